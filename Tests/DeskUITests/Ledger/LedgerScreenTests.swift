import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// Plays an office clerk at the ledger of a small day.
struct LedgerPilot {
    var screen: LedgerScreen
    var effects: [LedgerEffect] = []

    static let bodies = [
        #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"王小明","phone":"13900001234"},"questions":[{"kind":"complaint","topic":"路灯不亮","text":"三号楼前的路灯坏了两周","department":"SB","outcome":"accepted","answer":"先登记","due":"2026-05-22"}]}"#,
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","topic":"MZ-01","outcome":"referred","due":"2026-05-26"},{"kind":"disclosure","topic":"拆迁补偿标准","outcome":"accepted","due":"2026-06-12"}]}"#,
        #"{"type":"visit","people":2,"channel":"onsite","questions":[{"kind":"help","topic":"残疾证办理","outcome":"accepted"}]}"#,
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"suggestion","topic":"增设座椅","outcome":"accepted","due":"2026-05-22"}]}"#,
        #"{"type":"followup","ref":"D01.7f2c9a10-1","state":"transferred","to":"MZ","note":"属民政","due":"2026-05-25"}"#,
        #"{"type":"followup","ref":"D01.7f2c9a10-4","state":"resolved","note":"已装"}"#,
    ]

    init(_ language: Language, size: Size = Size(columns: 80, rows: 24)) throws {
        screen = LedgerScreen(
            days: [try Self.day()], phrases: Phrases(language),
            now: try #require(Timestamp("2026-05-25T10:10:00.000+08:00")))
        send(.resized(size))
    }

    static func day(_ more: [FollowUp] = [], of bodies: [String] = bodies) throws -> LedgerDay {
        let plan = try EventPlan(Array(Pilot.planText.utf8))
        let journal = try #require(JournalName("D01.7f2c9a10"))
        var drafts = try bodies.map { try RecordDraft(JSONReader.read(Array($0.utf8))) }
        drafts += more.map { RecordDraft(body: .followup($0)) }
        let records = drafts.enumerated().map { index, draft in
            Record(
                name: RecordName(journal: journal, seq: index + 1), tick: index + 1, at: Pilot.time(index),
                stamp: Stamp(by: "王芳"), body: draft.body)
        }
        let entries = Pilot.snapshot(plan, records, journal).newest
        return LedgerDay(
            plan: plan, ledger: Ledger(entries: entries, plan: plan),
            deadlines: Deadlines(rules: plan.rules, calendar: .builtIn, zone: .china))
    }

    mutating func send(_ event: Event) { effects += screen.update(.input(event)) }

    mutating func press(_ keys: Key...) {
        for key in keys { send(.key(key)) }
    }

    mutating func type(_ text: String) {
        for scalar in text.unicodeScalars { press(.scalar(scalar)) }
    }

    var lines: [String] { screen.view(size: screen.size).grid.lines }

    /// The numbers of the questions in the list.
    var numbers: [String] {
        screen.rows.map { $0.item.record.short + ($0.item.index > 0 ? "/\($0.item.index)" : "") }
    }

    /// What was asked to be saved last.
    var followUps: [FollowUp] {
        effects.reversed().lazy.compactMap { effect -> [FollowUp]? in
            guard case .save(let saves) = effect else { return nil }
            return saves.flatMap(\.followUps)
        }.first ?? []
    }
}

@Suite struct LedgerScreenTests {
    static let cases = [Language.chinese, .english].flatMap { language in
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)].map { (language, $0) }
    }

    @Test(arguments: cases) func screens(_ language: Language, _ size: Size) throws {
        func expect(_ name: String, _ pilot: LedgerPilot) throws {
            let file = "ledger-\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)"
            try Golden.expect(pilot.lines, named: file)
        }
        var pilot = try LedgerPilot(language, size: size)
        pilot.press(.scalar(" "))
        try expect("list", pilot)
        pilot.press(.scalar(" "), .up, .enter)
        pilot = try LedgerPilot(language, size: size)
        pilot.press(.enter)
        try expect("story", pilot)
        pilot.press(.scalar("s"), .scalar("3"), .tab)
        pilot.type("sheb")
        pilot.press(.tab, .tab)
        pilot.type("+5")
        try expect("form", pilot)
        pilot = try LedgerPilot(language, size: size)
        pilot.press(.scalar("?"))
        try expect("help", pilot)
    }

    @Test func listsByDateAndFilters() throws {
        var pilot = try LedgerPilot(.english)
        #expect(pilot.numbers == ["D01-1", "D01-2", "D01-2/1", "D01-3"])
        pilot.press(.tab)
        #expect(pilot.numbers == [])
        pilot.press(.tab, .tab)
        #expect(pilot.numbers == ["D01-4"])
        pilot.press(.tab)
        #expect(pilot.numbers.count == 5)
        pilot.press(.tab, .scalar("d"))
        #expect(pilot.screen.department == "MZ" && pilot.numbers.count == 4)
        pilot.press(.scalar("d"))
        #expect(pilot.screen.department == nil)
    }

    @Test(arguments: Language.allCases, [LedgerScreen.smallest, DeskScreen.smallest])
    func helpHasEveryKey(_ language: Language, _ size: Size) throws {
        var pilot = try LedgerPilot(language, size: size)
        pilot.press(.scalar("?"))
        let words = Phrases(language).ledger
        for binding in LedgerBindings.all
        where !binding.contexts.isDisjoint(with: [.list, .story, .form]) {
            #expect(pilot.lines.contains { $0.contains(words.action(binding.action)) }, "\(binding.action)")
        }
    }

    @Test(arguments: ["路灯", "ludeng", "ld", "属民政", "wangxiaoming"])
    func findsByCharactersPinyinAndInitials(_ query: String) throws {
        var pilot = try LedgerPilot(.chinese)
        pilot.press(.function(3))
        pilot.type(query)
        #expect(pilot.numbers.contains("D01-1") && pilot.numbers.count < 4, "\(pilot.numbers)")
        pilot.press(.enter, .escape)
        #expect(pilot.numbers.count == 4 && pilot.effects.isEmpty)
    }

    @Test func findingLeavesTheLedgerWhereItWas() throws {
        var pilot = try LedgerPilot(.chinese)
        pilot.press(.down)
        let list = pilot.lines
        pilot.press(.scalar("/"))
        #expect(pilot.effects == [.find] && pilot.lines == list)
        pilot.press(.enter)
        let story = pilot.lines
        pilot.press(.scalar("/"))
        #expect(pilot.effects == [.find, .find] && pilot.lines == story)
    }

    @Test func aStepIsFilledInAndSaved() throws {
        var pilot = try LedgerPilot(.chinese)
        pilot.press(.scalar("s"), .scalar("3"), .tab)
        pilot.type("sheb 市政公司")
        pilot.press(.tab)
        pilot.send(.paste("请\n核查"))
        pilot.press(.tab)
        pilot.type("+5")
        pilot.press(.enter)
        let followUp = try #require(pilot.followUps.first)
        #expect(followUp.state == .known(.transferred) && followUp.to == "SB" && followUp.with == ["市政公司"])
        #expect(followUp.note == "请 核查")
        #expect(followUp.due == CivilDate("2026-06-01") && followUp.ref.short == "D01-1")
        // Only what is on disk closes the form.
        guard case .form = pilot.screen.focus else {
            Issue.record("the form is gone")
            return
        }
        _ = pilot.screen.update(.failed(.diskFull))
        #expect(pilot.lines.contains { $0.contains("请 核查") })
        _ = pilot.screen.update(.saved(1))
        _ = pilot.screen.update(.changed([try LedgerPilot.day([followUp])]))
        #expect(pilot.lines.contains { $0.contains("已保存") })
        let row = try #require(pilot.screen.rows.first { $0.item.record.short == "D01-1" })
        #expect(row.item.department == "SB")
    }

    @Test func markedQuestionsTakeOneStepTogether() throws {
        var pilot = try LedgerPilot(.english)
        pilot.press(.scalar("a"), .scalar("s"))
        let index = try #require(LedgerMove.Kind.allCases.firstIndex(of: .extended))
        pilot.press(.scalar(Unicode.Scalar(UInt8(0x31 + index))), .tab)
        pilot.type("site visit")
        pilot.press(.tab)
        pilot.type("2026-05-29")
        pilot.press(.enter)
        // The third is due later anyway, the fourth has no date to extend.
        #expect(pilot.followUps.map(\.ref.short) == ["D01-1", "D01-2"])
        _ = pilot.screen.update(.saved(2))
        #expect(pilot.screen.marked.isEmpty && pilot.screen.focus == .list)
        #expect(pilot.lines.contains { $0.contains("D01-2/1 left as it is") })
    }

    @Test func whatIsMissingIsSaidAndNothingIsLost() throws {
        var pilot = try LedgerPilot(.english)
        pilot.press(.scalar("s"), .scalar("3"), .enter)
        #expect(pilot.followUps.isEmpty && pilot.lines.contains { $0.contains("Say which department") })
        pilot.press(.tab)
        pilot.type("SB")
        pilot.press(.tab, .tab)
        pilot.type("soon")
        pilot.press(.enter)
        #expect(pilot.followUps.isEmpty && pilot.lines.contains { $0.contains("“soon” is no date") })
        #expect(pilot.lines.contains { $0.contains("社保所") })
    }

    @Test func theCursorStaysOnItsQuestionWhenTheDayChanges() throws {
        var pilot = try LedgerPilot(.english)
        pilot.press(.down, .down)
        let id = pilot.screen.currentRow?.id
        let first = try #require(pilot.screen.rows.first)
        let closing = FollowUp(ref: first.item.record, state: .known(.closed))
        _ = pilot.screen.update(.changed([try LedgerPilot.day([closing])]))
        #expect(pilot.numbers.count == 3 && pilot.screen.currentRow?.id == id)
    }

    @Test func nothingTellsWhoTheVisitorIs() throws {
        var pilot = try LedgerPilot(.chinese, size: Size(columns: 120, rows: 36))
        #expect(!pilot.lines.joined().contains("王小明"))
        pilot.press(.enter)
        #expect(!pilot.lines.joined().contains("王小明") && !pilot.lines.joined().contains("13900001234"))
    }
}
