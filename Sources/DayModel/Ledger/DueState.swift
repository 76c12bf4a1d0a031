/// How a question stands against its date.
package enum DueState: Equatable, Sendable {
    /// It goes on and has no date.
    case undated
    /// It has a date that nobody knows before the days off of that year are entered.
    case unknown(year: Int)
    /// So many days of the calendar are left.
    case ahead(days: Int)
    /// The same, and few enough to be reminded of.
    case soon(days: Int)
    case today
    case overdue(days: Int)
    /// The applicant has until then to complete the request.
    case paused(until: CivilDate)
    case finished
}

extension LedgerItem {
    package func dueState(asOf date: CivilDate) -> DueState {
        if isPaused, let due { return .paused(until: due) }
        guard isOpen else { return .finished }
        return missingYear.map { .unknown(year: $0.year) } ?? DueState(due: due, asOf: date)
    }
}

extension DueState {
    /// Days before the date from which on somebody is reminded (convention).
    private static let soonDays = 2

    /// Of what goes on.
    init(due: CivilDate?, asOf date: CivilDate) {
        guard let due else {
            self = .undated
            return
        }
        let days = due.dayNumber - date.dayNumber
        if days < 0 {
            self = .overdue(days: -days)
        } else if days == 0 {
            self = .today
        } else {
            self = days <= Self.soonDays ? .soon(days: days) : .ahead(days: days)
        }
    }
}

/// Where a question's date comes from.
package enum DueReason: Equatable, Sendable {
    /// From the rule, counted from the day of receipt.
    case rule(DuePeriod, from: CivilDate)
    /// From its topic's limit, counted in the same way.
    case limit(TimeLimit, from: CivilDate)
    case extended(by: RecordName)
    /// A step that set a date.
    case step(RecordName)
    /// Somebody entered it.
    case given
}

extension LedgerItem {
    /// Nil where there is no date.
    package func dueReason(_ deadlines: Deadlines) -> DueReason? {
        guard let due else { return nil }
        if let step = steps.last(where: { $0.due != nil }) {
            return step.isExtension ? .extended(by: step.record) : .step(step.record)
        }
        let received = deadlines.zone.date(atMilliseconds: receivedAt.milliseconds)
        if let limit = deadlines.topicLimit(for: question),
            (try? deadlines.due(for: question, receivedAt: receivedAt)) == due
        {
            return .limit(limit, from: received)
        }
        guard let computed = try? deadlines.due(for: question.kind, received: received), computed == due
        else {
            return .given
        }
        return .rule(deadlines.rules.period(for: question.kind), from: received)
    }
}
