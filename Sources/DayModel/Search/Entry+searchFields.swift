extension Entry {
    /// Codes are found by what they are called in either language: what a search finds is data, the same in both.
    private static let languages = Language.allCases.map(Phrases.init)

    private static func inEveryLanguage(_ word: (Phrases) -> String) -> [String] { languages.map(word) }

    /// What a record is found by: its names, its moment, who wrote it, its texts, and its codes in words.
    package func searchFields(_ plan: EventPlan, asOf: CivilDate) -> [String] {
        let moment = effective.happenedAt
        var fields = [
            name.short, name.journal.description, moment.clock.date.description, moment.hourAndMinute,
            plan.desk(name.journal.desk)?.name ?? "", effective.stamp.by ?? "",
        ]
        fields += Self.inEveryLanguage { $0.codes.recordType(original.body.type) }
        if isVoid { fields += Self.inEveryLanguage(\.desk.voided) }
        switch effective.body {
        case .visit(let visit):
            for (index, question) in visit.questions.enumerated() {
                fields += self.fields(of: question, index, plan, asOf: asOf)
            }
            fields += Self.inEveryLanguage { $0.codes.name(visit.channel) }
            fields += visit.materials.flatMap { Self.names(of: $0, plan) }
        case .handout(let handout): fields += handout.materials.flatMap { Self.names(of: $0, plan) }
        default: break
        }
        Self.collect(.object(effective.body.members), into: &fields)
        for change in changes { Self.collect(.object(change.body.members), into: &fields) }
        return fields.filter { !$0.isEmpty }
    }

    private func fields(
        of question: Question, _ index: Int, _ plan: EventPlan, asOf: CivilDate
    ) -> [String] {
        let home = plan.desk(name.journal.desk)?.department
        let topic = question.topic.flatMap { plan.topic($0)?.name }
        let department = (question.department ?? home).flatMap { plan.department($0) }
        let item = LedgerItem(self, question: index, plan: plan)
        let isOverdue = item?.isOverdue(asOf: asOf) == true
        let codes = Self.languages.flatMap { phrases in
            [
                phrases.codes.name(question.kind), phrases.codes.name(question.outcome),
                question.satisfaction.map(phrases.codes.satisfaction) ?? "",
                phrases.cross.state(item?.isOpen == true ? .open : .done),
                isOverdue ? phrases.cross.state(.overdue) : "", isOverdue ? phrases.find.late : "",
            ]
        }
        return [topic ?? "", department?.name ?? ""] + (department?.aliases ?? []) + codes
    }

    private static func names(of count: MaterialCount, _ plan: EventPlan) -> [String] {
        [plan.material(count.item)?.name ?? ""]
    }

    /// Every text of a body: what was typed, and codes as they are.
    private static func collect(_ value: JSONValue, into texts: inout [String]) {
        switch value {
        case .string(let text): texts.append(text)
        case .array(let elements): for element in elements { collect(element, into: &texts) }
        case .object(let members): for member in members { collect(member.value, into: &texts) }
        default: return
        }
    }
}
