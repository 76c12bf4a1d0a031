import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct BoardScreenTests {
    static let visitor = #"{"type":"visit","people":1,"channel":"onsite"}"#
    static let handout = #"{"type":"handout","materials":[{"item":"XCD","count":1}]}"#

    /// A board with the records of a desk open as a list.
    private func openList(_ bodies: String...) throws -> BoardPilot {
        var pilot = try BoardPilot(.english)
        for body in bodies { try pilot.save(body) }
        pilot.board.panel = .desks
        pilot.press(.enter)
        #expect(pilot.board.openList?.filter == .desk("D01"))
        return pilot
    }

    @Test func onlyEnterOrEscapeTakesTheCodeOffTheScreen() throws {
        var pilot = try BoardPilot(.english)
        pilot.press(.function(10))
        _ = pilot.board.update(
            .closed(
                .day(
                    ClosedDay(
                        code: "abcd-efgh-ijkl-mnop", check: .clean(records: 1, journals: 1),
                        exports: .written(folder: "/day/exports", files: [])))))
        let wheel = MouseEvent(kind: .wheelDown, position: Position(column: 1, row: 1))
        for event in [Event.mouse(wheel), .key(.scalar("x")), .key(.down)] {
            pilot.send(event)
            #expect(pilot.shows("abcd-efgh-ijkl-mnop"))
        }
        pilot.press(.enter)
        #expect(pilot.board.focus == .panels)
    }

    @Test func aClickMarksTheRecordUnderItAndAnotherOneOpensIt() throws {
        var pilot = try openList(Self.visitor, Self.handout, Self.handout)
        try pilot.click("D01-3")
        #expect(pilot.markedSeq == 3)
        guard case .list = pilot.board.focus else {
            Issue.record("no list")
            return
        }
        try pilot.click("D01-3")
        guard case .entry(let entry, _) = pilot.board.focus else {
            Issue.record("no record")
            return
        }
        #expect(entry.name.seq == 3)
    }

    @Test func theMarkedRecordStaysMarkedWhenANewerOneComes() throws {
        var pilot = try openList(Self.visitor, Self.handout)
        #expect(pilot.markedSeq == 3)
        try pilot.save(Self.handout)
        #expect(pilot.markedSeq == 3)
        #expect(pilot.listed == [4, 3, 2])
        #expect(pilot.shows("D01-4"))
    }

    @Test func anOpenRecordFollowsItsChanges() throws {
        var pilot = try openList(
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"referred","satisfaction":4}]}"#
        )
        pilot.press(.enter)
        #expect(pilot.shows("people: 1"))
        try pilot.save(#"{"type":"amend","ref":"D01.7f2c9a10-2","set":{"people":3},"why":"miscounted"}"#)
        #expect(pilot.shows("people: 3  (was 1)"))
        #expect(pilot.shows("miscounted"))
        try pilot.save(
            #"{"type":"rating","ref":"D01.7f2c9a10-2","question":0,"satisfaction":2,"source":"pad"}"#)
        #expect(pilot.shows("rating: dissatisfied  (was satisfied)"))
        #expect(pilot.shows("by the visitor's pad"))
        try pilot.save(
            #"{"type":"followup","ref":"D01.7f2c9a10-2","state":"transferred","to":"SB","note":"by letter"}"#)
        #expect(pilot.shows("question 1 now: transferred"))
        #expect(pilot.shows("→ 社保所  by letter"))
        try pilot.save(#"{"type":"void","ref":"D01.7f2c9a10-2"}"#)
        #expect(pilot.lines[3].contains("undone"))
    }

    @Test func anAmendmentShowsWhatItTookAway() throws {
        var pilot = try openList(
            #"{"type":"visit","people":1,"channel":"onsite","note":"hot","materials":[{"item":"XCD","count":2},{"item":"ZN","count":1}]}"#
        )
        try pilot.save(
            #"{"type":"amend","ref":"D01.7f2c9a10-2","set":{"note":null,"materials":[{"item":"XCD","count":5}]}}"#
        )
        #expect(pilot.shows("corrected"))
        pilot.press(.enter)
        #expect(pilot.shows("note: —  (was hot)"))
        #expect(pilot.shows("宣传单: 5  (was 2)"))
        #expect(pilot.shows("办事指南手册: —  (was 1)"))
    }

    @Test func aRecordMasksWhoCame() throws {
        var pilot = try openList(
            #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"李四光","phone":"13800001234"}}"#
        )
        pilot.press(.enter)
        #expect(pilot.shows("李**") && pilot.shows("138****1234"))
        #expect(!pilot.shows("李四") && !pilot.shows("13800001234"))
    }

    @Test func aLongListShowsHowManyThereAreAndReadsWhatIsInSight() throws {
        var pilot = try BoardPilot(.english)
        for _ in 0..<1_500 { try pilot.add(Self.visitor) }
        pilot.tell()
        pilot.board.panel = .hours
        pilot.press(.enter)
        let total = try #require(pilot.board.openList?.total)
        #expect(total == pilot.board.figures.hours[0].visits)
        #expect(pilot.shows("\(total) records") && pilot.shows("1 of \(total)"))
        #expect(pilot.readEntries == 120)
        pilot.press(.end)
        #expect(pilot.shows("\(total) of \(total)"))
        #expect(pilot.markedSeq == 2 && pilot.shows("D01-2 "))
        pilot.press(.up, .pageUp, .pageUp)
        let seen = try #require(pilot.markedSeq)
        // The list stands still while somebody reads down in it.
        let lines = pilot.lines[BoardScreen.listRow..<22]
        try pilot.save(Self.visitor)
        #expect(pilot.markedSeq == seen)
        #expect(pilot.lines[BoardScreen.listRow..<22] == lines)
    }

    @Test func everyPlaceOfALongListCanBeReached() throws {
        var pilot = try BoardPilot(.english)
        for _ in 0..<400 { try pilot.add(Self.handout) }
        pilot.tell()
        pilot.board.panel = .desks
        pilot.press(.enter)
        var seen: [Int] = []
        for _ in 0..<400 {
            seen.append(pilot.markedSeq ?? 0)
            #expect(pilot.shows("D01-\(seen.last ?? 0) "))
            pilot.press(.down)
        }
        #expect(seen == (2...401).reversed())
        #expect(pilot.readEntries < 4_000)
    }

    @Test func silenceAndRecentFiguresGoOnWithTheClock() throws {
        var pilot = try BoardPilot(.english)
        try pilot.save(Self.visitor)
        #expect(pilot.shows("idle 38m"))
        _ = pilot.board.update(.tick(now: Pilot.time(45), milliseconds: 0))
        #expect(pilot.shows("idle 43m"))
        pilot.days[0].recent = DaySnapshot.Activity(visits: 4, people: 7, questions: 2)
        pilot.tell()
        #expect(pilot.shows("last 30 min: 7 people, 2 questions"))
    }

    @Test(arguments: BoardPanel.allCases) func aPanelOpensIntoTheRecordsThatItCounts(_ panel: BoardPanel)
        throws
    {
        var pilot = try BoardPilot(.english, size: Size(columns: 120, rows: 40))
        try pilot.add(
            #"{"type":"visit","people":1,"channel":"onsite","materials":[{"item":"ZN","count":1}],"questions":[{"kind":"consult","topic":"SB-01","department":"SB","outcome":"accepted","satisfaction":2,"due":"2026-05-01"}]}"#
        )
        try pilot.add(
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"complaint","topic":"MZ-01","outcome":"answered"}]}"#
        )
        try pilot.add(Self.handout)
        pilot.tell()
        let rows = pilot.board.rows(of: panel)
        let keyed = rows.indices.map { index -> [Int] in
            pilot.board.panel = panel
            pilot.board.marked[panel] = index
            pilot.press(.enter)
            #expect(pilot.board.openList?.title == rows[index].label)
            defer { pilot.press(.escape) }
            return pilot.listed
        }
        let expected: [[Int]] =
            switch panel {
            case .departments: [[3], [2]]
            case .topics: [[3], [2]]
            case .desks: [[4, 3, 2]]
            case .hours: [[4, 3, 2]]
            case .satisfaction: [[], [], [], [2], [], [3]]
            case .materials: [[4], [2]]
            case .matters: [[2], [2], [2], [3], [], [2], [], [], [2], [3], [], [], [], []]
            }
        #expect(keyed == expected)
        // The same by mouse: a click marks, another one opens.
        pilot.board.panel = panel == .desks ? .topics : .desks
        let area = try #require(pilot.board.areas.first { $0.panel == panel })
        for index in rows.indices where index < area.rect.rows - 1 {
            pilot.board.marked[panel] = 0
            pilot.click(area.rect.column + 2, area.rect.row + 1 + index)
            pilot.click(area.rect.column + 2, area.rect.row + 1 + index)
            #expect(pilot.board.openList?.title == rows[index].label)
            #expect(pilot.listed == expected[index])
            pilot.press(.escape)
            pilot.board.panel = panel == .desks ? .topics : .desks
        }
    }

    @Test func theMarkGoesWhereItsLineGoes() throws {
        var pilot = try BoardPilot(.english, size: Size(columns: 120, rows: 40))
        func visit(_ topic: String) -> String {
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","topic":"\#(topic)","outcome":"answered"}]}"#
        }
        try pilot.add(visit("QT-01"))
        pilot.tell()
        pilot.board.panel = .topics
        pilot.press(.down, .down)
        let chosen = EntryFilter.topic("QT-01")
        var places: [Int?] = []
        for topic in ["SB-01", "YZ-01", "AB-01"] {
            try pilot.add(visit(topic))
            pilot.tell()
            let place = try #require(pilot.board.marked[.topics])
            #expect(pilot.board.rows(of: .topics)[place].filter == chosen)
            places.append(place)
        }
        #expect(places == [2, 2, 3])
    }
}
