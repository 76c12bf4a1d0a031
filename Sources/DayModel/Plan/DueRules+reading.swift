extension DueRules {
    /// `rules.due` of a plan: `{kind: {"days": 20, "unit": "workday"}}`.
    init(plan: JSONValue, _ reader: inout PlanReader) {
        self.init()
        guard let rules = reader.object(plan, "rules", at: "") else { return }
        readBadRating(rules, &reader)
        guard let due = reader.object(rules, "due", at: "rules") else { return }
        for member in due.members ?? [] {
            let path = "rules.due." + member.name
            guard let kind = QuestionKind(rawValue: member.name) else {
                reader.report(path, .unknownCode(member.name, known: QuestionKind.allCases.map(\.rawValue)))
                continue
            }
            guard let value = reader.object(due, member.name, at: "rules.due") else { continue }
            let days = reader.requiredNumber(value, "days", in: DuePeriod.allowedDays, at: path)
            let unit = reader.requiredCode(value, "unit", DuePeriod.Unit.self, at: path)
            if let days, let unit { periods[kind] = DuePeriod(days: days, unit: unit) }
        }
    }

    /// `rules.badRating`: `{"contactDays": 1, "fixDays": 5}`, each of them where it is not as built in.
    private mutating func readBadRating(_ rules: JSONValue, _ reader: inout PlanReader) {
        guard let value = reader.object(rules, "badRating", at: "rules") else { return }
        func days(_ name: String) -> Int? {
            reader.number(value, name, in: DuePeriod.allowedDays, at: "rules.badRating")
        }
        badRating.contactDays = days("contactDays") ?? badRating.contactDays
        badRating.fixDays = days("fixDays") ?? badRating.fixDays
    }
}
