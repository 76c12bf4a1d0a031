import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct ClosingTests {
    static let code = "abcd-efgh-ijkl-mnop"
    static let closedDay = ClosedDay(
        code: code, check: .clean(records: 371, journals: 4),
        exports: .written(folder: "/days/day/exports", files: ["day.json", "day.csv"]))
    static let items: [ChecklistItem] = [
        .unsavedDraft(desk: "D01"), .unrated(questions: 3, of: 9),
        .belowSatisfactionTarget(rate: 0.9, target: 0.95),
    ]

    private func desk(_ language: Language = .english, _ items: [ChecklistItem] = items) throws -> Pilot {
        var pilot = try Pilot(language)
        pilot.press(.function(10))
        #expect(pilot.otherEffects == [.prepareClosing(.desk("D01"))])
        pilot.otherEffects = []
        _ = pilot.desk.update(.checklist(items))
        return pilot
    }

    private func board(
        _ language: Language = .english, _ items: [ChecklistItem] = items,
        size: Size = Size(columns: 80, rows: 24)
    ) throws -> BoardScreen {
        var board = BoardScreen(
            days: [try Pilot(language).desk.snapshot], phrases: Phrases(language), now: Pilot.time(40),
            zone: .china)
        _ = board.update(.input(.resized(size), milliseconds: 0))
        #expect(board.update(.input(.key(.function(10)), milliseconds: 0)) == [.prepareClosing(.day)])
        _ = board.update(.checklist(items))
        return board
    }

    @Test func whatIsMarkedAtFirstSealsNothing() throws {
        var pilot = try desk()
        pilot.press(.enter)
        #expect(pilot.otherEffects.isEmpty && pilot.desk.focus == .ready)
        var board = try board()
        #expect(board.update(.input(.key(.enter), milliseconds: 0)) == [])
        #expect(board.focus == .panels)
    }

    @Test(arguments: [
        ([Key.down, .enter], ClosingScope.desk("D01")), ([.down, .down, .enter], .day),
        ([.down, .down, .down, .enter], .day), ([.down, .down, .up, .enter], .desk("D01")),
        ([.scalar("y")], .desk("D01")), ([.scalar("ｄ"), .enter], .day),
    ])
    func arrowsAndEnterSealAtTheDesk(_ keys: [Key], _ scope: ClosingScope) throws {
        var pilot = try desk()
        for key in keys { pilot.press(key) }
        #expect(pilot.otherEffects == [.close(scope)])
    }

    @Test(arguments: [[Key.down, .enter], [.scalar("Y")]])
    func arrowsAndEnterSealOnTheBoard(_ keys: [Key]) throws {
        var board = try board()
        var effects: [Effect] = []
        for key in keys { effects += board.update(.input(.key(key), milliseconds: 0)) }
        #expect(effects == [.close(.day)])
    }

    @Test(arguments: [Key.escape, .control("c"), .scalar("n")])
    func escapeSealsNothingWhateverIsMarked(_ key: Key) throws {
        var pilot = try desk()
        pilot.press(.down, key)
        #expect(pilot.otherEffects.isEmpty && pilot.desk.focus == .ready)
        var board = try board()
        _ = board.update(.input(.key(.down), milliseconds: 0))
        #expect(board.update(.input(.key(key), milliseconds: 0)) == [])
        #expect(board.focus == .panels)
    }

    @Test func aClickMarksAndAnotherOnePicks() throws {
        var pilot = try desk()
        let row = try #require(pilot.lines.firstIndex { $0.contains("Seal this desk") })
        let press = Event.mouse(MouseEvent(kind: .press, position: Position(column: 6, row: row)))
        pilot.send(press)
        #expect(pilot.otherEffects.isEmpty)
        #expect(pilot.lines[row].contains("▸ Seal this desk"))
        pilot.send(press)
        #expect(pilot.otherEffects == [.close(.desk("D01"))])
        var board = try board()
        let line = try #require(
            board.view(size: board.size).grid.lines.firstIndex { $0.contains("close the day") })
        let click = Event.mouse(MouseEvent(kind: .press, position: Position(column: 6, row: line)))
        #expect(board.update(.input(click, milliseconds: 0)) == [])
        #expect(board.update(.input(click, milliseconds: 0)) == [.close(.day)])
    }

    @Test func aLongChecklistLeavesRoomForTheOptionsAndCanBePagedThrough() throws {
        let items = (1...30).map { ChecklistItem.noRecords(desk: "D\($0)") }
        var board = try board(.english, items)
        func lines() -> [String] { board.view(size: board.size).grid.lines }
        #expect(lines().contains { $0.contains("Seal all desks") })
        #expect(!lines().contains { $0.contains("D30 ") })
        for _ in 0..<9 { _ = board.update(.input(.key(.pageDown), milliseconds: 0)) }
        #expect(lines().contains { $0.contains("D30 ") })
        #expect(lines().contains { $0.contains("Seal all desks") })
    }

    @Test(
        arguments: Language.allCases,
        [
            ClosedDay(
                code: code, check: .clean(records: 9, journals: 2),
                exports: .written(folder: "/day/exports", files: ["day.csv"])),
            ClosedDay(
                code: code, check: .alarms(2), exports: .written(folder: "/day/exports", files: ["day.csv"])),
            ClosedDay(
                code: code, check: .clean(records: 9, journals: 2),
                exports: .differing(file: "/day/exports/day.csv")),
            ClosedDay(code: code, check: .alarms(2), exports: .differing(file: "/day/exports/day.csv")),
            ClosedDay(
                code: code, check: .clean(records: 9, journals: 2),
                exports: .failed("/day/exports is read-only")),
        ])
    func theCodeIsShownLargeHoweverTheDayWasSealed(_ language: Language, _ day: ClosedDay) throws {
        var pilot = try desk(language)
        _ = pilot.desk.update(.closed(.day(day)))
        var board = try board(language)
        _ = board.update(.closed(.day(day)))
        let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)]
        let large = sizes.map { pilot.desk.view(size: $0) } + sizes.map { board.view(size: $0) }
        for lines in large.map(\.grid.lines) {
            #expect(lines.contains { $0.contains(Phrases(language).sealing.writeDown) })
            // The middle of the first letters, of whatever height.
            #expect(lines.contains { $0.contains("█████ ████") || $0.contains("█▀▀▀█ █▀▀▀") })
        }
        let smallest = board.view(size: BoardScreen.smallest)
        for lines in (large + [smallest]).map(\.grid.lines) {
            #expect(lines.contains { $0.contains(Self.code) })
        }
    }

    @Test(
        arguments: Language.allCases,
        [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 60, rows: 15)])
    func screens(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        var board = try board(language, size: size)
        _ = board.update(.input(.key(.down), milliseconds: 0))
        try Golden.expect(board.view(size: size).grid.lines, named: "board-closing-" + name)
        _ = board.update(.closed(.day(Self.closedDay)))
        try Golden.expect(board.view(size: size).grid.lines, named: "board-sealed-" + name)
        guard size.columns >= DeskScreen.smallest.columns else { return }
        var pilot = try desk(language)
        pilot.send(.resized(size))
        try Golden.expect(pilot.lines, named: "desk-closing-" + name)
    }
}
