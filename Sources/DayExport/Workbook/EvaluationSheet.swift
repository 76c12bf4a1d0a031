import DayModel

/// The plan's targets against the figures, a row for each department and desk.
struct EvaluationSheet {
    /// How wide its columns may become.
    static let limits = [40, 24, 24, 24, 18, 18, 18, 18, 18, 18, 50]

    let evaluation: Evaluation?
    let phrases: Phrases

    func write(to sheet: inout SheetWriter) {
        let words = phrases.evaluation
        let results = evaluation?.results ?? []
        defer { sheet.fitWidths() }
        guard !results.isEmpty else { return sheet.write([.text(words.noTargets)]) }
        sheet.preparePrint(isLandscape: true)
        sheet.freeze(row: 1)
        sheet.filter(columns: words.sheetHeads.count, through: results.count)
        sheet.write(words.sheetHeads.map { .head($0) })
        for result in results { sheet.write(cells(of: result)) }
    }

    private func cells(of result: Evaluation.Result) -> [SheetCell] {
        let words = phrases.evaluation
        return [
            .wrapped(words.measure(result.measure)), .wrapped(words.scopeName(result.scope)),
            .wrapped(result.code),
            .wrapped(result.name), .rate(result.target), .number(result.base), .number(result.met),
            result.rate.map { .rate($0) } ?? .empty,
            .wrapped(result.isShort ? PercentText.text(Double(result.shortfall) / 10_000) : ""),
            .number(result.missing), .wrapped(result.records.map(\.short).joined(separator: " ")),
        ]
    }
}
