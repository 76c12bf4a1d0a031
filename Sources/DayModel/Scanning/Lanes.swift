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

    /// Whether each of the bytes is one of 0–9 and a–f; told by which sums reach the top bit of their byte.
    @inline(__always)
    static func areDigits(_ bytes: UInt64) -> Bool {
        guard bytes & top == 0 else { return false }
        let isDigit = (bytes &+ all(0x50)) & ~(bytes &+ all(0x46))
        let isLetter = (bytes &+ all(0x1F)) & ~(bytes &+ all(0x19))
        return (isDigit | isLetter) & top == top
    }
}
