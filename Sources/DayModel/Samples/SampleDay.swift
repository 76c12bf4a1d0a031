/// An invented day, the same each time: who came when, asked what, and took which leaflets.
package struct SampleDay: Sendable {
    /// What happens at one desk at one moment.
    package struct Step: Sendable {
        package var desk: String
        /// Since 1970.
        package var milliseconds: Int
        package var draft: RecordDraft
    }

    package enum Name: String, CaseIterable, Sendable {
        /// 12 people, 80 copies, one board.
        case small
        /// About 300 people, 200 questions and 5,000 copies at four desks.
        case full
    }

    package var plan: EventPlan
    /// In the order of time.
    package var steps: [Step] = []

    private var invented: SamplePeople
    private var taken: [Int: Int] = [:]
    private let start: Int

    /// - Parameter plan: must have a desk, a topic and a material.
    package init(_ name: Name, plan: EventPlan, zone: ZoneOffsets) {
        self.plan = plan
        invented = SamplePeople(plan: plan, seed: name == .small ? 12 : 300)
        let midnight = plan.date.dayNumber * 86_400
        start = (midnight - zone.offsetMinutes(atSeconds: midnight) * 60 + 9 * 3600) * 1000
        switch name {
        case .small: fillSmall()
        case .full: fillFull()
        }
        steps.sort { ($0.milliseconds, $0.desk) < ($1.milliseconds, $1.desk) }
    }

    /// Moves the day so that its last record is the minute before a moment, unless that would move it into the day before.
    package mutating func end(at milliseconds: Int, _ zone: ZoneOffsets) {
        guard let first = steps.first?.milliseconds, let last = steps.last?.milliseconds else { return }
        let shift = milliseconds - 60_000 - last
        guard zone.date(atMilliseconds: first + shift) == zone.date(atMilliseconds: milliseconds) else {
            return
        }
        for index in steps.indices { steps[index].milliseconds += shift }
    }

    private mutating func fillSmall() {
        let desk = plan.desks[0]
        for person in 0..<12 {
            let moment = start + (person * 14 + 3) * 60_000
            var visit = Visit()
            if person % 3 == 0 { visit.questions = [invented.question(at: desk, index: person / 3)] }
            visit.materials = [MaterialCount(item: plan.materials[0].code, count: 5)]
            add(desk, moment, .visit(visit))
        }
        add(desk, start + 175 * 60_000, .handout(Handout(materials: [material(0, 20)])))
    }

    /// 240 visits of 300 people at four desks from 9 to 12, and boxes of leaflets beside them.
    private mutating func fillFull() {
        let visits = 240
        for number in 0..<visits {
            let desk = plan.desks[number % plan.desks.count]
            let moment = start + number * 45_000 + Int.random(in: 0..<40_000, using: &invented.random)
            let people = number % 4 == 0 ? 2 : 1
            var visit = Visit(people: people)
            if number % 6 != 5 { visit.questions = [invented.question(at: desk, index: number)] }
            if visit.questions.first?.outcome == .known(.accepted) {
                visit.visitor = SamplePeople.visitor(number)
            }
            visit.materials = [take(Int.random(in: 1...4, using: &invented.random))]
            visit.seconds = Int.random(in: 40...400, using: &invented.random)
            add(desk, moment, .visit(visit))
        }
        var rest = 5000 - steps.reduce(0) { $0 + $1.draft.body.copies }
        var box = 0
        while rest > 0 {
            let count = min(rest, 20 + Int.random(in: 0...30, using: &invented.random))
            let moment = start + box * 80_000 + 7_000
            add(plan.desks[box % plan.desks.count], moment, .handout(Handout(materials: [take(count)])))
            rest -= count
            box += 1
        }
    }

    private mutating func add(_ desk: Desk, _ milliseconds: Int, _ body: RecordBody) {
        let by = plan.staff.first { $0.desk == desk.id }?.name
        steps.append(
            Step(
                desk: desk.id, milliseconds: milliseconds,
                draft: RecordDraft(stamp: Stamp(by: by), body: body)))
    }

    /// So many of the material of which most is left.
    private mutating func take(_ count: Int) -> MaterialCount {
        let left = plan.materials.indices.map { (plan.materials[$0].prepared ?? 0) - taken[$0, default: 0] }
        let index = left.indices.max { left[$0] < left[$1] } ?? 0
        taken[index, default: 0] += count
        return material(index, count)
    }

    private func material(_ index: Int, _ count: Int) -> MaterialCount {
        MaterialCount(item: plan.materials[index % plan.materials.count].code, count: count)
    }
}

extension RecordBody {
    /// The copies handed out with the record.
    fileprivate var copies: Int {
        switch self {
        case .visit(let visit): visit.materials.reduce(0) { $0 + $1.count }
        case .handout(let handout): handout.materials.reduce(0) { $0 + $1.count }
        default: 0
        }
    }
}
