package import DayModel

/// Reads the tables of a Word document again and holds each against the tally.
package enum WordCheck {
    package static func differences(
        in parts: [PackagePart], from figures: Figures, phrases: Phrases
    ) -> [Difference] {
        guard let document = parts.first(where: { $0.path == "word/document.xml" }),
            let nodes = try? XMLTreeReader.parse(document.bytes)
        else { return ExportCheck.unreadable(figures) }
        let sections = Dictionary(SummarySection.allCases.map { ("\($0)", $0) }) { first, _ in first }
        var tables: [SummarySection: [[String]]] = [:]
        let roots = XMLElement(name: "", start: [], children: nodes)
        for table in roots.descendants("w:tbl") {
            let caption = table.descendants("w:tblCaption").first?.attribute("w:val") ?? ""
            guard let section = sections[caption] else { continue }
            tables[section] = table.descendants("w:tr").dropFirst().map { row in
                row.descendants("w:tc").map { $0.descendants("w:t").map(\.text).joined() }
            }
        }
        return SummaryReader.differences(in: tables, from: figures, phrases: phrases, written: PlainText.line)
    }
}
