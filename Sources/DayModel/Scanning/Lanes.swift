/// Looks at eight bytes in one word. Where bytes are found, the top bit of each is set; above the lowest one that is
/// found, bits may be set that mean nothing.
enum Lanes {
    static let top: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    @inline(__always)
    static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

    /// Bytes that are 0.
    @inline(__always)
    static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes & top }

    /// Bytes below 0x20.
    @inline(__always)
    static func controls(_ bytes: UInt64) -> UInt64 { (bytes &- all(0x20)) & ~bytes & top }

    /// The bits below the lowest one that is set: what stands before the first byte that was found.
    @inline(__always)
    static func below(_ found: UInt64) -> UInt64 { (found & (0 &- found)) &- 1 }

    /// Bytes that are one of 0–9 and a–f, told by which sums reach the top bit of their byte. Exact for all eight, where
    /// none of them has a top bit; else some top bit is not set.
    @inline(__always)
    static func digits(_ bytes: UInt64) -> UInt64 {
        let low = bytes & ~top
        let isDigit = (low &+ all(0x50)) & ~(low &+ all(0x46))
        let isLetter = (low &+ all(0x1F)) & ~(low &+ all(0x19))
        return (isDigit | isLetter) & ~bytes & top
    }

    /// Whether each of the bytes is one of 0–9 and a–f.
    @inline(__always)
    static func areDigits(_ bytes: UInt64) -> Bool { digits(bytes) == top }
}
