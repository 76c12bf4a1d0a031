import DayModel

/// The tally's lists as tables, one sheet each.
struct FigureTables {
    let figures: Figures
    let phrases: ExportPhrases
    let codes: CodePhrases

    func departments(firstRow: Int) -> TableSheet {
        let rows = figures.departments.enumerated().map { index, office -> [SheetCell] in
            let row = firstRow + index
            let rate = Reference.rate(Reference.cell(4, row), of: Reference.cell(3, row))
            return [
                .wrapped(office.code), .wrapped(codes.listed(office.name)), .number(office.questions),
                .number(office.rated),
                .number(office.satisfied),
                office.rated == 0
                    ? .empty
                    : .rateFormula(
                        rate, hundredths: ProseRate.hundredths(office.satisfied, of: office.rated)),
            ]
        }
        return table([.code, .name, .questions, .rated, .satisfied, .rate], sums: [2, 3, 4], rows)
    }

    var topics: TableSheet {
        table(
            [.code, .name, .questions], sums: [2],
            figures.topics.map { [.wrapped($0.code), .wrapped(codes.listed($0.name)), .number($0.questions)] })
    }

    func materials(firstRow: Int) -> TableSheet {
        let rows = figures.materials.enumerated().map { index, stock -> [SheetCell] in
            let row = firstRow + index
            let left = "=\(Reference.cell(3, row))-\(Reference.cell(4, row))"
            return [
                .wrapped(stock.code), .wrapped(codes.listed(stock.name)), .wrapped(stock.unit),
                stock.prepared.map { .number($0) } ?? .empty, .number(stock.handedOut),
                stock.remaining.map { .formula(left, $0) } ?? .empty,
            ]
        }
        return table([.code, .name, .unit, .prepared, .handedOut, .remaining], sums: [3, 4, 5], rows)
    }

    var hours: TableSheet {
        table(
            [.hour, .visits, .people, .questions, .copies], sums: [1, 2, 3, 4],
            figures.hours.map { hour in
                [.wrapped(phrases.hour(hour.hour))]
                    + [hour.visits, hour.people, hour.questions, hour.materials].map { .number($0) }
            })
    }

    private func table(_ labels: [SummaryLabel], sums: Set<Int>, _ rows: [[SheetCell]]) -> TableSheet {
        TableSheet(
            columns: labels.enumerated().map { .init(label: $1, isSum: sums.contains($0)) }, rows: rows,
            phrases: phrases)
    }
}
