/// An invented visitor of a drill, for a colleague to act out: how many come, what one of them asks, what they take.
package struct DrillCard: Equatable, Sendable {
    /// Counted from 1, at each desk.
    package var number: Int
    package var visitor: Visitor
    package var people: Int
    /// Nil for who only takes leaflets or looks around.
    package var question: Question?
    package var materials: [MaterialCount]

    /// Of all drills: the same plan has the same visitors, so that two desks or two years can be compared.
    private static let seed: UInt64 = 20_080_501

    /// The card of a number at a desk.
    package init(_ number: Int, at desk: Desk, of plan: EventPlan) {
        let place = plan.desks.firstIndex { $0.id == desk.id } ?? plan.desks.count
        var people = SamplePeople(
            plan: plan, seed: Self.seed &+ UInt64(truncatingIfNeeded: place * 10_000 + number))
        self.number = number
        visitor = SamplePeople.visitor(place * 1000 + number % 1000)
        self.people = number % 4 == 0 ? 2 : 1
        // The first who comes asks nothing: that is the commonest visitor, and one key.
        let asks = number % 3 != 1 && !plan.topics.isEmpty
        question = asks ? Self.question(people.question(at: desk, index: number), of: plan) : nil
        materials = []
        guard !plan.materials.isEmpty, number % 5 != 0 else { return }
        let item = plan.materials[Int.random(in: 0..<plan.materials.count, using: &people.random)].code
        materials = [MaterialCount(item: item, count: Int.random(in: 1...3, using: &people.random))]
    }
}

extension DrillCard {
    /// What most people come with about a topic is what the plan says of it.
    private static func question(_ sample: Question, of plan: EventPlan) -> Question {
        var question = sample
        if question.kind == .known(.consult), let topic = question.topic.flatMap({ plan.topic($0) }) {
            question.kind = .known(topic.kind)
        }
        return question
    }
}

/// One way in which a record is not what the card says.
package enum DrillMismatch: Equatable, Sendable {
    case people(wanted: Int, found: Int)
    /// The visitor asked, and no question was logged.
    case noQuestion
    case askedNothing
    case severalQuestions(Int)
    /// The topic's code on the card.
    case topic(String)
    case kind(wanted: QuestionKind, found: String)
    /// Codes; what was found is nil where the question names no department.
    case department(wanted: String, found: String?)
    case materials(item: String, wanted: Int, found: Int)

    /// Whether it can still be put right by handing out what is missing.
    package var isOutstanding: Bool {
        if case .materials(_, let wanted, let found) = self { found < wanted } else { false }
    }
}

extension DrillCard {
    /// Where a visit differs from the card; nothing where it fits.
    ///
    /// - Parameter handedOut: what was given away besides, while the visitor was at the desk.
    package func mismatches(
        in visit: Visit, handedOut: [MaterialCount], at desk: Desk, of plan: EventPlan
    ) -> [DrillMismatch] {
        var found: [DrillMismatch] = []
        if visit.people != people { found.append(.people(wanted: people, found: visit.people)) }
        found += mismatches(in: visit.questions, at: desk)
        let given = visit.materials + handedOut
        for item in Set((materials + given).map(\.item)).sorted() {
            let wanted = Self.count(of: item, in: materials)
            let count = Self.count(of: item, in: given)
            if wanted != count { found.append(.materials(item: item, wanted: wanted, found: count)) }
        }
        return found
    }

    private static func count(of item: String, in counts: [MaterialCount]) -> Int {
        counts.filter { $0.item == item }.reduce(0) { $0 + $1.count }
    }

    private func mismatches(in questions: [Question], at desk: Desk) -> [DrillMismatch] {
        guard let wanted = question else { return questions.isEmpty ? [] : [.askedNothing] }
        guard let logged = questions.first else { return [.noQuestion] }
        guard questions.count == 1 else { return [.severalQuestions(questions.count)] }
        var found: [DrillMismatch] = []
        if let topic = wanted.topic, logged.topic != topic { found.append(.topic(topic)) }
        if case .known(let kind) = wanted.kind, logged.kind != wanted.kind {
            found.append(.kind(wanted: kind, found: logged.kind.code))
        }
        // A question without a department is its desk's.
        let department = logged.department ?? desk.department
        if let office = wanted.department, department != office {
            found.append(.department(wanted: office, found: department))
        }
        return found
    }
}
