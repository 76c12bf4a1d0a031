import CNcurses
import Glibc
package import ScreenKit

/// The one real terminal. Curses draws; keys are read here, in big pieces, so that none is lost between two reads.
package final class CursesTerminal: Terminal {
    package private(set) var size: Size
    let signals: SignalInbox
    var decoder = InputDecoder()
    private let theme: Theme
    private var shown: Frame?
    private var isActive = true
    /// Whether the tty can still be written to.
    var isConnected = true
    private var hasMouse = false
    /// Rows that something else wrote over.
    private var dirtyRows: Set<Int> = []

    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"
    private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

    /// - Parameter usesColour: false where the user asked for none (`NO_COLOR`).
    package init(usesColour: Bool, signals: SignalInbox) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        self.signals = signals
        od_set_locale()
        od_remember_terminal()
        guard od_start() else {
            throw .unknownTerminal(name: getenv("TERM").map { String(cString: $0) } ?? "")
        }
        od_catch_crashes()
        theme = Theme(colours: usesColour ? od_start_colours() : 0)
        var columns: Int32 = 0
        var rows: Int32 = 0
        od_screen_size(&columns, &rows)
        size = Size(columns: Int(columns), rows: Int(rows))
        write(Self.pasteOn)
    }

    /// Draws what changed since the last frame, in one update.
    package func present(_ frame: Frame) {
        guard isActive, isConnected else { return }
        if frame.wantsMouse != hasMouse {
            hasMouse = frame.wantsMouse
            write(hasMouse ? Self.mouseOn : Self.mouseOff)
        }
        let rows = min(frame.grid.size.rows, size.rows)
        for row in 0..<rows {
            if let shown, shown.grid.size == frame.grid.size, !dirtyRows.contains(row),
                frame.grid.hasSameRow(row, as: shown.grid)
            {
                continue
            }
            draw(row, of: frame.grid)
        }
        dirtyRows.removeAll()
        shown = frame
        od_update(Int32(frame.cursor?.column ?? -1), Int32(frame.cursor?.row ?? -1))
    }

    /// Writes a row left to right in runs of one role: curses itself would leave halves of wide characters behind.
    private func draw(_ row: Int, of grid: Grid) {
        od_move(0, Int32(row))
        var run: [CChar] = []
        var role: Role?
        func flush() {
            guard let role, !run.isEmpty else { return }
            theme.apply(role)
            od_write(run, Int32(run.count))
            run.removeAll(keepingCapacity: true)
        }
        for column in 0..<min(grid.size.columns, size.columns) {
            let cell = grid.cell(at: Position(column: column, row: row))
            if cell.part == .wideEnd { continue }
            if cell.role != role {
                flush()
                role = cell.role
            }
            for byte in grid.text(of: cell).utf8 { run.append(CChar(bitPattern: byte)) }
        }
        flush()
    }

    /// Draws everything anew at the next frame.
    package func forgetScreen() {
        shown = nil
        od_repaint_all()
    }

    /// Takes over the window's new size.
    /// - Returns: nil where it is the old one.
    func updateSize() -> Size? {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard od_window_size(&columns, &rows) else { return nil }
        let new = Size(columns: Int(columns), rows: Int(rows))
        guard new != size else { return nil }
        od_resize(columns, rows)
        size = new
        shown = nil
        return new
    }

    /// Gives the terminal back to the shell until somebody continues the program.
    package func suspend() {
        leave()
        kill(0, SIGSTOP)
        enter()
    }

    private func leave() {
        guard isConnected else { return }
        write(Self.mouseOff + Self.pasteOff)
        hasMouse = false
        od_end()
        isActive = false
    }

    private func enter() {
        od_resume()
        isActive = true
        write(Self.pasteOn)
        _ = updateSize()
        forgetScreen()
    }

    /// Every way out of the program passes here; a second call does nothing.
    package func restore() {
        guard isActive else { return }
        if isConnected { leave() }
        isActive = false
    }

    /// Puts a text on the screen past curses, which may be waiting behind a disk that hangs.
    package func note(_ text: String, row: Int) {
        guard isActive, isConnected else { return }
        dirtyRows.insert(row)
        write("\u{1B}7\u{1B}[\(row + 1);2H\u{1B}[0m\u{1B}[K\(VisibleText.marks(for: text))\u{1B}8")
        // Curses does not know of it: the row must be drawn whole.
        od_repaint_all()
    }

    private func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
