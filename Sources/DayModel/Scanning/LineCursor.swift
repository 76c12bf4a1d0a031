/// Walks over one line of JSON without allocating. Anything out of the ordinary makes it give up: the strict
/// decoder then looks at the whole line.
struct LineCursor {
    let line: UnsafeRawBufferPointer
    var index = 0
    /// Set once anything was met that the strict decoder has to judge.
    var gaveUp = false

    /// - Parameter line: valid for as long as the cursor is used.
    init(_ line: UnsafeRawBufferPointer) {
        self.line = line
    }

    @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        index < line.count ? line[index] : 0
    }

    @inline(__always)
    var peek: UInt8 { byte(index) }

    @inline(__always)
    mutating func take(_ expected: UInt8) -> Bool {
        guard peek == expected else { return false }
        index += 1
        return true
    }

    @inline(__always)
    mutating func expect(_ expected: UInt8) {
        if !take(expected) { gaveUp = true }
    }

    /// Eight bytes from `index` on, little-endian; 0 where the line ends before.
    @inline(__always)
    func word(_ index: Int) -> UInt64 {
        guard index + 8 <= line.count else { return 0 }
        return line.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// A member's name of at most eight bytes with its quotes and colon, packed; 0 where it is longer.
    @inline(__always)
    mutating func name() -> UInt64 {
        expect(UInt8(ascii: "\""))
        var packed: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = peek
            index += 1
            if byte == UInt8(ascii: "\"") { break }
            if shift == 64 || byte < 0x30 || byte > 0x7A || byte == UInt8(ascii: "\\") {
                return longName(packed, byte)
            }
            packed |= UInt64(byte) << shift
            shift += 8
        }
        expect(UInt8(ascii: ":"))
        return packed
    }

    /// Names of more than eight bytes: their first eight, if they are ones that the contract knows.
    private mutating func longName(_ packed: UInt64, _ byte: UInt8) -> UInt64 {
        index -= 1
        let name = packed | MemberName.longMark
        guard let tail = MemberName.tail(of: name), matches(tail),
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
            index += 1
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
        var isASCII = true
        while index < line.count {
            let byte = line[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                if !isASCII, !isUTF8(start..<index - 1) { gaveUp = true }
                return start..<index - 1
            }
            if byte < 0x20 || byte == UInt8(ascii: "\\") { break }
            if byte >= 0x80 { isASCII = false }
            index += 1
        }
        gaveUp = true
        return start..<start
    }

    private func isUTF8(_ range: Range<Int>) -> Bool {
        UTF8Check.firstInvalid(in: line[range]) == nil
    }

    /// Skips a text of exactly so many lower-case hexadecimal digits, a multiple of eight.
    @inline(__always)
    mutating func digest(_ count: Int) -> Int {
        expect(UInt8(ascii: "\""))
        let start = index
        while index < start + count {
            if !Self.areDigits(word(index)) { gaveUp = true }
            index += 8
        }
        expect(UInt8(ascii: "\""))
        return start
    }

    /// Whether each of eight bytes is one of 0–9 and a–f; told by which sums reach the top bit of their byte.
    @inline(__always)
    private static func areDigits(_ bytes: UInt64) -> Bool {
        let top: UInt64 = 0x8080_8080_8080_8080
        guard bytes & top == 0 else { return false }
        let isDigit = (bytes &+ 0x5050_5050_5050_5050) & ~(bytes &+ 0x4646_4646_4646_4646)
        let isLetter = (bytes &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(bytes &+ 0x1919_1919_1919_1919)
        return (isDigit | isLetter) & top == top
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
        UnsafeRawBufferPointer(rebasing: line[range])
    }
}
