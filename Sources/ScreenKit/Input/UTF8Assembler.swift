/// Puts characters together from bytes that arrive in any pieces.
struct UTF8Assembler: Equatable, Sendable {
    private var pending: [UInt8] = []
    private var needed = 0

    var isEmpty: Bool { pending.isEmpty }

    /// Emits the scalars that this byte completes: none, one, or a replacement character followed by one.
    mutating func feed(_ byte: UInt8, _ emit: (Unicode.Scalar) -> Void) {
        if !pending.isEmpty {
            if isContinuation(byte) {
                pending.append(byte)
                guard pending.count == needed else { return }
                emit(decoded)
                pending.removeAll(keepingCapacity: true)
                return
            }
            pending.removeAll(keepingCapacity: true)
            emit("\u{FFFD}")
        }
        switch byte {
        case 0..<0x80: return emit(Unicode.Scalar(byte))
        case 0xC2...0xDF: needed = 2
        case 0xE0...0xEF: needed = 3
        case 0xF0...0xF4: needed = 4
        default: return emit("\u{FFFD}")
        }
        pending.append(byte)
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
        // A first byte of n bytes bears its value in the last 7 - n bits.
        let first = UInt32(pending[0] & (0x7F >> UInt8(needed)))
        let value = pending.dropFirst().reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
