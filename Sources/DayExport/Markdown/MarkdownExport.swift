package import DayModel

/// A summary in the user's language: the day in one sentence of official prose, then every table of the tally with
/// its exact figures.
package struct MarkdownExport: ExportFormat {
    package static let name = "md"
    package static let fileExtension = "md"

    package init() {}

    package func render(_ log: DayLog, phrases: Phrases) -> [UInt8] {
        var writer = MarkdownWriter()
        let words = phrases.export
        writer.heading(words.summaryTitle(log.plan.title), level: 1)
        writer.blankLine()
        for (label, value) in Self.facts(log.plan) { writer.item(words.fact(words.label(label), value)) }
        writer.paragraph(words.headline(Headline(log.figures, plan: log.plan)))
        if log.findings > 0 { writer.paragraph(words.findings(log.findings)) }
        let tables = SummaryTables(log: log, phrases: phrases)
        for section in SummarySection.allCases {
            let table = tables.table(section)
            guard !table.rows.isEmpty else { continue }
            writer.heading(words.section(section), level: 2)
            writer.table(table.heads, table.rows)
        }
        let local = log.local(log.exportedAt)
        writer.paragraph(words.exportedAt(local.clock.date, local.hourAndMinute))
        return Array(writer.text.utf8)
    }

    private static func facts(_ plan: EventPlan) -> [(SummaryLabel, String)] {
        [
            (.date, plan.date.description), (.venue, plan.venue ?? ""), (.theme, plan.theme ?? ""),
            (.host, plan.host ?? ""),
        ].filter { !$0.1.isEmpty }
    }
}
