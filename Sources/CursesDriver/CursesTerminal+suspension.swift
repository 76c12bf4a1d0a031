import CNcurses
import Glibc
package import ScreenKit

extension CursesTerminal {
    /// Gives the terminal back to the shell until somebody continues the program; `.resumed` comes next.
    package func suspend() {
        guard isConnected else { return }
        leave()
        od_stop_process()
        // The continuing that is known already is not told again.
        for number in signals.drain() where number != SIGCONT { untold += events(of: number) }
        enter()
        untold.append(.resumed)
    }

    /// Runs something that may hang, as a disk may, and says so on the screen if it does.
    ///
    /// The text is in the terminal's hands only: the row is drawn whole at the next frame.
    package func whileBlocked<Value, Failure: Error>(
        after milliseconds: Int, show text: String, at position: Position, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard isConnected, isOnScreen(position) else { return try body() }
        let bytes = Array(pastCurses(text, at: position).utf8)
        bytes.withUnsafeBytes { od_arm($0.baseAddress, $0.count, Int32(clamping: milliseconds)) }
        defer { if od_disarm() { distrust(row: position.row) } }
        return try body()
    }

    /// Puts a text on the screen at once, past curses, before something that may take long.
    package func note(_ text: String, row: Int) {
        guard isConnected else { return }
        write(pastCurses(text, at: Position(column: 1, row: row)))
        distrust(row: row)
    }

    /// The bytes that write a text somewhere and leave the cursor where it is.
    private func pastCurses(_ text: String, at position: Position) -> String {
        let room = max(0, size.columns - position.column)
        let shown = VisibleText.marks(for: TextLayout.truncate(text, columns: room))
        let place = "\u{1B}[\(position.row + 1);\(position.column + 1)H"
        return "\u{1B}7\(place)\u{1B}[0m\(shown)\u{1B}[K\u{1B}8"
    }
}
