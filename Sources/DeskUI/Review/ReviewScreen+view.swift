import DayModel
package import ScreenKit

extension ReviewScreen {
    package func view(size: Size) -> Frame {
        frame(size) { $0.draw(on: &$1) }
    }

    /// - Returns: where the real cursor stands.
    private func draw(on grid: inout Grid) -> Position? {
        drawHeading(on: &grid)
        var cursor: Position?
        switch focus {
        case .list: drawList(on: &grid)
        case .form(let form): cursor = draw(form, on: &grid)
        case .help:
            let lines = words.helpLines.flatMap { TextLayout.wrap($0, columns: size.columns - 2) }
            for (offset, line) in lines.prefix(size.rows - 4).enumerated() {
                write(line, row: 3 + offset, .plain, on: &grid)
            }
        }
        if let status { write(status.text, row: size.rows - 2, status.role, on: &grid) }
        footerHints.draw(row: size.rows - 1, on: &grid)
        return cursor
    }

    private func drawHeading(on grid: inout Grid) {
        drawTitle("\(words.title)  \(plan.title)  \(plan.date)", right: now.hourAndMinute, on: &grid)
        var column = 1
        for (page, name) in [(Page.files, words.files), (.check, words.check)] {
            let count = page == .files ? documents.count : check.items.count
            let text = " \(name) \(count) "
            grid.write(
                text, at: Position(column: column, row: 1), role: page == self.page ? .selection : .dim)
            column += DisplayWidth.columns(of: text) + 1
        }
        let state = words.findings(check.items.count, check.undecided.count, check.held.count)
        let note = page == .check || !check.allowsRelease ? state : ""
        let hasRoles = ReviewStage.allCases.contains { !rules.holders(of: $0).isEmpty }
        write(
            [note, hasRoles || page == .check ? "" : words.noRoles].filter { !$0.isEmpty }
                .joined(separator: "  "), row: 2, check.allowsRelease ? .dim : .warning, on: &grid)
    }

    private func drawList(on grid: inout Grid) {
        guard count > 0 else {
            return write(
                page == .files ? words.noFiles : words.noFindings, row: Self.firstRow, .dim, on: &grid)
        }
        let rows =
            page == .files
            ? documents.map { [$0.file, text.state(of: $0), text.next(of: $0, rules)] }
            : check.items.map(text.cells)
        let lines = ReviewText.aligned(rows)
        for place in firstVisible..<min(count, firstVisible + visibleRows) {
            let row = Self.firstRow + place - firstVisible
            let isMarked = place == marked
            if isMarked {
                grid.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), role: .selection)
            }
            write(lines[place], row: row, isMarked ? .selection : role(of: place), on: &grid)
        }
        if page == .files, documents.indices.contains(marked) { drawHistory(documents[marked], on: &grid) }
    }

    private func role(of place: Int) -> Role {
        switch page {
        case .files: documents[place].isChanged ? .warning : .plain
        case .check:
            switch check.items[place].decision?.choice {
            case nil: .warning
            case .held: .alarm
            case .released, .masked: .dim
            }
        }
    }

    /// Who did what with the marked file, the last step first.
    private func drawHistory(_ document: ReviewDocument, on grid: inout Grid) {
        let row = Self.firstRow + visibleRows + 1
        write(document.file, row: row, .heading, on: &grid)
        let steps = document.steps.isEmpty ? [words.notSubmitted] : document.steps.reversed().map(text.text)
        for (offset, line) in steps.enumerated() where row + 1 + offset < size.rows - 2 {
            write(line, row: row + 1 + offset, .plain, on: &grid)
        }
    }
}

extension ReviewScreen {
    var footerHints: [FooterHint<ReviewAction, ReviewContext>] {
        FooterHint.line(
            ReviewBindings.all.footer(context), columns: size.columns,
            keeping: [.cancel, .help, .quit], phrases.desk, label: words.action)
    }
}
