import DayModel

/// Text without what a terminal could obey or an eye could not see, for formats that have no escapes of their own.
package enum PlainText {
    /// For a cell: line breaks are LF, whatever they were.
    package static func cell(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { needsMark($0) || isLineBreak($0) }) else { return text }
        return marked(text, lineBreak: "\n", tab: "\t")
    }

    /// For one line of prose or of a table: line breaks and tabs are spaces.
    package static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { needsMark($0) || isLineBreak($0) || $0 == "\t" }) else {
            return text
        }
        return marked(text, lineBreak: " ", tab: " ")
    }

    private static func marked(_ text: String, lineBreak: Unicode.Scalar, tab: Unicode.Scalar) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if isLineBreak(scalar) {
                if !(previous == "\r" && scalar == "\n") { result.append(lineBreak) }
            } else if scalar == "\t" {
                result.append(tab)
            } else {
                result.append(needsMark(scalar) ? mark(scalar) : scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// No character of XML 1.0, and none that anybody sees.
    package static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// Joiners and variation selectors belong to emoji, to rare Han forms in names and to Mongolian: they stay.
    private static func needsMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0x09, 0x0A, 0x0D, 0x180B...0x180F, 0x200C, 0x200D, 0xE0100...0xE01EF: false
        default: UnsafeScalars.contains(scalar)
        }
    }

    /// The picture of a control character; U+FFFD for all else.
    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: "\u{FFFD}"
        }
    }
}
