import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct PadScreenTests {
    private static let journal = "D01.7f2c9a10"

    private func pad(
        _ language: Language = .english, size: Size = Size(columns: 80, rows: 24), rules: String = "{}"
    ) throws -> PadScreen {
        let text = Pilot.planText.replacing(#""title""#, with: #""rules": \#(rules), "title""#)
        let plan = try EventPlan(Array(text.utf8))
        var pad = PadScreen(plan: plan, desk: plan.desks[0], phrases: Phrases(language))
        _ = pad.update(.input(.resized(size), milliseconds: 0))
        return pad
    }

    private func offer(_ seq: Int, question: Int = 0, count: Int = 1) throws -> PadScreen.Offer {
        let record = RecordName(journal: try #require(JournalName(Self.journal)), seq: seq)
        return PadScreen.Offer(record: record, question: question, count: count)
    }

    private func press(_ key: Key, _ pad: inout PadScreen, at milliseconds: Int = 1000) -> PadScreen.Step {
        pad.update(.input(.key(key), milliseconds: milliseconds))
    }

    private func rating(of step: PadScreen.Step) throws -> Rating {
        guard case .rate(let rating) = step else {
            throw RecordError(path: "\(step)", problem: .missing)
        }
        return rating
    }

    @Test(arguments: Language.allCases, [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func looks(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        var pad = try pad(language, size: size)
        try Golden.expect(pad.view().grid.lines, named: "pad-asleep-" + name)
        _ = pad.update(.offered([try offer(2, question: 1, count: 2)], milliseconds: 0))
        try Golden.expect(pad.view().grid.lines, named: "pad-asking-" + name)
        _ = press(.scalar("2"), &pad)
        try Golden.expect(pad.view().grid.lines, named: "pad-why-" + name)
        _ = press(.scalar("4"), &pad)
        _ = pad.update(.rated(milliseconds: 1000))
        try Golden.expect(pad.view().grid.lines, named: "pad-thanks-" + name)
    }

    @Test func oneKeyRatesAndThanksForThreeSeconds() throws {
        var pad = try pad()
        #expect(press(.scalar("5"), &pad) == .showing)
        _ = pad.update(.offered([try offer(7)], milliseconds: 0))
        let rating = try rating(of: press(.scalar("５"), &pad))
        #expect(rating.ref.description == Self.journal + "-7")
        #expect(rating.satisfaction == .verySatisfied)
        #expect(rating.isByPad)
        // A second press before the disk has answered is no second rating.
        #expect(press(.scalar("1"), &pad) == .showing)
        _ = pad.update(.rated(milliseconds: 2000))
        #expect(pad.face == .thanking)
        _ = pad.update(.tick(milliseconds: 4999))
        #expect(pad.face == .thanking)
        _ = pad.update(.tick(milliseconds: 5000))
        #expect(pad.face == .asleep)
        #expect(pad.deadline == nil)
    }

    @Test func aBadRatingAsksForTheReason() throws {
        var pad = try pad(rules: #"{"reasons": ["排队太长"]}"#)
        _ = pad.update(.offered([try offer(2)], milliseconds: 0))
        #expect(press(.scalar("2"), &pad) == .showing)
        #expect(pad.view().grid.lines.contains { $0.contains("排队太长") })
        let rating = try rating(of: press(.scalar("1"), &pad))
        #expect(rating.satisfaction == .dissatisfied)
        #expect(rating.why == "排队太长")
    }

    @Test func theReasonIsVoluntary() throws {
        var pad = try pad()
        _ = pad.update(.offered([try offer(2)], milliseconds: 0))
        _ = press(.scalar("1"), &pad)
        // Esc goes back: the finger slipped.
        #expect(press(.escape, &pad) == .showing)
        guard case .asking = pad.face else {
            Issue.record("not back at the levels")
            return
        }
        _ = press(.scalar("1"), &pad, at: 1000)
        #expect(pad.update(.tick(milliseconds: 30_999)) == .showing)
        let rating = try rating(of: pad.update(.tick(milliseconds: 31_000)))
        #expect(rating.satisfaction == .veryDissatisfied)
        #expect(rating.why == nil)
    }

    @Test func sleepsWhenNobodyAnswersAndAsksNoMore() throws {
        var pad = try pad()
        let first = try offer(2)
        _ = pad.update(.offered([first], milliseconds: 0))
        _ = pad.update(.tick(milliseconds: 30_000))
        #expect(pad.face == .asleep)
        _ = pad.update(.offered([first], milliseconds: 30_001))
        #expect(pad.face == .asleep)
        let second = try offer(3)
        _ = pad.update(.offered([second], milliseconds: 30_002))
        #expect(pad.face == .asking(second))
        // 0 leaves it.
        #expect(press(.scalar("0"), &pad) == .showing)
        #expect(pad.face == .asleep)
    }

    @Test func asksForEachQuestionInTurn() throws {
        var pad = try pad()
        let offers = [try offer(2, question: 0, count: 3), try offer(2, question: 2, count: 3)]
        _ = pad.update(.offered(offers, milliseconds: 0))
        #expect(try rating(of: press(.scalar("4"), &pad)).question == 0)
        _ = pad.update(.rated(milliseconds: 0))
        _ = pad.update(.offered([offers[1]], milliseconds: 0))
        _ = pad.update(.tick(milliseconds: 3000))
        #expect(pad.face == .asking(offers[1]))
        #expect(try rating(of: press(.scalar("3"), &pad)).question == 2)
    }

    @Test func aVisitThatWasTakenBackIsNotAskedAbout() throws {
        var pad = try pad()
        _ = pad.update(.offered([try offer(2)], milliseconds: 0))
        _ = pad.update(.offered([], milliseconds: 10))
        #expect(pad.face == .asleep)
    }

    @Test func aTouchIsAKey() throws {
        var pad = try pad()
        _ = pad.update(.offered([try offer(2)], milliseconds: 0))
        let tile = try #require(pad.tiles.first { $0.digit == 3 })
        let middle = Position(
            column: tile.rect.column + tile.rect.columns / 2, row: tile.rect.row + tile.rect.rows / 2)
        let step = pad.update(.input(.mouse(MouseEvent(kind: .press, position: middle)), milliseconds: 0))
        #expect(try rating(of: step).satisfaction == .fair)
    }

    @Test func whatIsNotSavedIsNotThankedFor() throws {
        var pad = try pad()
        _ = pad.update(.offered([try offer(2)], milliseconds: 0))
        _ = press(.scalar("5"), &pad)
        _ = pad.update(.refused(milliseconds: 0))
        let screen = pad.view().grid.lines.joined()
        #expect(screen.contains("could not be saved"))
        #expect(!screen.contains("Thank"))
    }
}
