/// What an office wants to do with a question of the ledger.
package struct LedgerMove: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case replied
        /// The applicant has to complete the request; until it is reopened the clock stands still.
        case completion
        case transferred
        /// More time for the same office: once, with a reason.
        case extended
        case resolved, closed, reopened
        /// The visitor is asked how the matter went; what became of it does not change.
        case callback

        /// Those that move a question on; a call-back moves nothing.
        package static let allCases: [Kind] = [
            .replied, .completion, .transferred, .extended, .resolved, .closed, .reopened,
        ]
    }

    package var kind: Kind
    /// The department that it goes to: its code, or words where the plan has none.
    package var to: String?
    /// Those that help it, in the same way.
    package var with: [String]
    package var note: String?
    package var due: CivilDate?
    /// What the visitor says of the result; nil where there was contact and no verdict.
    package var satisfaction: Satisfaction?

    package init(
        _ kind: Kind, to: String? = nil, with: [String] = [], note: String? = nil, due: CivilDate? = nil,
        satisfaction: Satisfaction? = nil
    ) {
        self.satisfaction = satisfaction
        self.kind = kind
        self.to = to
        self.with = with
        self.note = note
        self.due = due
    }
}

/// Why a question can't move on like that.
package enum LedgerProblem: Error, Equatable, Sendable {
    /// It is in a state from which this does not lead on.
    case notNow(LedgerMove.Kind, state: String)
    case needsDepartment
    case sameDepartment(String)
    case needsNote(LedgerMove.Kind)
    case needsDue(LedgerMove.Kind)
    case dueTooEarly(CivilDate, after: CivilDate)
    case dueTooLate(CivilDate, last: CivilDate)
    case extendedAlready
    case completionAskedAlready
    /// The applicant had to be asked by then.
    case completionTooLate(last: CivilDate)
    /// How content somebody is with a result, before there is one.
    case noResultYet
    case badLevel(String)
    /// There is no date that could be extended.
    case noDueToExtend
    /// The date, or the last one that an extension may have, is not known.
    case dueUnknown(year: Int)
}

extension LedgerMove.Kind {
    /// The state of the follow-up that says so; nil where the state stays as it is.
    package var state: FollowUpState? {
        switch self {
        case .callback: nil
        case .replied, .completion: .replied
        case .transferred, .extended: .transferred
        case .resolved: .resolved
        case .closed: .closed
        case .reopened: .reopened
        }
    }
}

extension LedgerItem {
    /// What may come next.
    package var allowedMoves: [LedgerMove.Kind] { LedgerMove.Kind.allCases.filter(allows) }

    /// Whether the visitor can be asked about it.
    package var allowsCallback: Bool { allows(.callback) }

    private func allows(_ kind: LedgerMove.Kind) -> Bool {
        switch kind {
        case .transferred: isOpen
        case .completion: isOpen && completions == 0
        case .callback: hasOpenVerdict || !isOpen && !isPaused
        case .extended: isOpen && due != nil && extensions == 0
        case .reopened: !isOpen
        case .replied: isOpen || isPaused
        case .resolved: isOpen || state == FollowUpState.replied.rawValue || hasOpenVerdict
        case .closed:
            isOpen || hasOpenVerdict || [FollowUpState.replied, .resolved].map(\.rawValue).contains(state)
        }
    }

    /// The follow-up that moves the question on. A question that is reopened without a date gets one as if it had been
    /// received today; where the table of days off ends it keeps its old one.
    package func followUp(
        _ move: LedgerMove, deadlines: Deadlines, today: CivilDate
    ) throws(LedgerProblem) -> FollowUp {
        if move.kind == .extended, isOpen {
            if let missingYear { throw .dueUnknown(year: missingYear.year) }
            guard due != nil else { throw .noDueToExtend }
            guard extensions == 0 else { throw .extendedAlready }
        }
        if move.kind == .completion, isOpen {
            guard completions == 0 else { throw .completionAskedAlready }
        }
        guard allows(move.kind) else { throw .notNow(move.kind, state: state) }
        var followUp = FollowUp(
            ref: record, question: index, state: .known(move.kind.state ?? standingState), to: move.to,
            note: Self.text(move.note), due: move.due)
        switch move.kind {
        case .transferred:
            guard let to = move.to, !to.isEmpty else { throw .needsDepartment }
            guard to != department else { throw .sameDepartment(to) }
            followUp.with = move.with.filter { $0 != to }
        case .completion:
            guard followUp.note != nil else { throw .needsNote(.completion) }
            guard move.due != nil else { throw .needsDue(.completion) }
            try checkCompletion(deadlines, today)
        case .extended:
            guard followUp.note != nil else { throw .needsNote(.extended) }
            try checkExtension(move.due, deadlines)
            followUp.to = department
        case .reopened: followUp.due = move.due ?? dueWhenReopened(deadlines, today)
        case .callback: try callBack(move, &followUp)
        case .replied, .resolved, .closed: followUp.due = nil
        }
        if let due = move.due, due < today {
            throw .dueTooEarly(due, after: CivilDate(dayNumber: today.dayNumber - 1))
        }
        return followUp
    }

    /// An extension begins where the time ends, and is no longer than that time was (政府信息公开条例, article 33, for
    /// disclosure; a convention for the other kinds).
    private func checkExtension(_ wanted: CivilDate?, _ deadlines: Deadlines) throws(LedgerProblem) {
        guard let wanted else { throw .needsDue(.extended) }
        guard let due else { throw .noDueToExtend }
        guard wanted > due else { throw .dueTooEarly(wanted, after: due) }
        let last: CivilDate
        do throws(CalendarEnds) {
            last = try deadlines.due(for: question, received: due)
        } catch {
            // Before that year it is within the time in any case.
            guard wanted.parts.year < error.year else { throw .dueUnknown(year: error.year) }
            return
        }
        guard wanted <= last else { throw .dueTooLate(wanted, last: last) }
    }

    private static func text(_ note: String?) -> String? {
        guard let note, !note.allSatisfy(\.isWhitespace) else { return nil }
        return note
    }
}
