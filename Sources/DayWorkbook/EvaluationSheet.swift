import DayModel

/// The plan's targets against the figures, a row for each department and desk.
struct EvaluationSheet {
    let evaluation: Evaluation?
    let phrases: Phrases

    func write(to sheet: inout SheetWriter) {
        let words = phrases.evaluation
        let results = evaluation?.results ?? []
        guard !results.isEmpty else {
            sheet.setWidth(40, of: 0)
            return sheet.write([.text(words.noTargets)])
        }
        for (column, width) in [18, 10, 10, 24, 10, 8, 8, 10, 10, 10, 50].enumerated() {
            sheet.setWidth(width, of: column)
        }
        sheet.freeze(row: 1)
        sheet.filter(columns: words.sheetHeads.count, through: results.count)
        sheet.write(words.sheetHeads.map { .head($0) })
        for result in results { sheet.write(cells(of: result)) }
    }

    private func cells(of result: Evaluation.Result) -> [SheetCell] {
        let words = phrases.evaluation
        return [
            .text(words.measure(result.measure)), .text(words.scopeName(result.scope)), .text(result.code),
            .text(result.name), .rate(result.target), .number(result.base), .number(result.met),
            result.rate.map { .rate($0) } ?? .empty,
            .text(result.isShort ? PercentText.text(Double(result.shortfall) / 10_000) : ""),
            .number(result.missing), .text(result.records.map(\.short).joined(separator: " ")),
        ]
    }
}
