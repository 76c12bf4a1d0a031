import DayModel
import ScreenKit

/// The form, what saving would change, and questions.
extension SetupScreen {
    /// A field's line, and where there is something to say the line below it.
    private struct FormLine {
        var field: Int
        var note: FieldNote?
    }

    /// - Returns: where the real cursor stands.
    func draw(_ form: SetupForm, on grid: inout Grid) -> Position? {
        let column = leftColumns + 2
        if form.isNew {
            write(words.newElement(section), row: Self.firstRow - 1, column: column, .heading, on: &grid)
        }
        let notes = notes(of: form)
        // An element that nobody has typed in yet is not scolded for being empty.
        let shownNotes = form.isTouched ? notes : [:]
        var lines: [FormLine] = []
        for index in form.fields.indices {
            lines.append(FormLine(field: index))
            if let note = shownNotes[index] { lines.append(FormLine(field: index, note: note)) }
        }
        let last = lines.lastIndex { $0.field == form.focus } ?? 0
        let first = max(0, last - visibleRows + 1)
        let labels = form.fields.map { words.field($0.name) }
        let width = labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        var cursor: Position?
        for (offset, line) in lines[first..<min(lines.count, first + visibleRows)].enumerated() {
            let row = Self.firstRow + offset
            let start = column + width + 2
            if let note = line.note {
                write(note.text, row: row, column: start, note.isProblem ? .alarm : .warning, on: &grid)
                continue
            }
            let isActive = line.field == form.focus
            write(labels[line.field], row: row, column: column, isActive ? .heading : .dim, on: &grid)
            let rect = Rect(column: start, row: row, columns: size.columns - start - 1, rows: 1)
            if let place = draw(line.field, of: form, in: rect, on: &grid) { cursor = place }
        }
        let used = min(lines.count, visibleRows)
        drawWhole(form, below: Self.firstRow + used, on: &grid)
        return cursor
    }

    private func draw(_ index: Int, of form: SetupForm, in rect: Rect, on grid: inout Grid) -> Position? {
        let field = form.fields[index]
        let isActive = index == form.focus
        let start = Position(column: rect.column, row: rect.row)
        if isActive { grid.fill(rect, role: .activeField) }
        guard !field.isChosen else { return drawChoice(index, of: form, in: rect, on: &grid) }
        guard isActive else {
            let suggested = form.suggestion(index)
            let text = suggested ?? VisibleText.marks(for: form.text(index))
            grid.write(text, at: start, role: suggested == nil ? .plain : .dim, columns: rect.columns)
            return nil
        }
        let cursor = grid.write(
            form.texts[index], at: start, role: .activeField, columns: rect.columns)
        if let suggested = form.suggestion(index) {
            grid.write(suggested, at: start, role: .dim, columns: rect.columns)
        }
        return Position(column: rect.column + cursor, row: rect.row)
    }

    private func drawChoice(
        _ index: Int, of form: SetupForm, in rect: Rect, on grid: inout Grid
    ) -> Position? {
        let table = SetupTable(document: form.base, phrases: phrases)
        let label = table.shown(form.text(index), form.fields[index])
        guard index == form.focus else {
            grid.write(label, at: Position(column: rect.column, row: rect.row), columns: rect.columns)
            return nil
        }
        let start = form.query.isEmpty ? "" : form.query.text + "  "
        let used = grid.write(
            start, at: Position(column: rect.column, row: rect.row), role: .activeField, columns: rect.columns
        )
        grid.write(
            "‹ \(label) ›", at: Position(column: rect.column + used, row: rect.row), role: .activeField,
            columns: max(0, rect.columns - used))
        return Position(column: rect.column + max(0, used - 2), row: rect.row)
    }

    /// A text that is longer than its line, whole, where there is room for it.
    private func drawWhole(_ form: SetupForm, below row: Int, on grid: inout Grid) {
        guard !form.field.isChosen else { return }
        let column = leftColumns + 2
        let text = VisibleText.marks(for: form.text(form.focus))
        let room = size.columns - column - 1
        guard DisplayWidth.columns(of: text) > room / 2 else { return }
        let lines = TextLayout.wrap(text, columns: room)
        for (offset, line) in lines.enumerated() where row + 1 + offset < size.rows - 2 {
            write(line, row: row + 1 + offset, column: column, .dim, on: &grid)
        }
    }

    func drawChanges(_ scroll: Int, on grid: inout Grid) {
        write(words.changesTitle(changes.count), row: 1, .heading, on: &grid)
        let lines = changeLines.flatMap { line in
            TextLayout.wrap(line.text, columns: size.columns - 3).map { (text: $0, role: line.role) }
        }
        for (offset, line) in lines.dropFirst(scroll).prefix(visibleRows).enumerated() {
            write(line.text, row: Self.firstRow + offset, line.role, on: &grid)
        }
    }

    func draw(_ removal: SetupRemoval, on grid: inout Grid) {
        let table = SetupTable(self)
        var lines = [words.removing(document.name(of: removal.place))]
        let code = document.key(of: removal.place)
        let count = use.count(code, in: removal.place.section)
        if count > 0 { lines.append(words.recordsKeep(count, code)) }
        guard !removal.references.isEmpty else { return drawQuestion(lines, [], 0, on: &grid) }
        lines.append(words.isNamedBy(removal.references.count))
        let room = max(1, size.rows - removal.instead.count - lines.count - 10)
        let names = removal.references.map { reference in
            "  \(words.section(reference.place.section))  \(document.name(of: reference.place))"
        }
        lines += names.prefix(room)
        if names.count > room { lines.append("  " + words.andMore(names.count - room)) }
        lines.append(words.nameInstead)
        let kind = removal.references[0].field
        let choices = removal.instead.map { $0.isEmpty ? words.nobody : table.shown($0, kind) }
        drawQuestion(lines, choices, removal.chosen, on: &grid)
    }

    /// Lines, and below them what can be answered; the chosen answer is always among those that show.
    func drawQuestion(_ lines: [String], _ choices: [String], _ chosen: Int, on grid: inout Grid) {
        var row = Self.firstRow
        for line in lines.flatMap({ TextLayout.wrap($0, columns: size.columns - 3) }) {
            write(line, row: row, row == Self.firstRow ? .heading : .plain, on: &grid)
            row += 1
        }
        row += 1
        let room = max(1, size.rows - row - 2)
        let first = max(0, chosen - room + 1)
        for (index, choice) in choices.enumerated().dropFirst(first).prefix(room) {
            let isChosen = index == chosen
            write(
                " \(choice) ", row: row + index - first, column: 2, isChosen ? .selection : .plain, on: &grid)
        }
    }
}

/// Cells under each other in columns.
enum CellColumnsText {
    private static let widest = 30

    /// Every column as wide as its widest text, but no wider than it may be; the last one takes what is left.
    static func lines(_ rows: [[String]], columns room: Int) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            min(
                widest,
                rows.map { $0.indices.contains(column) ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
            )
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, text in
                column == count - 1
                    ? text
                    : TextLayout.pad(
                        TextLayout.truncate(text, columns: widths[column]), columns: widths[column])
            }
            return TextLayout.truncate(cells.joined(separator: "  "), columns: room)
        }
    }
}
