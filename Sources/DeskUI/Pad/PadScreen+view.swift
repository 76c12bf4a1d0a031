import DayModel
package import ScreenKit

extension PadScreen {
    /// A part of the screen that can be pressed.
    struct Tile: Equatable {
        var digit: Int
        var label: String
        var rect: Rect
        var role: Role
    }

    private var words: PadPhrases { phrases.pad }

    /// What can be pressed now, with the key that means the same.
    var tiles: [Tile] {
        switch face {
        case .asking: levelTiles
        case .askingWhy: reasonTiles
        case .asleep, .saving, .thanking, .troubled: []
        }
    }

    private static let firstRow = 6

    /// The best on the left, as the levels are read.
    private var levelTiles: [Tile] {
        let width = size.columns / 5
        let rows = max(3, size.rows - Self.firstRow - 3)
        return Satisfaction.allCases.reversed().enumerated().map { index, level in
            Tile(
                digit: level.rawValue, label: phrases.codes.satisfaction(level),
                rect: Rect(column: index * width, row: Self.firstRow, columns: width, rows: rows),
                role: Self.role(of: level))
        }
    }

    private static func role(of level: Satisfaction) -> Role {
        switch level {
        case .verySatisfied, .satisfied: .good
        case .fair: .notice
        case .dissatisfied: .warning
        case .veryDissatisfied: .alarm
        }
    }

    private var reasonTiles: [Tile] {
        let labels = reasons.enumerated().map { ($0 + 1, $1) } + [(0, words.skip)]
        let room = max(labels.count, size.rows - Self.firstRow - 3)
        let step = max(1, min(3, room / labels.count))
        return labels.enumerated().map { index, label in
            Tile(
                digit: label.0, label: label.1,
                rect: Rect(
                    column: 2, row: Self.firstRow + index * step, columns: size.columns - 4, rows: step),
                role: label.0 == 0 ? .dim : .value)
        }
    }

    package func view() -> Frame {
        var grid = Grid(size: size)
        grid.fill(Rect(column: 0, row: 0, columns: size.columns, rows: 1), role: .title)
        center(plan.title + "  " + desk.name, row: 0, .title, on: &grid)
        switch face {
        case .asleep:
            say(isSealed ? words.closed : words.asleep, isSealed ? "" : words.asleepHint, .heading, on: &grid)
        case .asking(let offer): drawAsking(offer, on: &grid)
        case .askingWhy:
            center(words.whyQuestion, row: 3, .heading, on: &grid)
            drawReasons(on: &grid)
            center(words.whyHowTo, row: size.rows - 1, .dim, on: &grid)
        case .saving: say(phrases.desk.saving, "", .notice, on: &grid)
        case .thanking: say(words.thanks, words.thanksHint, .good, on: &grid)
        case .troubled: say(words.notSaved, "", .alarm, on: &grid)
        }
        return Frame(grid: grid, wantsMouse: true)
    }

    private func center(_ text: String, row: Int, _ role: Role, on grid: inout Grid, in rect: Rect? = nil) {
        let rect = rect ?? Rect(column: 1, row: 0, columns: size.columns - 2, rows: size.rows)
        let fitted = TextLayout.truncate(text, columns: rect.columns)
        let free = rect.columns - DisplayWidth.columns(of: fitted)
        grid.write(fitted, at: Position(column: rect.column + free / 2, row: row), role: role)
    }

    private func say(_ text: String, _ hint: String, _ role: Role, on grid: inout Grid) {
        let lines = TextLayout.wrap(text, columns: size.columns - 4)
        let top = max(1, size.rows / 2 - lines.count)
        for (offset, line) in lines.enumerated() { center(line, row: top + offset, role, on: &grid) }
        for (offset, line) in TextLayout.wrap(hint, columns: size.columns - 4).enumerated() {
            center(line, row: top + lines.count + 1 + offset, .plain, on: &grid)
        }
    }

    private func drawAsking(_ offer: Offer, on grid: inout Grid) {
        center(words.question, row: 3, .heading, on: &grid)
        if offer.count > 1 {
            center(words.ofSeveral(offer.question + 1, offer.count), row: 4, .plain, on: &grid)
        }
        // All alike: a long word makes no choice smaller than another.
        let labelRows = levelTiles.map { labelLines(of: $0).count }.max() ?? 1
        for tile in levelTiles { draw(tile, labelRows: labelRows, on: &grid) }
        center(words.howTo, row: size.rows - 1, .dim, on: &grid)
    }

    private func inner(_ rect: Rect) -> Rect {
        Rect(column: rect.column + 1, row: rect.row + 1, columns: rect.columns - 2, rows: rect.rows - 2)
    }

    private func labelLines(of tile: Tile) -> [String] {
        TextLayout.wrap(tile.label, columns: inner(tile.rect).columns)
    }

    /// A frame, the digit as large as it fits, and what it means.
    private func draw(_ tile: Tile, labelRows: Int, on grid: inout Grid) {
        let inner = inner(tile.rect)
        frame(tile.rect, tile.role, on: &grid)
        let labels = labelLines(of: tile)
        let room = Size(columns: inner.columns - 2, rows: inner.rows - labelRows - 1)
        guard room.rows >= BlockFigures.height else {
            center("\(tile.digit)", row: inner.row, tile.role, on: &grid, in: inner)
            for (offset, label) in labels.prefix(inner.rows - 1).enumerated() {
                center(label, row: inner.row + 1 + offset, .value, on: &grid, in: inner)
            }
            return
        }
        let text = String(tile.digit)
        let dot = BlockFigures.dot(for: text, within: room)
        let columns = BlockFigures.columns(of: text, dot: dot)
        let rows = BlockFigures.height * dot.rows
        let top = inner.row + (room.rows - rows) / 2
        BlockFigures.draw(
            text, at: Position(column: inner.column + (inner.columns - columns) / 2, row: top), dot: dot,
            role: tile.role == .alarm ? .warning : tile.role, on: &grid)
        for (offset, label) in labels.enumerated() {
            center(label, row: inner.endRow - labelRows + offset, tile.role, on: &grid, in: inner)
        }
    }

    private func frame(_ rect: Rect, _ role: Role, on grid: inout Grid) {
        let line = String(repeating: "─", count: max(0, rect.columns - 2))
        let border: Role = role == .alarm ? .warning : role
        grid.write("┌\(line)┐", at: Position(column: rect.column, row: rect.row), role: border)
        grid.write("└\(line)┘", at: Position(column: rect.column, row: rect.endRow - 1), role: border)
        for row in rect.row + 1..<max(rect.row + 1, rect.endRow - 1) {
            grid.write("│", at: Position(column: rect.column, row: row), role: border)
            grid.write("│", at: Position(column: rect.endColumn - 1, row: row), role: border)
        }
    }

    private func drawReasons(on grid: inout Grid) {
        for tile in reasonTiles {
            let row = tile.rect.row + (tile.rect.rows - 1) / 2
            let column = max(4, size.columns / 2 - 12)
            grid.write(" \(tile.digit) ", at: Position(column: column, row: row), role: .selection)
            grid.write(
                TextLayout.truncate(tile.label, columns: size.columns - column - 6),
                at: Position(column: column + 5, row: row), role: tile.role)
        }
    }
}
