import DayModel
import ScreenKit
import Testing

@testable import DeskUI

@Suite struct BoardScreenTests {
    private func board(_ pilot: Pilot) -> BoardScreen {
        var board = BoardScreen(
            days: [pilot.desk.snapshot], phrases: Phrases(.english), now: Pilot.time(40), zone: .china)
        _ = board.update(.input(.resized(Size(columns: 80, rows: 24)), milliseconds: 0))
        return board
    }

    /// A board with the records of a desk open as a list.
    private func openList(_ pilot: Pilot) -> BoardScreen {
        var board = board(pilot)
        board.panel = .desks
        #expect(board.update(.input(.key(.enter), milliseconds: 0)) == [.list(.desk("D01"))])
        _ = board.update(.entries(pilot.desk.snapshot.newest, for: .list(.desk("D01"))))
        return board
    }

    @Test func onlyEnterOrEscapeTakesTheCodeOffTheScreen() throws {
        var board = board(try Pilot(.english))
        _ = board.update(.input(.key(.function(10)), milliseconds: 0))
        _ = board.update(.closed(.sealed(code: "abcd-efgh-ijkl-mnop", exports: [])))
        let wheel = MouseEvent(kind: .wheelDown, position: Position(column: 1, row: 1))
        for event in [Event.mouse(wheel), .key(.scalar("x")), .key(.down)] {
            _ = board.update(.input(event, milliseconds: 0))
            let lines = board.view(size: board.size).grid.lines
            #expect(lines.contains { $0.contains("abcd-efgh-ijkl-mnop") })
        }
        _ = board.update(.input(.key(.enter), milliseconds: 0))
        #expect(board.focus == .panels)
    }

    @Test func aClickMarksTheRecordUnderIt() throws {
        var pilot = try Pilot(.english)
        pilot.press(.scalar(" "), .scalar("1"), .scalar("2"))
        var board = openList(pilot)
        let row = try #require(board.view(size: board.size).grid.lines.firstIndex { $0.contains("D01-3") })
        let press = MouseEvent(kind: .press, position: Position(column: 5, row: row))
        _ = board.update(.input(.mouse(press), milliseconds: 0))
        guard case .list(let list) = board.focus else {
            Issue.record("no list")
            return
        }
        #expect(list.entries[list.marked].name.seq == 3)
    }

    @Test func theMarkedRecordStaysMarkedWhenANewerOneComes() throws {
        var pilot = try Pilot(.english)
        pilot.press(.scalar(" "), .scalar("1"))
        var board = openList(pilot)
        pilot.press(.scalar("2"))
        let effects = board.update(.changed(pilot.desk.snapshot))
        #expect(effects == [.list(.desk("D01"))])
        _ = board.update(.entries(pilot.desk.snapshot.newest, for: .list(.desk("D01"))))
        guard case .list(let list) = board.focus else {
            Issue.record("no list")
            return
        }
        #expect(list.entries[list.marked].name.seq == 3)
    }
}
