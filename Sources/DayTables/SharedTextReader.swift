import DayModel

/// The texts that cells name by number: plain ones, and those in runs of several fonts.
struct SharedTextReader: XMLConsumer {
    var texts: [String] = []
    private(set) var problem: TableFileProblem?
    private var text = ""
    private var isText = false
    /// How a text is read aloud is no part of it.
    private var isPhonetic = false

    mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "si": text = ""
        case "rPh": isPhonetic = true
        case "t": isText = !isPhonetic
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "si": texts.append(CellText.unescaped(text))
        case "rPh": isPhonetic = false
        case "t": isText = false
        default: break
        }
    }

    var wantsText: Bool { isText }

    mutating func text(_ text: String) {
        self.text += text
        if CellText.isTooLong(self.text) { problem = .longCell(limit: CellText.limit) }
    }
}

enum CellText {
    /// In UTF-16 units: what a cell of a spreadsheet holds at most.
    static let limit = 32_767

    static func isTooLong(_ text: String) -> Bool {
        text.utf8.count > limit && text.utf16.count > limit
    }

    /// `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the stroke of such a mark itself.
    static func unescaped(_ text: String) -> String {
        guard text.contains("_x00") else { return text }
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            if let scalar = escape(rest) {
                result.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
                rest = rest.dropFirst(7)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    private static func escape(_ text: Substring) -> Unicode.Scalar? {
        let mark = text.prefix(7)
        guard mark.utf8.count == 7, mark.hasPrefix("_x00"), mark.hasSuffix("_"),
            let value = UInt32(mark.dropFirst(2).dropLast(), radix: 16),
            value < 0x20 || value == 0x5F
        else { return nil }
        return Unicode.Scalar(value)
    }
}
