import CursesDriver
import Glibc
import ScreenKit
import Testing

@Suite struct CursesTerminalTests {
    @Test(.enabled(if: isatty(0) == 0 || isatty(1) == 0, "standard input and output are a terminal"))
    func aPipeIsNoTerminal() throws {
        let signals = try SignalInbox()
        #expect(throws: TerminalError.notATerminal) {
            try CursesTerminal(usesColour: false, signals: signals)
        }
    }

    @Test func aTerminalInMemoryKeepsTheLastFrame() {
        let terminal = MemoryTerminal(size: Size(columns: 10, rows: 1))
        var grid = Grid(size: terminal.size)
        grid.write("办事", at: Position(column: 0, row: 0))
        terminal.present(Frame(grid: grid, cursor: Position(column: 4, row: 0)))
        #expect(terminal.frame?.grid.lines == ["办事"])
        #expect(terminal.frame?.cursor == Position(column: 4, row: 0))
    }
}
