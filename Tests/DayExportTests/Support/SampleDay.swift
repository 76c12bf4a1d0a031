import DayModel
import Testing

extension TestDay {
    /// A small day with one of everything, for the goldens.
    static func sample() throws -> TestDay {
        var day = try TestDay()
        let journal = try #require(JournalName("D01.7f2c9a10"))
        try day.write(.open(Opening(event: day.plan.id, journal: journal)))
        try day.write(.visit(Visit()), minute: 1)
        try day.writeQuestions()
        try day.writeChanges()
        try day.write(
            .handout(Handout(materials: [MaterialCount(item: "XCD", count: 30)])), desk: "D02", minute: 70)
        try day.write(
            .handout(Handout(materials: [MaterialCount(item: "ZZ 扇子", count: 3)])), minute: 90,
            stamp: Stamp(
                occurredAt: Timestamp("2016-05-15T02:05:00Z"), isBatch: true, by: "=cmd|' /C calc'!A0"))
        try day.write(.note(Note(text: "雨停了\n第二行")), minute: 95)
        try day.write(.newer(type: "weather", members: [JSONMember("sky", .string("晴"))]), minute: 96)
        return day
    }

    private mutating func writeQuestions() throws {
        let visitor = Visitor(name: "𠮷田e\u{301}", phone: "02412345678", address: "黄河大街1-2号\"甲\"")
        let asked = Question(
            kind: .known(.consult), topic: "MZ-01", text: "低保怎么申请?\r\n要哪些\"材料\"", department: nil,
            outcome: .known(.answered), answer: "到社区申请", answeredBy: "王强", satisfaction: .satisfied)
        let complaint = Question(
            kind: .known(.complaint), topic: "路灯", text: "=1+1", department: "SB", outcome: .known(.accepted),
            due: CivilDate("2016-05-30"))
        try write(
            .visit(
                Visit(
                    people: 3, visitor: visitor, questions: [asked, complaint],
                    materials: [MaterialCount(item: "XCD", count: 2), MaterialCount(item: "SC", count: 1)],
                    note: "-- 老人陪同", seconds: 240)),
            minute: 12)
        try write(
            .visit(
                Visit(
                    channel: .known(.hotline),
                    questions: [
                        Question(kind: .unknown("petition"), topic: "SB-01", outcome: .known(.referred))
                    ])),
            desk: "D02", minute: 65)
    }

    private mutating func writeChanges() throws {
        let visit = try #require(
            records.first { if case .visit(let visit) = $0.body { visit.people == 3 } else { false } })
        let hotline = try #require(records.first { $0.name.journal.desk == "D02" })
        try write(.rating(Rating(ref: visit.name, question: 1, satisfaction: .dissatisfied)), minute: 66)
        try write(
            .amend(Amendment(ref: visit.name, set: [JSONMember("people", .integer(4))], why: "少记一人")),
            minute: 67)
        try write(.followup(FollowUp(ref: hotline.name, state: .known(.resolved))), desk: "D02", minute: 68)
        let mistake = try write(.visit(Visit(people: 9)), minute: 69)
        try write(.void(Voiding(ref: mistake, why: "重复")), minute: 69)
        let kept = try write(.visit(Visit(people: 2)), minute: 69)
        let undo = try write(.void(Voiding(ref: kept)), minute: 69)
        try write(.void(Voiding(ref: undo)), minute: 69)
    }
}
