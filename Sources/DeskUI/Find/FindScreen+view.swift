import DayModel
package import ScreenKit

extension FindScreen {
    package func view(size: Size) -> Frame {
        frame(size) { $0.draw(on: &$1) }
    }

    /// - Returns: where the real cursor stands.
    private func draw(on grid: inout Grid) -> Position? {
        drawHeading(on: &grid)
        var cursor: Position?
        switch focus {
        case .results:
            cursor = drawQuery(on: &grid)
            drawResults(on: &grid)
        case .story(let row, let scroll):
            for (offset, line) in story(of: row).dropFirst(scroll).prefix(storyRows).enumerated() {
                write(line.text, row: 2 + offset, line.role, on: &grid)
            }
        case .help: drawHelp(on: &grid)
        }
        footerHints.draw(row: size.rows - 1, on: &grid)
        return cursor
    }

    private func drawHeading(on grid: inout Grid) {
        let scope = plans.count > 1 ? phrases.board.allDays(plans.count) : plans[0].date.description
        drawTitle("\(words.title)  \(plans[0].title)  \(scope)", right: now.hourAndMinute, on: &grid)
    }

    private func drawQuery(on grid: inout Grid) -> Position {
        let start = 1 + DisplayWidth.columns(of: words.prompt) + 1
        grid.write(words.prompt, at: Position(column: 1, row: 1), role: .heading)
        let field = Rect(column: start, row: 1, columns: size.columns - start - 1, rows: 1)
        grid.fill(field, role: .activeField)
        let cursor = grid.write(
            query, at: Position(column: start, row: 1), role: .activeField, columns: field.columns)
        return Position(column: start + cursor, row: 1)
    }

    private func drawResults(on grid: inout Grid) {
        write(stateLine, row: 2, query.isEmpty ? .dim : .value, on: &grid)
        if page.total == 0, page.isDone, !query.isEmpty {
            return write(words.nothing, row: Self.firstRow, .notice, on: &grid)
        }
        let columns = FindColumns(phrases: phrases, plans: plans, columns: size.columns, home: home)
        columns.drawHeads(row: Self.firstRow - 1, on: &grid)
        for (offset, place) in places.enumerated() {
            guard let row = row(place) else { continue }
            columns.draw(row, row: Self.firstRow + offset, isMarked: place == marked, on: &grid)
        }
    }

    private var stateLine: String {
        if !page.isDone {
            return words.found(page.total, page.records) + "  " + words.reading(page.read, page.records)
        }
        return query.isEmpty ? words.hint : words.found(page.total, page.records)
    }

    var storyRows: Int { max(1, size.rows - 4) }

    func story(of row: FindRow) -> [RecordLine] {
        let plan = plans[row.day]
        let title = RecordLine("\(plan.title)  \(plan.date)", .dim)
        return title.wrapped(to: size.columns - 2)
            + RecordText(entry: row.entry, plan: plan, phrases: phrases).lines(wrappedTo: size.columns - 2)
    }

    private func drawHelp(on grid: inout Grid) {
        write(words.helpTitle, row: 2, .heading, on: &grid)
        let lines = words.helpLines.flatMap { TextLayout.wrap($0, columns: size.columns - 2) }
        for (offset, line) in lines.enumerated() where 4 + offset < size.rows - 1 {
            write(line, row: 4 + offset, .plain, on: &grid)
        }
    }
}

extension FindScreen {
    var footerHints: [FooterHint<FindAction, FindContext>] {
        FooterHint.line(
            FindBindings.all.footer(context).filter(isUseful), columns: size.columns,
            keeping: [.back, .help, .quit],
            phrases.desk
        ) { $0 == .quit && comesBack ? words.action(.back) : words.action($0) }
    }
}
