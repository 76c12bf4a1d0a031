/// The digits that people write: of every script, in circles and brackets, raised, and in Chinese words.
enum WrittenDigits {
    /// 0 to 9; 10 to 50 where one sign stands for a larger number, such as ⑫; nil of everything else.
    static func value(of sign: UInt32) -> Int? {
        switch sign {
        case 0x30...0x39: Int(sign - 0x30)
        // Most of a text: Latin, the punctuation of both languages, Chinese.
        case 0..<0x80, 0x2010...0x205F, 0x3000...0x3006, 0x3008...0x3020, 0x302A...0x321F, 0xFF00...0xFF0F: nil
        case 0x3400...0x9FFF, 0x3007, 0xF900...0xFAFF: words[sign]
        case 0xFF10...0xFF19: Int(sign - 0xFF10)
        case 0xFF1A...0xFFFF: nil
        case 0x1F51F: 10
        default: property(of: sign)
        }
    }

    private static func property(of sign: UInt32) -> Int? {
        guard let properties = Unicode.Scalar(sign)?.properties, properties.numericType != nil,
            let value = properties.numericValue, value >= 0, value <= 50, value.rounded() == value
        else { return nil }
        return Int(value)
    }

    /// In words as they are spoken, on forms of money, and as soldiers say them.
    private static let words: [UInt32: Int] = {
        let rows = [
            "〇零洞", "一壹弌幺ㄧ", "二贰貳弐两兩贰", "三叁參叄弎", "四肆", "五伍", "六陆陸", "七柒拐", "八捌", "九玖勾",
        ]
        var words: [UInt32: Int] = [:]
        for (value, row) in rows.enumerated() {
            for sign in row.unicodeScalars { words[sign.value] = value }
        }
        return words
    }()

    /// Whether the sign is a word rather than a figure: words stand in sentences, too.
    static func isWord(_ sign: UInt32) -> Bool { (0x3400...0xFAFF).contains(sign) }
}
