import DayModel
import ScreenKit

/// Closing as it is drawn, at the desk and on the board alike.
struct ClosingPage {
    let closing: Closing
    let phrases: Phrases
    let rect: Rect

    private var words: SealingPhrases { phrases.sealing }
    private var columns: Int { rect.columns - 4 }

    func draw(on grid: inout Grid) {
        grid.write(words.title, at: Position(column: rect.column + 1, row: rect.row), role: .heading)
        switch closing {
        case .checking, .sealing: write(words.waits, row: rect.row + 1, .notice, on: &grid)
        case .asking(let choice): draw(choice, on: &grid)
        case .unsealing(let why): draw(why, on: &grid)
        case .done(let result): draw(result, on: &grid)
        }
    }

    /// The option that stands at a place.
    func option(at position: Position) -> Int? {
        guard case .asking(let choice) = closing, rect.contains(position) else { return nil }
        let index = position.row - optionRow(choice)
        return choice.options.indices.contains(index) ? index : nil
    }

    private func write(_ text: String, row: Int, _ role: Role, on grid: inout Grid) {
        guard row < rect.endRow else { return }
        grid.write(
            TextLayout.truncate(text, columns: columns), at: Position(column: rect.column + 2, row: row),
            role: role)
    }
}

/// The question.
extension ClosingPage {
    /// A checklist that is longer than the room for it can be paged through; the options are always there.
    private func itemRows(_ choice: ClosingChoice) -> Int {
        min(itemLines(choice).count, max(1, rect.rows - 3 - choice.options.count))
    }

    private func optionRow(_ choice: ClosingChoice) -> Int { rect.row + 3 + itemRows(choice) }

    private func itemLines(_ choice: ClosingChoice) -> [String] {
        guard !choice.items.isEmpty else { return [words.nothingToLookAt] }
        return choice.items.flatMap { TextLayout.wrap("• " + words.checklist($0), columns: columns) }
    }

    private func draw(_ choice: ClosingChoice, on grid: inout Grid) {
        let lines = itemLines(choice)
        let rows = itemRows(choice)
        let first = min(choice.firstLine, max(0, lines.count - rows))
        for (offset, line) in lines.dropFirst(first).prefix(rows).enumerated() {
            write(
                line, row: rect.row + 1 + offset, choice.items.isEmpty ? .good : .warning, on: &grid)
        }
        let left = lines.count - first - rows
        write(
            left > 0 ? words.more(left) : words.question, row: rect.row + 2 + rows,
            .notice, on: &grid)
        for (index, option) in choice.options.enumerated() {
            let row = optionRow(choice) + index
            let isMarked = index == choice.marked
            if isMarked {
                grid.fill(
                    Rect(column: rect.column + 1, row: row, columns: columns + 1, rows: 1), role: .selection)
            }
            write(
                (isMarked ? "▸ " : "  ") + "\(text(of: option))  (\(choice.letter(of: option)))", row: row,
                isMarked ? .selection : .plain, on: &grid)
        }
        drawHint(below: optionRow(choice) + choice.options.count, on: &grid)
    }

    /// In the last row, where it is free.
    private func drawHint(below row: Int, on grid: inout Grid) {
        guard row < rect.endRow else { return }
        write(phrases.preview.hint, row: rect.endRow - 1, .dim, on: &grid)
    }

    private func text(of option: ClosingChoice.Option) -> String {
        switch option {
        case .goBack: words.goBack
        case .seal(.desk): words.sealDesk
        case .seal(.day): words.sealDay
        case .unseal: words.unsealDesk
        }
    }
}

/// The reason for unsealing, while it is typed.
extension ClosingPage {
    /// Where the reason stands.
    private var reasonField: Rect {
        Rect(column: rect.column + 2, row: rect.row + 2, columns: columns, rows: 1)
    }

    /// - Returns: where the real cursor stands.
    func cursor() -> Position? {
        guard case .unsealing(let why) = closing else { return nil }
        let column = why.view(columns: columns).cursorColumn
        return Position(column: reasonField.column + column, row: reasonField.row)
    }

    private func draw(_ why: TextField, on grid: inout Grid) {
        write(words.whyUnseal, row: rect.row + 1, .notice, on: &grid)
        grid.fill(reasonField, role: .activeField)
        _ = grid.write(
            why, at: Position(column: reasonField.column, row: reasonField.row), role: .activeField,
            columns: columns)
    }
}

/// The result, with its code as large as there is room.
extension ClosingPage {
    private func draw(_ result: ClosingResult, on grid: inout Grid) {
        let text = ClosingText(result, phrases)
        let head = wrapped(text.head)
        let tail = wrapped(text.tail)
        let code =
            text.code.map {
                CodePicture.lines(
                    of: $0, columns: columns, rows: rect.rows - 1, beside: head.count, and: tail.count)
            } ?? []
        var row = rect.row + 1
        for (line, role) in head + code.map({ ($0, Role.heading) }) + tail {
            write(line, row: row, role, on: &grid)
            row += 1
        }
        drawHint(below: row, on: &grid)
    }

    private func wrapped(_ lines: [(String, Role)]) -> [(String, Role)] {
        lines.flatMap { line, role in TextLayout.wrap(line, columns: columns).map { ($0, role) } }
    }
}
