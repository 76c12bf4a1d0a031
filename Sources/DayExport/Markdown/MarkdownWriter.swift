/// Writes the few things of Markdown that a summary needs.
struct MarkdownWriter {
    enum Alignment: String {
        case text = "---"
        case number = "---:"
    }

    private(set) var text = ""

    mutating func heading(_ title: String, level: Int) {
        text += text.isEmpty ? "" : "\n"
        text += String(repeating: "#", count: level) + " " + MarkdownText.escaped(title) + "\n"
    }

    mutating func paragraph(_ sentence: String) {
        text += "\n" + MarkdownText.escaped(sentence) + "\n"
    }

    mutating func item(_ sentence: String) {
        text += "- " + MarkdownText.escaped(sentence) + "\n"
    }

    mutating func blankLine() { text += "\n" }

    mutating func table(_ heads: [(String, Alignment)], _ rows: [[String]]) {
        text += "\n"
        row(heads.map(\.0))
        text += "|" + heads.map { " \($0.1.rawValue) |" }.joined() + "\n"
        for cells in rows { row(cells) }
    }

    private mutating func row(_ cells: [String]) {
        text += "|" + cells.map { " \(MarkdownText.escaped($0)) |" }.joined() + "\n"
    }
}
