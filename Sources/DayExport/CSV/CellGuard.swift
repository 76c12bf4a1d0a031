import DayModel

/// Makes text that people typed safe and lasting in a spreadsheet: it can become neither a formula nor a number.
///
/// A leading apostrophe is the one guard that every spreadsheet shows as it is and none obeys.
enum CellGuard {
    static func guarded(_ text: String) -> String {
        let shown = guardedInside(PlainText.cell(text))
        return isFormula(text) || isNumber(text) ? "'" + shown : shown
    }

    /// Whether a program could take the text for a formula once it has dropped what it drops in front.
    static func isFormula(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if isTrigger(scalar) { return true }
            guard isDropped(scalar) else { return false }
        }
        return false
    }

    /// A program that splits at `;` or tabs, whatever the quotes, must find no formula behind one either.
    private static func guardedInside(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x3B || $0 == 0x09 }) else { return text }
        var result = String.UnicodeScalarView()
        var isAtStart = false
        for scalar in text.unicodeScalars {
            if isAtStart, scalar != "\t", isTrigger(scalar) {
                result.append("'")
                isAtStart = false
            } else if !isDropped(scalar) {
                isAtStart = false
            }
            if scalar == ";" || scalar == "\t" { isAtStart = true }
            result.append(scalar)
        }
        return String(result)
    }

    /// OWASP's list for CSV injection, and the forms that spreadsheets fold to these (full-width, small, minus).
    private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n": true
        case "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "−": true
        default: false
        }
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "＂", "＇", "“", "”", "‘", "’", "`": true
        default: scalar.properties.isWhitespace || UnsafeScalars.contains(scalar)
        }
    }

    /// Phone and identity numbers lose zeros and digits, and `1-2` becomes a date, where a spreadsheet takes them
    /// for numbers.
    private static func isNumber(_ text: String) -> Bool {
        var isEmpty = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9", "０"..."９": isEmpty = false
            case ".", "(", "（", "¥", "￥", "$": continue
            case ",", "-", "/", ":", "%", ")", "e", "E", "+", " ", "，", "：", "．", "）", "％":
                if isEmpty { return false }
            case "年", "月", "日", "时", "分", "秒": if isEmpty { return false }
            default: return false
            }
        }
        return !isEmpty
    }
}
