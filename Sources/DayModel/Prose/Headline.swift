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

    package init(_ figures: Figures, plan: EventPlan) {
        people = ProseCount(figures.people)
        questions = ProseCount(figures.questions)
        kinds = Self.parts(figures.kinds)
        outcomes = Self.parts(figures.outcomes)
        copies = ProseCount(figures.materialsTotal)
        let units = Set(figures.materials.filter { $0.handedOut != 0 }.map(\.unit))
        copiesUnit = units.count == 1 ? units.first.flatMap { $0.isEmpty ? nil : $0 } : nil
        rate = ProseRate(figures.satisfaction)
        publicity = plan.publicity.filter { $0.count > 0 }
    }

    private static func parts(_ counts: [Figures.Count]) -> [Part] {
        counts.filter { $0.count != 0 }.map { Part(code: $0.code, count: ProseCount($0.count)) }
    }

    /// A day with fewer than 20 people: its figures are exact, and people are 人 and not 人次.
    package var isSmallDay: Bool { people.value < 20 }

    package var onlyConsultations: Bool { kinds.map(\.code) == [QuestionKind.consult.rawValue] }

    /// Whether nothing was logged at all.
    package var isEmpty: Bool { people.value == 0 && questions.value == 0 && copies.value == 0 }
}
