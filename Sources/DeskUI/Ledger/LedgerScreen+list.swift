import DayModel
import ScreenKit

/// Drawing the list.
extension LedgerScreen {
    /// The columns that fit, with their widths; the matter takes what is left.
    private var columns: [(column: LedgerColumn, columns: Int)] {
        let isWide = size.columns >= 110
        var all: [(LedgerColumn, Int)] = [(.due, 10), (.left, 15), (.record, 9), (.state, 11)]
        if isWide { all.append((.kind, 18)) }
        all.append((.department, isWide ? 16 : 10))
        let used = all.reduce(3) { $0 + $1.1 + 1 } + (isWide ? 9 : 0)
        all.append((.matter, max(4, size.columns - used - 1)))
        if isWide { all.append((.visitor, 8)) }
        return all
    }

    func drawList(on grid: inout Grid) {
        var column = 3
        for (name, columns) in columns {
            grid.write(
                words.column(name), at: Position(column: column, row: 3), role: .label, columns: columns)
            column += columns + 1
        }
        guard !rows.isEmpty else {
            return write(words.nothing, row: Self.firstListRow, column: 3, .dim, on: &grid)
        }
        for (offset, row) in rows.dropFirst(firstRow).prefix(visibleRows).enumerated() {
            draw(row, at: Self.firstListRow + offset, isCurrent: firstRow + offset == current, on: &grid)
        }
    }

    private func draw(_ row: LedgerRow, at line: Int, isCurrent: Bool, on grid: inout Grid) {
        let role: Role = isCurrent ? .selection : role(of: row)
        if isCurrent {
            grid.fill(Rect(column: 0, row: line, columns: size.columns, rows: 1), role: .selection)
        }
        if marked.contains(row.id) { grid.write("*", at: Position(column: 1, row: line), role: role) }
        var table = LedgerTable(phrases: phrases, asOf: today)
        table.isNarrow = true
        let shown = LedgerLine(row.item, row.task, days[row.day])
        var column = 3
        for (name, columns) in columns {
            let text = TextLayout.truncate(table.text(of: name, shown), columns: columns)
            // Only the time stands out: a list of overdue matters must still be readable.
            let isTime = name == .due || name == .left
            grid.write(
                text, at: Position(column: column, row: line),
                role: isCurrent || isTime || role == .dim ? role : .plain)
            column += columns + 1
        }
    }

    private func role(of row: LedgerRow) -> Role {
        switch row.task?.dueState(asOf: today) ?? row.item.dueState(asOf: today) {
        case .overdue: .alarm
        case .today, .unknown: .warning
        case .soon: .notice
        case .finished, .paused: .dim
        case .undated, .ahead: .plain
        }
    }
}
