/// The table that holds a day against an earlier one.
extension AnnexTables {
    var comparison: Table {
        guard let base else { return Table(heads: [], rows: []) }
        return Table(
            heads: heads([.item], [.now, .before, .change, .changeInPercent]),
            rows: FigureChange.all(from: base, to: figures, phrases).map { change in
                [change.name, cell(change.to), cell(change.from)] + cells(change.amount)
            })
    }

    private func cell(_ exact: FigureMention.Exact) -> String {
        guard case .share(let part, let whole) = exact else { return exact.plain }
        return percent(part, of: whole)
    }

    private func cells(_ amount: ChangeAmount) -> [String] {
        let words = phrases.comparison
        switch amount {
        case .count(let difference, let share):
            return [Self.signed("\(difference)", difference), share.map(Self.percent) ?? words.nothingBefore]
        case .points(let points):
            return [Self.signed(Self.points(points), points) + words.points, ""]
        case .noRateBefore: return [words.noRateBefore, ""]
        case .noRateNow: return [words.noRateNow, ""]
        }
    }

    private static func percent(_ hundredths: Int) -> String {
        signed(points(hundredths), hundredths) + "%"
    }

    private static func points(_ hundredths: Int) -> String {
        (hundredths < 0 ? "-" : "") + ProseRate.text(hundredths: abs(hundredths))
    }

    private static func signed(_ text: String, _ number: Int) -> String { number > 0 ? "+" + text : text }
}
