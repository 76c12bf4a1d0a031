/// Input methods type digits and letters at double width; they mean the same.
package enum FullWidth {
    package static func narrow(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(narrow(scalar)) }
        return String(result)
    }

    /// The digit on a key, narrow or full-width; nil for 一, ① and what else has a value but is no key.
    package static func digit(_ scalar: Unicode.Scalar) -> Int? {
        let narrow = narrow(scalar)
        return ("0"..."9").contains(narrow) ? Int(narrow.value - 0x30) : nil
    }

    package static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3000: " "
        default: scalar
        }
    }
}
