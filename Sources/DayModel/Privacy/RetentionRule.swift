/// How long personal data is kept once nobody needs it to go on with a matter: `rules.personalData.keepDays` of a plan.
package struct RetentionRule: Equatable, Sendable {
    /// Calendar days from the day behind the last step on; with 0 data goes the day after.
    package var keepDays: Int

    package init(keepDays: Int) { self.keepDays = keepDays }

    /// A hundred years at most.
    package static let allowedDays = 0...36_500

    /// Nil where the plan has no such rule.
    init?(plan: JSONValue, _ reader: inout PlanReader) {
        guard let rule = reader.object(plan["rules"] ?? .object([]), "personalData", at: "rules"),
            let days = reader.requiredNumber(
                rule, "keepDays", in: Self.allowedDays, at: "rules.personalData")
        else { return nil }
        self.init(keepDays: days)
    }

    /// Whether a record's data may go: none of its questions goes on, no 差评 of it waits to be put right, and its last
    /// step lies back so many days.
    package func releases(_ entry: Entry, of plan: EventPlan, zone: ZoneOffsets, on date: CivilDate) -> Bool {
        let items = Ledger(entries: [entry], plan: plan)
        guard items.open.isEmpty, !items.badlyRated.contains(where: \.hasOpenVerdict) else { return false }
        let moments = [entry.original.happenedAt] + entry.changes.map(\.happenedAt)
        let last = moments.map(\.milliseconds).max() ?? entry.original.happenedAt.milliseconds
        return zone.date(atMilliseconds: last).dayNumber + keepDays < date.dayNumber
    }
}

extension EventPlan {
    package var retentionRule: RetentionRule? {
        var reader = PlanReader()
        return RetentionRule(plan: source, &reader)
    }
}
