/// Rates as people read them.
package enum PercentText {
    /// A rate from 0 to 1 in percent with two decimals, rounded down: never 100 while anything is missing.
    package static func floor(_ rate: Double) -> String {
        // The small push undoes what binary fractions lose: 0.9831 must not become 98.30.
        let hundredths = Int((rate * 10_000 + 1e-6).rounded(.down))
        let capped = rate < 1 ? min(hundredths, 9_999) : hundredths
        if capped % 100 == 0 { return String(capped / 100) }
        return "\(capped / 100).\(Digits.padded(capped % 100, to: 2))"
    }
}
