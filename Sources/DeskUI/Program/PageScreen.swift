import DayModel
import ScreenKit

/// A screen of a title, a page and a last line of keys.
protocol PageScreen {
    var size: Size { get set }
    var phrases: Phrases { get }
    static var smallest: Size { get }
}

extension PageScreen {
    /// Draws the screen for a window of this size; one that is too small says so.
    /// - Parameter draw: returns where the real cursor stands.
    func frame(_ size: Size, _ draw: (Self, inout Grid) -> Position?) -> Frame {
        if let frame = SmallWindow.frame(size, smallest: Self.smallest, phrases) { return frame }
        var screen = self
        screen.size = size
        var grid = Grid(size: size)
        let cursor = draw(screen, &grid)
        return Frame(grid: grid, cursor: cursor, wantsMouse: true)
    }

    /// Writes a line, as far as it fits.
    func write(_ text: String, row: Int, column: Int = 1, _ role: Role, on grid: inout Grid) {
        grid.write(
            TextLayout.truncate(text, columns: size.columns - column - 1),
            at: Position(column: column, row: row), role: role)
    }

    /// The first line: what the screen is, and what stands at its right end.
    func drawTitle(_ left: String, right: String = "", on grid: inout Grid) {
        grid.fill(Rect(column: 0, row: 0, columns: size.columns, rows: 1), role: .title)
        let rightColumns = DisplayWidth.columns(of: right)
        grid.write(
            TextLayout.truncate(left, columns: size.columns - (right.isEmpty ? 2 : rightColumns + 4)),
            at: Position(column: 1, row: 0), role: .title)
        grid.write(right, at: Position(column: size.columns - rightColumns - 1, row: 0), role: .title)
    }
}
