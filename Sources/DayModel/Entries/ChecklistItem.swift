/// What somebody should look at before a day is closed. Nothing of it forbids closing.
package enum ChecklistItem: Equatable, Sendable {
    /// Text was typed at the desk and not saved.
    case unsavedDraft(desk: String)
    case unrated(questions: Int, of: Int)
    case open(questions: Int)
    case overdue(questions: Int)
    /// Records that their visitors had rated were taken back.
    case ratedTakenBack(records: Int)
    /// A desk of the plan that wrote nothing.
    case noRecords(desk: String)
    /// Fewer were satisfied than the plan wants; rates from 0 to 1.
    case belowSatisfactionTarget(rate: Double, target: Double)
    case belowOnTheSpotTarget(rate: Double, target: Double)
    /// More was handed out than was prepared.
    case overdrawn(material: String, by: Int)
    /// A journal of another machine that is not sealed; only its own machine can seal it.
    case unsealedElsewhere(journal: JournalName)
    /// The day has a seal already, with this code.
    case alreadyClosed(code: String)
    /// Lines that `verify` alarms about.
    case damage(findings: Int)
    /// The check could not be made.
    case unchecked(why: String)
}

extension ChecklistItem {
    /// What the figures alone tell.
    package static func items(of figures: Figures, plan: EventPlan) -> [ChecklistItem] {
        var items: [ChecklistItem] = []
        if figures.satisfaction.unrated > 0 {
            items.append(.unrated(questions: figures.satisfaction.unrated, of: figures.questions))
        }
        if figures.open.total > 0 { items.append(.open(questions: figures.open.total)) }
        if figures.open.overdue > 0 { items.append(.overdue(questions: figures.open.overdue)) }
        for desk in figures.desks where desk.records == 0 { items.append(.noRecords(desk: desk.id)) }
        if let rate = figures.satisfaction.rate, let target = plan.targets.satisfactionRate, rate < target {
            items.append(.belowSatisfactionTarget(rate: rate, target: target))
        }
        if let rate = figures.onTheSpotRate, let target = plan.targets.answeredOnTheSpotRate, rate < target {
            items.append(.belowOnTheSpotTarget(rate: rate, target: target))
        }
        for stock in figures.materials {
            if let remaining = stock.remaining, remaining < 0 {
                items.append(.overdrawn(material: stock.code, by: -remaining))
            }
        }
        return items
    }
}

extension Figures {
    /// The questions that were answered or resolved at the desk.
    package var answeredOnTheSpot: Int {
        let codes = [Outcome.answered.rawValue, Outcome.resolved.rawValue]
        return outcomes.filter { codes.contains($0.code) }.reduce(0) { $0 + $1.count }
    }

    /// Their share; nil where there were no questions.
    package var onTheSpotRate: Double? {
        questions > 0 ? Double(answeredOnTheSpot) / Double(questions) : nil
    }
}
