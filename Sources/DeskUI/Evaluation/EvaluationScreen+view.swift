import DayModel
package import ScreenKit

extension EvaluationScreen {
    static let smallest = Size(columns: 60, rows: 15)
    private static let firstRow = 2

    /// Lines of the table that show: two for the comparison are kept free below.
    var visibleRows: Int { max(1, size.rows - Self.firstRow - 4) }
    var visibleEntries: Int { max(1, size.rows - 6) }
    var storyRows: Int { max(1, size.rows - 4) }

    package func view(size: Size) -> Frame {
        var screen = self
        screen.size = size
        if let frame = SmallWindow.frame(size, smallest: Self.smallest, phrases) { return frame }
        var grid = Grid(size: size)
        screen.draw(on: &grid)
        return Frame(grid: grid, wantsMouse: true)
    }

    private func draw(on grid: inout Grid) {
        grid.fill(Rect(column: 0, row: 0, columns: size.columns, rows: 1), role: .title)
        let place = days.count > 1 ? "  \(shown + 1)/\(days.count)" : ""
        write("\(words.title)  \(day.plan.title)  \(day.plan.date)\(place)", row: 0, .title, on: &grid)
        switch focus {
        case .table: drawTable(on: &grid)
        case .records(let records): draw(records, on: &grid)
        case .help:
            for (index, line) in help.enumerated() {
                write(line, row: Self.firstRow + index, .plain, on: &grid)
            }
        }
        drawFooter(on: &grid)
    }

    private var help: [String] {
        let keys = EvaluationBindings.all.map {
            TextLayout.pad(phrases.desk.key($0.cap), columns: 8) + words.action($0.action)
        }
        return keys + [""] + words.helpLines.flatMap { TextLayout.wrap($0, columns: size.columns - 2) }
    }

    private func write(_ text: String, row: Int, column: Int = 1, _ role: Role, on grid: inout Grid) {
        grid.write(
            TextLayout.truncate(text, columns: size.columns - column - 1),
            at: Position(column: column, row: row), role: role)
    }

    private func drawTable(on grid: inout Grid) {
        let lines = EvaluationTable(phrases: phrases).lines(of: day, columns: size.columns - 2)
        let place = lines.firstIndex { $0.result == current && currentResult != nil } ?? 0
        let first = max(0, min(place - visibleRows / 2, lines.count - visibleRows))
        for (offset, line) in lines.dropFirst(first).prefix(visibleRows).enumerated() {
            let row = Self.firstRow + offset
            let isCurrent = line.result == current && currentResult != nil
            if isCurrent {
                grid.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), role: .selection)
            }
            write(line.text, row: row, isCurrent ? .selection : line.role, on: &grid)
        }
        guard let result = currentResult else { return }
        let then = EvaluationTable(phrases: phrases).comparisons(of: result, day).joined(separator: "  ")
        for (offset, text) in TextLayout.wrap(then, columns: size.columns - 2).prefix(2).enumerated() {
            write(text, row: size.rows - 3 + offset, .notice, on: &grid)
        }
    }

    private func draw(_ records: EvaluationRecords, on grid: inout Grid) {
        if let line = records.openLine {
            for (offset, shown) in recordLines(records).dropFirst(line).prefix(storyRows).enumerated() {
                write(shown.text, row: Self.firstRow + offset, shown.role, on: &grid)
            }
            return
        }
        write(records.title, row: Self.firstRow, .heading, on: &grid)
        guard let entries = records.entries else { return }
        guard !entries.isEmpty else {
            return write(words.noRecords, row: Self.firstRow + 1, .dim, on: &grid)
        }
        let first = max(0, records.marked - visibleEntries + 1)
        let shown = Array(entries.enumerated().dropFirst(first).prefix(visibleEntries))
        let columns = EntryColumns(
            shown.map(\.element), plan: days[records.day].plan, phrases: phrases, columns: size.columns)
        columns.drawHeads(row: Self.firstRow + 1, on: &grid)
        for (offset, entry) in shown.enumerated() {
            columns.draw(
                entry.element, row: Self.firstRow + 2 + offset, isMarked: entry.offset == records.marked,
                on: &grid)
        }
    }

    /// The marked record whole.
    func recordLines(_ records: EvaluationRecords) -> [RecordLine] {
        guard let entries = records.entries, entries.indices.contains(records.marked) else { return [] }
        let text = RecordText(
            entry: entries[records.marked], plan: days[records.day].plan, phrases: phrases)
        return text.lines.flatMap { line in
            TextLayout.wrap(VisibleText.marks(for: line.text), columns: size.columns - 2).map {
                RecordLine($0, line.role)
            }
        }
    }

    private func drawFooter(on grid: inout Grid) {
        var column = 1
        for binding in EvaluationBindings.all where binding.contexts.contains(context) {
            if binding.action == .nextDay, days.count == 1 { continue }
            let key = phrases.desk.key(binding.cap)
            let label = words.action(binding.action)
            let keyColumns = DisplayWidth.columns(of: key)
            let columns = keyColumns + 1 + DisplayWidth.columns(of: label)
            guard column + columns < size.columns else { break }
            grid.write(key, at: Position(column: column, row: size.rows - 1), role: .key)
            grid.write(label, at: Position(column: column + keyColumns + 1, row: size.rows - 1), role: .dim)
            column += columns + 2
        }
    }
}
