/// An earlier answer for a question that is being typed, in the words of the plan it is typed under.
package struct TakenAnswer: Equatable, Sendable {
    /// Where it comes from.
    package var record: RecordName
    package var date: CivilDate
    package var answer: String
    /// Nil where that plan has none of the name.
    package var topic: String?
    package var department: String?
    package var kind: QuestionKind?
    package var outcome: Outcome?
    /// Something in the answer told of people, and was masked.
    package var hidesPersonalData: Bool

    /// Nobody's data goes from one visitor's record into another's: what tells of people is masked, but for an answer
    /// that is the plan's own.
    ///
    /// - Parameters:
    ///   - entry: as it stands, unmasked.
    ///   - old: the plan of its day.
    ///   - plan: the plan of the question.
    ///   - mask: of its day.
    package init?(
        _ entry: Entry, question index: Int, of old: EventPlan, into plan: EventPlan, mask: TextMask = TextMask()
    ) {
        guard entry.hasAnswer(toQuestion: index), let answer = entry.questions[index].answer else {
            return nil
        }
        let question = entry.questions[index]
        let topic = question.topic.flatMap { old.topic($0) }
        let isPublic = topic?.answer == answer
        let masked = entry.masked(mask).questions[index].answer ?? ""
        record = entry.name
        date = entry.effective.happenedAt.clock.date
        self.answer = isPublic ? answer : masked
        hidesPersonalData = self.answer != answer
        self.topic = question.topic.map { code in
            // A code may stand for something else by now; a name tells.
            let name = topic?.name ?? code
            return plan.topics.first { $0.name == name }?.code ?? name
        }
        department = question.departmentGiven.flatMap { code in
            let name = old.department(code)?.name ?? code
            return plan.departments.first { $0.name == name || $0.aliases.contains(name) }?.code
        }
        if case .known(let known) = question.kind { kind = known }
        if case .known(let known) = question.outcome { outcome = known }
    }
}

extension Entry {
    package func hasAnswer(toQuestion index: Int) -> Bool {
        questions.indices.contains(index) && questions[index].answer?.isEmpty == false
    }
}
