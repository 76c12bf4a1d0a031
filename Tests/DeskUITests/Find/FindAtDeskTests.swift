import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Finding from the screens where people work, and coming back.
@Suite struct FindAtDeskTests {
    private static let home = FindHome(desk: "D01", day: 0)
    private static let taken =
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"complaint","topic":"SB-01","department":"SB","outcome":"resolved","answer":"请到二楼"}]}"#

    private func pilot(_ language: Language = .english, _ size: Size = Size(columns: 80, rows: 24)) throws
        -> FindScreenTests.FindPilot
    {
        try FindScreenTests.FindPilot(
            language, size, days: 2, home: Self.home,
            bodies: FindScreenTests.bodies + [Self.taken])
    }

    private func answer(_ pilot: Pilot) throws -> TakenAnswer {
        let draft = try RecordDraft(JSONReader.read(Self.taken))
        let journal = try #require(JournalName("D02.7f2c9a10"))
        let record = Record(
            name: RecordName(journal: journal, seq: 9), tick: 9, at: Pilot.time(0), stamp: draft.stamp,
            body: draft.body)
        let plan = pilot.desk.plan
        return try #require(
            TakenAnswer(Entry(original: record, effective: record), question: 0, of: plan, into: plan))
    }

    @Test func recordsOfTheDeskAreToldApart() throws {
        let pilot = try pilot()
        #expect(pilot.lines.filter { $0.contains("this desk") }.count == 4)
        #expect(pilot.screen.page.total == 8)
    }

    @Test func onlyWhatHasAnAnswerIsTakenAndOnlyOnesOwnIsCorrected() throws {
        var pilot = try pilot()
        let row = try #require(pilot.screen.row(0))
        pilot.press(.function(2), .function(3))
        #expect(pilot.effects == [.choose(.take(row, question: 0)), .choose(.correct(row.entry.name))])
        // The handout below has no answer.
        pilot.effects = []
        pilot.press(.down, .function(2))
        #expect(pilot.effects.isEmpty && !pilot.lines[23].contains("use answer"))
        // The earlier day's is not this desk's, whatever its number.
        for _ in 0..<3 { pilot.press(.down) }
        pilot.press(.function(3))
        #expect(pilot.effects.isEmpty && pilot.lines[23].contains("use answer"))
        pilot.press(.function(2))
        #expect(pilot.effects == [.choose(.take(FindRow(day: 1, entry: row.entry), question: 0))])
    }

    @Test func theOpenRecordIsTakenByTheNumberOfItsQuestion() throws {
        var pilot = try pilot()
        let row = try #require(pilot.screen.row(0))
        pilot.press(.enter, .scalar("2"))
        #expect(pilot.effects.isEmpty)
        pilot.press(.scalar("1"))
        #expect(pilot.effects == [.choose(.take(row, question: 0))])
    }

    @Test func fromNoDeskNothingIsTakenOrCorrected() throws {
        var pilot = try FindScreenTests.FindPilot(
            .english, Size(columns: 120, rows: 36), bodies: [Self.taken])
        pilot.press(.function(2), .function(3), .enter, .function(2), .scalar("1"))
        #expect(pilot.effects.isEmpty && !pilot.lines[35].contains("use answer"))
    }

    @Test func anAnswerGoesIntoTheQuestionAndNothingTypedIsLost() throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter, .tab)
        pilot.type("养老金怎么领")
        pilot.desk.form.question.kind = .help
        pilot.desk.form.people.set("2")
        pilot.press(.function(6))
        #expect(pilot.otherEffects == [.find("")])
        let before = pilot.desk.form
        pilot.choose(.take(try answer(pilot)))
        let form = pilot.desk.form
        #expect(form.focus == before.focus && form.question.text == before.question.text)
        #expect(form.question.kind == .help && form.people == before.people)
        #expect(form.question.topic == "SB-01" && form.question.department == "SB")
        #expect(form.question.outcome == .resolved && form.question.answer == "请到二楼")
        #expect(pilot.lines.contains { $0.contains("请到二楼") })
        #expect(pilot.drafts.last??["questions"]?.array?.first?["answer"] == .string("请到二楼"))
        pilot.press(.function(2))
        let question = try #require(pilot.visits.first?.questions.first)
        #expect(question.answer == "请到二楼" && question.text == "养老金怎么领")
    }

    @Test func aTopicThatIsBeingTypedIsLookedForAndStays() throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter)
        pilot.type("低保")
        pilot.press(.function(6))
        #expect(pilot.otherEffects == [.find("低保")])
        pilot.choose(.take(try answer(pilot)))
        #expect(pilot.desk.form.query.text == "低保" && pilot.desk.form.question.topic == nil)
        #expect(pilot.desk.form.question.answer == "请到二楼")
    }

    @Test func fromTheReadyDeskAnAnswerBeginsAQuestion() throws {
        var pilot = try Pilot(.chinese)
        pilot.press(.scalar("/"))
        #expect(pilot.otherEffects == [.find("")])
        pilot.choose(.take(try answer(pilot)))
        #expect(pilot.desk.focus == .form && pilot.desk.form.focus == .satisfaction)
        pilot.press(.scalar("5"), .enter)
        #expect(pilot.visits.first?.questions.first?.answer == "请到二楼")
    }

    @Test func anAnswerAloneIsNoEmptyQuestion() throws {
        var form = VisitForm()
        form.question.answer = "请到二楼"
        #expect(!form.isEmpty)
    }

    @Test func aCountFromPaperTakesNoAnswer() throws {
        var pilot = try Pilot(.english)
        pilot.press(.function(7))
        pilot.type("0900")
        let before = pilot.desk.form
        pilot.press(.function(6))
        #expect(pilot.otherEffects.isEmpty)
        pilot.choose(.take(try answer(pilot)))
        #expect(pilot.desk.form == before && pilot.desk.status?.role == .warning)
    }

    @Test func oneOfItsOwnIsOpenedForCorrection() throws {
        var pilot = try Pilot(.english)
        pilot.press(.scalar(" "), .scalar("/"))
        let entry = try #require(pilot.desk.snapshot.newest.first)
        pilot.choose(.correct(entry))
        #expect(pilot.desk.form.correcting == entry.name && pilot.desk.focus == .form)
    }

    @Test func theBoardStaysWhereItWas() throws {
        var pilot = try BoardPilot(.english)
        try pilot.save(Self.taken)
        pilot.press(.down, .enter)
        let lines = pilot.lines
        pilot.press(.scalar("/"))
        #expect(pilot.otherEffects == [.find("")] && pilot.lines == lines)
        pilot.press(.escape, .scalar("/"))
        #expect(pilot.otherEffects == [.find(""), .find("")])
    }

    @Test(
        arguments: Language.allCases, [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func screens(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        var pilot = try pilot(language, size)
        try Golden.expect(pilot.lines, named: "find-desk-" + name)
        pilot.press(.enter)
        try Golden.expect(pilot.lines, named: "find-desk-record-" + name)
        var desk = try Pilot(language, size: size)
        desk.press(.enter, .tab)
        desk.type("养老金怎么领")
        desk.choose(.take(try answer(desk)))
        try Golden.expect(desk.lines, named: "desk-taken-" + name)
    }
}
