/// One record behind a figure.
package struct FigureSource: Equatable, Sendable {
    package var record: RecordName
    /// 0-based; nil where the figure does not count questions, or the visit has one only.
    package var question: Int?
    /// What it adds to the figure; of a rate, to its upper part.
    package var amount: Int
    /// The amendments, ratings and follow-ups that stand on the record.
    package var changes: [RecordName]
}

/// Finds the records behind the figures of a report, by reading each record and not through the tally: so the two
/// prove one another.
package struct FigureSources {
    private let entries: [Entry]
    private let plan: EventPlan
    private let asOf: CivilDate

    /// - Parameter asOf: the date by which the figures tell what is overdue.
    package init(entries: [Entry], plan: EventPlan, asOf: CivilDate) {
        self.entries = entries.filter { !$0.isVoid }
        self.plan = plan
        self.asOf = asOf
    }

    /// In the order of the day; nil for a figure that stands in the plan.
    package func records(behind figure: ReportFigure) -> [FigureSource]? {
        switch figure {
        case .people: visits { $0.people }
        case .visits: visits { _ in 1 }
        case .channel(let code): visits { $0.channel.code == code ? 1 : nil }
        case .questions: questions { _, _ in 1 }
        case .kind(let code): questions { question, _ in question.kind.code == code ? 1 : nil }
        case .outcome(let code): questions { question, _ in question.outcome.code == code ? 1 : nil }
        case .topic(let code): questions { question, _ in question.topic == code ? 1 : nil }
        case .copies: handouts { $0.reduce(0) { $0 + $1.count } }
        case .material(let code): handouts { $0.reduce(0) { $0 + ($1.item == code ? $1.count : 0) } }
        case .satisfactionRate:
            questions { question, _ in question.satisfaction.map { $0.isSatisfied ? 1 : 0 } }
        case .rated: questions { question, _ in question.satisfaction == nil ? nil : 1 }
        case .unrated: questions { question, _ in question.satisfaction == nil ? 1 : nil }
        case .dissatisfied:
            questions { question, _ in question.satisfaction.map { $0.isSatisfied ? nil : 1 } ?? nil }
        case .resultRate: callbacks { $0.isSatisfied ? 1 : 0 }
        case .calledBack: callbacks { _ in 1 }
        case .open: questions { _, state in Self.isOpen(state) ? 1 : nil }
        case .overdue:
            questions { question, state in
                guard Self.isOpen(state), let due = question.due else { return nil }
                return due < asOf ? 1 : nil
            }
        case .attended: arrivals
        case .change(let figure): records(behind: figure)
        case .departments, .desks, .staff, .leaders, .materialKinds, .preparedTopics, .publicity: nil
        }
    }

    /// The member of the plan that such a figure is counted from; nil for one of records.
    package static func planMember(of figure: ReportFigure) -> String? {
        switch figure {
        case .departments: "departments"
        case .desks: "desks"
        case .staff, .leaders: "staff"
        case .materialKinds: "materials"
        case .preparedTopics: "topics"
        case .publicity(let index): "publicity[\(index)]"
        case .change(let figure): planMember(of: figure)
        default: nil
        }
    }

    private static func isOpen(_ state: String?) -> Bool {
        guard let state else { return false }
        return Outcome(rawValue: state)?.isOpen ?? FollowUpState(rawValue: state)?.isOpen ?? false
    }

    /// Where each person came on duty first.
    private var arrivals: [FigureSource] {
        var persons = Set<String>()
        return entries.compactMap { entry in
            guard case .duty(let duty) = entry.effective.body, duty.state == .known(.on),
                persons.insert(duty.person).inserted
            else { return nil }
            return FigureSource(
                record: entry.name, question: nil, amount: 1, changes: entry.changes.map(\.name))
        }
    }

    private func visits(_ amount: (Visit) -> Int?) -> [FigureSource] {
        entries.compactMap { entry in
            guard case .visit(let visit) = entry.effective.body, let amount = amount(visit) else {
                return nil
            }
            return FigureSource(
                record: entry.name, question: nil, amount: amount, changes: entry.changes.map(\.name))
        }
    }

    private func questions(_ amount: (Question, _ state: String?) -> Int?) -> [FigureSource] {
        entries.flatMap { entry -> [FigureSource] in
            guard case .visit(let visit) = entry.effective.body else { return [] }
            return visit.questions.indices.compactMap { index in
                guard let amount = amount(visit.questions[index], entry.state(ofQuestion: index)) else {
                    return nil
                }
                return FigureSource(
                    record: entry.name, question: visit.questions.count > 1 ? index : nil, amount: amount,
                    changes: entry.changes.map(\.name))
            }
        }
    }

    /// By the last verdict on a question's result.
    private func callbacks(_ amount: (Satisfaction) -> Int) -> [FigureSource] {
        entries.flatMap { entry -> [FigureSource] in
            entry.questions.indices.compactMap { index in
                let level = entry.changes.lazy.compactMap { change -> Satisfaction? in
                    guard case .followup(let followUp) = change.body, followUp.question == index else {
                        return nil
                    }
                    return followUp.satisfaction
                }.reversed().first
                guard let level else { return nil }
                return FigureSource(
                    record: entry.name, question: entry.questions.count > 1 ? index : nil,
                    amount: amount(level), changes: entry.changes.map(\.name))
            }
        }
    }

    private func handouts(_ amount: ([MaterialCount]) -> Int) -> [FigureSource] {
        entries.compactMap { entry in
            let materials: [MaterialCount]
            switch entry.effective.body {
            case .visit(let visit): materials = visit.materials
            case .handout(let handout): materials = handout.materials
            default: return nil
            }
            let amount = amount(materials)
            guard amount != 0 else { return nil }
            return FigureSource(
                record: entry.name, question: nil, amount: amount, changes: entry.changes.map(\.name))
        }
    }
}

extension ReportFigure {
    /// What the figure's element is called; empty for a figure that has none.
    package func elementName(_ plan: EventPlan, _ phrases: Phrases) -> String {
        switch self {
        case .channel(let code): phrases.codes.name(Coded<Channel>(code))
        case .kind(let code): phrases.codes.name(Coded<QuestionKind>(code))
        case .outcome(let code): phrases.codes.name(Coded<Outcome>(code))
        case .topic(let code): plan.topic(code)?.name ?? phrases.codes.listed(code)
        case .material(let code): plan.material(code)?.name ?? phrases.codes.listed(code)
        case .change(let figure): figure.elementName(plan, phrases)
        case .publicity(let index): plan.publicity.indices.contains(index) ? plan.publicity[index].name : ""
        default: ""
        }
    }
}
