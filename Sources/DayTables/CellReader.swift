import DayModel

/// What a cell shows, from what stands in its XML.
struct CellReader {
    var texts: [String]
    /// By the cell's style.
    var formats: [NumberFormat]
    /// Days are counted from 1904, as old programs of another maker did.
    var isFrom1904: Bool

    /// - Parameters:
    ///   - kind: the cell's `t`; a number where it has none.
    ///   - style: the cell's `s`.
    /// - Returns: the text, and whether it is a day.
    func read(_ content: String, kind: String?, style: Int?) -> (text: String, isDate: Bool) {
        let format = style.flatMap { formats.indices.contains($0) ? formats[$0] : nil } ?? .general
        switch kind {
        case "s":
            let text = Int(content).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
            return (format.text(text), false)
        case "str", "inlineStr": return (format.text(CellText.unescaped(content)), false)
        case "e": return (content, false)
        case "d": return (String(content.prefix { $0 != "T" }), true)
        case "b": return (content == "1" || content == "true" ? "TRUE" : "FALSE", false)
        default:
            guard let number = Double(content), number.isFinite else { return (content, false) }
            guard let shown = format.shown(number, isFrom1904: isFrom1904) else {
                return (NumberFormat.plain(number), false)
            }
            return (shown, format.isDate)
        }
    }
}
