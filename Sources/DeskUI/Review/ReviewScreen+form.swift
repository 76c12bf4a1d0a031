import DayModel
import ScreenKit

/// What is asked before something goes on record.
extension ReviewScreen {
    /// - Returns: where the real cursor stands.
    func draw(_ form: ReviewForm, on grid: inout Grid) -> Position? {
        var row = Self.firstRow
        for line in heading(of: form) {
            write(line, row: row, row == Self.firstRow ? .heading : .plain, on: &grid)
            row += 1
        }
        row += 1
        var cursor: Position?
        let labels = form.fields.map(label)
        let width = labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        for (field, label) in zip(form.fields, labels) {
            write(label, row: row, field == form.focus ? .heading : .dim, on: &grid)
            let rect = Rect(column: width + 3, row: row, columns: size.columns - width - 4, rows: 1)
            if let position = draw(field, of: form, in: rect, on: &grid) { cursor = position }
            row += 1
        }
        return cursor
    }

    private func heading(of form: ReviewForm) -> [String] {
        switch form.purpose {
        case .pass(let file):
            let document = documents.first { $0.file == file }
            return [file, document.map { text.next(of: $0, rules) } ?? ""]
        case .sendBack(let file): return [file, words.action(.sendBack)]
        case .decide(let place):
            guard check.items.indices.contains(place) else { return [] }
            let cells = text.cells(of: check.items[place])
            let excerpt = TextLayout.wrap(cells[3], columns: size.columns - 2).prefix(max(1, size.rows - 13))
            return ["\(cells[1])  \(cells[2])"] + excerpt
        }
    }

    private func label(_ field: ReviewForm.Field) -> String {
        switch field {
        case .choice: words.decision
        case .by: words.by
        case .why: words.why
        }
    }

    private func draw(
        _ field: ReviewForm.Field, of form: ReviewForm, in rect: Rect, on grid: inout Grid
    ) -> Position? {
        let isActive = field == form.focus
        let start = Position(column: rect.column, row: rect.row)
        guard field != .choice else {
            var column = rect.column
            for (index, choice) in ReleaseDecision.Choice.allCases.enumerated() {
                let text = " \(index + 1) \(words.choice(choice)) "
                grid.write(
                    text, at: Position(column: column, row: rect.row),
                    role: choice == form.choice ? .selection : .plain)
                column += DisplayWidth.columns(of: text) + 1
            }
            return isActive ? start : nil
        }
        let typed = field == .by ? form.by : form.why
        guard isActive else {
            grid.write(typed.text, at: start, role: .plain, columns: rect.columns)
            return nil
        }
        grid.fill(rect, role: .activeField)
        let cursor = grid.write(typed, at: start, role: .activeField, columns: rect.columns)
        return Position(column: rect.column + cursor, row: rect.row)
    }
}
