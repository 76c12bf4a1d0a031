import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Targets against figures, as somebody reads them.
@Suite struct EvaluationScreenTests {
    private static func entries(_ levels: [Int]) throws -> [Record] {
        let journal = try #require(JournalName("D01.7f2c9a10"))
        return try levels.enumerated().map { index, level in
            let text =
                #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"王小明"},"questions":[{"kind":"consult","topic":"MZ-01","outcome":"answered","satisfaction":\#(level)}]}"#
            let draft = try RecordDraft(JSONReader.read(Array(text.utf8)))
            return Record(
                name: RecordName(journal: journal, seq: index + 1), tick: index + 1, at: Pilot.time(index),
                stamp: Stamp(by: "王芳"), body: draft.body)
        }
    }

    private struct Case {
        var screen: EvaluationScreen
        var entries: [Entry]
        var effects: [EvaluationEffect] = []

        init(_ language: Language, _ size: Size) throws {
            let plan = try EventPlan(Array(Pilot.planText.utf8))
            let journal = try #require(JournalName("D01.7f2c9a10"))
            func evaluation(_ levels: [Int]) throws -> (Evaluation, [Entry]) {
                let snapshot = Pilot.snapshot(plan, try EvaluationScreenTests.entries(levels), journal)
                let entries = Array(snapshot.newest.reversed())
                var evaluation = Evaluation(snapshot.figures, briefs: snapshot.briefs, plan: plan)
                    .naming(entries, plan: plan)
                evaluation.count(Ledger(entries: entries, plan: plan), plan)
                return (evaluation, entries)
            }
            let now = try evaluation([5, 5, 2, 4, 1])
            let then = try evaluation([5, 5, 5, 2])
            entries = now.1
            let date = try #require(CivilDate("2025-05-15"))
            let earlier = EvaluationDay.Earlier(id: "before", date: date, evaluation: then.0)
            screen = EvaluationScreen(
                days: [EvaluationDay(plan: plan, evaluation: now.0, earlier: [earlier])],
                phrases: Phrases(language))
            _ = screen.update(.input(.resized(size)))
        }

        var lines: [String] { screen.view(size: screen.size).grid.lines }

        mutating func press(_ keys: Key...) {
            for key in keys {
                for effect in screen.update(.input(.key(key))) {
                    effects.append(effect)
                    guard case .read(_, let names) = effect else { continue }
                    let read = names.compactMap { name in entries.first { $0.name == name }?.masked() }
                    _ = screen.update(.entries(read))
                }
            }
        }
    }

    @Test(arguments: LedgerScreenTests.cases) func screens(_ language: Language, _ size: Size) throws {
        func expect(_ name: String, _ screen: Case) throws {
            let file = "evaluation-\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)"
            try Golden.expect(screen.lines, named: file)
        }
        var screen = try Case(language, size)
        try expect("table", screen)
        screen.press(.down, .enter)
        try expect("records", screen)
        screen.press(.enter)
        try expect("record", screen)
        screen.press(.escape, .escape, .scalar("?"))
        try expect("help", screen)
    }

    @Test func enterOpensTheRecordsBehindAFigureAndEscLeadsBack() throws {
        var screen = try Case(.english, Size(columns: 80, rows: 24))
        screen.press(.enter, .enter)
        #expect(screen.effects == [.read(day: 0, screen.screen.results[0].records)])
        #expect(screen.lines.contains { $0.contains("D01-3") } && !screen.lines.joined().contains("王小明"))
        screen.press(.escape, .down, .enter)
        #expect(screen.lines.contains { $0.contains("D01-5") })
        screen.press(.escape, .escape)
        #expect(screen.screen.focus == .table)
        screen.press(.scalar("q"))
        #expect(screen.effects.last == .quit)
    }

    @Test func saysHowItWasBefore() throws {
        let screen = try Case(.english, Size(columns: 80, rows: 24))
        let day = screen.screen.days[0]
        let comparison = try #require(day.comparisons(of: day.evaluation.results[0]).first)
        #expect(comparison.change == -1500 && comparison.then?.met == 3)
        #expect(screen.lines.contains { $0.contains("2025-05-15 75% (3/4), -15") })
    }
}
