/// Text that people typed, as Markdown that shows it and obeys nothing of it.
enum MarkdownText {
    /// For one line or one cell of a table.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in PlainText.line(text).unicodeScalars {
            if isSpecial(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// What makes markup, tables, HTML, entities, formulas or links, wherever it stands in a line.
    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "{", "}", "<", ">", "|", "~", "#", "&", "$", "!": true
        default: false
        }
    }
}
