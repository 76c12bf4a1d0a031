package import DayModel

extension DayBook {
    /// The plan's targets against the day's figures, with the records behind what is missed.
    /// - Parameter targets: the plan's own where nil.
    package func evaluation(asOf date: CivilDate, targets: Targets? = nil) -> Evaluation {
        let figures = tally.figures(of: plan, asOf: date)
        var evaluation = Evaluation(figures, briefs: briefs(figures), plan: plan, targets: targets)
        evaluation.count(ledger(), plan)
        guard evaluation.results.contains(where: \.isShort) else { return evaluation }
        return evaluation.naming(allEntries(), plan: plan)
    }

    private func briefs(_ figures: Figures) -> [String: Brief] {
        var briefs: [String: Brief] = [:]
        for desk in figures.desks { briefs[desk.id] = tally.brief(ofDesk: desk.id) }
        return briefs
    }
}
