/// Walks over one line of JSON without allocating. Anything out of the ordinary makes it give up: the strict
/// decoder then looks at the whole line.
struct LineCursor {
    private let base: UnsafeRawPointer
    /// The bytes of the line.
    let count: Int
    var index = 0
    /// Set once anything was met that the strict decoder has to judge.
    var gaveUp = false

    /// Nil for a line of no bytes.
    /// - Parameter line: valid for as long as the cursor is used.
    init?(_ line: UnsafeRawBufferPointer) {
        guard let base = line.baseAddress, !line.isEmpty else { return nil }
        self.base = base
        count = line.count
    }

    @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        index < count ? base.load(fromByteOffset: index, as: UInt8.self) : 0
    }

    @inline(__always)
    var peek: UInt8 { byte(index) }

    @inline(__always)
    mutating func take(_ expected: UInt8) -> Bool {
        guard peek == expected else { return false }
        index &+= 1
        return true
    }

    @inline(__always)
    mutating func expect(_ expected: UInt8) {
        if !take(expected) { gaveUp = true }
    }

    /// Eight bytes from `index` on, little-endian; 0 where the line ends before.
    @inline(__always)
    func word(_ index: Int) -> UInt64 {
        index &+ 8 <= count ? word(unchecked: index) : 0
    }

    /// The same where the line is known to be long enough.
    @inline(__always)
    func word(unchecked index: Int) -> UInt64 {
        base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// A member's name of at most eight bytes with its quotes and colon, packed; marked where it is longer.
    @inline(__always)
    mutating func name() -> UInt64 {
        expect(UInt8(ascii: "\""))
        let bytes = word(index)
        let quotes = Lanes.zeros(bytes ^ Lanes.all(UInt8(ascii: "\"")))
        if quotes == 0 { return longName(bytes) }
        let count = UInt64(quotes.trailingZeroBitCount) & ~7
        index += Int(count / 8) + 1
        expect(UInt8(ascii: ":"))
        return bytes & (1 &<< count &- 1)
    }

    /// Names of more than eight bytes: their first eight, if they are ones that the contract knows.
    private mutating func longName(_ bytes: UInt64) -> UInt64 {
        let name = bytes | MemberName.longMark
        index += 8
        guard bytes & Lanes.top == 0, let tail = MemberName.tail(of: name), matches(tail),
            self.byte(index + tail.utf8CodeUnitCount) == UInt8(ascii: "\"")
        else {
            gaveUp = true
            return 0
        }
        index += tail.utf8CodeUnitCount + 1
        expect(UInt8(ascii: ":"))
        return name
    }

    func matches(_ text: StaticString) -> Bool {
        for offset in 0..<text.utf8CodeUnitCount where byte(index + offset) != text.utf8Start[offset] {
            return false
        }
        return true
    }

    /// A whole number without sign, exponent or needless zeros, of at most 18 digits.
    @inline(__always)
    mutating func number() -> Int {
        let start = index
        var value = 0
        while true {
            let digit = peek &- 0x30
            if digit > 9 { break }
            value = value &* 10 &+ Int(digit)
            index &+= 1
        }
        let count = index - start
        if count == 0 || count > 18 || (count > 1 && byte(start) == 0x30) { gaveUp = true }
        return value
    }

    /// The range of a text between its quotes. Escapes and controls make the cursor give up.
    @inline(__always)
    mutating func text() -> Range<Int> {
        expect(UInt8(ascii: "\""))
        let start = index
        var high: UInt64 = 0
        while index &+ 8 <= count {
            let bytes = word(unchecked: index)
            let stops =
                Lanes.zeros(bytes ^ Lanes.all(UInt8(ascii: "\"")))
                | Lanes.zeros(bytes ^ Lanes.all(UInt8(ascii: "\\"))) | Lanes.controls(bytes)
            guard stops != 0 else {
                high |= bytes
                index += 8
                continue
            }
            let count = UInt64(stops.trailingZeroBitCount) & ~7
            high |= bytes & (1 &<< count &- 1)
            index += Int(count / 8)
            return endText(start, isASCII: high & Lanes.top == 0)
        }
        return endOfLineText(start, isASCII: high & Lanes.top == 0)
    }

    /// The cursor stands where a text ends, or where something stands that only the strict decoder may judge.
    @inline(__always)
    private mutating func endText(_ start: Int, isASCII: Bool) -> Range<Int> {
        guard peek == UInt8(ascii: "\"") else {
            gaveUp = true
            return start..<start
        }
        let range = start..<index
        index += 1
        if !isASCII, !isUTF8(range) { gaveUp = true }
        return range
    }

    /// The same byte by byte, in the last few of a line.
    private mutating func endOfLineText(_ start: Int, isASCII: Bool) -> Range<Int> {
        var isASCII = isASCII
        while index < count {
            let byte = byte(index)
            if byte == UInt8(ascii: "\"") || byte < 0x20 || byte == UInt8(ascii: "\\") { break }
            if byte >= 0x80 { isASCII = false }
            index += 1
        }
        return endText(start, isASCII: isASCII)
    }

    private func isUTF8(_ range: Range<Int>) -> Bool {
        UTF8Check.firstInvalid(in: bytes(range)) == nil
    }

    /// Passes over a text of exactly so many lower-case hexadecimal digits, a multiple of eight, and says where they
    /// begin.
    @inline(__always)
    mutating func digest(_ count: Int) -> Int {
        expect(UInt8(ascii: "\""))
        let start = index
        digits(count)
        return start
    }

    /// Passes over a text of 64 characters and says where they begin.
    @inline(__always)
    mutating func hash() -> Int {
        expect(UInt8(ascii: "\""))
        let start = index
        index &+= 64
        expect(UInt8(ascii: "\""))
        return start
    }

    @inline(__always)
    mutating func digit(_ index: Int) -> Int {
        let digit = byte(index) &- 0x30
        if digit > 9 { gaveUp = true }
        return Int(digit)
    }

    /// Two digits.
    @inline(__always)
    mutating func pair(_ index: Int) -> Int {
        digit(index) * 10 + digit(index + 1)
    }

    /// A text of at most eight bytes, the first in the lowest place; 0 for a longer one.
    func packed(_ range: Range<Int>) -> UInt64 {
        guard range.count <= 8 else { return 0 }
        var packed: UInt64 = 0
        for (place, index) in range.enumerated() { packed |= UInt64(byte(index)) << UInt64(place * 8) }
        return packed
    }

    func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    }
}
