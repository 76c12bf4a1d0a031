/// Makes every scalar that a terminal could obey, or that a reader could not see, visible.
package enum VisibleText {
    /// The text as it may stand on a screen; the record keeps what was typed.
    package static func marks(for text: String) -> String {
        guard text.unicodeScalars.contains(where: { mark(for: $0) != nil }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let mark = mark(for: scalar) {
                result.append(contentsOf: mark.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// What stands for the scalar; nil where it may stand for itself.
    package static func mark(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x20..<0x7F: nil
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map(String.init)
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: name(of: scalar)
        case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180B...0x180F, 0x3164, 0xFFA0: name(of: scalar)
        case 0x17B4, 0x17B5, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F:
            name(of: scalar)
        case 0xFEFF, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: name(of: scalar)
        case 0xE0000...0xE0FFF: name(of: scalar)
        default: isNoncharacter(scalar) ? name(of: scalar) : nil
        }
    }

    private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}
