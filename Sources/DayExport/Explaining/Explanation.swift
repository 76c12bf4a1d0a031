package import DayModel

/// Where each figure of the report comes from, for people: what is printed, what it is exactly, its definition, and
/// the records behind it.
package struct Explanation {
    package var bytes: [UInt8]
    /// Figures that the records behind them do not add up to.
    package var differences: [Difference]

    package init(of log: DayLog, phrases: Phrases) {
        let sources = log.sources
        var lines = log.plan.isDrill ? [log.plan.title, ""] : []
        var differences: [Difference] = []
        for mention in log.report(phrases).mentions {
            let explanation = FigureExplanation(mention, sources: sources, plan: log.plan, phrases: phrases)
            lines.append(mention.printed)
            lines += [explanation.exact, explanation.definition].map { "  " + $0 }
            if let origin = explanation.origin { lines.append("  " + origin) }
            lines += (explanation.sources ?? []).map { "    " + phrases.report.source($0) }
            if let wrong = explanation.wrongSum {
                let figure = PlainText.line(mention.printed)
                differences.append(Difference(figure: figure, exported: wrong.sum, tally: wrong.expected))
            }
            lines.append("")
        }
        bytes = Array(lines.map { PlainText.line($0) + "\n" }.joined().utf8)
        self.differences = differences
    }
}
