import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Bad ratings, call-backs and reminders on the ledger's screen.
@Suite struct CallbackScreenTests {
    private static let bodies = [
        #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"王小明","phone":"13900001234"},"questions":[{"kind":"complaint","topic":"路灯不亮","text":"我叫王小明,电话13900001234","department":"SB","outcome":"accepted","due":"2026-05-22"}]}"#,
        #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"李红","phone":"13900005678"},"questions":[{"kind":"consult","topic":"MZ-01","outcome":"answered","satisfaction":2}]}"#,
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"help","topic":"残疾证办理","outcome":"resolved","satisfaction":1}]}"#,
        #"{"type":"rating","ref":"D01.7f2c9a10-3","satisfaction":1,"source":"pad","why":"等得太久"}"#,
        #"{"type":"followup","ref":"D01.7f2c9a10-3","state":"resolved","note":"已上门办好"}"#,
        #"{"type":"followup","ref":"D01.7f2c9a10-3","state":"resolved","satisfaction":4}"#,
        #"{"type":"followup","ref":"D01.7f2c9a10-1","state":"transferred","to":"王小明","note":"李红女士来电13900005678"}"#,
    ]

    private func pilot(_ language: Language, _ size: Size) throws -> LedgerPilot {
        var pilot = try LedgerPilot(language, size: size)
        pilot.screen = LedgerScreen(
            days: [try LedgerPilot.day(of: Self.bodies)], phrases: Phrases(language),
            now: try #require(Timestamp("2026-05-20T10:10:00.000+08:00")))
        pilot.send(.resized(size))
        return pilot
    }

    @Test(arguments: LedgerScreenTests.cases) func screens(_ language: Language, _ size: Size) throws {
        func expect(_ name: String, _ pilot: LedgerPilot) throws {
            let file = "ledger-\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)"
            try Golden.expect(pilot.lines, named: file)
        }
        var pilot = try pilot(language, size)
        try expect("tasks", pilot)
        pilot.press(.enter)
        try expect("task-story", pilot)
        pilot.press(.scalar("s"))
        let moves = try #require(form(pilot)).moves
        pilot.press(.scalar(Unicode.Scalar(UInt8(0x31 + (moves.firstIndex(of: .callback) ?? 0)))), .tab)
        pilot.type("4")
        try expect("callback-form", pilot)
        pilot.press(.escape, .escape, .scalar("r"))
        try expect("reminders", pilot)
    }

    private func form(_ pilot: LedgerPilot) -> LedgerForm? {
        if case .form(let form) = pilot.screen.focus { form } else { nil }
    }

    @Test func aCallBackIsSavedApartFromTheRating() throws {
        var pilot = try pilot(.chinese, Size(columns: 80, rows: 24))
        #expect(pilot.numbers == ["D01-2", "D01-1"] && pilot.screen.rows[0].task?.stage == .contact)
        pilot.press(.scalar("s"))
        let moves = try #require(form(pilot)).moves
        #expect(moves.last == .callback && !moves.contains(.replied))
        pilot.press(.scalar(Unicode.Scalar(UInt8(0x30 + moves.count))), .enter)
        #expect(pilot.followUps.isEmpty && pilot.lines.contains { $0.contains("写满意度") })
        pilot.press(.tab)
        pilot.type("7")
        pilot.press(.enter)
        #expect(pilot.followUps.isEmpty && pilot.lines.contains { $0.contains("应为 1 到 5") })
        pilot.press(.backspace)
        pilot.type("４")
        pilot.press(.enter)
        let followUp = try #require(pilot.followUps.first)
        #expect(followUp.satisfaction == .satisfied && followUp.state == .known(.replied))
        #expect(followUp.ref.short == "D01-2" && followUp.due == nil)
    }

    @Test func badRatingsHaveAViewOfTheirOwnAndKindsAFilter() throws {
        var pilot = try pilot(.english, Size(columns: 80, rows: 24))
        pilot.press(.scalar("k"))
        #expect(pilot.numbers == ["D01-2"] && pilot.screen.kind == "consult")
        pilot.press(.escape)
        #expect(pilot.screen.kind == nil && pilot.numbers.count == 2)
        for _ in 0..<5 { pilot.press(.tab) }
        #expect(pilot.screen.shown == .badRatings && Set(pilot.numbers) == ["D01-2", "D01-3"])
        pilot.press(.tab)
        #expect(pilot.screen.shown == .open)
    }

    @Test func nothingTellsWhoAnybodyIs() throws {
        var pilot = try pilot(.chinese, Size(columns: 120, rows: 36))
        var seen = pilot.lines
        pilot.press(.enter)
        seen += pilot.lines
        pilot.press(.escape, .down, .enter)
        seen += pilot.lines
        pilot.press(.escape, .scalar("r"))
        seen += pilot.lines
        for text in ["王小明", "13900001234", "13900005678", "李红"] {
            #expect(!seen.joined().contains(text), "\(text)")
        }
    }

    @Test func remindersAreReadBeforeTheyAreWritten() throws {
        var pilot = try pilot(.chinese, Size(columns: 80, rows: 24))
        pilot.press(.scalar("r"))
        #expect(pilot.effects.isEmpty)
        pilot.press(.enter)
        #expect(pilot.effects == [.remind])
        _ = pilot.screen.update(.reminded(.failure(.diskFull)))
        #expect(pilot.screen.focus == .reminders(scroll: 0))
        _ = pilot.screen.update(.reminded(.success(ReminderResult(files: 2, folder: "/d/exports"))))
        #expect(pilot.screen.focus == .list && pilot.lines.contains { $0.contains("已写 2 份催办函") })
    }
}
