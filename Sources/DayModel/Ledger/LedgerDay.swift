/// One day's ledger with what is needed to show it and to move its questions on.
package struct LedgerDay: Equatable, Sendable {
    package var plan: EventPlan
    package var ledger: Ledger
    package var deadlines: Deadlines
    /// What its matters are shown through.
    package var mask: TextMask

    /// - Parameter mask: knows who came to the day; where there is none, it knows the plan alone.
    package init(plan: EventPlan, ledger: Ledger, deadlines: Deadlines, mask: TextMask? = nil) {
        self.plan = plan
        self.ledger = Ledger(dating: ledger, by: deadlines)
        self.deadlines = deadlines
        self.mask = mask ?? TextMask(of: plan)
    }
}

extension EventPlan {
    /// The code of a department by its code, its name or an alias; what the plan does not know stays as it is.
    package func departmentCode(_ text: String) -> String {
        if department(text) != nil { return text }
        return departments.first { $0.name == text || $0.aliases.contains(text) }?.code ?? text
    }

    package func departmentName(_ code: String) -> String { department(code)?.name ?? code }

    /// The same for people: what is off the plan's list is said in their words.
    package func departmentName(_ code: String, _ phrases: Phrases) -> String {
        phrases.codes.listed(departmentName(code))
    }
}

extension LedgerItem {
    /// What people see: `D01-12`, a later question of the record `D01-12/1`.
    package var shortName: String { record.short + (index > 0 ? "/\(index)" : "") }

    /// What the question is about in a few words: its topic, or the first of its text.
    package func matter(_ plan: EventPlan) -> String {
        let topic = question.topic.map { plan.topic($0)?.name ?? $0 }
        return topic ?? question.text ?? ""
    }

    /// By what the question can be looked for.
    package func searchKeys(_ plan: EventPlan, _ phrases: Phrases) -> [SearchKey] {
        var texts = [
            shortName, phrases.codes.name(question.kind), stateName(phrases.codes), matter(plan),
        ]
        texts += [question.text, question.topic, visitor?.name, by].compactMap(\.self)
        texts +=
            department.map { [$0, plan.departmentName($0)] + (plan.department($0)?.aliases ?? []) } ?? []
        texts += steps.flatMap { [$0.note, $0.by, $0.to.map(plan.departmentName)].compactMap(\.self) }
        texts += steps.flatMap { $0.with.map(plan.departmentName) }
        return texts.map { SearchKey(String($0.prefix(Self.searchedCharacters))) }
    }

    /// A long text is looked for by how it begins.
    private static let searchedCharacters = 200
}

extension LedgerItem {
    /// Its state in words: as it was left at the desk, or what the last step made of it; a call-back makes nothing of
    /// it. 现场办结 and 已办结 have one code.
    package func stateName(_ words: CodePhrases) -> String {
        guard let step = steps.last(where: { !$0.isCallback }) else {
            return words.stateName(question.outcome.code)
        }
        return words.name(step.state)
    }
}

extension CodePhrases {
    /// A question's state: an outcome or a follow-up's state; one of a later version as it is.
    package func stateName(_ code: String) -> String {
        Outcome(rawValue: code).map(outcome) ?? FollowUpState(rawValue: code).map(followUp) ?? code
    }
}
