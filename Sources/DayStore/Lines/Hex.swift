import CCore

/// Lower-case hexadecimal digits, as the contract writes hashes.
enum Hex {
    private static let alphabet = [UInt8]("0123456789abcdef".utf8)

    static func digits(of bytes: some Sequence<UInt8>) -> [UInt8] {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * bytes.underestimatedCount)
        for byte in bytes {
            digits.append(alphabet[Int(byte >> 4)])
            digits.append(alphabet[Int(byte & 15)])
        }
        return digits
    }

    /// The eight digits of four bytes at once, in the order of memory on a little-endian machine.
    @inline(__always)
    static func digits(of bytes: UInt32) -> UInt64 {
        var spread = UInt64(bytes)
        spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
        spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
        let nibbles = (spread >> 4 | spread << 8) & 0x0F0F_0F0F_0F0F_0F0F
        // 1 in each byte that needs a letter.
        let letters = (nibbles + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return nibbles + 0x3030_3030_3030_3030 + letters * 0x27
    }

    /// The number that eight digits stand for, the first in the highest byte: `digits(of:)` the other way round.
    @inline(__always)
    static func number(_ digits: UInt64) -> UInt32 {
        // Letters have the bit 0x40, and their low nibble lacks 9.
        let letters = digits >> 6 & 0x0101_0101_0101_0101
        let nibbles = (digits & 0x0F0F_0F0F_0F0F_0F0F) + letters * 9
        let bytes = (nibbles | nibbles >> 4) & 0x00FF_00FF_00FF_00FF
        let words = (bytes | bytes >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: words | words >> 16)
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
        bytes.withUnsafeBytes { bytes in
            String(unsafeUninitializedCapacity: 64) { digits in
                let room = UnsafeMutableRawBufferPointer(digits)
                forEachWord(of: bytes) { room.storeBytes(of: $1, toByteOffset: 8 * $0, as: UInt64.self) }
                return 64
            }
        }
    }

    /// The 32 bytes themselves.
    static func bytes(of bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
            bytes.withUnsafeBytes { od_sha256($0.baseAddress, $0.count, digest.baseAddress) }
            count = 32
        }
    }

    /// Whether the 64 digits are the SHA-256 of the bytes. Every line that is read is proved so: nothing is allocated.
    static func matches(_ bytes: UnsafeRawBufferPointer, _ digits: UnsafeRawBufferPointer) -> Bool {
        guard digits.count == 64 else { return false }
        var difference: UInt64 = 0
        forEachWord(of: bytes) {
            difference |= $1 ^ digits.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self)
        }
        return difference == 0
    }

    /// Calls the body with the digits of the hash, eight at a time as they stand in memory.
    @inline(__always)
    private static func forEachWord(
        of bytes: UnsafeRawBufferPointer, _ body: (_ index: Int, _ digits: UInt64) -> Void
    ) {
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { digest in
            od_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
            for index in 0..<8 {
                let part = UInt32(littleEndian: digest.load(fromByteOffset: 4 * index, as: UInt32.self))
                body(index, Hex.digits(of: part).littleEndian)
            }
        }
    }
}

/// SHA-256 of bytes that come in pieces.
struct RunningDigest {
    private var state = od_sha256_state()

    init() { od_sha256_begin(&state) }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        od_sha256_add(&state, bytes.baseAddress, bytes.count)
    }

    /// 64 lower-case hexadecimal digits of all that was added; nothing may be added behind it.
    mutating func finish() -> String {
        let digest = [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
            od_sha256_end(&state, digest.baseAddress)
            count = 32
        }
        return String(decoding: Hex.digits(of: digest), as: UTF8.self)
    }
}
