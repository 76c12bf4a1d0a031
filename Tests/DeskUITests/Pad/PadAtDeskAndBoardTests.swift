import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// What desk and board tell of ratings that visitors gave themselves, and of who is on duty.
@Suite struct PadAtDeskAndBoardTests {
    private static let asked =
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"answered"}]}"#

    private func rating(_ seq: Int, _ level: Int, _ source: String, why: String? = nil) -> String {
        let why = why.map { #","why":"\#($0)""# } ?? ""
        return
            #"{"type":"rating","ref":"D01.7f2c9a10-\#(seq)","satisfaction":\#(level),"source":"\#(source)"\#(why)}"#
    }

    private func board(_ language: Language) throws -> BoardPilot {
        var pilot = try BoardPilot(language, size: Size(columns: 120, rows: 36))
        for _ in 0..<3 { try pilot.save(Self.asked) }
        try pilot.save(rating(2, 5, "pad"))
        try pilot.save(rating(3, 2, "pad", why: "等候太久"))
        try pilot.save(rating(4, 4, "desk"))
        return pilot
    }

    @Test func theBoardTellsWhoPressedTheKey() throws {
        #expect(try board(.english).shows("pad 2 / staff 1"))
        #expect(try board(.chinese).shows("评价屏2/人工1"))
    }

    @Test func theBoardListsWhoWasNotContentWithTheReason() throws {
        var pilot = try board(.chinese)
        #expect(pilot.shows("差评"))
        pilot.board.panel = .matters
        pilot.press(.enter)
        #expect(pilot.board.openList?.filter == .dissatisfied)
        #expect(pilot.listed == [3])
        #expect(pilot.shows("（等候太久）"))
        pilot.press(.enter)
        #expect(pilot.shows("等候太久"))
    }

    @Test func aCorrectionLeavesTheRatingTheVisitors() throws {
        var pilot = try board(.english)
        let question = #"{"kind":"help","outcome":"answered","satisfaction":5}"#
        try pilot.save(
            #"{"type":"amend","ref":"D01.7f2c9a10-2","set":{"questions":[\#(question)]}}"#)
        #expect(pilot.shows("pad 2 / staff 1"))
    }

    @Test func theDeskSaysThatARatingCame() throws {
        var pilot = try Pilot(.english)
        pilot.press(.enter, .tab)
        pilot.type("hello")
        pilot.press(.function(2))
        let visit = try #require(pilot.records.last)
        let journal = try #require(JournalName("D01.0badc0de"))
        let rating = Record(
            name: RecordName(journal: journal, seq: 2), tick: 9, at: Pilot.time(9),
            body: .rating(Rating(ref: visit.name, satisfaction: .verySatisfied, source: .known(.pad))))
        let plan = pilot.desk.plan
        let records = pilot.records + [rating]
        _ = pilot.desk.update(.changed(Pilot.snapshot(plan, records, visit.name.journal)))
        #expect(pilot.status == "The visitor rated D01-2 on the pad")
        // Undoing takes back the visit, not the visitor's verdict, and asks for a reason.
        #expect(pilot.desk.update(.input(.key(.backspace), milliseconds: 9_000_000)).isEmpty)
        for key in [Key.scalar("t"), .scalar("w"), .scalar("o")] {
            _ = pilot.desk.update(.input(.key(key), milliseconds: 9_001_000))
        }
        let effects = pilot.desk.update(.input(.key(.enter), milliseconds: 9_002_000))
        let drafts = effects.compactMap { if case .append(let draft) = $0 { draft.body } else { nil } }
        #expect(drafts == [.void(Voiding(ref: visit.name, why: "two"))])
    }

    @Test func theDeskSaysWhyARatingIsNotOverruled() throws {
        var pilot = try Pilot(.english)
        pilot.failure = .invalid(RecordError(path: "satisfaction", problem: .ratedByVisitor(.dissatisfied)))
        pilot.press(.enter, .tab)
        pilot.type("hello")
        pilot.press(.function(2))
        #expect(pilot.status == "the visitor rated this question on the pad (2); that rating stands")
    }

    @Test func signingInPutsStaffOnDutyAndOff() throws {
        var pilot = try Pilot(.english)
        pilot.press(.function(6))
        pilot.type("Li")
        pilot.press(.enter)
        let duties = pilot.records.compactMap { record -> String? in
            guard case .duty(let duty) = record.body else { return nil }
            return "\(duty.person) \(duty.state.code)"
        }
        #expect(duties == ["王芳 off", "Li on"])
        #expect(pilot.otherEffects == [.signIn("Li")])
    }

    @Test(arguments: [(Language.english, "on duty 3"), (.chinese, "在岗 3 人")])
    func theBoardCountsStaffOnDuty(_ language: Language, _ text: String) throws {
        let pilot = try Pilot(language)
        var snapshot = pilot.desk.snapshot
        snapshot.staffOnDuty = 3
        let board = BoardScreen(
            days: [snapshot], phrases: Phrases(language), now: Pilot.time(40), zone: .china)
        let size = Size(columns: 80, rows: 24)
        #expect(board.view(size: size).grid.lines.contains { $0.contains(text) })
    }
}
