import DayModel
package import ScreenKit

extension DisplayScreen {
    /// One figure of the wall.
    private struct Figure {
        var label: String
        var text: String
        var base = ""
        var role = Role.plain
    }

    package func view(size: Size) -> Frame {
        if let frame = SmallWindow.frame(size, smallest: Self.smallest, phrases) { return frame }
        var grid = Grid(size: size)
        drawTitle(on: &grid)
        let foot = slogan == nil ? 1 : 3
        let room = Rect(column: 0, row: 2, columns: size.columns, rows: size.rows - 2 - foot)
        for (index, figure) in figures.enumerated() {
            let left = index % 2 == 0 ? 0 : size.columns / 2
            let top = room.row + (index < 2 ? 0 : room.rows / 2)
            draw(
                figure, in: Rect(column: left, row: top, columns: size.columns / 2, rows: room.rows / 2),
                on: &grid)
        }
        if let slogan {
            let row = Rect(column: 1, row: size.rows - 2, columns: size.columns - 2, rows: 1)
            center(slogan, in: row, .heading, on: &grid)
        }
        return Frame(grid: grid)
    }

    private func drawTitle(on grid: inout Grid) {
        let columns = grid.size.columns
        grid.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), role: .title)
        let clock = now.hourAndMinute
        center(
            snapshot.plan.title, in: Rect(column: 8, row: 0, columns: columns - 16, rows: 1), .title,
            on: &grid)
        grid.write(clock, at: Position(column: columns - clock.count - 1, row: 0), role: .title)
    }

    private var figures: [Figure] {
        let words = phrases.display
        let figures = snapshot.figures
        let satisfaction = figures.satisfaction
        let rate = satisfaction.rate.map { PercentText.text($0) + "%" }
        let isLow = (satisfaction.rate ?? 1) < (snapshot.plan.targets.satisfactionRate ?? 0)
        return [
            Figure(label: words.people, text: "\(figures.people)"),
            Figure(label: words.questions, text: "\(figures.questions)"),
            Figure(label: words.copies, text: "\(figures.materialsTotal)"),
            Figure(
                label: words.satisfaction, text: rate ?? "-",
                base: rate == nil ? words.notRated : words.base(satisfaction.rated, satisfaction.unrated),
                role: rate == nil ? .dim : isLow ? .warning : .good),
        ]
    }

    /// The label above, the figure as large as it fits, and below it what a rate is a rate of.
    private func draw(_ figure: Figure, in rect: Rect, on grid: inout Grid) {
        let inner = Rect(
            column: rect.column + 1, row: rect.row, columns: rect.columns - 2, rows: rect.rows)
        let room = Size(columns: inner.columns - 2, rows: inner.rows - 3)
        let baseRow = Rect(column: inner.column, row: inner.endRow - 1, columns: inner.columns, rows: 1)
        guard room.rows >= BlockFigures.height else {
            center(figure.label, in: inner, .label, on: &grid)
            var row = inner
            row.row += 1
            center(figure.text, in: row, figure.role == .plain ? .value : figure.role, on: &grid)
            row.row += 1
            center(figure.base, in: row, .dim, on: &grid)
            return
        }
        let dot = BlockFigures.dot(for: figure.text, within: room)
        let columns = BlockFigures.columns(of: figure.text, dot: dot)
        let rows = BlockFigures.height * dot.rows
        let top = inner.row + 2 + (room.rows - rows) / 2
        center(figure.label, in: inner, .heading, on: &grid)
        BlockFigures.draw(
            figure.text, at: Position(column: inner.column + (inner.columns - columns) / 2, row: top),
            dot: dot,
            role: figure.role, on: &grid)
        center(figure.base, in: baseRow, .dim, on: &grid)
    }

    private func center(_ text: String, in rect: Rect, _ role: Role, on grid: inout Grid) {
        let fitted = TextLayout.truncate(text, columns: rect.columns)
        let free = rect.columns - DisplayWidth.columns(of: fitted)
        grid.write(fitted, at: Position(column: rect.column + free / 2, row: rect.row), role: role)
    }
}
