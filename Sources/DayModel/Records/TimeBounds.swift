/// What times make sense for a day: a visit of another year is a slip of the pen, and would count all the same.
package struct TimeBounds: Sendable {
    /// How many days before or after its day something of it happens at most.
    package static let days = 400
    /// The longest period that a plan can set.
    private static let longestPeriod = DuePeriod.allowedDays.upperBound

    private let day: CivilDate
    private let zone: ZoneOffsets

    package init(day: CivilDate, zone: ZoneOffsets) {
        self.day = day
        self.zone = zone
    }

    private var occurrences: ClosedRange<CivilDate> {
        CivilDate(dayNumber: day.dayNumber - Self.days)...CivilDate(dayNumber: day.dayNumber + Self.days)
    }

    private var dueDates: ClosedRange<CivilDate> {
        occurrences.lowerBound...CivilDate(
            dayNumber: occurrences.upperBound.dayNumber + Self.longestPeriod)
    }

    /// The first time of a record that is out of bounds; nil where all make sense.
    package func problem(of draft: RecordDraft) -> RecordError? {
        // What the office does of a matter may be done years later.
        let isOfDay: Bool
        switch draft.body {
        case .followup, .link, .note, .rating: isOfDay = false
        default: isOfDay = true
        }
        if let moment = draft.stamp.occurredAt, let problem = problem(of: moment, isOfDay: isOfDay) {
            return problem
        }
        switch draft.body {
        case .visit(let visit): return problem(of: visit.questions.map(\.due), at: "questions")
        case .followup(let followUp): return problem(of: followUp.due, at: "due")
        case .amend(let amendment): return problem(of: amendment)
        default: return nil
        }
    }

    private func problem(of moment: Timestamp, isOfDay: Bool, at path: String = "occurredAt") -> RecordError? {
        let date = zone.date(atMilliseconds: moment.milliseconds)
        let allowed = isOfDay ? occurrences : dueDates
        guard !allowed.contains(date) else { return nil }
        return RecordError(path: path, problem: .farFromDay(date, day: day, allowed: allowed))
    }

    private func problem(of due: CivilDate?, at path: String) -> RecordError? {
        guard let due, !dueDates.contains(due) else { return nil }
        return RecordError(path: path, problem: .farFromDay(due, day: day, allowed: dueDates))
    }

    private func problem(of dues: [CivilDate?], at path: String) -> RecordError? {
        for (index, due) in dues.enumerated() {
            if let problem = problem(of: due, at: "\(path)[\(index)].due") { return problem }
        }
        return nil
    }

    private func problem(of amendment: Amendment) -> RecordError? {
        for member in amendment.set {
            if member.name == "occurredAt", let moment = member.value.string.flatMap({ Timestamp($0) }),
                let problem = problem(of: moment, isOfDay: true, at: "set.occurredAt")
            {
                return problem
            }
            guard member.name == "questions" else { continue }
            let dues = (member.value.array ?? []).map { $0["due"]?.string.flatMap { CivilDate($0) } }
            if let problem = problem(of: dues, at: "set.questions") { return problem }
        }
        return nil
    }
}

extension RecordDraft {
    /// Whether one of its questions is due before the day on which it says that it happened.
    package func isDueBeforeReceipt(_ zone: ZoneOffsets) -> Bool {
        guard case .visit(let visit) = body, let moment = stamp.occurredAt else { return false }
        let received = zone.date(atMilliseconds: moment.milliseconds)
        return visit.questions.contains { question in question.due.map { $0 < received } ?? false }
    }
}
