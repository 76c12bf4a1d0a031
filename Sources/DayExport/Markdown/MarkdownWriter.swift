import DayModel

/// Writes the few things of Markdown that a report needs.
struct MarkdownWriter {
    private(set) var text = ""

    mutating func heading(_ title: String, level: Int) {
        text += text.isEmpty ? "" : "\n"
        text += String(repeating: "#", count: level) + " " + MarkdownText.escaped(title) + "\n"
    }

    mutating func paragraph(_ sentence: String) {
        text += "\n" + MarkdownText.escaped(sentence) + "\n"
    }

    mutating func table(_ table: AnnexTable) {
        text += "\n"
        row(table.heads.map(\.title))
        text += "|" + table.heads.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n"
        for cells in table.rows { row(cells) }
    }

    private mutating func row(_ cells: [String]) {
        text += "|" + cells.map { " \(MarkdownText.escaped($0)) |" }.joined() + "\n"
    }
}
