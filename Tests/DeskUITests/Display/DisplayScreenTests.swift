import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct DisplayScreenTests {
    private static let planText = Pilot.planText.replacing(
        #""title""#, with: #""slogans": ["推进政务公开,保障改善民生", "有问必答,有诺必践"], "title""#)
    private static let secret = "门前路灯不亮"

    /// 1234 people, two questions rated 5 and 2, one not rated, and twenty leaflets.
    private func snapshot(_ planText: String = Self.planText, isEmpty: Bool = false) throws -> DaySnapshot {
        let plan = try EventPlan(Array(planText.utf8))
        let journal = try #require(JournalName("D01.7f2c9a10"))
        func question(_ level: Int?) -> String {
            let rated = level.map { #","satisfaction":\#($0)"# } ?? ""
            return #"{"kind":"consult","outcome":"answered","text":"\#(Self.secret)"\#(rated)}"#
        }
        let bodies = [
            #"{"type":"visit","people":1234,"channel":"onsite","visitor":{"name":"李明"},"#
                + #""questions":[\#(question(5)),\#(question(2)),\#(question(nil))]}"#,
            #"{"type":"handout","materials":[{"item":"XCD","count":20}]}"#,
        ]
        let records = try bodies.enumerated().map { index, body in
            Record(
                name: RecordName(journal: journal, seq: index + 2), tick: index + 2, at: Pilot.time(index),
                body: try RecordDraft(JSONReader.read(body)).body)
        }
        return Pilot.snapshot(plan, isEmpty ? [] : records, journal)
    }

    private func display(_ language: Language, _ days: [DaySnapshot]) -> DisplayScreen {
        DisplayScreen(days: days, phrases: Phrases(language), now: Pilot.time(40), milliseconds: 0)
    }

    @Test(
        arguments: Language.allCases,
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 200, rows: 60)])
    func looks(_ language: Language, _ size: Size) throws {
        let lines = display(language, [try snapshot()]).view(size: size).grid.lines
        try Golden.expect(lines, named: "display-\(language.rawValue)-\(size.columns)x\(size.rows)")
    }

    @Test func showsNobodysData() throws {
        let size = Size(columns: 200, rows: 60)
        let text = display(.chinese, [try snapshot()]).view(size: size).grid.lines.joined()
        #expect(!text.contains("李"))
        #expect(!text.contains(Self.secret))
    }

    @Test func slogansTakeTurns() throws {
        var display = display(.chinese, [try snapshot()])
        #expect(display.slogan == "推进政务公开,保障改善民生")
        #expect(display.deadline == 10_000)
        _ = display.update(.tick(now: Pilot.time(40), milliseconds: 9999))
        #expect(display.slogan == "推进政务公开,保障改善民生")
        _ = display.update(.tick(now: Pilot.time(40), milliseconds: 10_000))
        #expect(display.slogan == "有问必答,有诺必践")
        _ = display.update(.tick(now: Pilot.time(40), milliseconds: 20_000))
        #expect(display.slogan == "推进政务公开,保障改善民生")
    }

    @Test func nothingRatedIsNoRate() throws {
        let size = Size(columns: 80, rows: 24)
        let empty = display(.english, [try snapshot(isEmpty: true)])
        #expect(empty.view(size: size).grid.lines.contains { $0.contains("nothing rated yet") })
    }

    @Test func aPlanWithoutSlogansNeedsNoTurns() throws {
        let display = display(.english, [try snapshot(Pilot.planText)])
        #expect(display.slogan == nil)
        #expect(display.deadline == nil)
    }

    @Test func followsTheDay() throws {
        var display = display(.english, [try snapshot(isEmpty: true)])
        let size = Size(columns: 40, rows: 12)
        #expect(!display.view(size: size).grid.lines.joined().contains("1234"))
        _ = display.update(.changed(try snapshot()))
        #expect(display.view(size: size).grid.lines.joined().contains("1234"))
    }

    @Test(arguments: [Key.scalar("q"), .escape, .control("c")]) func leaves(_ key: Key) throws {
        var display = display(.english, [try snapshot()])
        #expect(display.update(.input(.key(key), milliseconds: 0)) == [.quit])
    }
}
