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

    /// What an office does of a matter may be done years later.
    private var steps: ClosedRange<CivilDate> {
        occurrences.lowerBound...CivilDate(
            dayNumber: occurrences.upperBound.dayNumber + Self.longestPeriod)
    }

    /// The first time of a record that is out of bounds; nil where all make sense.
    package func problem(of draft: RecordDraft) -> RecordError? {
        let isOfDay: Bool
        switch draft.body {
        case .followup, .note, .rating, .newer: isOfDay = false
        default: isOfDay = true
        }
        if let moment = draft.stamp.occurredAt, let problem = problem(of: moment, isOfDay: isOfDay) {
            return problem
        }
        guard case .amend(let amendment) = draft.body,
            let member = amendment.set.first(where: { $0.name == "occurredAt" }),
            let moment = member.value.string.flatMap({ Timestamp($0) })
        else { return nil }
        return problem(of: moment, isOfDay: true, at: "set.occurredAt")
    }

    private func problem(of moment: Timestamp, isOfDay: Bool, at path: String = "occurredAt") -> RecordError? {
        let date = zone.date(atMilliseconds: moment.milliseconds)
        let allowed = isOfDay ? occurrences : steps
        guard !allowed.contains(date) else { return nil }
        return RecordError(path: path, problem: .farFromDay(date, day: day, allowed: allowed))
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
