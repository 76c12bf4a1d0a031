import Crypto
import Testing

@testable import DayStore

@Suite struct DigestTests {
    /// The hash that is taken in one call is the library's, whatever the length: around each edge of a block too.
    @Test func itIsTheLibrarysHash() throws {
        var bytes: [UInt8] = []
        for length in 0..<300 {
            let expected = SHA256.hash(data: bytes).map { byte in
                let digits = String(byte, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
            #expect(Digest.hex(bytes) == expected)
            let digits = Array(expected.utf8)
            for damaged in [nil, 0, 31, 63] as [Int?] {
                var digits = digits
                if let damaged { digits[damaged] ^= 1 }
                let isMatch = bytes.withUnsafeBytes { bytes in
                    digits.withUnsafeBytes { Digest.matches(bytes, $0) }
                }
                #expect(isMatch == (damaged == nil))
            }
            bytes.append(UInt8(truncatingIfNeeded: length &* 37 &+ length >> 3))
        }
    }

    @Test func tooFewDigitsMatchNothing() {
        let isMatch = [UInt8](repeating: 0x30, count: 63).withUnsafeBytes { Digest.matches($0, $0) }
        #expect(!isMatch)
    }

    @Test func eightDigitsAreANumberAndBack() {
        var random = SystemRandomNumberGenerator()
        let some = (0..<500).map { _ in UInt32.random(in: .min ... .max, using: &random) }
        for number in some + [0, .max, 0x0123_4567, 0x89AB_CDEF, 0xA0A0_0A0A] {
            let digits = Hex.digits(of: number.bigEndian)
            #expect(Hex.number(digits.byteSwapped) == number)
        }
    }
}
