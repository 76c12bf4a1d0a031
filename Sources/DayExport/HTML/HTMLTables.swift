import DayModel

/// The tables of a page by the section that they stand in: the other half of the self-check.
enum HTMLTables {
    /// Nil where the bytes are no UTF-8 or the page was cut off.
    static func read(_ bytes: [UInt8]) -> [SummarySection: [[String]]]? {
        guard UTF8Check.firstInvalid(in: bytes[...]) == nil else { return nil }
        let sections = Dictionary(SummarySection.allCases.map { ("\($0)", $0) }) { first, _ in first }
        var tables: [SummarySection: [[String]]] = [:]
        var section: SummarySection?
        var isComplete = false
        var isInBody = false
        for line in bytes.split(separator: 0x0A) {
            if let id = text(of: line, between: "<section id=\"", and: "\">") { section = sections[id] }
            if line.elementsEqual("<tbody>".utf8) { isInBody = true }
            if line.elementsEqual("</tbody>".utf8) { isInBody = false }
            if line.elementsEqual("</html>".utf8) { isComplete = true }
            guard isInBody, let section else { continue }
            if line.elementsEqual("<tr>".utf8) { tables[section, default: []].append([]) }
            let cell =
                text(of: line, between: "<td>", and: "</td>")
                ?? text(of: line, between: "<td class=\"number\">", and: "</td>")
            guard let cell, let row = tables[section]?.indices.last else { continue }
            tables[section]?[row].append(cell)
        }
        return isComplete ? tables : nil
    }

    private static func text(
        of line: ArraySlice<UInt8>, between start: StaticString, and end: StaticString
    ) -> String? {
        let (start, end) = (Array("\(start)".utf8), Array("\(end)".utf8))
        guard line.count >= start.count + end.count, line.starts(with: start),
            line.suffix(end.count).elementsEqual(end)
        else { return nil }
        return MarkupText.unescaped(line.dropFirst(start.count).dropLast(end.count))
    }
}
