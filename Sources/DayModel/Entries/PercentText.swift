/// Rates as people read them.
package enum PercentText {
    /// A rate from 0 to 1 in percent with two decimals, to the nearest; never 100 while anything is missing, never 0
    /// while anything is there.
    package static func text(_ rate: Double) -> String {
        let nearest = Int((rate * 10_000).rounded())
        let hundredths = rate >= 1 ? 10_000 : rate <= 0 ? 0 : min(9_999, max(1, nearest))
        if hundredths % 100 == 0 { return String(hundredths / 100) }
        return "\(hundredths / 100).\(Digits.padded(hundredths % 100, to: 2))"
    }
}
