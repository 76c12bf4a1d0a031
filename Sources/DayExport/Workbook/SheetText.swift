
/// Text as a sheet can hold it.
enum SheetText {
    /// UTF-16 units in one cell: the limit of the format.
    static let limit = 32_767
    private static let cutMark = "…"

    /// Controls made visible; what is too long ends with a mark.
    static func cell(_ text: String) -> String {
        let shown = shown(text)
        let length = escaped(shown).utf16.count
        guard length > limit else { return shown }
        // With room for each escape, wherever in the text it stands.
        let room = limit - (length - shown.utf16.count)
        var count = cutMark.utf16.count
        var kept = ""
        for character in shown {
            count += character.utf16.count
            guard count <= room else { break }
            kept.append(character)
        }
        return kept + cutMark
    }

    /// `_x0041_` stands for A in every string of a workbook: as typed it is `_x005F_x0041_`.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for index in bytes.indices {
            if isEscape(bytes[index...]) { result += "_x005F".utf8 }
            result.append(bytes[index])
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What `escaped` had.
    static func unescaped(_ text: String) -> String {
        let underscore = "_x005F_"
        // Most texts have none; the search for more than a byte is slow.
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        return text.replacing(underscore, with: "_")
    }

    private static func shown(_ text: String) -> String {
        let shown = PlainText.cell(text)
        guard shown.unicodeScalars.contains(where: PlainText.isNoCharacter) else { return shown }
        return String(
            String.UnicodeScalarView(
                shown.unicodeScalars.map { PlainText.isNoCharacter($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: "_"), bytes.count >= 7 else { return false }
        let start = bytes.startIndex
        return bytes[start + 1] == UInt8(ascii: "x") && bytes[start + 6] == UInt8(ascii: "_")
            && bytes[(start + 2)..<(start + 6)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }

    /// Of its longest line, in the width of a digit; Chinese characters are two wide.
    static func width(_ text: String) -> Int {
        var widest = 0
        eachLine(of: text) { widest = max(widest, $0) }
        return widest
    }

    /// How many lines it takes in a column of this width.
    static func lines(_ text: String, inWidth columns: Int) -> Int {
        // A line may end early, where it must not end with what stands there.
        let room = max(columns - 3, 1)
        var lines = 0
        eachLine(of: text) { lines += max(($0 + room - 1) / room, 1) }
        return lines
    }

    private static func eachLine(of text: String, _ take: (_ width: Int) -> Void) {
        var width = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                take(width)
                width = 0
            } else {
                width += scalar.value >= 0x2E80 ? 2 : 1
            }
        }
        take(width)
    }

    /// How wide a column must be for a text of this width: Chinese characters are a bit wider than two digits.
    static func column(for width: Int) -> Int { width + width / 16 + 2 }
}
