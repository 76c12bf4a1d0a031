import Glibc

/// Where the parts of a journal line lie, found without parsing it: a line proves itself byte for byte first.
///
/// All offsets count bytes from the line's start. Nothing here allocates.
package struct LineAnatomy: Equatable, Sendable {
    /// The longest line, with its newline.
    package static let limit = 64 << 10

    package var seq: Int
    package var tick: Int
    /// The bytes that the hash covers.
    package var proved: Range<Int>
    /// 32 digits.
    package var prev: Range<Int>
    /// 64 digits.
    package var privateHash: Range<Int>?
    /// 64 digits.
    package var hash: Range<Int>
    /// The value of `private`.
    package var hidden: Range<Int>?

    /// Finds the parts of a line (without its newline); nothing is proved yet.
    package init(_ line: UnsafeRawBufferPointer) throws(LineFault) {
        guard !line.isEmpty else { throw .empty }
        guard line.count < Self.limit else { throw .tooLong(bytes: line.count) }
        var cursor = 0
        guard let seq = Self.number(after: "{\"seq\":", in: line, &cursor), seq > 0,
            let tick = Self.number(after: ",\"tick\":", in: line, &cursor),
            cursor < line.count, line[cursor] == UInt8(ascii: ",")
        else { throw .badStart }
        self.seq = seq
        self.tick = tick
        guard let marker = Self.findHash(in: line, from: cursor) else { throw .badEnd }
        proved = 0..<marker
        hash = marker + 9..<marker + 73
        guard let links = Self.links(endingAt: marker, in: line) else { throw .badEnd }
        prev = links.prev
        privateHash = links.privateHash
        switch Self.tail(from: hash.upperBound, in: line) {
        case .bare: hidden = nil
        case .hidden(let range): hidden = range
        case .wrong: throw .badEnd
        }
    }

    /// Whether the line's bytes are those that were hashed.
    package func proves(_ line: UnsafeRawBufferPointer) -> Bool {
        Digest.matches(
            UnsafeRawBufferPointer(rebasing: line[proved]), UnsafeRawBufferPointer(rebasing: line[hash]))
    }

    /// What is left of the private data; hashes it.
    package func privateState(in line: UnsafeRawBufferPointer) -> PrivateState {
        guard let privateHash else { return hidden == nil ? .none : .damaged }
        guard let hidden else { return .damaged }
        if isNull(hidden, in: line) { return .removed }
        let value = UnsafeRawBufferPointer(rebasing: line[hidden])
        let digits = UnsafeRawBufferPointer(rebasing: line[privateHash])
        return Digest.matches(value, digits) ? .whole : .damaged
    }

    /// Whether the private data was taken out; without hashing.
    package func hasNullPrivate(in line: UnsafeRawBufferPointer) -> Bool {
        guard let hidden, privateHash != nil else { return false }
        return isNull(hidden, in: line)
    }

    private func isNull(_ range: Range<Int>, in line: UnsafeRawBufferPointer) -> Bool {
        range.count == 4
            && line.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self) == 0x6C6C_756E
    }

    /// The first 16 digits of the hash as a number: tells lines with one name apart without keeping the hash.
    package func fingerprint(in line: UnsafeRawBufferPointer) -> UInt64 {
        Self.fingerprint(at: hash.lowerBound, in: line)
    }

    /// The same of `prev`.
    package func prevFingerprint(in line: UnsafeRawBufferPointer) -> UInt64 {
        Self.fingerprint(at: prev.lowerBound, in: line)
    }
}

extension LineAnatomy {
    private enum Tail { case bare, hidden(Range<Int>), wrong }

    private static let hashMarker: StaticString = ",\"hash\":\""
    private static let prevMarker: StaticString = ",\"prev\":\""
    private static let privateHashMarker: StaticString = ",\"privateHash\":\""
    private static let privateMarker: StaticString = "\",\"private\":"

    /// Reads a decimal number of at most 15 digits, as JSON writes it, behind a fixed text.
    private static func number(after text: StaticString, in line: UnsafeRawBufferPointer, _ cursor: inout Int)
        -> Int?
    {
        guard has(text, in: line, at: cursor) else { return nil }
        cursor += text.utf8CodeUnitCount
        let start = cursor
        var value = 0
        while cursor < line.count, cursor - start < 16, line[cursor] &- 0x30 < 10 {
            value = value * 10 + Int(line[cursor] &- 0x30)
            cursor += 1
        }
        let count = cursor - start
        guard (1...15).contains(count), count == 1 || line[start] != 0x30 else { return nil }
        return value
    }

    /// `prev`, and `privateHash` where there is one, have fixed lengths and end where the hash begins.
    private static func links(
        endingAt end: Int, in line: UnsafeRawBufferPointer
    ) -> (prev: Range<Int>, privateHash: Range<Int>?)? {
        let quote = UInt8(ascii: "\"")
        var end = end
        var privateHash: Range<Int>?
        if has(privateHashMarker, in: line, at: end - 81), line[end - 1] == quote {
            privateHash = end - 65..<end - 1
            guard areDigits(end - 65..<end - 1, in: line) else { return nil }
            end -= 81
        }
        let prev = end - 33..<end - 1
        guard has(prevMarker, in: line, at: end - 42), line[end - 1] == quote, areDigits(prev, in: line)
        else { return nil }
        return (prev, privateHash)
    }

    private static func tail(from end: Int, in line: UnsafeRawBufferPointer) -> Tail {
        guard end + 2 <= line.count, areDigits(end - 64..<end, in: line),
            line[line.count - 1] == UInt8(ascii: "}")
        else { return .wrong }
        if end + 2 == line.count { return line[end] == UInt8(ascii: "\"") ? .bare : .wrong }
        let start = end + privateMarker.utf8CodeUnitCount
        guard has(privateMarker, in: line, at: end), start < line.count - 1 else { return .wrong }
        return .hidden(start..<line.count - 1)
    }

    private static func areDigits(_ range: Range<Int>, in line: UnsafeRawBufferPointer) -> Bool {
        for index in range where !Hex.isDigit(line[index]) { return false }
        return true
    }

    private static func has(_ text: StaticString, in line: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard offset >= 0, offset + count <= line.count, let base = line.baseAddress else { return false }
        return memcmp(base + offset, text.utf8Start, count) == 0
    }

    /// Where the first `,"hash":"` begins; Horspool's search, as libc's `memmem` is not shown to Swift.
    private static func findHash(in line: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var end = start + 8
        while end < line.count {
            // How far the text may move on, by the byte that stands at its end.
            switch line[end] {
            case UInt8(ascii: "\""):
                if has(hashMarker, in: line, at: end - 8) { return end - 8 }
                end += 2
            case UInt8(ascii: ":"): end += 1
            case UInt8(ascii: "h"): end += 3
            case UInt8(ascii: "s"): end += 4
            case UInt8(ascii: "a"): end += 5
            case UInt8(ascii: ","): end += 8
            default: end += 9
            }
        }
        return nil
    }

    /// The 16 digits that begin at an offset, as a number.
    static func fingerprint(at start: Int, in line: UnsafeRawBufferPointer) -> UInt64 {
        let first = line.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        let second = line.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
        return UInt64(Hex.number(UInt64(bigEndian: first))) << 32
            | UInt64(Hex.number(UInt64(bigEndian: second)))
    }
}
