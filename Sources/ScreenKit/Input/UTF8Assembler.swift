/// Puts characters together from bytes that arrive in any pieces.
struct UTF8Assembler: Equatable, Sendable {
    private var pending: [UInt8] = []
    private var needed = 0

    var isEmpty: Bool { pending.isEmpty }

    /// The scalars that this byte completes: none, one, or a replacement character followed by one.
    mutating func feed(_ byte: UInt8) -> [Unicode.Scalar] {
        if !pending.isEmpty {
            if isContinuation(byte) {
                pending.append(byte)
                guard pending.count == needed else { return [] }
                defer { pending.removeAll(keepingCapacity: true) }
                return [decoded]
            }
            pending.removeAll(keepingCapacity: true)
            return ["\u{FFFD}"] + feed(byte)
        }
        switch byte {
        case 0..<0x80: return [Unicode.Scalar(byte)]
        case 0xC2...0xDF: needed = 2
        case 0xE0...0xEF: needed = 3
        case 0xF0...0xF4: needed = 4
        default: return ["\u{FFFD}"]
        }
        pending.append(byte)
        return []
    }

    /// Whether the byte may follow what is pending (Unicode table 3-7).
    private func isContinuation(_ byte: UInt8) -> Bool {
        guard pending.count == 1 else { return byte & 0xC0 == 0x80 }
        switch pending[0] {
        case 0xE0: return (0xA0...0xBF).contains(byte)
        case 0xED: return (0x80...0x9F).contains(byte)
        case 0xF0: return (0x90...0xBF).contains(byte)
        case 0xF4: return (0x80...0x8F).contains(byte)
        default: return byte & 0xC0 == 0x80
        }
    }

    private var decoded: Unicode.Scalar {
        let mask: UInt8 = [0x1F, 0x0F, 0x07][needed - 2]
        let value = pending.dropFirst().reduce(UInt32(pending[0] & mask)) { $0 << 6 | UInt32($1 & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
