/// A number in one of the ways in which people write it, and how it is read back: the tests' own table, not the
/// detector's.
struct WrittenNumber {
    static let styles: [[String]] = [
        (0...9).map(String.init), "０１２３４５６７８９".map(String.init), "⓪①②③④⑤⑥⑦⑧⑨".map(String.init),
        "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗".map(String.init), "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡".map(String.init), "٠١٢٣٤٥٦٧٨٩".map(String.init),
        "०१२३४५६७८९".map(String.init), "⁰¹²³⁴⁵⁶⁷⁸⁹".map(String.init), "零壹贰叁肆伍陆柒捌玖".map(String.init),
        "〇一二三四五六七八九".map(String.init), "零幺两三四五六七八九".map(String.init),
    ]

    static let separators = [
        "", " ", "-", ".", "/", "_", "·", "—", "–", "\u{A0}", "\u{3000}", "\t", "\u{200B}", "  ", " - ", "－", "．", ":",
        "\u{2009}", "~", "|", "杠", "#",
    ]
    /// With these a text lists things, too: a number that is put apart by them is of few, long parts.
    static let listSeparators = ["，", "、", ","]

    static func written(_ digits: String, using random: inout some RandomNumberGenerator) -> String {
        let style = styles.randomElement(using: &random) ?? styles[0]
        let isMixed = Int.random(in: 0..<6, using: &random) == 0
        let signs = digits.map { sign -> String in
            guard let value = sign.wholeNumberValue else { return String(sign) }
            return isMixed ? styles[[0, 1, 9].randomElement(using: &random) ?? 0][value] : style[value]
        }
        let isList = Int.random(in: 0..<5, using: &random) == 0
        let separator = (isList ? listSeparators : separators).randomElement(using: &random) ?? ""
        var groups: [[String]] = []
        var rest = signs[...]
        let isSingle = Bool.random(using: &random) && !isList && Bool.random(using: &random)
        while !rest.isEmpty {
            let size = isSingle ? 1 : isList ? Int.random(in: 4...6, using: &random) : Int.random(in: 1...6, using: &random)
            groups.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        if isList, groups.count > 1, groups.last?.count == 1 { groups[groups.count - 2] += groups.removeLast() }
        return groups.map { $0.joined() }.joined(separator: separator)
    }

    /// All digits of a text, one after the other.
    static func digits(of text: String) -> String {
        var digits = ""
        for sign in text {
            for (value, _) in styles[0].enumerated() where styles.contains(where: { $0[value] == String(sign) }) {
                digits += String(value)
            }
        }
        return digits
    }
}
