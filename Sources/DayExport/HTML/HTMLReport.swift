package import DayModel

/// A report in official form as a page: the same words as its other forms.
package enum HTMLReport {
    package static func bytes(of report: Report, _ log: DayLog, _ phrases: Phrases) -> [UInt8] {
        HTMLExport.page(report.title.text, phrases) { writer in
            writer.element("h1", text: report.title.text)
            if let caution = report.caution {
                writer.element("p", [("class", "caution")], text: caution.text)
            }
            writer.element("p", text: report.addressee.text)
            writer.element("p", text: report.opening.text)
            for section in report.sections {
                writer.element("h2", text: section.heading)
                for paragraph in section.paragraphs { writer.element("p", text: paragraph.text) }
            }
            for line in [report.annexNote, report.signature.text, report.date] {
                writer.element("p", text: line)
            }
            writer.element("h1", text: "\(report.annexLabel) \(report.annexTitle)")
            for table in report.annex { HTMLTable.write(table, to: &writer) }
            let local = log.local(log.exportedAt)
            let exported = phrases.export.exportedAt(local.clock.date, local.hourAndMinute)
            writer.element("footer", text: exported)
        }
    }
}
