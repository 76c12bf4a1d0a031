import DayModel
package import ScreenKit

/// Drawing the pages.
extension PreviewScreen {
    /// A frame around the page has room from here on.
    private var hasFrame: Bool { size.rows >= ReportPages.rows + 5 }
    private var pageTop: Int { hasFrame ? 2 : 0 }
    private static let pageColumn = 1
    /// Rows of a page that show at once.
    var pageRows: Int { min(ReportPages.rows, max(1, size.rows - 2)) }
    private var sideColumn: Int { Self.pageColumn + ReportPages.columns + 2 }
    /// Beside the page there is room for what is under the cursor.
    private var sideColumns: Int { size.columns - sideColumn - 1 }

    package func view(size: Size) -> Frame {
        frame(size) { screen, grid in
            switch screen.focus {
            case .pages: screen.drawPage(on: &grid)
            case .sources(let mention, let explanation, let marked):
                screen.drawSources(of: mention, explanation, marked, on: &grid)
            case .record(let entry, _, _, let line): screen.draw(entry, from: line, on: &grid)
            }
            screen.drawFooter(on: &grid)
            return nil
        }
    }

    private func drawPage(on grid: inout Grid) {
        if hasFrame { drawFrame(on: &grid) }
        let end = Self.pageColumn + ReportPages.columns
        for row in 0..<pageRows + 1 {
            grid.write("│", at: Position(column: end, row: pageTop + row), role: .rule)
        }
        for (offset, line) in pages.pages[page].dropFirst(firstRow).prefix(pageRows).enumerated() {
            for piece in line.pieces {
                grid.write(
                    piece.text, at: Position(column: Self.pageColumn + piece.column, row: pageTop + offset),
                    role: role(of: piece.kind))
            }
        }
        drawPageNumber(on: &grid)
        if sideColumns >= 16 { drawSide(on: &grid) }
    }

    private func drawFrame(on grid: inout Grid) {
        drawTitle(words.title, on: &grid)
        let rule = String(repeating: "─", count: ReportPages.columns)
        let bottom = pageTop + ReportPages.rows + 1
        for row in [pageTop - 1, bottom] {
            grid.write(rule, at: Position(column: Self.pageColumn, row: row), role: .rule)
        }
        let end = Self.pageColumn + ReportPages.columns
        grid.write("┐", at: Position(column: end, row: pageTop - 1), role: .rule)
        grid.write("┘", at: Position(column: end, row: bottom), role: .rule)
    }

    func drawTitle(_ title: String, on grid: inout Grid) {
        drawTitle("\(title)  \(plan.title)  \(plan.date)", right: "", on: &grid)
    }

    private func role(of kind: PieceKind) -> Role {
        switch kind {
        case .text: .plain
        case .heading: .heading
        case .gap: .warning
        case .dim: .dim
        case .figure(let number): number == spot ? .selection : .key
        }
    }

    /// As in the document: one character from the outer edge, right on odd pages and left on even ones.
    private func drawPageNumber(on grid: inout Grid) {
        let text = "— \(page + 1) —"
        let columns = DisplayWidth.columns(of: text)
        let column = page % 2 == 0 ? ReportPages.columns - 2 - columns : 2
        grid.write(
            text, at: Position(column: Self.pageColumn + column, row: pageTop + pageRows), role: .dim)
    }

    /// What the cursor is on, in short.
    private func drawSide(on grid: inout Grid) {
        var lines: [(String, Role)] = []
        if !hasFrame { lines += [(words.title, .heading), (plan.title, .plain)] }
        lines.append((words.page(page + 1, pages.pages.count), .plain))
        if isMasked { lines.append((words.masked, .dim)) }
        lines.append(("", .plain))
        if let spot = currentSpot {
            let figure = spot.mention.figure
            lines.append((words.figure(self.spot + 1, pages.spots.count), .label))
            lines.append((spot.mention.printed, .value))
            lines.append((phrases.report.exact(spot.mention.exact), .plain))
            lines.append(("", .plain))
            let name = figure.elementName(plan, phrases)
            lines.append((phrases.report.definition(figure, name), .dim))
        } else {
            lines.append((words.noFigures, .dim))
        }
        let wrapped = lines.flatMap { text, role in
            TextLayout.wrap(VisibleText.marks(for: text), columns: sideColumns).map { ($0, role) }
        }
        for (offset, line) in wrapped.prefix(size.rows - pageTop - 2).enumerated() {
            grid.write(line.0, at: Position(column: sideColumn, row: pageTop + offset), role: line.1)
        }
    }

    func drawFooter(on grid: inout Grid) {
        FooterHint.line(
            PreviewBindings.all.footer(context), columns: size.columns, keeping: [.back, .quit], phrases.desk,
            label: words.action
        )
        .draw(row: size.rows - 1, on: &grid)
    }

    /// The figure that stands at a place of the screen.
    func figure(at position: Position) -> Int? {
        let row = position.row - pageTop
        guard (0..<pageRows).contains(row), pages.pages[page].indices.contains(firstRow + row) else {
            return nil
        }
        for piece in pages.pages[page][firstRow + row].pieces {
            let start = Self.pageColumn + piece.column
            guard case .figure(let number) = piece.kind,
                (start..<start + DisplayWidth.columns(of: piece.text)).contains(position.column)
            else { continue }
            return number
        }
        return nil
    }
}
