/// The clock of a question: asking for completion stops it once, an answer lets it go on, coming back starts it anew.
extension LedgerItem {
    /// An applicant has to be asked within so many working days (政府信息公开条例, 2019, article 30).
    private static let completionPeriod = DuePeriod(days: 7, unit: .workday)

    func checkCompletion(_ deadlines: Deadlines, _ today: CivilDate) throws(LedgerProblem) {
        guard question.kind == .known(.disclosure) else { return }
        let start = deadlines.zone.date(atMilliseconds: startedAt.milliseconds)
        guard let last = try? deadlines.calendar.end(of: Self.completionPeriod, from: start) else { return }
        guard today <= last else { throw .completionTooLate(last: last) }
    }

    /// A matter that comes back has the time of a new one; so has a disclosure request that was completed (the same
    /// article). Any other matter has what was left of its time when the clock stopped. Nil where the table of days
    /// off ends: then it keeps its old date.
    func dueWhenReopened(_ deadlines: Deadlines, _ today: CivilDate) -> CivilDate? {
        guard isPaused, let held, question.kind != .known(.disclosure) else {
            return try? deadlines.due(for: question, received: today)
        }
        guard let due = held.due else { return try? deadlines.due(for: question, received: today) }
        let stopped = deadlines.zone.date(atMilliseconds: held.at.milliseconds)
        // It was late already when the applicant was asked.
        guard due > stopped else { return due }
        let unit: DuePeriod.Unit = deadlines.limit(for: question).unit == .workday ? .workday : .day
        let left =
            switch unit {
            case .day: due.dayNumber - stopped.dayNumber
            case .workday: (try? deadlines.calendar.workdays(after: stopped, through: due)) ?? 0
            }
        guard left > 0 else { return today }
        return try? deadlines.calendar.end(of: DuePeriod(days: left, unit: unit), from: today)
    }
}

/// Call-backs.
extension LedgerItem {
    /// The state that a call-back leaves as it is. What is still as the desk left it has no state of a follow-up: a
    /// matter that goes on stays with its office, one that was answered has been spoken about.
    var standingState: FollowUpState {
        if isOpen { return .transferred }
        return FollowUpState(rawValue: state) ?? .replied
    }

    func callBack(_ move: LedgerMove, _ followUp: inout FollowUp) throws(LedgerProblem) {
        guard move.satisfaction == nil || !isOpen && !isPaused else { throw .noResultYet }
        guard move.satisfaction != nil || followUp.note != nil else { throw .needsNote(.callback) }
        followUp.to = isOpen ? department : nil
        // The clock that stands still goes on standing still.
        followUp.due = isPaused ? due : nil
        followUp.satisfaction = move.satisfaction
        if move.satisfaction == nil { followUp.isCallback = true }
    }
}

extension WorkdayCalendar {
    /// How many days are worked after one day, up to and with another.
    func workdays(after first: CivilDate, through last: CivilDate) throws(CalendarEnds) -> Int {
        var count = 0
        var date = first
        while date < last {
            date = date.next
            guard let isWorkday = isWorkday(date) else { throw CalendarEnds(year: date.parts.year) }
            if isWorkday { count += 1 }
        }
        return count
    }
}
