import DayModel
package import ScreenKit

extension BoardScreen {
    /// Where a panel stands.
    struct Area {
        let panel: BoardPanel
        let rect: Rect
    }

    package func view(size: Size) -> Frame {
        var screen = self
        screen.size = size
        var grid = Grid(size: size)
        guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
            let text = phrases.desk.tooSmall(Self.smallest.columns, Self.smallest.rows)
            for (row, line) in TextLayout.wrap(text, columns: max(2, size.columns)).enumerated() {
                grid.write(line, at: Position(column: 0, row: row), role: .warning)
            }
            return Frame(grid: grid)
        }
        screen.draw(on: &grid)
        return Frame(grid: grid, wantsMouse: true)
    }

    private func draw(on grid: inout Grid) {
        drawHeading(on: &grid)
        switch focus {
        case .panels: for area in areas { draw(area, on: &grid) }
        case .list(let list): draw(list, on: &grid)
        case .entry(let entry, let list): draw(entry, list, on: &grid)
        case .help: drawHelp(on: &grid)
        case .closing(let closing): closingPage(closing).draw(on: &grid)
        }
        drawFooter(on: &grid)
    }

    private func drawHeading(on grid: inout Grid) {
        grid.fill(Rect(column: 0, row: 0, columns: size.columns, rows: 1), role: .title)
        let right = (days.count > 1 ? words.dayOf(chosenDay + 1, days.count) + "  " : "") + now.hourAndMinute
        let rightColumns = DisplayWidth.columns(of: right)
        let plan = snapshot.plan
        let left = [words.title, plan.title, plan.date.description, plan.venue ?? ""].filter { !$0.isEmpty }
        grid.write(
            TextLayout.truncate(left.joined(separator: "  "), columns: size.columns - rightColumns - 4),
            at: Position(column: 1, row: 0), role: .title)
        grid.write(right, at: Position(column: size.columns - rightColumns - 1, row: 0), role: .title)
        let satisfaction = figures.satisfaction
        let rate = satisfaction.rate.map { phrases.desk.rate(PercentText.text($0), satisfaction.rated) }
        write(
            words.totals(
                figures.visits, figures.people, figures.questions, figures.materialsTotal,
                rate ?? words.noEntry),
            row: 1, .value, on: &grid)
        write(
            words.progress(
                figures.open.total, figures.open.overdue, snapshot.recent.people, snapshot.recent.questions),
            row: 2, figures.open.overdue > 0 ? .warning : .plain, on: &grid)
        if let warning = snapshot.warnings.last {
            write(phrases.desk.warning(warning), row: size.rows - 2, .warning, on: &grid)
        } else if days.count > 1 {
            let sums = days.map(\.figures).reduce((0, 0, 0)) {
                ($0.0 + $1.people, $0.1 + $1.questions, $0.2 + $1.materialsTotal)
            }
            write(words.allDays(days.count, sums.0, sums.1, sums.2), row: size.rows - 2, .heading, on: &grid)
        }
    }

    func write(_ text: String, row: Int, _ role: Role, on grid: inout Grid) {
        grid.write(
            TextLayout.truncate(text, columns: size.columns - 2), at: Position(column: 1, row: row),
            role: role)
    }

    /// The panels in two columns, each with its share of the rows; one alone where it is zoomed.
    var areas: [Area] {
        let room = Rect(column: 0, row: 3, columns: size.columns, rows: size.rows - 5)
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

    private func draw(_ area: Area, on grid: inout Grid) {
        let rect = area.rect
        let isActive = area.panel == panel
        let title = TextLayout.truncate(words.panel(area.panel), columns: rect.columns - 4)
        grid.fill(
            Rect(column: rect.column, row: rect.row, columns: rect.columns - 1, rows: 1), with: "─",
            role: .rule)
        grid.write(
            " \(title) ", at: Position(column: rect.column + 1, row: rect.row),
            role: isActive ? .heading : .label)
        let rows = rows(of: area.panel)
        let first = firstRow(of: area.panel, visible: rect.rows - 1)
        for (offset, row) in rows.dropFirst(first).prefix(rect.rows - 1).enumerated() {
            let isMarked = isActive && first + offset == marked[area.panel, default: 0]
            draw(
                row, at: Position(column: rect.column + 1, row: rect.row + 1 + offset),
                columns: rect.columns - 2, isMarked, on: &grid)
        }
    }

    private func draw(
        _ row: BoardRow, at position: Position, columns: Int, _ isMarked: Bool, on grid: inout Grid
    ) {
        let role: Role = isMarked ? .selection : row.role
        if isMarked {
            grid.fill(
                Rect(column: position.column, row: position.row, columns: columns, rows: 1), role: .selection)
        }
        let valueColumns = DisplayWidth.columns(of: row.value)
        grid.write(
            row.value, at: Position(column: position.column + columns - valueColumns, row: position.row),
            role: isMarked ? .selection : row.role == .plain ? .value : row.role)
        guard let bar = row.bar else {
            grid.write(
                TextLayout.truncate(row.label, columns: columns - valueColumns - 1), at: position, role: role)
            return
        }
        let labelColumns = min(columns / 2, 13)
        let width = grid.write(
            TextLayout.truncate(row.label, columns: labelColumns), at: position, role: role)
        let start = row.filter.map(Self.isHour) == true ? max(width, 2) + 1 : labelColumns + 1
        let room = max(0, columns - start - valueColumns - 1)
        let filled = bar > 0 ? max(1, Int((bar * Double(room)).rounded())) : 0
        grid.fill(
            Rect(column: position.column + start, row: position.row, columns: filled, rows: 1), with: "█",
            role: isMarked ? .selection : .bar)
    }

    private static func isHour(_ filter: EntryFilter) -> Bool {
        if case .hour = filter { true } else { false }
    }

    private func drawFooter(on grid: inout Grid) {
        var column = 1
        for binding in BoardBindings.all where binding.contexts.contains(context) {
            if binding.action == .nextDay, days.count < 2 { continue }
            if binding.action == .previousPanel { continue }
            let key = phrases.desk.key(binding.cap)
            let label = words.action(binding.action)
            let columns = DisplayWidth.columns(of: key) + 1 + DisplayWidth.columns(of: label)
            guard column + columns < size.columns else { break }
            grid.write(key, at: Position(column: column, row: size.rows - 1), role: .key)
            let after = column + DisplayWidth.columns(of: key) + 1
            grid.write(label, at: Position(column: after, row: size.rows - 1), role: .dim)
            column += columns + 2
        }
    }
}
