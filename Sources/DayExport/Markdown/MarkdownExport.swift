package import DayModel

/// The report of a day as text, with every table of the tally and its exact figures as the annex.
package struct MarkdownExport: ExportFormat {
    package static let name = "md"
    package static let fileExtension = "md"
    package static let hasRecords = false

    package init() {}

    package func render(_ log: DayLog, phrases: Phrases) -> [UInt8] {
        Self.bytes(of: log.report(phrases), log.stamp, phrases)
    }

    /// Any document that has a report's parts.
    package static func bytes(of report: Report, _ stamp: DocumentStamp, _ phrases: Phrases) -> [UInt8] {
        var writer = MarkdownWriter()
        writer.heading(report.title.text, level: 1)
        if let caution = report.caution { writer.paragraph(caution.text) }
        writer.paragraph(report.addressee.text)
        writer.paragraph(report.opening.text)
        for section in report.sections {
            writer.heading(section.heading, level: 2)
            for paragraph in section.paragraphs { writer.paragraph(paragraph.text) }
            for part in section.parts {
                writer.heading(part.heading, level: 3)
                for paragraph in part.paragraphs { writer.paragraph(paragraph.text) }
            }
        }
        for line in [report.annexNote, report.signature.text, report.date] { writer.paragraph(line) }
        writer.heading("\(report.annexLabel) \(report.annexTitle)", level: 1)
        for table in report.annex {
            writer.heading(table.title, level: 2)
            writer.table(table)
        }
        writer.paragraph(phrases.export.exportedAt(stamp.moment.clock.date, stamp.moment.hourAndMinute))
        return Array(writer.text.utf8)
    }
}

extension MarkdownExport {
    /// Reads the tables again and holds each against the tally.
    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        guard let read = MarkdownTables(bytes) else { return ExportCheck.unreadable(figures) }
        var tables: [SummarySection: [[String]]] = [:]
        for section in SummarySection.allCases {
            tables[section] = read.rows[MarkdownText.escaped(phrases.export.section(section))]
        }
        return SummaryReader.differences(
            in: tables, from: figures, phrases: phrases, written: MarkdownText.escaped)
    }
}
