import Testing

@testable import DayStore

@Suite struct DigestTests {
    /// Around each edge of a block, in one call and in pieces; what all 300 come to is of another library's making
    /// (Python's hashlib).
    @Test func itIsSHA256() {
        #expect(Digest.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(Digest.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        var bytes: [UInt8] = []
        var all = ""
        for length in 0..<300 {
            let digest = Digest.hex(bytes)
            all += digest
            var running = RunningDigest()
            bytes.withUnsafeBytes { bytes in
                running.add(UnsafeRawBufferPointer(rebasing: bytes[..<(length / 3)]))
                running.add(UnsafeRawBufferPointer(rebasing: bytes[(length / 3)...]))
            }
            #expect(running.finish() == digest)
            bytes.append(UInt8(truncatingIfNeeded: length &* 37 &+ length >> 3))
        }
        #expect(Digest.hex(Array(all.utf8)) == "9c1e5c803b2cce783e373ab7275af9ef36b1bbca2dea91a5fff5c34db0eff743")
    }

    @Test func aChangedDigitIsNoMatch() {
        let bytes = Array("one line of a journal".utf8)
        for damaged in [nil, 0, 31, 63] as [Int?] {
            var digits = Array(Digest.hex(bytes).utf8)
            if let damaged { digits[damaged] ^= 1 }
            let isMatch = bytes.withUnsafeBytes { bytes in
                digits.withUnsafeBytes { Digest.matches(bytes, $0) }
            }
            #expect(isMatch == (damaged == nil))
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
