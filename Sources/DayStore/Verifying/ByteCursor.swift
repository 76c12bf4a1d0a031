/// Walks over the bytes of a line that was written as this program writes lines; nothing allocates.
///
/// Every method answers false where the bytes are something else, even if that may be right too: then the line
/// is read in full instead. So what is accepted here must be right; what is not may be.
struct ByteCursor {
    let line: UnsafeRawBufferPointer
    var index: Int
    let end: Int

    init(_ line: UnsafeRawBufferPointer, in range: Range<Int>) {
        self.line = line
        index = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { index == end }

    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard index < end, line[index] == byte else { return false }
        index += 1
        return true
    }

    @inline(__always)
    mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= end else { return false }
        let start = text.utf8Start
        for offset in 0..<count where line[index + offset] != start[offset] { return false }
        index += count
        return true
    }

    /// A number without a sign, a fraction or leading zeros, of at most seven digits.
    mutating func number(in allowed: ClosedRange<Int>) -> Int? {
        let start = index
        var value = 0
        while index < end, index - start < 8, line[index] &- 0x30 < 10 {
            value = value * 10 + Int(line[index] &- 0x30)
            index += 1
        }
        let count = index - start
        guard (1...7).contains(count), count == 1 || line[start] != 0x30, allowed.contains(value) else {
            return nil
        }
        return value
    }

    /// A string: valid UTF-8, no control, of the escapes only the short ones. Gives the bytes between the quotes.
    mutating func string() -> Range<Int>? {
        guard take(0x22) else { return nil }
        let start = index
        while index < end {
            let byte = line[index]
            switch byte {
            case 0x22:
                index += 1
                return start..<index - 1
            case 0x5C:
                guard index + 1 < end, Self.isShortEscape(line[index + 1]) else { return nil }
                index += 2
            case 0x20..<0x80: index += 1
            default: guard scalar(byte) else { return nil }
            }
        }
        return nil
    }

    mutating func skipString() -> Bool { string() != nil }

    private static func isShortEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: true
        default: false
        }
    }

    /// Passes over one scalar of two to four bytes (RFC 3629).
    @inline(__always)
    private mutating func scalar(_ lead: UInt8) -> Bool {
        let count: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: count = 2
        case 0xE0...0xEF:
            count = 3
            if lead == 0xE0 { second = 0xA0...0xBF } else if lead == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            count = 4
            if lead == 0xF0 { second = 0x90...0xBF } else if lead == 0xF4 { second = 0x80...0x8F }
        default: return false
        }
        guard index + count <= end, second.contains(line[index + 1]) else { return false }
        for offset in 2..<max(count, 2) where line[index + offset] & 0xC0 != 0x80 { return false }
        index += count
        return true
    }
}

extension ByteCursor {
    /// `"2016-05-15T09:31:04.120+08:00"`.
    mutating func timestamp() -> Bool {
        guard take(0x22), date(), take(0x54), digits(2, below: 24), take(0x3A), digits(2, below: 60),
            take(0x3A),
            digits(2, below: 60), take(0x2E), digits(3, below: 1000), take(0x2B) || take(0x2D),
            digits(2, below: 24), take(0x3A), digits(2, below: 60), take(0x22)
        else { return false }
        return true
    }

    /// `"2016-05-15"`.
    mutating func quotedDate() -> Bool { take(0x22) && date() && take(0x22) }

    /// A date from year 1 on; 29 February is left to who knows the calendar.
    private mutating func date() -> Bool {
        guard let year = value(4), year > 0, take(0x2D), let month = value(2), take(0x2D), let day = value(2)
        else { return false }
        switch month {
        case 2: return (1...28).contains(day)
        case 4, 6, 9, 11: return (1...30).contains(day)
        case 1...12: return (1...31).contains(day)
        default: return false
        }
    }

    private mutating func digits(_ count: Int, below limit: Int) -> Bool {
        value(count).map { $0 < limit } ?? false
    }

    private mutating func value(_ count: Int) -> Int? {
        guard index + count <= end else { return nil }
        var value = 0
        for offset in 0..<count {
            let digit = line[index + offset] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        index += count
        return value
    }
}
