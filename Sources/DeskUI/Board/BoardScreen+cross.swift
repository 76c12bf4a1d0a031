import DayModel
import ScreenKit

/// Questions counted by two fields, which arrows choose.
extension BoardScreen {
    mutating func openCross() -> [Effect] {
        let view = CrossView()
        focus = .cross(view)
        return [.cross(view.fields)]
    }

    mutating func pressCross(_ key: Key, _ action: BoardAction?, _ view: CrossView) -> [Effect] {
        var view = view
        switch action {
        case .rowField: view.turnRows(key == .up ? -1 : 1)
        case .columnField: view.turnColumns(key == .left || key == .backTab ? -1 : 1)
        case .swapFields: view.swapFields()
        case .scroll:
            view.firstRow = Scrolling.scrolled(
                view.firstRow, key, lines: crossLines(view).count - 2, rows: crossRows, page: crossRows)
        case .shift:
            let step = key == .scalar("<") || key == .scalar(",") ? -1 : 1
            let count = view.table?.columns.count ?? 0
            view.firstColumn = max(0, min(count - 1, view.firstColumn + step))
        case .back:
            focus = .panels
            return []
        default: return key == .control("c") ? [.quit] : []
        }
        focus = .cross(view)
        return view.table == nil ? [.cross(view.fields)] : []
    }

    mutating func take(_ table: CrossTable) {
        guard case .cross(var view) = focus, view.fields == table.fields else { return }
        view.table = table
        focus = .cross(view)
    }

    /// Lines of values in sight: between the heading with the heads, and the totals with the last two lines.
    private var crossRows: Int { max(1, size.rows - room.row - 5) }

    private func crossLines(_ view: CrossView) -> [String] {
        guard let table = view.table else { return [] }
        return CrossTableTexts(
            table, phrases, plans: days.map(\.plan), columns: size.columns - 2, from: view.firstColumn
        ).lines
    }

    func draw(_ view: CrossView, on grid: inout Grid) {
        let words = phrases.cross
        let heading = words.heading(words.field(view.fields.rows), words.field(view.fields.columns))
        let scope = days.count > 1 ? "  " + self.words.allDays(days.count) : ""
        write(heading + scope, row: room.row, .heading, on: &grid)
        let lines = crossLines(view)
        guard lines.count > 1, let heads = lines.first, let totals = lines.last else {
            return write(lines.first ?? "", row: room.row + 1, .dim, on: &grid)
        }
        write(heads, row: room.row + 1, .dim, on: &grid)
        let values = lines.dropFirst().dropLast()
        let first = min(view.firstRow, max(0, values.count - crossRows))
        let shown = values.dropFirst(first).prefix(crossRows)
        for (offset, line) in shown.enumerated() {
            write(line, row: room.row + 2 + offset, .plain, on: &grid)
        }
        write(totals, row: room.row + 2 + shown.count, .value, on: &grid)
        guard shown.count < values.count else { return }
        let place = self.words.place(first + shown.count, values.count)
        grid.write(
            place, at: Position(column: size.columns - DisplayWidth.columns(of: place) - 1, row: room.row),
            role: .dim)
    }
}
