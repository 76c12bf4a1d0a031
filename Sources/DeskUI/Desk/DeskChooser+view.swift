import DayModel
package import ScreenKit

extension DeskChooser {
    package func view() -> Frame {
        var grid = Grid(size: size)
        let words = phrases.chooser
        let columns = size.columns
        grid.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), role: .title)
        let title = [plan.title, plan.date.description].joined(separator: "  ")
        grid.write(
            TextLayout.truncate(title, columns: columns - 2), at: Position(column: 1, row: 0), role: .title)
        grid.write(words.question, at: Position(column: 1, row: 2), role: .heading)
        grid.fill(Rect(column: 1, row: 3, columns: columns - 2, rows: 1), role: .activeField)
        let cursor = grid.write(
            query, at: Position(column: 1, row: 3), role: .activeField, columns: columns - 3)
        grid.write(
            TextLayout.truncate(words.prompt, columns: columns - 2), at: Position(column: 1, row: 4),
            role: .dim)
        drawRows(on: &grid)
        if let refusal {
            grid.write(
                TextLayout.truncate(refusal, columns: columns - 2),
                at: Position(column: 1, row: size.rows - 2), role: .warning)
        }
        drawFooter(on: &grid)
        return Frame(grid: grid, cursor: Position(column: 1 + cursor, row: 3), wantsMouse: true)
    }

    /// Number, name, department and how it stands, each in its own columns.
    private func drawRows(on grid: inout Grid) {
        let rows = fitting
        guard !rows.isEmpty else {
            grid.write(
                phrases.chooser.nothingFits, at: Position(column: 2, row: Self.firstRow), role: .warning)
            return
        }
        let idColumns = min(12, columns(of: rows.map(\.desk.id)))
        let nameColumns = min(size.columns / 3, columns(of: rows.map(\.desk.name)))
        let departmentColumns = min(size.columns / 4, columns(of: rows.map(department)))
        for (offset, row) in rows.dropFirst(firstShown).prefix(visibleRows).enumerated() {
            let y = Self.firstRow + offset
            let isMarked = firstShown + offset == marked
            let role: Role = isMarked ? .selection : row.holder == nil ? .plain : .dim
            if isMarked { grid.fill(Rect(column: 0, row: y, columns: size.columns, rows: 1), role: role) }
            var column = 2
            let cells = [
                (row.desk.id, idColumns), (row.desk.name, nameColumns), (department(row), departmentColumns),
            ]
            for (text, columns) in cells {
                grid.write(
                    TextLayout.truncate(text, columns: columns), at: Position(column: column, row: y),
                    role: role)
                column += columns + 2
            }
            grid.write(
                TextLayout.truncate(state(of: row), columns: max(0, size.columns - column - 1)),
                at: Position(column: column, row: y), role: isMarked ? role : stateRole(of: row))
        }
    }

    private func columns(of texts: [String]) -> Int {
        texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    }

    private func department(_ row: Row) -> String {
        row.desk.department.map { plan.department($0)?.name ?? $0 } ?? ""
    }

    private func state(of row: Row) -> String {
        let words = phrases.chooser
        guard showsStates else { return "" }
        if let holder = row.holder { return words.inUse(holder) }
        if row.hasDraft { return words.hasDraft }
        return row.isOurs ? words.isOurs : words.isFree
    }

    private func stateRole(of row: Row) -> Role {
        if row.holder != nil { return .dim }
        return row.hasDraft ? .notice : row.isOurs ? .good : .dim
    }

    private func drawFooter(on grid: inout Grid) {
        let words = phrases.chooser
        var column = 1
        let hints: [(KeyCap, String)] = [(.upDown, words.move), (.enter, words.open), (.escape, words.leave)]
        for (cap, label) in hints {
            let key = phrases.desk.key(cap)
            column += grid.write(key, at: Position(column: column, row: size.rows - 1), role: .key) + 1
            column += grid.write(label, at: Position(column: column, row: size.rows - 1), role: .dim) + 2
        }
    }
}
