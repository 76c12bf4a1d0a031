extension ComparisonPhrases {
    static let english = ComparisonPhrases(
        sentence: { base, changes in
            let clauses = changes.map { "\($0.name) \($0.count)" as Passage }.joined(separator: "; ")
            return "Compared with \(englishDates([base.date])): \(clauses)."
        },
        subject: { figure in
            switch figure {
            case .people: "visitors"
            case .questions: "questions"
            case .copies: "copies given away"
            default: "satisfaction"
            }
        },
        inWords: { amount, _, _ in
            switch amount {
            case .count(0, _), .points(0): return "as before"
            case .count(let difference, let share):
                let text = "\(difference > 0 ? "up" : "down") by \(abs(difference))"
                guard let share else { return text + " (none last time, so no percentage)" }
                return "\(text) (\(ProseRate.text(hundredths: abs(share)))%)"
            case .points(let points):
                let size = ProseRate.text(hundredths: abs(points))
                return "\(points > 0 ? "up" : "down") by \(size) percentage points"
            case .noRateBefore: return "not rated last time, so not compared"
            case .noRateNow: return "not rated this time, so not compared"
            }
        },
        nothingBefore: "none last time", noRateBefore: "no rate last time", noRateNow: "no rate now",
        points: " points",
        venue: { number, name, date in "Venue \(number): \(name) (\(date))" },
        separator: ", ")
}
