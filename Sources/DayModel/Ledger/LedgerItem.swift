/// A question that was not finished at the desk, and how it moved on.
package struct LedgerItem: Equatable, Sendable {
    package var record: RecordName
    /// Its place in the record's questions, from 0.
    package var index: Int
    /// As it stands now, amendments applied; `due` is the one that counts last.
    package var question: Question
    package var visitor: Visitor?
    /// When the matter was received.
    package var receivedAt: Timestamp
    /// Who took it down.
    package var by: String?
    /// Who has it now: where it was transferred to last, else the question's department, else the desk's. A code of
    /// the plan, or words where the plan has none.
    package var department: String?
    /// The code of its last state: a follow-up's, else its outcome.
    package var state: String
    /// Whether the matter goes on.
    package var isOpen: Bool
    /// In the order of the day.
    package var steps: [LedgerStep]
    /// How often its time was extended since it was received or reopened.
    package var extensions: Int
    /// Each time that it was finished, with the date by which it had to be.
    package var finishings: [Finishing] = []
    /// How often it was opened again when it was finished (反弹).
    package var comebacks = 0
    /// How often the applicant was asked to complete the request in that time.
    package var completions = 0
    /// When that time began.
    package var startedAt: Timestamp
    /// What the clock showed when it was stopped for the last completion.
    package var held: HeldClock?
    /// The last 差评, and what became of it.
    package var verdict: BadVerdict?

    /// The year whose days off nobody has entered, where that is why there is no date.
    package var missingYear: CalendarEnds?

    package var due: CivilDate? { question.due }

    /// What is due on a day is overdue on the next.
    package func isOverdue(asOf date: CivilDate) -> Bool {
        guard isOpen, let due else { return false }
        return due < date
    }

    /// Whether the office waits for the applicant to complete a request: the clock stands still until the matter is
    /// reopened. `due` is the day by which the applicant has to answer.
    package var isPaused: Bool {
        state == FollowUpState.replied.rawValue && steps.last?.due != nil
    }

    /// Whether somebody was not content, and it was not put right yet.
    package var hasOpenVerdict: Bool { verdict.map { $0.settledAt == nil } ?? false }

    /// Whether it was left for later at the desk.
    package var wasTakenDown: Bool { Outcome(rawValue: question.outcome.code)?.isOpen ?? false }
}

/// One end of a matter.
package struct Finishing: Equatable, Sendable {
    package var at: Timestamp
    package var due: CivilDate?
}

/// A clock that stands still while an applicant completes a request.
package struct HeldClock: Equatable, Sendable {
    package var at: Timestamp
    package var due: CivilDate?
}

/// One follow-up of a question.
package struct LedgerStep: Equatable, Sendable {
    package var record: RecordName
    package var state: Coded<FollowUpState>
    package var at: Timestamp
    package var by: String?
    package var to: String?
    /// The departments that help.
    package var with: [String] = []
    package var note: String?
    package var due: CivilDate?
    /// Whether it did nothing but give the same office more time.
    package var isExtension = false
    /// Whether the visitor was called back.
    package var isCallback = false
    /// What the visitor said of the result then.
    package var satisfaction: Satisfaction?
}

extension LedgerItem {
    /// Nil where the entry has no such question.
    package init?(_ entry: Entry, question index: Int, plan: EventPlan) {
        guard case .visit(let visit) = entry.effective.body, visit.questions.indices.contains(index),
            let state = entry.state(ofQuestion: index)
        else { return nil }
        record = entry.name
        self.index = index
        question = visit.questions[index]
        visitor = visit.visitor
        receivedAt = entry.effective.happenedAt
        startedAt = receivedAt
        by = entry.effective.stamp.by
        department = question.departmentGiven ?? plan.desk(entry.name.journal.desk)?.department
        self.state = state
        isOpen = !entry.isVoid && entry.isOpen(question: index)
        steps = []
        extensions = 0
        // The entry's question bears the last date already; extensions are told from the dates before.
        var due = Self.dueAtFirst(entry, index)
        for change in entry.changes {
            guard case .followup(let followUp) = change.body, followUp.question == index else { continue }
            take(followUp, of: change, &due)
        }
        verdict = BadVerdict(entry, question: index, satisfaction: question.satisfaction)
    }

    private static func dueAtFirst(_ entry: Entry, _ index: Int) -> CivilDate? {
        let record = entry.changes.reduce(entry.original) { record, change in
            if case .amend = change.body { record.changed(by: change) } else { record }
        }
        guard case .visit(let visit) = record.body, visit.questions.indices.contains(index) else {
            return nil
        }
        return visit.questions[index].due
    }

    private mutating func take(_ followUp: FollowUp, of record: Record, _ due: inout CivilDate?) {
        let waits = steps.last.map { $0.state == .known(.replied) && $0.due != nil } ?? false
        var step = LedgerStep(
            record: record.name, state: followUp.state, at: record.happenedAt, by: record.stamp.by,
            to: followUp.to, with: followUp.with, note: followUp.note, due: followUp.due,
            isCallback: followUp.isCallback, satisfaction: followUp.satisfaction)
        noteEnd(of: step, waits, due)
        switch followUp.state {
        case .known(.transferred):
            let isSameOffice = followUp.to == nil || followUp.to == department
            if isSameOffice, let due, let later = followUp.due, later > due {
                step.isExtension = true
                extensions += 1
            }
            department = followUp.to ?? department
        case .known(.replied) where followUp.due != nil && !waits:
            completions += 1
            held = HeldClock(at: step.at, due: due)
        case .known(.reopened) where !waits:
            // It came back: its time begins anew.
            extensions = 0
            completions = 0
            startedAt = step.at
            comebacks += 1
        default: break
        }
        due = followUp.due ?? due
        steps.append(step)
    }

    /// A step that ends what was open or waited; one that lets it wait ends nothing.
    private mutating func noteEnd(of step: LedgerStep, _ waits: Bool, _ due: CivilDate?) {
        func isOpen(_ state: Coded<FollowUpState>) -> Bool {
            if case .known(let known) = state { known.isOpen } else { false }
        }
        let wasOpen = steps.last.map { isOpen($0.state) } ?? wasTakenDown
        let nowWaits = step.state == .known(.replied) && step.due != nil
        guard wasOpen || waits, !isOpen(step.state), !nowWaits else { return }
        finishings.append(Finishing(at: step.at, due: waits ? held?.due : due))
    }
}
