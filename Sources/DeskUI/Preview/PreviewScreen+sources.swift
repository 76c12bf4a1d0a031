import DayModel
import ScreenKit

/// Drawing where a figure comes from, and a record behind it.
extension PreviewScreen {
    func drawSources(
        of mention: FigureMention, _ explanation: FigureExplanation?, _ marked: Int, on grid: inout Grid
    ) {
        drawTitle(mention.printed, on: &grid)
        let head = head(of: mention, explanation)
        for (offset, line) in head.enumerated() { write(line.text, row: 2 + offset, line.role, on: &grid) }
        guard let explanation, let sources = explanation.sources else { return }
        let rows = sourceRows(explanation)
        let first = max(0, min(marked - rows / 2, sources.count - rows))
        for (offset, source) in sources.dropFirst(first).prefix(rows).enumerated() {
            let row = 3 + head.count + offset
            let isMarked = first + offset == marked
            if isMarked {
                grid.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), role: .selection)
            }
            write(text(of: source), row: row, isMarked ? .selection : .plain, on: &grid)
        }
    }

    private func head(of mention: FigureMention, _ explanation: FigureExplanation?) -> [RecordLine] {
        let definition = phrases.report.definition(
            mention.figure, mention.figure.elementName(plan, phrases))
        var lines = [
            RecordLine(phrases.report.exact(mention.exact), .value), RecordLine(definition),
            RecordLine(explanation.map { $0.origin ?? "" } ?? words.reading, .label),
        ]
        if let wrong = explanation?.wrongSum {
            lines.append(RecordLine(words.wrongSum(wrong.sum, wrong.expected), .alarm))
        }
        return lines.flatMap { line in
            TextLayout.wrap(VisibleText.marks(for: line.text), columns: size.columns - 2).map {
                RecordLine($0, line.role)
            }
        }
    }

    /// Rows of the list of records that show.
    func sourceRows(_ explanation: FigureExplanation?) -> Int {
        guard let explanation else { return 1 }
        return max(1, size.rows - 5 - head(of: explanation.mention, explanation).count)
    }

    private func text(of source: FigureSource) -> String {
        var parts = [TextLayout.pad(source.record.short, columns: 12), words.counts(source.amount)]
        if let question = source.question { parts.append(words.question(question + 1)) }
        if !source.changes.isEmpty {
            parts.append(words.changedBy(source.changes.map(\.short).joined(separator: " ")))
        }
        return parts.joined(separator: "  ")
    }

    var recordRows: Int { max(1, size.rows - 4) }

    func lines(of entry: Entry) -> [RecordLine] {
        RecordText(entry: entry, plan: plan, phrases: phrases).lines(wrappedTo: size.columns - 2)
    }

    func draw(_ entry: Entry, from line: Int, on grid: inout Grid) {
        drawTitle(words.title, on: &grid)
        for (offset, line) in lines(of: entry).dropFirst(line).prefix(recordRows).enumerated() {
            write(line.text, row: 2 + offset, line.role, on: &grid)
        }
    }
}
