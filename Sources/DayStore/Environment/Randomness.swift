/// Where writer ids and salts come from; a sample day brings its own, so that it comes out the same each time.
package protocol Randomness: Sendable {
    /// So many lower-case hexadecimal digits.
    func hexDigits(_ count: Int) -> String
}

/// The kernel's random bytes.
package struct SystemRandomness: Randomness {
    package init() {}

    package func hexDigits(_ count: Int) -> String {
        var digits: [UInt8] = []
        while digits.count < count {
            // The library's generator asks getrandom(2) each time.
            let word = UInt64.random(in: .min ... .max)
            digits += withUnsafeBytes(of: word) { Hex.digits(of: $0) }
        }
        return String(decoding: digits.prefix(count), as: UTF8.self)
    }
}
