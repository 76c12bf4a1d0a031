package import DayModel

/// Where each figure of the report comes from, for people: what is printed, what it is exactly, its definition, and
/// the records behind it.
package struct Explanation {
    package var bytes: [UInt8]
    /// Figures that the records behind them do not add up to.
    package var differences: [Difference]

    package init(of log: DayLog, phrases: Phrases) {
        let words = phrases.report
        let sources = log.sources
        var lines: [String] = []
        var differences: [Difference] = []
        for mention in log.report(phrases).mentions {
            let name = mention.figure.elementName(log.plan, phrases)
            lines.append(mention.printed)
            lines.append("  " + words.exact(mention.exact))
            lines.append("  " + words.definition(mention.figure, name))
            if let records = sources.records(behind: mention.figure) {
                lines.append("  " + words.sourceRecords(records.count))
                lines += records.map { "    " + words.source($0) }
                if let difference = Self.difference(mention, records) { differences.append(difference) }
            } else if let member = FigureSources.planMember(of: mention.figure) {
                lines.append("  " + words.sourceInPlan(member))
            }
            lines.append("")
        }
        bytes = Array(lines.map { PlainText.line($0) + "\n" }.joined().utf8)
        self.differences = differences
    }

    /// Nil where the records add up to the figure.
    private static func difference(_ mention: FigureMention, _ records: [FigureSource]) -> Difference? {
        let sum = records.reduce(0) { $0 + $1.amount }
        let (expected, rated) =
            switch mention.exact {
            case .count(let count): (count, records.count)
            case .share(let part, let whole): (part, whole)
            }
        guard sum != expected || records.count != rated else { return nil }
        return Difference(figure: PlainText.line(mention.printed), exported: sum, tally: expected)
    }
}
