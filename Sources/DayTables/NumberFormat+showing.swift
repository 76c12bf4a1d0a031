import DayModel

extension NumberFormat {
    /// What a number shows in this format; nil where the format is of no use for it (a day before 1900).
    func shown(_ number: Double, isFrom1904: Bool) -> String? {
        guard let (section, isSigned) = section(for: number) else { return Self.plain(number) }
        if section.isDate { return section.date(number, isFrom1904: isFrom1904) }
        let text = section.number(abs(number))
        return isSigned && text.contains(where: { $0 != "0" && $0 != "." }) ? "-" + text : text
    }

    /// As the General format shows it, with all digits that a program keeps.
    static func plain(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        guard abs(number) < 1e15, abs(number) >= 1e-9 else { return scientific(number, decimals: 5, isTrimmed: true) }
        // Fifteen digits, as every program of spreadsheets keeps them.
        let whole = String(Int(abs(number))).count
        return trimmed(Decimals.fixed(number, max(0, 15 - whole)))
    }

    fileprivate static func scientific(_ number: Double, decimals: Int, isTrimmed: Bool = false) -> String {
        guard number != 0 else { return "0E+00" }
        var mantissa = abs(number)
        var exponent = 0
        while mantissa >= 10, exponent < 400 {
            mantissa /= 10
            exponent += 1
        }
        while mantissa < 1, exponent > -400 {
            mantissa *= 10
            exponent -= 1
        }
        var text = Decimals.fixed(mantissa, decimals)
        if text.hasPrefix("10") {
            text = Decimals.fixed(mantissa / 10, decimals)
            exponent += 1
        }
        if isTrimmed { text = trimmed(text) }
        let digits = String(abs(exponent))
        let sign = number < 0 ? "-" : ""
        return sign + text + "E" + (exponent < 0 ? "-" : "+") + (digits.count < 2 ? "0" : "") + digits
    }

    private static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var text = text
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text == "-0" ? "0" : text
    }
}

/// A number with so many decimals, rounded half away from zero, as spreadsheets round.
enum Decimals {
    static func fixed(_ number: Double, _ decimals: Int) -> String {
        guard abs(number) < 1e15 else { return String(number) }
        let places = min(decimals, 15)
        var factor = 1.0
        for _ in 0..<places { factor *= 10 }
        let scaled = abs(number) * factor
        guard scaled < 9e17 else { return String(number) }
        // What is a half but for the last bit is a half.
        var whole = UInt64(scaled)
        if scaled - Double(whole) >= 0.5 - max(1e-9, scaled * 4e-16) { whole += 1 }
        var text = String(whole)
        if places > 0 {
            text = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
            text = text.dropLast(places) + "." + text.suffix(places)
        }
        return (number < 0 && whole != 0 ? "-" : "") + text
    }
}

extension NumberFormat.Section {
    /// - Parameter number: not negative.
    fileprivate func number(_ number: Double) -> String {
        if tokens.contains(.general) || isFraction {
            let general = numerals > 0 ? ChineseDigits.spoken(number, numerals) : NumberFormat.plain(number)
            return tokens.map { token in
                switch token {
                case .literal(let words): words
                case .general: general
                default: ""
                }
            }.joined() + (tokens.contains(.general) ? "" : general)
        }
        let digits = tokens.indices.filter { if case .digit = tokens[$0] { true } else { false } }
        guard let first = digits.first, let last = digits.last else { return literals }
        if tokens.contains(.exponent) { return literals(around: exponential(number), first, last) }
        let point = tokens.firstIndex(of: .point)
        let end = point ?? tokens.endIndex
        let wholeDigits = digits.filter { $0 < end }
        let decimals = digits.count - wholeDigits.count
        var scaled = number
        for _ in 0..<tokens.count(where: { $0 == .percent }) { scaled *= 100 }
        let commas = tokens.indices.filter { tokens[$0] == .comma }
        let lastWhole = wholeDigits.last ?? first
        let thousands = commas.count { comma in
            comma > last || comma > lastWhole && comma < end
        }
        for _ in 0..<thousands { scaled /= 1000 }
        let isGrouped = commas.contains { $0 > first && $0 < lastWhole }
        if numerals > 0, decimals == 0, wholeDigits.count == 1 {
            return literals(around: ChineseDigits.spoken(scaled.rounded(), numerals), first, last)
        }
        let text = Decimals.fixed(scaled, decimals)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let whole = parts[0] == "0" && !wholeDigits.contains(where: { tokens[$0] == .digit("0") }) ? "" : parts[0]
        var filled = laid(whole, over: wholeDigits, isGrouped: isGrouped, first: first)
        if let point, decimals > 0 {
            filled += decimalText(parts.count > 1 ? parts[1] : "", digits.filter { $0 > point })
        } else if point != nil {
            filled += "."
        }
        return literals(
            around: numerals > 0 ? ChineseDigits.replaced(filled, numerals) : filled, first, last)
    }

    /// 1/2: what no list holds; it is shown as a decimal number.
    private var isFraction: Bool { tokens.contains(.slash) && !isDate }

    private static func literal(_ token: NumberFormat.Token) -> String {
        switch token {
        case .literal(let words): words
        case .percent: "%"
        default: ""
        }
    }

    private var literals: String { tokens.map(Self.literal).joined() }

    private func literals(around text: String, _ first: Int, _ last: Int) -> String {
        tokens[..<first].map(Self.literal).joined() + text + tokens[(last + 1)...].map(Self.literal).joined()
    }

    private func exponential(_ number: Double) -> String {
        let end = tokens.firstIndex(of: .exponent) ?? tokens.endIndex
        let point = tokens[..<end].firstIndex(of: .point)
        let decimals = point.map { start in
            tokens[start..<end].count { if case .digit = $0 { true } else { false } }
        }
        return NumberFormat.scientific(number, decimals: decimals ?? 0)
    }

    /// The digits before the point over their places, from the right; what stands between places stays there.
    private func laid(_ whole: String, over places: [Int], isGrouped: Bool, first: Int) -> String {
        guard let last = places.last else { return whole }
        var rest = Array(whole)
        var result: [String] = []
        var count = 0
        func put(_ digit: String) {
            if isGrouped, count > 0, count.isMultiple(of: 3) { result.append(",") }
            result.append(digit)
            count += 1
        }
        for index in stride(from: last, through: first, by: -1) {
            switch tokens[index] {
            case .digit(let kind):
                if let digit = rest.popLast() {
                    put(String(digit))
                } else if kind == "0" {
                    put("0")
                } else if kind == "?" {
                    result.append(" ")
                }
                // More digits than places stand before the first.
                if index == places.first { while let digit = rest.popLast() { put(String(digit)) } }
            case .literal(let words): result.append(words)
            default: break
            }
        }
        return result.reversed().joined()
    }

    private func decimalText(_ digits: String, _ places: [Int]) -> String {
        var digits = Array(digits)
        var kinds = places.map { tokens[$0] }
        while let last = digits.last, last == "0", kinds.last == .digit("#") {
            digits.removeLast()
            kinds.removeLast()
        }
        return digits.isEmpty ? "." : "." + String(digits)
    }
}

extension NumberFormat.Section {
    fileprivate func date(_ number: Double, isFrom1904: Bool) -> String? {
        guard number >= 0, number < 2_958_466 else { return nil }
        // To the nearest millisecond: a time of day is a part of a day, and never exact.
        let milliseconds = Int((number * 86_400_000).rounded())
        let moment = Moment(
            day: Self.date(of: milliseconds / 86_400_000, isFrom1904: isFrom1904),
            milliseconds: milliseconds % 86_400_000, whole: milliseconds,
            isHalved: tokens.contains { if case .half = $0 { true } else { false } })
        return tokens.map { text(of: $0, moment) }.joined()
    }

    private struct Moment {
        var day: CivilDate
        var milliseconds: Int
        /// Since the first day.
        var whole: Int
        var isHalved: Bool
        var hour: Int { milliseconds / 3_600_000 }
    }

    /// 30 December 1899.
    private static let firstDay = -25_569

    /// A day number of the 1900 system, which holds a 29 February 1900 that never was.
    private static func date(of day: Int, isFrom1904: Bool) -> CivilDate {
        let offset = isFrom1904 ? 1462 : day < 60 ? 1 : 0
        return CivilDate(dayNumber: firstDay + day + offset)
    }

    private func text(of token: NumberFormat.Token, _ moment: Moment) -> String {
        switch token {
        case .literal(let words): return words
        case .point: return "."
        case .slash: return "/"
        case .comma: return ","
        case .half(let isChinese):
            return isChinese ? (moment.hour < 12 ? "上午" : "下午") : (moment.hour < 12 ? "AM" : "PM")
        case .fraction(let count):
            let digits = String(1000 + moment.milliseconds % 1000).dropFirst()
            return "." + (digits + "000000").prefix(count)
        case .elapsed(let letter, let width):
            let part = ["h": 3_600_000, "m": 60_000, "s": 1000][letter] ?? 1
            return padded(moment.whole / part, width)
        case .date(let letter, let width): return date(letter, width, moment)
        default: return ""
        }
    }

    private func date(_ letter: Character, _ width: Int, _ moment: Moment) -> String {
        let (year, month, day) = moment.day.parts
        switch letter {
        case "y", "e":
            return width < 3 && letter == "y" ? padded(year % 100, 2) : digits(String(year))
        case "m": return width > 2 ? Self.month(month, width) : padded(month, width)
        case "d": return width > 2 ? Self.weekday(moment.day, width) : padded(day, width)
        case "a":
            let name = ["一", "二", "三", "四", "五", "六", "日"][moment.day.weekday - 1]
            return width > 3 ? "星期" + name : name
        case "h":
            let hour = moment.isHalved ? (moment.hour + 11) % 12 + 1 : moment.hour
            return padded(hour, width)
        case "n": return padded(moment.milliseconds / 60_000 % 60, width)
        case "s": return padded(moment.milliseconds / 1000 % 60, width)
        default: return ""
        }
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        guard numerals == 0 else { return ChineseDigits.spoken(Double(number), numerals) }
        return (width > 1 && number < 10 ? "0" : "") + String(number)
    }

    /// A year is read digit by digit.
    private func digits(_ text: String) -> String {
        numerals == 0 ? text : ChineseDigits.replaced(text, numerals)
    }

    private static func month(_ month: Int, _ width: Int) -> String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let name = names[month - 1]
        return width == 3 ? String(name.prefix(3)) : width == 5 ? String(name.prefix(1)) : name
    }

    private static func weekday(_ date: CivilDate, _ width: Int) -> String {
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let name = names[date.weekday - 1]
        return width == 3 ? String(name.prefix(3)) : name
    }
}

/// Numbers in Chinese signs, as `[DBNum1]`, `[DBNum2]` and `[DBNum3]` show them.
enum ChineseDigits {
    private static let signs = [Array("〇一二三四五六七八九"), Array("零壹贰叁肆伍陆柒捌玖"), Array("０１２３４５６７８９")]
    private static let tens = [["", "十", "百", "千"], ["", "拾", "佰", "仟"]]
    private static let myriads = ["", "万", "亿", "万"]

    /// Digit by digit.
    static func replaced(_ text: String, _ kind: Int) -> String {
        guard (1...3).contains(kind) else { return text }
        return String(
            text.map { character in
                guard character.isASCII, let digit = character.wholeNumberValue else { return character }
                return signs[kind - 1][digit]
            })
    }

    /// With its tens: 一百二十三.
    static func spoken(_ number: Double, _ kind: Int) -> String {
        guard number == number.rounded(), number >= 0, number < 1e12, kind == 1 || kind == 2 else {
            return replaced(NumberFormat.plain(number), kind)
        }
        let digits = String(Int(number)).compactMap(\.wholeNumberValue)
        guard digits != [0] else { return kind == 1 ? "〇" : "零" }
        var result = ""
        var isZeroWaiting = false
        for (index, digit) in digits.enumerated() {
            let place = digits.count - 1 - index
            if digit == 0 {
                isZeroWaiting = true
            } else {
                if isZeroWaiting { result.append(kind == 1 ? "〇" : "零") }
                isZeroWaiting = false
                // 十五 begins with no 一.
                if !(digit == 1 && place % 4 == 1 && index == 0 && kind == 1) {
                    result.append(signs[kind - 1][digit])
                }
                result += tens[kind - 1][place % 4]
            }
            if place % 4 == 0, place > 0, digits[max(0, index - 3)...index].contains(where: { $0 != 0 }) {
                result += myriads[place / 4]
            }
        }
        return result
    }
}
