/// A form that numbers of people, or of services, have.
struct NumberForm: Sendable {
    enum Kind: Sendable { case document, mobile, landline, card, service }

    var kind: Kind
    var lengths: ClosedRange<Int>
    /// Whether these digits are of the form.
    var fits: @Sendable (_ digits: ArraySlice<UInt8>) -> Bool
    /// What is left of them; nil of what may stay.
    var shown: @Sendable (_ digits: ArraySlice<UInt8>, _ hasX: Bool) -> String?

    /// In the order in which they are tried.
    static let all = [
        // GB 11643: region, date of birth, order, check sign; 15 digits before 1999.
        NumberForm(kind: .document, lengths: 18...18, fits: isDocument, shown: Masking.document),
        NumberForm(kind: .mobile, lengths: 11...16, fits: { mobile(in: $0) != nil }) { digits, _ in
            mobile(in: digits).map { number in
                prefix(digits.dropLast(number.count)) + text(number.prefix(3)) + "****" + text(number.suffix(4))
            }
        },
        NumberForm(kind: .document, lengths: 15...15, fits: isOldDocument, shown: Masking.document),
        // Lines of services, not of people.
        NumberForm(kind: .service, lengths: 8...12, fits: isService) { _, _ in nil },
        NumberForm(kind: .landline, lengths: 10...16, fits: { landline(in: $0) != nil }) { digits, _ in
            landline(in: digits).map { text($0.area) + "-****" + text($0.number.suffix(4)) }
        },
        NumberForm(kind: .card, lengths: 16...19, fits: isCard) { digits, _ in
            "****" + text(digits.suffix(4))
        },
    ]

    static func text(_ digits: some Collection<UInt8>) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }

    private static func isDocument(_ digits: ArraySlice<UInt8>) -> Bool {
        (1...9).contains(digits.first ?? 0) && CalendarDigits.isDate(digits.dropFirst(6).prefix(8))
    }

    private static func isOldDocument(_ digits: ArraySlice<UInt8>) -> Bool {
        (1...8).contains(digits.first ?? 0) && CalendarDigits.isDate([1, 9] + Array(digits.dropFirst(6).prefix(6)))
    }

    /// Eleven digits, behind 86, 0086 or a 0 for calls from elsewhere.
    private static func mobile(in digits: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let number = digits.suffix(11)
        guard number.count == 11, number.first == 1, (3...9).contains(number[number.startIndex + 1]),
            prefixes.contains(Array(digits.dropLast(11)))
        else { return nil }
        return number
    }

    /// 0086 is written as +86: what is left should not look like a number again.
    private static func prefix(_ digits: ArraySlice<UInt8>) -> String {
        digits.starts(with: [0, 0]) ? "+86" : text(digits)
    }

    private static let prefixes: [[UInt8]] = [
        [], [8, 6], [0, 0, 8, 6], [0], [0, 8, 6], [8, 6, 0], [0, 0, 8, 6, 0],
    ]

    /// 010, 02x, 03xx to 09xx, and seven or eight digits; behind 86 or 0086, too, then without the 0.
    private static func landline(
        in digits: ArraySlice<UInt8>
    ) -> (area: ArraySlice<UInt8>, number: ArraySlice<UInt8>)? {
        if digits.starts(with: [0, 0, 8, 6]) { return abroad(digits, prefix: 4) }
        if digits.starts(with: [8, 6]), digits.count >= 12 { return abroad(digits, prefix: 2) }
        guard digits.first == 0, digits.count <= 12 else { return nil }
        return split(digits, prefix: 0, area: digits.dropFirst())
    }

    private static func abroad(
        _ digits: ArraySlice<UInt8>, prefix: Int
    ) -> (area: ArraySlice<UInt8>, number: ArraySlice<UInt8>)? {
        let rest = digits.dropFirst(prefix)
        return split(digits, prefix: prefix, area: rest.first == 0 ? rest.dropFirst() : rest)
    }

    private static func split(
        _ digits: ArraySlice<UInt8>, prefix: Int, area: ArraySlice<UInt8>
    ) -> (area: ArraySlice<UInt8>, number: ArraySlice<UInt8>)? {
        guard let first = area.first, first > 0 else { return nil }
        let isShort = first == 2 || (first == 1 && area.dropFirst().first == 0)
        guard isShort || first >= 3 else { return nil }
        let number = area.dropFirst(isShort ? 2 : 3)
        guard (7...8).contains(number.count), let begin = number.first, (1...9).contains(begin) else { return nil }
        return (digits[..<number.startIndex], number)
    }

    /// 400 and 800; and a city's code before a short one: 024-12345.
    private static func isService(_ digits: ArraySlice<UInt8>) -> Bool {
        if digits.count == 10, digits.starts(with: [4, 0, 0]) || digits.starts(with: [8, 0, 0]) { return true }
        guard digits.first == 0, (8...9).contains(digits.count) else { return false }
        let isShort = digits.dropFirst().first == 2 || digits.starts(with: [0, 1, 0])
        return isShortLine(digits.dropFirst(isShort ? 3 : 4))
    }

    /// 110, 12345, 10086, 95588, 96123: anybody may know them.
    static func isShortLine(_ digits: ArraySlice<UInt8>) -> Bool {
        switch digits.count {
        case 3: digits.starts(with: [1, 1]) || digits.starts(with: [1, 2])
        case 5...6:
            digits.starts(with: [1, 2]) || digits.starts(with: [1, 0, 0]) || digits.starts(with: [1, 1])
                || digits.starts(with: [9, 5]) || digits.starts(with: [9, 6])
        default: false
        }
    }

    /// UnionPay's begin with 62; of others the check digit tells.
    private static func isCard(_ digits: ArraySlice<UInt8>) -> Bool {
        if digits.starts(with: [6, 2]) { return true }
        guard (3...9).contains(digits.first ?? 0) else { return false }
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let value = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }
}
