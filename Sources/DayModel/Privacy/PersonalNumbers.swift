/// Numbers that may be somebody's: of phones, of identity documents, of bank cards, and mail addresses.
enum PersonalNumbers {
    private struct Piece {
        var range: Range<Int>
        /// As 0 to 9, with an X at the end of a document's number.
        var digits: String
    }

    static func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        var index = 0
        while index < scalars.count {
            if scalars[index] == "@", let span = mailbox(endingAt: index, in: scalars),
                (spans.last?.range.upperBound ?? 0) <= span.range.lowerBound
            {
                spans.append(span)
            }
            let pieces = pieces(from: index, in: scalars)
            guard let last = pieces.last else {
                index += 1
                continue
            }
            spans += masked(pieces, in: scalars)
            index = last.range.upperBound
        }
        return spans
    }

    /// The number that begins here with all that stands behind it, put apart by one sign each.
    private static func pieces(from start: Int, in scalars: [Unicode.Scalar]) -> [Piece] {
        var pieces: [Piece] = []
        var index = start
        while index < scalars.count, let first = digit(scalars[index]) {
            var digits = String(first)
            var end = index + 1
            while end < scalars.count, let next = digit(scalars[end]) {
                digits.append(next)
                end += 1
            }
            let before = pieces.reduce(0) { $0 + $1.digits.count }
            if end < scalars.count, "xXｘＸ".unicodeScalars.contains(scalars[end]),
                digits.count == 17 || before + digits.count == 17
            {
                digits.append("X")
                end += 1
            }
            pieces.append(Piece(range: index..<end, digits: digits))
            let isJoined = end < scalars.count && " -－—–)）　".unicodeScalars.contains(scalars[end])
            index = isJoined ? end + 1 : scalars.count
        }
        return pieces
    }

    private static func masked(_ pieces: [Piece], in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
        var spans: [MaskedSpan] = []
        var first = 0
        while first < pieces.count {
            var next = first + 1
            for last in stride(from: min(first + 5, pieces.count - 1), through: first, by: -1) {
                let range = pieces[first].range.lowerBound..<pieces[last].range.upperBound
                let group = pieces[first...last].map(\.digits)
                let text = group.count > 1 ? joined(group) : single(group[0], at: range, in: scalars)
                guard let text else { continue }
                spans.append(MaskedSpan(range: range, text: text))
                next = last + 1
                break
            }
            first = next
        }
        return spans
    }

    /// Several pieces are one number only where it is of a form that people write in pieces.
    private static func joined(_ group: [String]) -> String? {
        let digits = group.joined()
        if let text = mobile(digits) ?? document(digits) { return text }
        let area = group[0]
        if area.hasPrefix("0"), (3...4).contains(area.count), group.count <= 3,
            (7...8).contains(digits.count - area.count)
        {
            return area + "-****" + digits.suffix(4)
        }
        let isCard = (16...19).contains(digits.count) && group.dropLast().allSatisfy { $0.count == 4 }
        return isCard ? "****" + digits.suffix(4) : nil
    }

    private static func single(
        _ digits: String, at range: Range<Int>, in scalars: [Unicode.Scalar]
    ) -> String? {
        if let text = mobile(digits) ?? document(digits) { return text }
        switch digits.count {
        case 0...6: return nil
        case 7...8:
            return isDate(digits) || isPartOfName(range, in: scalars) ? nil : "****" + digits.suffix(4)
        // Lines of services, not of people.
        case 10 where digits.hasPrefix("400") || digits.hasPrefix("800"): return nil
        case 10...12 where digits.hasPrefix("0"):
            return digits.prefix(digits.count - 8) + "****" + digits.suffix(4)
        default: return "****" + digits.suffix(4)
        }
    }

    private static func mobile(_ digits: String) -> String? {
        var number = digits[...]
        if number.count == 13, number.hasPrefix("86") { number = number.dropFirst(2) }
        guard number.count == 11, number.hasPrefix("1"), let second = number.dropFirst().first,
            ("3"..."9").contains(second)
        else { return nil }
        return digits.prefix(digits.count - 11) + number.prefix(3) + "****" + number.suffix(4)
    }

    /// 18 signs with a date of birth inside; 15 before 1999.
    private static func document(_ digits: String) -> String? {
        if digits.count == 18, isDate(digits.dropFirst(6).prefix(8)) {
            return digits.prefix(6) + "********" + digits.suffix(4)
        }
        guard digits.count == 15, isDate("19" + digits.dropFirst(6).prefix(6)) else { return nil }
        return digits.prefix(6) + "******" + digits.suffix(3)
    }

    private static func isDate(_ digits: some StringProtocol) -> Bool {
        guard digits.count == 8, ["18", "19", "20"].contains(digits.prefix(2)),
            let month = Int(digits.dropFirst(4).prefix(2)), let day = Int(digits.suffix(2))
        else { return false }
        return (1...12).contains(month) && (1...31).contains(day)
    }

    /// Whether it belongs to a code, such as the name of a record.
    private static func isPartOfName(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
        let isCode = { (index: Int) in
            scalars.indices.contains(index)
                && (scalars[index].isASCIILetter || scalars[index] == "." || scalars[index] == "_")
        }
        return isCode(range.lowerBound - 1) || isCode(range.upperBound)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Character? {
        switch scalar.value {
        case 0x30...0x39: return Character(scalar)
        case 0xFF10...0xFF19: return Unicode.Scalar(scalar.value - 0xFF10 + 0x30).map(Character.init)
        default: return scalar.value < 0x3007 ? nil : words[scalar]
        }
    }

    private static let words: [Unicode.Scalar: Character] = [
        "〇": "0", "零": "0", "一": "1", "幺": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6",
        "七": "7", "八": "8", "九": "9",
    ]

    private static func mailbox(endingAt end: Int, in scalars: [Unicode.Scalar]) -> MaskedSpan? {
        var start = end
        while start > 0, isMailSign(scalars[start - 1]) { start -= 1 }
        guard start < end, end + 1 < scalars.count, isMailSign(scalars[end + 1]) else { return nil }
        return MaskedSpan(range: start..<end, text: "\(scalars[start])***")
    }

    private static func isMailSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || (0x30...0x39).contains(scalar.value) || "._-+".unicodeScalars.contains(scalar)
    }
}
