/// What the one sentence says that goes up to the leaders: the figures of a day, each as prose gives it.
package struct Headline: Equatable, Sendable {
    package struct Part: Equatable, Sendable {
        package var code: String
        package var count: ProseCount
    }

    package var people: ProseCount
    package var questions: ProseCount
    /// By kind; zeros are left out.
    package var kinds: [Part]
    /// By outcome; zeros are left out.
    package var outcomes: [Part]
    package var copies: ProseCount
    /// The measure word of what was given away, where it is one for all.
    package var copiesUnit: String?
    /// Nil where nothing was rated.
    package var rate: ProseRate?
    /// What was put up, never rounded.
    package var publicity: [Publicity]

    package init(_ figures: Figures, plan: EventPlan, rounding: ProseRounding = .tens) {
        people = ProseCount(figures.people, rounding)
        questions = ProseCount(figures.questions, rounding)
        kinds = Self.parts(figures.kinds, rounding)
        outcomes = Self.parts(figures.outcomes, rounding)
        copies = ProseCount(figures.materialsTotal, rounding)
        copiesUnit = figures.copiesUnit
        rate = ProseRate(figures.satisfaction)
        publicity = plan.publicity.filter { $0.count > 0 }
    }

    private static func parts(_ counts: [Figures.Count], _ rounding: ProseRounding) -> [Part] {
        counts.filter { $0.count != 0 }.map { Part(code: $0.code, count: ProseCount($0.count, rounding)) }
    }

    /// A day with fewer than 20 people: they are 人 and not 人次.
    package var isSmallDay: Bool { people.value < ProseRounding.smallDay }

    package var onlyConsultations: Bool { kinds.map(\.code) == [QuestionKind.consult.rawValue] }

    /// Whether nothing was logged at all.
    package var isEmpty: Bool { people.value == 0 && questions.value == 0 && copies.value == 0 }
}

extension Figures {
    /// The measure word of what was given away, where it is one for all.
    package var copiesUnit: String? {
        let units = Set(materials.filter { $0.handedOut != 0 }.map(\.unit))
        return units.count == 1 ? units.first.flatMap { $0.isEmpty ? nil : $0 } : nil
    }

    /// Questions that were answered or settled at the desk.
    package var settledOnTheSpot: Int {
        outcomes.filter { Self.isSettledOnTheSpot($0.code) }.reduce(0) { $0 + $1.count }
    }

    package static func isSettledOnTheSpot(_ outcome: String) -> Bool {
        outcome == Outcome.answered.rawValue || outcome == Outcome.resolved.rawValue
    }
}
