/// Reads the scalars of a text that need no second look: each is a character of its own, whose width is known
/// from its block. Nearly all text is of these, and segmenting it costs far more than drawing it.
struct PlainText {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Of the scalar that comes next, in bytes.
    private(set) var offset = 0
    private var next: (scalar: UInt32, columns: Int, bytes: Int)?

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        next = scalar(at: 0)
    }

    /// The next scalar and its columns; nil at the end, and where a closer look is needed: at what is not plain, and
    /// at the scalar before it, which it may join.
    func peek() -> (scalar: UInt32, columns: Int)? {
        guard let next else { return nil }
        let following = offset + next.bytes
        guard following == bytes.count || scalar(at: following) != nil else { return nil }
        return (next.scalar, next.columns)
    }

    mutating func advance() {
        guard let step = next?.bytes else { return }
        offset += step
        next = scalar(at: offset)
    }

    private func scalar(at offset: Int) -> (scalar: UInt32, columns: Int, bytes: Int)? {
        guard offset < bytes.count else { return nil }
        let first = UInt32(bytes[offset])
        if first < 0x80 { return Self.columns(of: first).map { (first, $0, 1) } }
        guard first & 0xF0 == 0xE0, offset + 2 < bytes.count else { return nil }
        let value =
            (first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
        return Self.columns(of: value).map { (value, $0, 3) }
    }

    /// The columns of a character that is one plain scalar; nil for all others.
    static func columns(of character: Character) -> Int? { scalar(of: character)?.columns }

    /// The plain scalar that a character is, and its columns; nil for all others.
    static func scalar(of character: Character) -> (scalar: Unicode.Scalar, columns: Int)? {
        var scalars = character.unicodeScalars.makeIterator()
        guard let first = scalars.next(), let columns = columns(of: first.value), scalars.next() == nil
        else { return nil }
        return (first, columns)
    }

    /// The columns of a scalar that can be drawn as it is and joins no other plain one; nil for all others.
    @inline(__always)
    static func columns(of value: UInt32) -> Int? {
        switch value {
        case 0x20..<0x7F: 1
        // Chinese; its punctuation; full-width forms; lines and bars.
        case 0x4E00..<0xA000, 0x3000...0x3029, 0xFF01...0xFF60: 2
        case 0x2500...0x257F: 1
        default: nil
        }
    }
}
