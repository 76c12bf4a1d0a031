import DayModel
import Testing

/// The same numbers for the same seed (SplitMix64), so that a failing day can be made again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension TestDay {
    /// A day of so many records of all kinds, with codes and texts that nobody should type.
    static func random(seed: UInt64, records count: Int) throws -> TestDay {
        var day = try TestDay()
        var maker = RecordMaker(generator: SeededGenerator(seed: seed))
        for index in 0..<count {
            let body = maker.body(changing: day.records)
            try day.write(
                body, desk: maker.pick(["D01", "D02", "X9"]), minute: index * 300 / max(count, 1),
                stamp: maker.stamp())
        }
        return day
    }
}

private struct RecordMaker {
    var generator: SeededGenerator
    private let texts = [
        "低保怎么申请", "=SUM(A1)", "a|b*c*`d`", "𠮷", "e\u{301}", "", "02412345678", "一\r\n二", "x;=y",
        "\u{1B}[31m红", "'",
        "宣传单×9；手册×1", "民政办", "\u{202E}evil", "👩‍👧", "<b>&amp;</b>",
    ]

    init(generator: SeededGenerator) { self.generator = generator }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &generator)]
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &generator) < percent
    }

    private mutating func maybe(_ text: String) -> String? { chance(50) ? text : nil }

    mutating func stamp() -> Stamp {
        let late = Timestamp("2016-05-15T0\(Int.random(in: 1...7, using: &generator)):30:00Z")
        return Stamp(occurredAt: chance(10) ? late : nil, isBatch: chance(5), by: maybe(pick(texts)))
    }

    mutating func body(changing records: [Record]) -> RecordBody {
        guard let target = records.last(where: { $0.body.type == "visit" }), chance(35) else {
            return chance(25) ? .handout(Handout(materials: materials(atLeast: 1))) : .visit(visit())
        }
        let ref = chance(70) ? target.name : pick(records).name
        let question = Int.random(in: 0...2, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0:
            return .rating(
                Rating(ref: target.name, question: question, satisfaction: pick(Satisfaction.allCases)))
        case 1: return .void(Voiding(ref: ref))
        case 2:
            return .followup(
                FollowUp(ref: target.name, question: question, state: .known(pick(FollowUpState.allCases))))
        default: return .amend(Amendment(ref: target.name, set: amendedMembers()))
        }
    }

    private mutating func amendedMembers() -> [JSONMember] {
        let visit = visit()
        return pick([
            [JSONMember("people", .integer(visit.people))],
            [JSONMember("channel", .string(visit.channel.code))],
            [JSONMember("questions", .array(visit.questions.map(\.json)))],
            [JSONMember("materials", .array(visit.materials.map(\.json)))], [JSONMember("questions", .null)],
        ])
    }

    private mutating func visit() -> Visit {
        Visit(
            people: Int.random(in: 1...6, using: &generator),
            channel: chance(5) ? .unknown("=video") : .known(pick(Channel.allCases)),
            visitor: chance(20)
                ? Visitor(name: pick(texts), phone: "13800138000", address: pick(texts)) : nil,
            questions: (0..<pick([0, 0, 1, 1, 2, 3])).map { _ in question() },
            materials: materials(atLeast: 0),
            note: maybe(pick(texts)), seconds: chance(30) ? 60 : nil)
    }

    private mutating func question() -> Question {
        Question(
            kind: chance(5) ? .unknown("咨询") : .known(pick(QuestionKind.allCases)),
            topic: maybe(pick(["MZ-01", "SB-01", "路灯", "", "最低生活保障"])), text: maybe(pick(texts)),
            department: maybe(pick(["MZ", "SB", "", "民政办", "+其他"])),
            outcome: chance(5) ? .unknown("a|b") : .known(pick(Outcome.allCases)), answer: maybe(pick(texts)),
            satisfaction: chance(60) ? pick(Satisfaction.allCases) : nil,
            due: chance(30) ? CivilDate("2016-05-1\(Int.random(in: 0...9, using: &generator))") : nil)
    }

    private mutating func materials(atLeast least: Int) -> [MaterialCount] {
        (0..<max(least, pick([0, 0, 1, 2]))).map { _ in
            MaterialCount(item: pick(["XCD", "SC", "ZZ", "", "-9", "a;b×c"]), count: pick([1, 2, 30]))
        }
    }
}
