import DayModel
import ScreenKit

/// What a window shows that is smaller than its screen needs: that it is, and nothing half drawn.
enum SmallWindow {
    /// Nil where the window is large enough.
    static func frame(_ size: Size, smallest: Size, _ phrases: Phrases) -> Frame? {
        guard size.columns < smallest.columns || size.rows < smallest.rows else { return nil }
        var grid = Grid(size: size)
        let text = phrases.desk.tooSmall(smallest.columns, smallest.rows)
        for (row, line) in TextLayout.wrap(text, columns: max(2, size.columns)).enumerated() {
            grid.write(line, at: Position(column: 0, row: row), role: .warning)
        }
        return Frame(grid: grid)
    }
}
