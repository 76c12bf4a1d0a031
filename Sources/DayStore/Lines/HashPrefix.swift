/// 32 hexadecimal digits as numbers: enough to tell hashes apart, and small enough to keep a million of them.
struct HashPrefix: Equatable, Sendable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    /// The prefix before the first record.
    init() {}

    /// Reads 32 digits of a line.
    init(_ line: UnsafeRawBufferPointer, at offset: Int) {
        high = Self.number(line, offset)
        low = Self.number(line, offset + 16)
    }

    /// The first 32 digits of a hash; nil where there are fewer.
    init?(digits: String) {
        let bytes = Array(digits.utf8)
        guard bytes.count >= 32 else { return nil }
        self = bytes.withUnsafeBytes { HashPrefix($0, at: 0) }
    }

    var digits: String {
        [high, low].map { number in
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    private static func number(_ line: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        var number: UInt64 = 0
        for index in offset..<offset + 16 { number = number << 4 | UInt64(Hex.value(line[index]) & 15) }
        return number
    }
}
