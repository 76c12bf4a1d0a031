/// One reception of one or more people, with zero or more questions.
package struct Visit: Equatable, Sendable {
    /// At least 1.
    package var people: Int
    package var channel: Coded<Channel>
    package var visitor: Visitor?
    package var questions: [Question]
    package var materials: [MaterialCount]
    package var note: String?
    /// How long the reception took.
    package var seconds: Int?
    package var extra: [JSONMember] = []

    package init(
        people: Int = 1, channel: Coded<Channel> = .known(.onsite), visitor: Visitor? = nil,
        questions: [Question] = [], materials: [MaterialCount] = [], note: String? = nil, seconds: Int? = nil
    ) {
        self.people = people
        self.channel = channel
        self.visitor = visitor
        self.questions = questions
        self.materials = materials
        self.note = note
        self.seconds = seconds
    }
}

/// Who came, where the matter needs to know it.
package struct Visitor: Equatable, Sendable {
    package var name: String?
    package var phone: String?
    package var address: String?
    package var group: String?
    package var extra: [JSONMember] = []

    package init(name: String? = nil, phone: String? = nil, address: String? = nil, group: String? = nil) {
        self.name = name
        self.phone = phone
        self.address = address
        self.group = group
    }
}

/// One matter raised in a visit.
package struct Question: Equatable, Sendable {
    package var kind: Coded<QuestionKind>
    package var topic: String?
    package var text: String?
    package var department: String?
    /// What was given for a department that the plan lacked, where `department` is `other`, as it was read.
    package var departmentWords: String?
    package var outcome: Coded<Outcome>
    package var answer: String?
    package var answeredBy: String?
    package var satisfaction: Satisfaction?
    package var due: CivilDate?
    package var extra: [JSONMember] = []

    package init(
        kind: Coded<QuestionKind> = .known(.consult), topic: String? = nil, text: String? = nil,
        department: String? = nil, outcome: Coded<Outcome> = .known(.answered), answer: String? = nil,
        answeredBy: String? = nil, satisfaction: Satisfaction? = nil, due: CivilDate? = nil
    ) {
        self.kind = kind
        self.topic = topic
        self.text = text
        self.department = department
        self.outcome = outcome
        self.answer = answer
        self.answeredBy = answeredBy
        self.satisfaction = satisfaction
        self.due = due
    }
}
