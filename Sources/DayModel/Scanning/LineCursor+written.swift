/// What makes reading short where the next bytes are known beforehand, as in a line that our own writer wrote.
extension LineCursor {
    /// Passes over a text of 7 to 16 bytes that is expected here; leaves the cursor where it is if another stands there.
    @inline(__always)
    mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index &+ max(count, 8) <= self.count else { return false }
        let expected = UnsafeRawPointer(text.utf8Start)
        if count < 8 {
            let mask: UInt64 = 1 &<< UInt64(count * 8) &- 1
            var bytes: UInt64 = 0
            for place in 0..<count { bytes |= UInt64(text.utf8Start[place]) &<< UInt64(place * 8) }
            guard word(unchecked: index) & mask == bytes else { return false }
        } else {
            guard word(unchecked: index) == expected.loadUnaligned(as: UInt64.self),
                word(unchecked: index &+ count &- 8)
                    == expected.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            else { return false }
        }
        index &+= count
        return true
    }

    /// The number of the code whose first byte stands here, and passes over it and its closing quote.
    @inline(__always)
    mutating func code(_ list: inout CodeList) -> Int32 {
        let first = word(index)
        let quotes = Self.quotes(first)
        if quotes != 0 {
            guard Self.others(first) & Lanes.below(quotes) == 0,
                let known = list.index(of: PackedCode(first & Lanes.below(quotes) >> 7, 0))
            else { return anyCode(&list) }
            index &+= quotes.trailingZeroBitCount / 8 &+ 1
            return Int32(truncatingIfNeeded: known)
        }
        let second = word(index &+ 8)
        let later = Self.quotes(second)
        guard later != 0, Self.others(first) | Self.others(second) & Lanes.below(later) == 0,
            let known = list.index(of: PackedCode(first, second & Lanes.below(later) >> 7))
        else { return anyCode(&list) }
        index &+= later.trailingZeroBitCount / 8 &+ 9
        return Int32(truncatingIfNeeded: known)
    }

    @inline(__always)
    static func quotes(_ bytes: UInt64) -> UInt64 { Lanes.zeros(bytes ^ Lanes.all(UInt8(ascii: "\""))) }

    /// Bytes that make a text a matter for a closer look: escapes, controls, what is not ASCII.
    @inline(__always)
    private static func others(_ bytes: UInt64) -> UInt64 {
        Lanes.zeros(bytes ^ Lanes.all(UInt8(ascii: "\\"))) | Lanes.controls(bytes) | bytes & Lanes.top
    }

    private mutating func anyCode(_ list: inout CodeList) -> Int32 {
        index -= 1
        return Int32(truncatingIfNeeded: list.index(of: bytes(text())))
    }

    /// Passes over so many lower-case hexadecimal digits, a multiple of eight, and their closing quote.
    @inline(__always)
    mutating func digits(_ count: Int) {
        guard index &+ count < self.count else {
            gaveUp = true
            return
        }
        var digits = Lanes.top
        for offset in stride(from: 0, to: count, by: 8) {
            digits &= Lanes.digits(word(unchecked: index &+ offset))
        }
        if digits != Lanes.top { gaveUp = true }
        index &+= count
        expect(UInt8(ascii: "\""))
    }
}
