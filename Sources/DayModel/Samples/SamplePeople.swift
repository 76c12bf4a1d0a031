/// Invented people and what they ask, the same for one seed.
struct SamplePeople: Sendable {
    let plan: EventPlan
    var random: SeededRandom

    /// - Parameter plan: must have a topic, if anybody is to ask.
    init(plan: EventPlan, seed: UInt64) {
        self.plan = plan
        random = SeededRandom(seed: seed)
    }

    /// Two thirds ask about what the desk's own office answers.
    mutating func question(at desk: Desk, index: Int) -> Question {
        let own = plan.topics.filter { $0.department == desk.department }
        let topics = own.isEmpty || index % 3 == 0 ? plan.topics : own
        let topic = topics[Int.random(in: 0..<topics.count, using: &random)]
        let kind: QuestionKind = random.pick([
            (.consult, 70), (.complaint, 8), (.report, 3), (.suggestion, 7), (.help, 10), (.disclosure, 2),
        ])
        let outcome: Outcome = random.pick([
            (.answered, 78), (.resolved, 8), (.accepted, 7), (.referred, 6), (.declined, 1),
        ])
        let level = random.pick([(5, 60), (4, 26), (3, 6), (2, 2), (1, 1), (0, 15)])
        return Question(
            kind: .known(kind), topic: topic.code, text: topic.name + "怎么办理？", department: topic.department,
            outcome: .known(outcome), answer: outcome.isOpen ? nil : topic.answer,
            satisfaction: Satisfaction(rawValue: level),
            due: outcome.isOpen ? CivilDate(dayNumber: plan.date.dayNumber + 7) : nil)
    }

    /// Invented people; the numbers are of a block that nobody has.
    static func visitor(_ number: Int) -> Visitor {
        let surnames = Array("赵钱孙李周吴郑王冯陈")
        let given = ["建国", "秀英", "伟", "芳", "小明", "丽华", "强", "敏"]
        let name = String(surnames[number % surnames.count]) + given[number % given.count]
        return Visitor(name: name, phone: "1990000" + Digits.padded(number, to: 4))
    }
}
