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
    /// Questions that were rated with one of the lower two levels (差评).
    case dissatisfied
    /// Questions that are not finished.
    case open
    /// The same, due before a date.
    case overdue(CivilDate)
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

    package func isOpen(question index: Int) -> Bool {
        guard let state = state(ofQuestion: index) else { return false }
        return Outcome(rawValue: state)?.isOpen ?? FollowUpState(rawValue: state)?.isOpen ?? false
    }
}
