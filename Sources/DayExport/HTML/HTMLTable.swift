import DayModel

/// A table of exact figures as a section of a page.
enum HTMLTable {
    static func write(_ table: AnnexTable, to writer: inout HTMLWriter) {
        writer.element("section", [("id", table.id)]) { writer in
            writer.element("h2", text: table.title)
            writer.element("div", [("class", "scroll")]) { writer in
                writer.element("table") { writer in
                    writer.element("thead") { row("th", table.heads.map(\.title), table, to: &$0) }
                    writer.element("tbody") { writer in
                        for cells in table.rows { row("td", cells, table, to: &writer) }
                    }
                }
            }
        }
    }

    private static func row(
        _ cell: StaticString, _ cells: [String], _ table: AnnexTable, to writer: inout HTMLWriter
    ) {
        writer.element("tr") { writer in
            for (head, text) in zip(table.heads, cells) {
                writer.element(cell, head.isNumber ? [("class", "number")] : [], text: text)
            }
        }
    }
}
