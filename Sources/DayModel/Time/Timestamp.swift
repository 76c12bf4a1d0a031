/// A moment as a desk's clock showed it: RFC 3339 with milliseconds and offset.
package struct Timestamp: Hashable, Sendable {
    /// Since 1970-01-01T00:00:00Z.
    package var milliseconds: Int
    /// East of Greenwich.
    package var offsetMinutes: Int

    package init(milliseconds: Int, offsetMinutes: Int) {
        self.milliseconds = milliseconds
        self.offsetMinutes = offsetMinutes
    }

    /// Reads `2016-05-15T09:31:04.120+08:00`; the fraction may be absent or of one to nine digits, the offset `Z`.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
            let second = Self.number(bytes[17..<19]), hour < 24, minute < 60, second < 61
        else { return nil }
        var rest = bytes[19...]
        var milliseconds = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
            guard (1...9).contains(digits.count) else { return nil }
            for place in 0..<3 {
                let index = digits.startIndex + place
                milliseconds = milliseconds * 10 + (index < digits.endIndex ? Int(digits[index] - 0x30) : 0)
            }
            rest = rest[digits.endIndex...]
        }
        guard let offset = Self.offset(rest) else { return nil }
        // A leap second of the last day there is would lead out of the calendar.
        guard second < 60 || date.dayNumber < Self.lastDay else { return nil }
        let seconds = (date.dayNumber * 24 + hour) * 3600 + minute * 60 + second - offset * 60
        self.init(milliseconds: seconds * 1000 + milliseconds, offsetMinutes: offset)
    }

    /// 9999-12-31.
    private static let lastDay = 2_932_896

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in digits {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.elementsEqual([UInt8(ascii: "Z")]) || bytes.elementsEqual([UInt8(ascii: "z")]) { return 0 }
        let start = bytes.startIndex
        guard bytes.count == 6, bytes[start + 3] == UInt8(ascii: ":"),
            let hours = number(bytes[start + 1..<start + 3]),
            let minutes = number(bytes[start + 4..<start + 6]),
            hours < 24, minutes < 60
        else { return nil }
        switch bytes[start] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }
}

extension Timestamp {
    /// The clock face at this moment's own offset.
    package var clock: (date: CivilDate, hour: Int, minute: Int, second: Int, millisecond: Int) {
        let local = milliseconds + offsetMinutes * 60_000
        let day = local.flooredQuotient(by: 86_400_000)
        let rest = local - day * 86_400_000
        return (
            CivilDate(dayNumber: day), rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60, rest % 1000
        )
    }

    /// `09:31`, at this moment's own offset.
    package var hourAndMinute: String {
        let clock = clock
        return Digits.padded(clock.hour, to: 2) + ":" + Digits.padded(clock.minute, to: 2)
    }
}

extension Timestamp: CustomStringConvertible {
    package var description: String {
        let clock = clock
        let offset = abs(offsetMinutes)
        var text: [UInt8] = []
        text.reserveCapacity(29)
        clock.date.write(to: &text)
        text.append(UInt8(ascii: "T"))
        Digits.write(clock.hour, to: 2, ":", on: &text)
        Digits.write(clock.minute, to: 2, ":", on: &text)
        Digits.write(clock.second, to: 2, ".", on: &text)
        Digits.write(clock.millisecond, to: 3, offsetMinutes < 0 ? "-" : "+", on: &text)
        Digits.write(offset / 60, to: 2, ":", on: &text)
        Digits.write(offset % 60, to: 2, on: &text)
        return String(decoding: text, as: UTF8.self)
    }
}

extension Int {
    /// Division that rounds towards minus infinity, as calendars need it before 1970.
    package func flooredQuotient(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
