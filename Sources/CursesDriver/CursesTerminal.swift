import CNcurses
import Glibc
package import ScreenKit

/// The one real terminal. Curses draws; keys are read here, in big pieces, so that none is lost between two reads.
package final class CursesTerminal: Terminal {
    package private(set) var size: Size
    let signals: SignalInbox
    var decoder = InputDecoder()
    /// When what the decoder waits for is over: a lone ESC, a cut sequence, a paste; monotonic milliseconds.
    var flushDeadline: Int?
    /// What happened outside of waiting, to be told next.
    var untold: [Event] = []
    /// What poll is asked, kept from one key to the next: tty, signals, then whatever else is waited for.
    var waits: [pollfd] = []
    /// Where keys are read into.
    var input = [UInt8](repeating: 0, count: 1 << 16)
    /// Whether the tty can still be read.
    var isConnected = true

    private let theme: Theme
    private var shown: Grid?
    /// Whether the screen is ours: not before the shell's, nor after `restore`.
    private var isActive = true
    private var hasMouse = false

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
        try Self.start()
        theme = Theme(colours: usesColour ? od_start_colours() : 0)
        var columns: Int32 = 0
        var rows: Int32 = 0
        od_screen_size(&columns, &rows)
        size = Self.bounded(columns: columns, rows: rows)
        od_compose_leaving()
        od_catch_crashes()
        write(Self.pasteOn)
    }

    private static func start() throws(TerminalError) {
        let name = getenv("TERM").map { String(cString: $0) } ?? ""
        let result = od_start()
        guard result != od_started else { return }
        od_forget_terminal()
        throw result == od_unable_terminal ? .unableTerminal(name: name) : .unknownTerminal(name: name)
    }

    /// Draws what changed since the last frame, in one update.
    package func present(_ frame: Frame) {
        guard isActive, isConnected else { return }
        if frame.wantsMouse != hasMouse {
            hasMouse = frame.wantsMouse
            write(hasMouse ? Self.mouseOn : Self.mouseOff)
        }
        if let shown, shown.size == frame.grid.size {
            for change in frame.grid.changes(from: shown) where change.row < size.rows {
                draw(change.row, of: frame.grid, columns: change.columns)
            }
        } else {
            od_erase()
            for row in 0..<min(frame.grid.size.rows, size.rows) {
                draw(row, of: frame.grid, columns: 0..<frame.grid.size.columns)
            }
        }
        let cursor = frame.cursor.flatMap { isOnScreen($0) ? $0 : nil }
        od_update(Int32(cursor?.column ?? -1), Int32(cursor?.row ?? -1))
        // Last, for what it lets go of takes time too.
        shown = frame.grid
    }

    func isOnScreen(_ position: Position) -> Bool {
        Rect(column: 0, row: 0, columns: size.columns, rows: size.rows).contains(position)
    }

    /// Writes columns of a row left to right in runs of one role. They hold no half of a wide character, neither of
    /// what stands there nor of what is drawn, so that nothing needs to be erased before.
    private func draw(_ row: Int, of grid: Grid, columns: Range<Int>) {
        // In a window that has just become narrower the grid reaches beyond the edge.
        let columns = columns.clamped(to: 0..<size.columns)
        od_move(Int32(columns.lowerBound), Int32(row))
        grid.forEachRun(row, columns) { role, text in
            theme.apply(role)
            od_write(text.baseAddress, Int32(text.count))
        }
    }

    /// Draws everything anew at the next frame.
    package func forgetScreen() {
        shown = nil
        od_repaint_all()
    }

    /// Says that something else wrote over a row.
    func distrust(row: Int) {
        guard (0..<size.rows).contains(row) else { return }
        shown = nil
        od_distrust_row(Int32(row))
    }

    /// Takes over the window's new size.
    /// - Returns: nil where it is the old one.
    func updateSize() -> Size? {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard od_window_size(&columns, &rows) else { return nil }
        let new = Self.bounded(columns: columns, rows: rows)
        guard new != size else { return nil }
        od_resize(Int32(new.columns), Int32(new.rows))
        size = new
        shown = nil
        return new
    }

    /// Nobody has such a window; a terminal that claims a greater one must not cost memory.
    private static func bounded(columns: Int32, rows: Int32) -> Size {
        Size(columns: min(max(1, Int(columns)), 1000), rows: min(max(1, Int(rows)), 500))
    }

    /// Gives the tty back as it was.
    func leave() {
        write(Self.mouseOff + Self.pasteOff)
        hasMouse = false
        od_end()
        isActive = false
    }

    /// Takes the tty again.
    func enter() {
        od_resume()
        isActive = true
        hasMouse = false
        write(Self.pasteOn)
        if let size = updateSize() { untold.append(.resized(size)) }
        forgetScreen()
    }

    /// Every way out of the program passes here; a second call does nothing.
    package func restore() {
        guard isActive else { return }
        // Curses would wait for a terminal that has gone.
        if isConnected, od_is_terminal_there() { leave() }
        isActive = false
        od_forget_terminal()
    }

    func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
