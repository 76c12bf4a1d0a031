import DayModel
import ScreenKit
import Testing

@testable import DeskUI

/// The screen that finds records while somebody types.
@Suite struct FindScreenTests {
    static let bodies = [
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","topic":"MZ-01","text":"低保怎么申请?","department":"MZ","outcome":"answered","satisfaction":5}],"visitor":{"name":"王小明","phone":"13812345678"}}"#,
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"complaint","text":"路灯不亮","department":"SB","outcome":"referred"}]}"#,
        #"{"type":"handout","materials":[{"item":"ZN","count":18}]}"#,
    ]

    /// Plays the program: answers each search from records in memory.
    struct FindPilot {
        var screen: FindScreen
        var entries: [FindRow]
        var effects: [FindEffect] = []

        init(
            _ language: Language, _ size: Size, days: Int = 1, home: FindHome? = nil,
            bodies: [String] = FindScreenTests.bodies
        ) throws {
            let plan = try EventPlan(Array(Pilot.planText.utf8))
            let journal = try #require(JournalName("D01.7f2c9a10"))
            var records: [Record] = []
            for (index, body) in bodies.enumerated() {
                let draft = try RecordDraft(JSONReader.read(body))
                records.append(
                    Record(
                        name: RecordName(journal: journal, seq: index + 2), tick: index + 2,
                        at: Pilot.time(index), stamp: draft.stamp, body: draft.body))
            }
            let newest = Pilot.snapshot(plan, records, journal).newest
            entries = (0..<days).flatMap { day in newest.map { FindRow(day: day, entry: $0) } }
            screen = FindScreen(
                plans: Array(repeating: plan, count: days), home: home, comesBack: home != nil, query: "",
                phrases: Phrases(language),
                now: Pilot.time(40))
            send(.resized(size))
        }

        mutating func send(_ event: Event) {
            for effect in screen.update(.input(event)) { answer(effect) }
        }

        mutating func answer(_ effect: FindEffect) {
            guard case .search(let wanted) = effect else {
                effects.append(effect)
                return
            }
            var run = SearchRun()
            run.look(for: wanted.query)
            for row in entries {
                run.add(
                    row.entry.searchFields(screen.plans[0], asOf: screen.now.clock.date))
            }
            let place = run.found.firstIndex { entries[$0].id == wanted.kept }
            let span = place.map(wanted.moved) ?? wanted
            let rows = run.found.dropFirst(span.first).prefix(span.count).map { index in
                FindRow(day: entries[index].day, entry: entries[index].entry.masked())
            }
            let page = FindPage(
                span: span, total: run.found.count, read: entries.count, records: entries.count,
                isDone: true, rows: Array(rows))
            _ = screen.update(.found(page))
        }

        mutating func type(_ text: String) {
            for scalar in text.unicodeScalars { send(.key(.scalar(scalar))) }
        }
        mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }
        var lines: [String] { screen.view(size: screen.size).grid.lines }
        func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
    }

    @Test func eachKeyNarrowsWhatShows() throws {
        var pilot = try FindPilot(.chinese, Size(columns: 80, rows: 24))
        #expect(pilot.shows("低保怎么申请") && pilot.shows("路灯不亮") && pilot.shows("办事"))
        pilot.type("dbz")
        #expect(pilot.shows("低保怎么申请") && !pilot.shows("路灯不亮"))
        pilot.type("x")
        #expect(pilot.shows("没有找到"))
        pilot.press(.backspace, .backspace, .backspace, .backspace)
        pilot.type("未办结")
        #expect(pilot.shows("路灯不亮") && !pilot.shows("低保怎么申请"))
        pilot.press(.escape)
        #expect(pilot.shows("低保怎么申请") && pilot.effects.isEmpty)
        pilot.press(.escape)
        #expect(pilot.effects == [.quit])
    }

    @Test func aRecordOpensWholeAndNobodyIsNamed() throws {
        var pilot = try FindPilot(.english, Size(columns: 80, rows: 24))
        pilot.type("wangxiaoming")
        pilot.press(.enter)
        #expect(pilot.shows("138****5678") && !pilot.shows("小明"))
        pilot.press(.escape)
        #expect(pilot.screen.focus == .results && pilot.screen.query.text == "wangxiaoming")
    }

    @Test func whatIsOutOfSightIsAskedFor() throws {
        var pilot = try FindPilot(.english, FindScreen.smallest, days: 30)
        #expect(pilot.screen.page.total == 90)
        for _ in 0..<89 { pilot.press(.down) }
        #expect(pilot.screen.marked == 89 && pilot.screen.row(89) != nil)
        pilot.press(.pageUp, .pageUp)
        #expect(pilot.screen.row(pilot.screen.marked) != nil)
        for _ in 0..<89 { pilot.press(.up) }
        #expect(pilot.screen.marked == 0 && pilot.screen.row(0) != nil)
    }

    @Test func theMarkStaysWithItsRecordWhateverComesIn() throws {
        var pilot = try FindPilot(.english, FindScreen.smallest, days: 30)
        var newest = pilot.entries[0]
        newest.day = 77
        for moves in [0, 2, 40, 89] {
            for _ in 0..<moves { pilot.press(.down) }
            let row = try #require(pilot.screen.row(pilot.screen.marked))
            let line = pilot.screen.marked - pilot.screen.places.lowerBound
            let top = pilot.screen.places.lowerBound
            newest.day += 1
            pilot.entries.insert(newest, at: 0)
            pilot.answer(pilot.screen.search())
            #expect(pilot.screen.row(pilot.screen.marked) == row)
            // Lines stay where they are seen, unless the top of the list is.
            let place = pilot.screen.marked - pilot.screen.places.lowerBound
            #expect(place == (top > 0 ? line : min(line + 1, pilot.screen.visibleRows - 1)))
            for _ in 0..<200 { pilot.press(.up) }
        }
    }

    /// The program answers a search only when all keys that came together are in.
    @Test func whatWasFoundForAnotherTextIsNotOpened() throws {
        var pilot = try FindPilot(.english, Size(columns: 80, rows: 24))
        let typed: [Key] = [.scalar("z"), .enter]
        #expect(pilot.screen.isTyping(.key(typed[0])) && !pilot.screen.isTyping(.key(typed[1])))
        for key in typed { _ = pilot.screen.update(.input(.key(key))) }
        #expect(pilot.screen.focus == .results)
        pilot.press(.backspace, .enter)
        #expect(pilot.screen.focus != .results && !pilot.screen.isTyping(.key(typed[0])))
    }

    @Test(
        arguments: Language.allCases,
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 60, rows: 15)])
    func screens(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        var pilot = try FindPilot(language, size, days: 2)
        try Golden.expect(pilot.lines, named: "find-" + name)
        pilot.type("民zb")
        try Golden.expect(pilot.lines, named: "find-typed-" + name)
        pilot.press(.enter)
        try Golden.expect(pilot.lines, named: "find-record-" + name)
        pilot.press(.escape, .function(1))
        try Golden.expect(pilot.lines, named: "find-help-" + name)
    }
}
