import Crypto

/// Lower-case hexadecimal digits, as the contract writes hashes.
enum Hex {
    private static let alphabet = [UInt8]("0123456789abcdef".utf8)

    static func digits(of bytes: some Sequence<UInt8>) -> [UInt8] {
        var digits: [UInt8] = []
        for byte in bytes {
            digits.append(alphabet[Int(byte >> 4)])
            digits.append(alphabet[Int(byte & 15)])
        }
        return digits
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte &- 0x61 < 6
    }

    /// The value of a lower-case digit; 0xFF where it is none.
    @inline(__always)
    static func value(_ byte: UInt8) -> UInt8 {
        if byte &- 0x30 < 10 { return byte &- 0x30 }
        if byte &- 0x61 < 6 { return byte &- 0x57 }
        return 0xFF
    }
}

/// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
enum Digest {
    static func hex(_ bytes: [UInt8]) -> String {
        String(decoding: Hex.digits(of: SHA256.hash(data: bytes)), as: UTF8.self)
    }

    /// Whether the 64 digits are the SHA-256 of the bytes; without an allocation for the comparison.
    static func matches(_ bytes: UnsafeRawBufferPointer, _ digits: UnsafeRawBufferPointer) -> Bool {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        let digest = hash.finalize()
        return digest.withUnsafeBytes { found in
            for index in 0..<32 {
                let high = Hex.value(digits[2 * index])
                let low = Hex.value(digits[2 * index + 1])
                guard high | low < 16, high << 4 | low == found[index] else { return false }
            }
            return true
        }
    }
}
