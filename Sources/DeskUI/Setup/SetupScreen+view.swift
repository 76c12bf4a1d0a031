import DayModel
package import ScreenKit

extension SetupScreen {
    /// Rows of a list that show.
    var visibleRows: Int { max(1, size.rows - Self.firstRow - 3) }

    /// The first of the parts that shows, so that the chosen one is among them.
    var firstPart: Int {
        let index = PlanSection.allCases.firstIndex(of: section) ?? 0
        return max(0, index - (size.rows - 2 - Self.firstRow) + 1)
    }

    /// Columns of the parts at the left.
    var leftColumns: Int {
        let widest = PlanSection.allCases.map { DisplayWidth.columns(of: words.section($0)) }.max() ?? 0
        return widest + 6
    }

    package func view(size: Size) -> Frame {
        frame(size) { $0.draw(on: &$1) }
    }

    /// - Returns: where the real cursor stands.
    private func draw(on grid: inout Grid) -> Position? {
        let title = PlanSection.event.fields.first.map { document.text($0, at: PlanPlace(.event)) } ?? ""
        let count = hasChanges ? changes.count : 0
        drawTitle("\(words.title)  \(title)", right: count > 0 ? words.unsaved(count) : "", on: &grid)
        var cursor: Position?
        switch focus {
        case .sections, .items, .search, .form: cursor = drawParts(on: &grid)
        case .changes(let scroll): drawChanges(scroll, on: &grid)
        case .removing(let removal): draw(removal, on: &grid)
        case .leaving(let chosen):
            drawQuestion([words.leaving(changes.count)], words.leavingChoices, chosen, on: &grid)
        case .restoring(let draft, let chosen):
            let isOther = draft.base != saved?.value
            drawQuestion(
                [words.draftFound] + (isOther ? [words.draftIsOfOtherPlan] : []), words.draftChoices, chosen,
                on: &grid)
        case .beginning(let chosen):
            drawQuestion([words.beginning(path)], words.beginningChoices, chosen, on: &grid)
        case .help: drawHelp(on: &grid)
        }
        if let status { write(status.text, row: size.rows - 2, status.role, on: &grid) }
        if case .search = focus { cursor = drawSearch(on: &grid) }
        footerHints.draw(row: size.rows - 1, on: &grid)
        return cursor
    }

    private func drawParts(on grid: inout Grid) -> Position? {
        let isChoosing = focus == .sections
        for (index, section) in PlanSection.allCases.enumerated() where Self.firstRow + index < size.rows - 2
        {
            let row = Self.firstRow + index
            let isHere = section == self.section
            let role: Role = isHere ? (isChoosing ? .selection : .heading) : .plain
            let count = section.isList ? String(document.count(of: section)) : ""
            let name = TextLayout.pad(words.section(section), columns: leftColumns - 5)
            let line = " " + name + TextLayout.pad(count, columns: 3, alignment: .trailing) + " "
            grid.write(line, at: Position(column: 0, row: row), role: role)
        }
        for row in Self.firstRow..<size.rows - 2 {
            grid.write("│", at: Position(column: leftColumns, row: row), role: .rule)
        }
        if case .form(let form) = focus { return draw(form, on: &grid) }
        drawRows(on: &grid)
        return nil
    }

    private func drawRows(on grid: inout Grid) {
        let column = leftColumns + 2
        let room = size.columns - column - 1
        let rows = shownRows
        guard !rows.isEmpty else {
            let text = query.isEmpty ? words.emptyList : words.nothingFound
            return write(text, row: Self.firstRow, column: column, .dim, on: &grid)
        }
        let heads = SetupTable(self).heads(of: section)
        let lines = CellColumnsText.lines([heads] + rows.map(\.cells), columns: room)
        if !heads.isEmpty { write(lines[0], row: Self.firstRow - 1, column: column, .label, on: &grid) }
        let first = max(0, current - visibleRows + 1)
        for place in first..<min(rows.count, first + visibleRows) {
            let row = Self.firstRow + place - first
            let isMarked = place == current && focus != .sections
            if isMarked {
                grid.fill(Rect(column: column - 1, row: row, columns: room + 2, rows: 1), role: .selection)
            }
            write(lines[place + 1], row: row, column: column, isMarked ? .selection : .plain, on: &grid)
        }
    }

    private func drawSearch(on grid: inout Grid) -> Position {
        let row = size.rows - 2
        let columns = size.columns - 4
        grid.fill(Rect(column: 1, row: row, columns: size.columns - 2, rows: 1), role: .activeField)
        grid.write("/", at: Position(column: 1, row: row), role: .key)
        let cursor = grid.write(
            query, at: Position(column: 2, row: row), role: .activeField, columns: columns)
        return Position(column: 2 + cursor, row: row)
    }

    private func drawHelp(on grid: inout Grid) {
        let lines = words.helpLines.flatMap { TextLayout.wrap($0, columns: size.columns - 2) + [""] }
        for (offset, line) in lines.prefix(size.rows - 4).enumerated() {
            write(line, row: Self.firstRow + offset, .plain, on: &grid)
        }
    }

    var footerHints: [FooterHint<SetupAction, SetupContext>] {
        let bindings = SetupBindings.all.footer(context).filter { binding in
            switch binding.action {
            case .add, .remove, .up, .down, .search: section.isList || focus != .items
            default: true
            }
        }
        return FooterHint.line(
            bindings, columns: size.columns, keeping: [.save, .back, .cancel, .help, .quit], phrases.desk,
            label: words.action)
    }
}
