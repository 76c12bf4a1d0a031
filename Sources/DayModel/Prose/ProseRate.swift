/// A satisfaction rate with the base without which it is worth nothing.
package struct ProseRate: Equatable, Sendable {
    package let satisfied: Int
    package let rated: Int
    package let unrated: Int

    /// Nil where nothing was rated: there is no rate then.
    package init?(satisfied: Int, rated: Int, unrated: Int) {
        guard rated > 0 else { return nil }
        self.satisfied = satisfied
        self.rated = rated
        self.unrated = unrated
    }

    package init?(_ figures: Figures.Satisfactions) {
        self.init(satisfied: figures.satisfied, rated: figures.rated, unrated: figures.unrated)
    }

    /// In percent with two decimals, `98.31%`: never 100 while one is dissatisfied.
    package var percent: String { Self.percent(satisfied, of: rated) }

    /// The same for any part of a whole that is not zero.
    package static func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = hundredths(part, of: whole)
        guard hundredths % 100 != 0 else { return "\(hundredths / 100)%" }
        return "\(hundredths / 100).\(Digits.padded(hundredths % 100, to: 2))%"
    }

    /// In hundredths of a percent, to the nearest; 10,000 is the whole and nothing less.
    package static func hundredths(_ part: Int, of whole: Int) -> Int {
        // In whole numbers: binary fractions would push some halves the wrong way.
        let nearest = (part * 20_000 + whole) / (whole * 2)
        return part < whole ? min(nearest, 9_999) : nearest
    }
}
