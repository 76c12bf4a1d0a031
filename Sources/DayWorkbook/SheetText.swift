import DayExport

/// Text as a sheet can hold it.
enum SheetText {
    /// UTF-16 units in one cell: the limit of the format.
    static let limit = 32_767
    private static let cutMark = "…"

    /// Controls made visible; what is too long ends with a mark.
    static func cell(_ text: String) -> String {
        let shown = shown(text)
        guard shown.utf16.count > limit else { return shown }
        var count = cutMark.utf16.count
        var kept = ""
        for character in shown {
            count += character.utf16.count
            guard count <= limit else { break }
            kept.append(character)
        }
        return kept + cutMark
    }

    private static func shown(_ text: String) -> String {
        let shown = PlainText.cell(text)
        guard shown.unicodeScalars.contains(where: PlainText.isNoCharacter) else { return shown }
        return String(
            String.UnicodeScalarView(
                shown.unicodeScalars.map { PlainText.isNoCharacter($0) ? "\u{FFFD}" : $0 }))
    }

    /// In the width of a digit; Chinese characters are two wide.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    }
}
