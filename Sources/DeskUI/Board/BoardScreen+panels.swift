import DayModel
import ScreenKit

/// The panels in two columns.
extension BoardScreen {
    /// Where a panel stands.
    struct Area {
        let panel: BoardPanel
        let rect: Rect
    }

    /// Each panel with its share of the rows; one alone where it is zoomed.
    var areas: [Area] {
        let room = room
        if isZoomed { return [Area(panel: panel, rect: room)] }
        let half = size.columns / 2
        let left = Rect(column: 0, row: room.row, columns: half, rows: room.rows)
        let right = Rect(column: half, row: room.row, columns: size.columns - half, rows: room.rows)
        return Self.stack([(.departments, 7), (.topics, 6), (.desks, 6)], in: left)
            + Self.stack([(.hours, 5), (.satisfaction, 6), (.materials, 4), (.matters, 4)], in: right)
    }

    private static func stack(_ panels: [(BoardPanel, Int)], in room: Rect) -> [Area] {
        let total = panels.reduce(0) { $0 + $1.1 }
        var row = room.row
        var weight = 0
        return panels.map { panel, share in
            weight += share
            let end = room.row + room.rows * weight / total
            defer { row = end }
            return Area(
                panel: panel,
                rect: Rect(column: room.column, row: row, columns: room.columns, rows: end - row))
        }
    }

    /// The first row that a panel shows, so that the marked one is among them.
    func firstRow(of panel: BoardPanel, visible: Int) -> Int {
        max(0, marked[panel, default: 0] - max(1, visible) + 1)
    }

    func draw(_ area: Area, on grid: inout Grid) {
        let rect = area.rect
        let rows = rows(of: area.panel)
        let heads = words.heads(area.panel)
        let cells = CellColumns(heads: heads, rows: rows.map(\.cells), gap: rect.columns < 36 ? 1 : 2)
        let isActive = area.panel == panel
        let hidden = rows.count - (rect.rows - 1)
        drawRule(of: area, heads: cells.text(heads), isActive, hidden: hidden, on: &grid)
        let hasBars = rows.contains { $0.bar != nil }
        let labels = rows.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
        let first = firstRow(of: area.panel, visible: rect.rows - 1)
        for (offset, row) in rows.dropFirst(first).prefix(rect.rows - 1).enumerated() {
            let line = Rect(
                column: rect.column + 1, row: rect.row + 1 + offset, columns: rect.columns - 2, rows: 1)
            let isMarked = isActive && first + offset == marked[area.panel, default: 0]
            let space = line.columns - cells.columns
            draw(
                row, in: line, labelColumns: hasBars ? min(labels, space) : space, cells, isMarked, on: &grid)
        }
    }

    /// - Parameter hidden: how many rows there is no room for.
    private func drawRule(
        of area: Area, heads: String, _ isActive: Bool, hidden: Int, on grid: inout Grid
    ) {
        let rect = area.rect
        grid.fill(
            Rect(column: rect.column, row: rect.row, columns: rect.columns - 1, rows: 1), with: "─",
            role: .rule)
        let columns = DisplayWidth.columns(of: heads)
        let name = title(of: area.panel)
        let names = [hidden > 0 ? "\(name) +\(hidden)" : name, name].map { " \($0) " }
        let space = rect.columns - 2 - columns
        let title = names.first { DisplayWidth.columns(of: $0) <= space } ?? " \(words.panel(area.panel)) "
        grid.write(
            TextLayout.truncate(title, columns: rect.columns - 2),
            at: Position(column: rect.column + 1, row: rect.row), role: isActive ? .heading : .label)
        guard DisplayWidth.columns(of: title) + columns < rect.columns - 1 else { return }
        grid.write(
            heads, at: Position(column: rect.endColumn - 1 - columns, row: rect.row), role: .dim)
    }

    private func draw(
        _ row: BoardRow, in line: Rect, labelColumns: Int, _ cells: CellColumns, _ isMarked: Bool,
        on grid: inout Grid
    ) {
        let role: Role = isMarked ? .selection : row.role
        if isMarked { grid.fill(line, role: .selection) }
        let start = Position(column: line.column, row: line.row)
        grid.write(TextLayout.truncate(row.label, columns: labelColumns), at: start, role: role)
        grid.write(
            cells.text(row.cells), at: Position(column: line.endColumn - cells.columns, row: line.row),
            role: isMarked ? .selection : row.role == .plain ? .value : row.role)
        guard let bar = row.bar, bar > 0 else { return }
        let space = max(0, line.columns - labelColumns - cells.columns - 1)
        let filled = min(space, max(1, Int((bar * Double(space)).rounded())))
        grid.fill(
            Rect(column: line.column + labelColumns + 1, row: line.row, columns: filled, rows: 1), with: "█",
            role: isMarked ? .selection : .bar)
    }
}
