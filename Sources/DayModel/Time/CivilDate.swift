/// A date of the calendar, without a time or a zone.
package struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let dayNumber: Int

    package init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// Nil where the calendar has no such date.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...9999).contains(year), (1...31).contains(day) else { return nil }
        let number = Self.dayNumber(year: year, month: month, day: day)
        self.init(dayNumber: number)
        guard parts == (year, month, day) else { return nil }
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    package init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in digits[range] {
                guard byte &- 0x30 < 10 else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    package var parts: (year: Int, month: Int, day: Int) {
        // Howard Hinnant's civil_from_days: eras of 400 years that begin on 1 March.
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// 1 is Monday, 7 is Sunday (ISO 8601).
    package var weekday: Int {
        let remainder = (dayNumber + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

    /// Howard Hinnant's days_from_civil.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension CivilDate: CustomStringConvertible {
    package var description: String {
        var text: [UInt8] = []
        write(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// `2016-05-15`.
    func write(to text: inout [UInt8]) {
        let (year, month, day) = parts
        Digits.write(year, to: 4, "-", on: &text)
        Digits.write(month, to: 2, "-", on: &text)
        Digits.write(day, to: 2, on: &text)
    }
}

/// Decimal digits with leading zeros, for dates and times.
package enum Digits {
    /// `40,000`.
    package static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var result = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return result
    }

    package static func padded(_ number: Int, to count: Int) -> String {
        var text: [UInt8] = []
        write(number, to: count, on: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The same as bytes behind others, with what stands behind it: dates and times are made of these without a
    /// text for each part, for every record that is saved has one.
    static func write(_ number: Int, to count: Int, _ end: StaticString = "", on text: inout [UInt8]) {
        var rest = number.magnitude
        var places = 1
        var limit: UInt = 10
        while places < 19, limit <= rest {
            limit *= 10
            places += 1
        }
        if number < 0 { text.append(UInt8(ascii: "-")) }
        for _ in 0..<max(places, count) { text.append(UInt8(ascii: "0")) }
        var index = text.count
        while rest > 0 {
            index -= 1
            text[index] += UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        end.withUTF8Buffer { text.append(contentsOf: $0) }
    }
}
