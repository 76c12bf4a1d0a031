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
        frame(size) { screen, grid in
            screen.draw(on: &grid)
            return nil
        }
    }

    private func draw(on grid: inout Grid) {
        let place = days.count > 1 ? "  \(shown + 1)/\(days.count)" : ""
        drawTitle("\(words.title)  \(day.plan.title)  \(day.plan.date)\(place)", on: &grid)
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
        return RecordText(
            entry: entries[records.marked], plan: days[records.day].plan, phrases: phrases
        ).lines(wrappedTo: size.columns - 2)
    }

    private func drawFooter(on grid: inout Grid) {
        let bindings = EvaluationBindings.all.footer(context).filter {
            $0.action != .nextDay || days.count > 1
        }
        FooterHint.line(
            bindings, columns: size.columns, keeping: [.back, .help, .quit], phrases.desk, label: words.action
        )
        .draw(row: size.rows - 1, on: &grid)
    }
}
