/// A number as people write it in a list, exactly: digits and how many of them stand behind the point.
struct Quantity: Equatable {
    private var digits: Int
    private var decimals = 0

    /// The whole number that it is, so many times over; nil where it is none, or too large.
    func whole(times factor: Int = 1) -> Int? {
        var (value, isTooLarge) = digits.multipliedReportingOverflow(by: factor)
        guard !isTooLarge else { return nil }
        for _ in 0..<decimals {
            guard value.isMultiple(of: 10) else { return nil }
            value /= 10
        }
        return value
    }

    /// Takes the number in front of a text: `500`, `1,200`, `1 200`, `1.5万`, `3千5百`, `十五`, `壹佰`, `半`.
    /// - Parameter text: narrow; what is left of it is what stands behind the number.
    init?(takenFrom text: inout Substring) {
        if text.first == "半" {
            text.removeFirst()
            (digits, decimals) = (5, 1)
            return
        }
        guard let number = Quantity.arabic(&text) ?? Quantity.chinese(&text) else { return nil }
        self = number
    }

    private init(digits: Int, decimals: Int = 0) {
        self.digits = digits
        self.decimals = decimals
    }
}

extension Quantity {
    private static let magnitudes: [(sign: Character, factor: Int)] = [
        ("亿", 100_000_000), ("億", 100_000_000), ("万", 10_000), ("萬", 10_000), ("千", 1_000), ("仟", 1_000),
        ("百", 100), ("佰", 100),
    ]

    /// Digits, and behind them how many hundreds or thousands they are; `3千5百` is the sum of its parts.
    private static func arabic(_ text: inout Substring) -> Quantity? {
        guard let digit = text.first, digit.isASCII, digit.isNumber else { return nil }
        var rest = text
        guard let first = decimal(&rest) else { return nil }
        guard var last = magnitude(&rest) else {
            text = rest
            return first
        }
        guard var total = first.whole(times: last) else { return nil }
        while let next = rest.first, next.isASCII, next.isNumber {
            guard let part = decimal(&rest), let factor = magnitude(&rest), factor < last,
                let value = part.whole(times: factor)
            else { return nil }
            let (sum, isTooLarge) = total.addingReportingOverflow(value)
            guard !isTooLarge else { return nil }
            total = sum
            last = factor
        }
        text = rest
        return Quantity(digits: total)
    }

    /// 万 behind a number, or 百万; nil where there is none.
    static func magnitude(_ text: inout Substring) -> Int? {
        var factor = 1
        var isFound = false
        while let first = text.first, let found = magnitudes.first(where: { $0.sign == first }),
            factor * found.factor <= 1_000_000_000_000
        {
            factor *= found.factor
            isFound = true
            text.removeFirst()
        }
        return isFound ? factor : nil
    }

    /// Digits in one piece, or in threes behind commas or spaces; behind a point others.
    private static func decimal(_ text: inout Substring) -> Quantity? {
        var rest = text
        func digits() -> Substring {
            let found = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(found.count)
            return found
        }
        var groups = [digits()]
        while let separator = rest.first, isGrouping(separator) {
            let before = rest
            rest.removeFirst()
            let group = digits()
            guard !group.isEmpty else {
                rest = before
                break
            }
            guard group.count == 3, (1...3).contains(groups[0].count) else { return nil }
            groups.append(group)
        }
        var decimals = Substring()
        if rest.first == "." {
            rest.removeFirst()
            decimals = digits()
            guard !decimals.isEmpty else { return nil }
        }
        while decimals.last == "0" { decimals.removeLast() }
        guard let number = Int(groups.joined() + decimals) else { return nil }
        text = rest
        return Quantity(digits: number, decimals: decimals.count)
    }

    private static func isGrouping(_ character: Character) -> Bool {
        ",，'’ \u{A0}\u{2007}\u{2009}\u{202F}".contains(character)
    }
}

extension Quantity {
    private static let numerals: [Character: Int] = {
        var numerals: [Character: Int] = ["〇": 0, "两": 2, "兩": 2]
        for row in ["零一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "零壹貳參肆伍陸柒捌玖"] {
            for (value, sign) in row.enumerated() { numerals[sign] = value }
        }
        return numerals
    }()
    private static let tens: [Character: Int] = [
        "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1_000, "仟": 1_000,
    ]

    private static let myriads: [Character: Int] = [
        "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000,
    ]

    /// 三, 十五, 两千, 一百二十, 十万: with its tens, as it is spoken.
    private static func chinese(_ text: inout Substring) -> Quantity? {
        var rest = text
        var (total, section) = (0, 0)
        var numeral: Int?
        var isFound = false
        scan: while let sign = rest.first {
            if let value = numerals[sign] {
                // 二〇二六 is read digit by digit, and no amount.
                guard numeral ?? 0 == 0 else { return nil }
                numeral = value
            } else if let factor = tens[sign], numeral != nil || factor == 10 {
                section += (numeral ?? 1) * factor
                numeral = nil
            } else if let factor = myriads[sign], isFound {
                let (product, isTooLarge) = (total + section + (numeral ?? 0))
                    .multipliedReportingOverflow(by: factor)
                guard !isTooLarge else { return nil }
                total = product
                (section, numeral) = (0, nil)
            } else {
                break scan
            }
            guard total < 1_000_000_000_000 else { return nil }
            isFound = true
            rest.removeFirst()
        }
        guard isFound else { return nil }
        text = rest
        return Quantity(digits: total + section + (numeral ?? 0))
    }
}
