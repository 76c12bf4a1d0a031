import DayModel

/// Writes paragraphs and tables of a Word document; no text can become markup.
struct WordWriter {
    private(set) var text = ""

    mutating func paragraph(
        _ style: WordStyles.Name, _ passage: Passage, rightIndent: Int? = nil, keepsWithNext: Bool = false
    ) {
        text += "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>" + Self.keeping(keepsWithNext)
        // In hundredths of a character, and in twips for programs that count these only.
        if let rightIndent {
            let twips = rightIndent * OfficialPage.bodyTwips / 100
            text += "<w:ind w:rightChars=\"\(rightIndent)\" w:right=\"\(twips)\"/>"
        }
        text += "</w:pPr>"
        for span in passage.spans { run(span) }
        text += "</w:p>"
    }

    mutating func blankLine(keepsWithNext: Bool = false) {
        paragraph(.addressee, "", keepsWithNext: keepsWithNext)
    }

    private static func keeping(_ keepsWithNext: Bool) -> String { keepsWithNext ? "<w:keepNext/>" : "" }

    private mutating func run(_ span: Passage.Span) {
        var properties = ""
        if case .gap = span { properties = "<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>" }
        text += "<w:r>\(properties)\(Self.text(span.text))</w:r>"
    }

    static func text(_ text: String) -> String {
        "<w:t xml:space=\"preserve\">\(MarkupText.escaped(text))</w:t>"
    }

    /// A table of no more rows is not broken over two pages.
    private static let rowsKeptWhole = 14

    mutating func table(_ table: AnnexTable) {
        let widths = Self.widths(of: table)
        text +=
            "<w:tbl><w:tblPr><w:tblW w:w=\"\(OfficialPage.typeWidth)\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
        text += "<w:tblBorders>"
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            text += "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        }
        text +=
            "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/>"
        text +=
            "<w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar><w:tblCaption w:val=\"\(table.id)\"/></w:tblPr>"
        text += "<w:tblGrid>" + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
        row(table.heads.map(\.title), table, widths, isHead: true, keepsWithNext: true)
        let isKeptWhole = table.rows.count <= Self.rowsKeptWhole
        for (index, cells) in table.rows.enumerated() {
            let isLast = index == table.rows.count - 1
            row(cells, table, widths, isHead: false, keepsWithNext: isKeptWhole && !isLast)
        }
        text += "</w:tbl>"
    }

    private mutating func row(
        _ cells: [String], _ table: AnnexTable, _ widths: [Int], isHead: Bool, keepsWithNext: Bool
    ) {
        let keeping = Self.keeping(keepsWithNext)
        // Room above and below the text, and more lines where it takes them.
        text +=
            "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"400\" w:hRule=\"atLeast\"/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
        for (index, cell) in cells.enumerated() where widths.indices.contains(index) {
            let alignment = isHead ? "center" : table.heads[index].isNumber ? "right" : "left"
            text +=
                "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[index])\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
            text += "<w:p><w:pPr><w:pStyle w:val=\"\(WordStyles.Name.tableText.rawValue)\"/>\(keeping)"
            text += "<w:jc w:val=\"\(alignment)\"/></w:pPr><w:r>\(Self.text(cell))</w:r></w:p></w:tc>"
        }
        text += "</w:tr>"
    }

    /// In twips: each column as wide as its longest text asks, within reason, and all together the type area.
    private static func widths(of table: AnnexTable) -> [Int] {
        let wanted = table.heads.indices.map { index in
            let texts =
                [table.heads[index].title] + table.rows.map { $0.indices.contains(index) ? $0[index] : "" }
            return min(max(texts.map(HalfWidths.count).max() ?? 0, 6), 40) + 2
        }
        let sum = wanted.reduce(0, +)
        return wanted.map { $0 * OfficialPage.typeWidth / max(sum, 1) }
    }
}
