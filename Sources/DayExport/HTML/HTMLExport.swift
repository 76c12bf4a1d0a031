package import DayModel

/// One page without outside references, to look at and to print: figures, charts and every table.
package struct HTMLExport: ExportFormat {
    package static let name = "html"
    package static let fileExtension = "html"

    package init() {}

    package func render(_ log: DayLog, phrases: Phrases) -> [UInt8] {
        let title = phrases.export.summaryTitle(log.plan.title)
        return Self.page(title, phrases) { HTMLPage(log: log, phrases: phrases).write(title, to: &$0) }
    }

    /// A page that fetches nothing and runs nothing, whatever stands in it.
    static func page(_ title: String, _ phrases: Phrases, _ main: (inout HTMLWriter) -> Void) -> [UInt8] {
        var writer = HTMLWriter()
        writer.raw("<!DOCTYPE html>\n")
        writer.element("html", [("lang", phrases.language == .chinese ? "zh-CN" : "en")]) { writer in
            writer.element("head") { writer in
                writer.raw("<meta charset=\"utf-8\">\n")
                writer.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                writer.raw(
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                )
                writer.element("title", text: title)
                writer.raw(HTMLStyle.sheet)
            }
            writer.element("body") { writer in writer.element("main", [], main) }
        }
        return Array(writer.text.utf8)
    }

    /// Reads the tables again and holds each against the tally.
    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        guard let tables = HTMLTables.read(bytes) else { return ExportCheck.unreadable(figures) }
        return SummaryReader.differences(
            in: tables, from: figures, phrases: phrases, written: PlainText.line)
    }
}
