/// Which records of a day somebody wants to see: what a figure on the board stands on.
package enum EntryFilter: Hashable, Sendable {
    case all
    /// Questions answered by the department, the desk's own where a question names none.
    case department(String)
    case topic(String)
    case desk(String)
    /// Of the plan's zone, 0 to 23.
    case hour(Int)
    case material(String)
    case kind(String)
    case outcome(String)
    /// Questions of a satisfaction level; 0 are the unrated ones.
    case satisfaction(Int)
    /// Questions that are not finished.
    case open
    /// The same, due before a date.
    case overdue(CivilDate)
}

extension EntryFilter {
    /// Whether the entry belongs to the figure. Void entries belong to none but `all` and their desk.
    package func matches(_ entry: Entry, plan: EventPlan, zone: ZoneOffsets) -> Bool {
        switch self {
        case .all: return true
        case .desk(let desk): return entry.name.journal.desk == desk
        default: if entry.isVoid { return false }
        }
        switch self {
        case .hour(let hour):
            guard !entry.effective.stamp.isBatch, entry.countsInHours else { return false }
            return zone.minuteOfDay(atMilliseconds: entry.effective.happenedAt.milliseconds) / 60 == hour
        case .material(let code): return entry.materials.contains { $0.item == code }
        default: return entry.questions.indices.contains { matches(entry, question: $0, plan: plan) }
        }
    }

    private func matches(_ entry: Entry, question index: Int, plan: EventPlan) -> Bool {
        let question = entry.questions[index]
        switch self {
        case .department(let code):
            return (question.department ?? plan.desk(entry.name.journal.desk)?.department) == code
        case .topic(let code): return question.topic == code
        case .kind(let code): return question.kind.code == code
        case .outcome(let code): return question.outcome.code == code
        case .satisfaction(let level): return (question.satisfaction?.rawValue ?? 0) == level
        case .open: return entry.isOpen(question: index)
        case .overdue(let date):
            guard entry.isOpen(question: index), let due = question.due else { return false }
            return due < date
        case .all, .desk, .hour, .material: return false
        }
    }
}

extension Entry {
    /// The questions as they stand now; none for anything but a visit.
    package var questions: [Question] {
        guard case .visit(let visit) = effective.body else { return [] }
        return visit.questions
    }

    /// The materials given away, in a visit or by themselves.
    package var materials: [MaterialCount] {
        switch effective.body {
        case .visit(let visit): visit.materials
        case .handout(let handout): handout.materials
        default: []
        }
    }

    var countsInHours: Bool {
        switch effective.body {
        case .visit, .handout: true
        default: false
        }
    }

    package func isOpen(question index: Int) -> Bool {
        guard let state = state(ofQuestion: index) else { return false }
        return Outcome(rawValue: state)?.isOpen ?? FollowUpState(rawValue: state)?.isOpen ?? false
    }
}
