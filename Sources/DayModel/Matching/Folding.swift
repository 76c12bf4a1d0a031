/// What makes two texts the same to a person who searches.
///
/// Case and width make no difference, and neither do white space, punctuation and invisible characters:
/// “ＡＢ１（试）” and “ab1试” are the same.
enum Folding {
    /// The scalars of a text that a search looks at.
    ///
    /// A text of nothing but punctuation keeps it, so that it can be found at all.
    static func fold(_ text: String) -> [UInt32] {
        let significant = fold(text, keepingPunctuation: false)
        return significant.isEmpty ? fold(text, keepingPunctuation: true) : significant
    }

    private static func fold(_ text: String, keepingPunctuation: Bool) -> [UInt32] {
        var folded: [UInt32] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let narrow = narrowed(scalar)
            switch narrow.value {
            case 0x30...0x39, 0x61...0x7A, PinyinTable.first...PinyinTable.last:
                folded.append(narrow.value)
            case 0x41...0x5A:
                folded.append(narrow.value + 0x20)
            default:
                guard counts(narrow, keepingPunctuation: keepingPunctuation) else { continue }
                folded += narrow.properties.lowercaseMapping.unicodeScalars.map(\.value)
            }
        }
        return folded
    }

    /// The half-width form of a full-width letter, digit or sign (U+FF01…U+FF5E).
    private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }

    private static func counts(_ scalar: Unicode.Scalar, keepingPunctuation: Bool) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format:
            false
        case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .connectorPunctuation, .otherPunctuation:
            keepingPunctuation
        default:
            true
        }
    }
}
