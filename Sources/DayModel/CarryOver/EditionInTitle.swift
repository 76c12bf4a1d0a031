/// The edition as a title says it: 第十届, 第10届, 第十次, 10th.
package enum EditionInTitle {
    private struct Place {
        var range: Range<String.Index>
        var number: Int
        var written: (Int) -> String?
    }

    package static func number(in title: String) -> Int? { place(in: title)?.number }

    /// The title of another edition; nil where it names none.
    package static func title(_ title: String, edition: Int) -> String? {
        guard let place = place(in: title), let written = place.written(edition) else { return nil }
        return title.replacingCharacters(in: place.range, with: written)
    }

    private static func place(in title: String) -> Place? { chinese(title) ?? english(title) }

    private static let counters: Set<Character> = ["届", "次", "回"]
    private static let numerals = Set("〇零一二三四五六七八九十百廿卅")

    private static func chinese(_ title: String) -> Place? {
        for start in title.indices where title[start] == "第" {
            let digits = title.index(after: start)
            let rest = title[digits...]
            let end = rest.firstIndex { !numerals.contains($0) && !$0.isASCIIDigit } ?? title.endIndex
            guard end < title.endIndex, counters.contains(title[end]) else { continue }
            let text = title[digits..<end]
            if let number = Int(text) { return Place(range: digits..<end, number: number) { String($0) } }
            if let number = ChineseNumber.number(of: text) {
                return Place(range: digits..<end, number: number) { ChineseNumber.text(of: $0) }
            }
        }
        return nil
    }

    private static func english(_ title: String) -> Place? {
        var index = title.startIndex
        while let start = title[index...].firstIndex(where: \.isASCIIDigit) {
            let end = title[start...].firstIndex { !$0.isASCIIDigit } ?? title.endIndex
            let ending = title[end...].prefix(2).lowercased()
            if let number = Int(title[start..<end]), ["st", "nd", "rd", "th"].contains(ending),
                title[end...].dropFirst(2).first?.isLetter != true
            {
                return Place(range: start..<title.index(end, offsetBy: 2), number: number) {
                    "\($0)\(ordinal($0))"
                }
            }
            index = end
        }
        return nil
    }

    private static func ordinal(_ number: Int) -> String {
        if (11...13).contains(number % 100) { return "th" }
        return switch number % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
