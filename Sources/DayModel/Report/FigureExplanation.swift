/// Where one figure of a report comes from: its definition, its exact value, and the records behind it.
package struct FigureExplanation: Equatable, Sendable {
    package var mention: FigureMention
    package var exact: String
    package var definition: String
    /// Nil for a figure that stands in the plan.
    package var sources: [FigureSource]?
    /// In words, how many records or which member of the plan.
    package var origin: String?

    package init(_ mention: FigureMention, sources: FigureSources, plan: EventPlan, phrases: Phrases) {
        let words = phrases.report
        self.mention = mention
        exact = words.exact(mention.exact)
        definition = words.definition(mention.figure, mention.figure.elementName(plan, phrases))
        self.sources = sources.records(behind: mention.figure)
        origin =
            self.sources.map { words.sourceRecords($0.count) }
            ?? FigureSources.planMember(of: mention.figure).map(words.sourceInPlan)
    }

    /// What the records add up to, where that is not the figure; nil where it is.
    package var wrongSum: (sum: Int, expected: Int)? {
        guard let sources else { return nil }
        let sum = sources.reduce(0) { $0 + $1.amount }
        let (expected, rated) = Self.expected(mention.exact, sources.count)
        return sum != expected || sources.count != rated ? (sum, expected) : nil
    }

    private static func expected(_ exact: FigureMention.Exact, _ records: Int) -> (sum: Int, rated: Int) {
        switch exact {
        case .count(let count): (count, records)
        case .share(let part, let whole): (part, whole)
        case .change(_, let to): expected(to, records)
        }
    }
}
