import Glibc

/// Where writer ids and salts come from; a sample day brings its own, so that it comes out the same each time.
package protocol Randomness: Sendable {
    /// So many lower-case hexadecimal digits.
    func hexDigits(_ count: Int) -> String
}

/// The kernel's random bytes.
package struct SystemRandomness: Randomness {
    package init() {}

    package func hexDigits(_ count: Int) -> String {
        var bytes = [UInt8](repeating: 0, count: (count + 1) / 2)
        // One call for all of them; the library's generator asks the kernel for every eight bytes.
        if getentropy(&bytes, bytes.count) != 0 {
            for index in bytes.indices { bytes[index] = .random(in: .min ... .max) }
        }
        return String(decoding: Hex.digits(of: bytes).prefix(count), as: UTF8.self)
    }
}
