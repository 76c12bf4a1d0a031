import Glibc
import Synchronization

/// Where writer ids and salts come from; a sample day brings its own, so that it comes out the same each time.
package protocol Randomness: Sendable {
    /// So many lower-case hexadecimal digits.
    func hexDigits(_ count: Int) -> String
}

/// The kernel's random bytes, taken ahead: a desk that waits for its save is not to wait for a salt too.
package final class SystemRandomness: Randomness {
    private let ahead = Mutex<ArraySlice<UInt8>>([])
    /// As many as the kernel gives in one call, in bytes.
    private static let piece = 256

    package init() {}

    package func hexDigits(_ count: Int) -> String {
        let bytes = ahead.withLock { ahead in
            while ahead.count < (count + 1) / 2 { ahead += Self.drawn() }
            defer { ahead = ahead.dropFirst((count + 1) / 2) }
            return ahead.prefix((count + 1) / 2)
        }
        return String(decoding: Hex.digits(of: bytes).prefix(count), as: UTF8.self)
    }

    private static func drawn() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: piece)
        // One call for all of them; the library's generator asks the kernel for every eight bytes.
        if getentropy(&bytes, bytes.count) != 0 {
            for index in bytes.indices { bytes[index] = .random(in: .min ... .max) }
        }
        return bytes
    }
}
