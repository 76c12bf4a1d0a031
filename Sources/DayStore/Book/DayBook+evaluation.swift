package import DayModel

extension DayBook {
    /// The plan's targets against the day's figures, with the records behind what is missed.
    package func evaluation(asOf date: CivilDate) -> Evaluation {
        let figures = tally.figures(of: plan, asOf: date)
        var briefs: [String: Brief] = [:]
        for desk in figures.desks { briefs[desk.id] = tally.brief(ofDesk: desk.id) }
        let evaluation = Evaluation(figures, briefs: briefs, plan: plan)
        guard evaluation.results.contains(where: \.isShort) else { return evaluation }
        return evaluation.naming(allEntries(), plan: plan)
    }
}
