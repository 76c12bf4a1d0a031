/// The bytes of a code in two words, the first in the lowest place, zeros behind them: codes are compared at once.
struct PackedCode: Equatable, Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0

    static let limit = 16

    @inline(__always)
    init(_ first: UInt64, _ second: UInt64) {
        self.first = first
        self.second = second
    }

    /// At most sixteen bytes; of a longer code nothing.
    init(_ code: UnsafeRawBufferPointer) {
        guard code.count <= Self.limit else { return }
        first = Self.word(UnsafeRawBufferPointer(rebasing: code.prefix(8)))
        second = Self.word(UnsafeRawBufferPointer(rebasing: code.dropFirst(8)))
    }

    var isEmpty: Bool { first == 0 }

    @inline(__always)
    var hash: UInt64 {
        let product = (first ^ second &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// At most eight bytes in one word, by loads that overlap.
    @inline(__always)
    private static func word(_ code: UnsafeRawBufferPointer) -> UInt64 {
        let count = code.count
        if count >= 4 {
            let first = UInt64(code.loadUnaligned(as: UInt32.self))
            let last = UInt64(code.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            return first | last &<< UInt64((count - 4) * 8)
        }
        if count >= 2 {
            let first = UInt64(code.loadUnaligned(as: UInt16.self))
            let last = UInt64(code.loadUnaligned(fromByteOffset: count - 2, as: UInt16.self))
            return first | last &<< UInt64((count - 2) * 8)
        }
        return count == 1 ? UInt64(code[0]) : 0
    }
}
