import DayModel

/// The first sheet: the day, its totals as formulas over the other sheets, and the short tables one below the other.
///
/// A section is a title, heads and rows without a gap; a gap ends it. The check reads them by that.
struct SummarySheet {
    /// The sections in their order.
    static let sections: [SummarySection] = [
        .totals, .channels, .kinds, .outcomes, .satisfaction, .desks, .publicity, .comparison,
    ]
    /// How wide its columns may become.
    static let limits = [36, 24, 14, 18, 10]
    /// Those whose last row adds up.
    static let summed: Set<SummarySection> = [.channels, .kinds, .outcomes, .satisfaction]

    let log: DayLog
    let phrases: Phrases
    let written: LogSheets.Written

    private var figures: Figures { log.figures }

    func write(to sheet: inout SheetWriter) {
        sheet.freeze(row: 1)
        sheet.preparePrint(isLandscape: false)
        writeHeading(to: &sheet)
        let places = places(from: sheet.row)
        for section in Self.sections {
            let table = table(section, places)
            guard !table.rows.isEmpty else { continue }
            sheet.write([.title(phrases.export.section(section))])
            if Self.summed.contains(section) {
                table.write(to: &sheet)
            } else {
                sheet.write(table.columns.map { .head(phrases.export.label($0.label)) })
                for row in table.rows { sheet.write(row) }
            }
            sheet.skipRow()
        }
        sheet.fitWidths()
        if figures.satisfaction.rated > 0, let first = places[.satisfaction] {
            let rows = first...(first + Satisfaction.allCases.count - 1)
            sheet.draw(
                .init(
                    title: phrases.export.chartTitle(.satisfaction, .questions), hasBars: false, rows: rows,
                    names: 0, values: 1, place: (5, 2), size: (390, 240)))
        }
    }

    /// Where the first row of each section's table will be, for formulas that stand above it.
    private func places(from row: Int) -> [SummarySection: Int] {
        var row = row
        var places: [SummarySection: Int] = [:]
        for section in Self.sections {
            let count = table(section, [:]).rows.count
            guard count > 0 else { continue }
            // Under its title and its heads.
            places[section] = row + 2
            // With the gap after it.
            row += 3 + count + (Self.summed.contains(section) ? 1 : 0)
        }
        return places
    }

    private func writeHeading(to sheet: inout SheetWriter) {
        let export = phrases.export
        sheet.write([.title(export.summaryTitle(log.plan.title))])
        sheet.write([.text(export.label(.date)), .date(log.plan.date)])
        if let venue = log.plan.venue, !venue.isEmpty {
            sheet.write([.text(export.label(.venue)), .text(venue)])
        }
        let exported = log.zone.local(log.exportedAt)
        sheet.write([.text(export.exportedAt(exported.clock.date, exported.hourAndMinute))])
        if log.findings > 0 { sheet.write([.text(export.findings(log.findings))]) }
        sheet.skipRow()
    }

    private func table(_ section: SummarySection, _ places: [SummarySection: Int]) -> TableSheet {
        let codes = phrases.codes
        switch section {
        case .totals: return table([.item, .count], totals(places))
        case .channels:
            return counts(.visits, figures.channels.map { (codes.name(Coded<Channel>($0.code)), $0.count) })
        case .kinds:
            return counts(
                .questions, figures.kinds.map { (codes.name(Coded<QuestionKind>($0.code)), $0.count) })
        case .outcomes:
            return counts(
                .questions, figures.outcomes.map { (codes.name(Coded<Outcome>($0.code)), $0.count) })
        case .satisfaction:
            let levels = Satisfaction.allCases.sorted { $0.rawValue > $1.rawValue }.map {
                (codes.satisfaction($0), figures.satisfaction.levels[$0.rawValue])
            }
            return counts(
                .questions, levels + [(phrases.export.label(.unrated), figures.satisfaction.unrated)])
        case .desks: return table([.code, .desk, .records, .lastAt, .sealed], desks)
        case .comparison:
            return table([.item, .now, .before, .change, .changeInPercent], comparison)
        default:
            return table(
                [.name, .count, .unit],
                log.plan.publicity.map { [.wrapped($0.name), .number($0.count), .wrapped($0.unit)] })
        }
    }

    /// Counted anew from the sheets of records and questions; what needs their meaning is a number.
    private func totals(_ places: [SummarySection: Int]) -> [[SheetCell]] {
        let label = phrases.export.label
        return [
            [.wrapped(label(.visits)), .formula("=COUNT(\(written.people))", figures.visits)],
            [.wrapped(label(.people)), .formula("=SUM(\(written.people))", figures.people)],
            [.wrapped(label(.questions)), .formula("=COUNT(\(written.questions))", figures.questions)],
            [.wrapped(label(.copies)), .formula("=SUM(\(written.copies))", figures.materialsTotal)],
            [.wrapped(label(.rate)), satisfactionRate(places[.satisfaction] ?? 0)],
            [.wrapped(label(.onTheSpot)), onTheSpotRate(places[.outcomes] ?? 0)],
            [.wrapped(label(.open)), .number(figures.open.total)],
            [.wrapped(label(.overdue)), .number(figures.open.overdue)],
        ]
    }

    private var comparison: [[SheetCell]] {
        guard let base = log.base else { return [] }
        return FigureChange.all(from: base, to: figures, phrases).map { change in
            [.wrapped(change.name), cell(change.to), cell(change.from)] + cells(change.amount)
        }
    }

    private func cell(_ exact: FigureMention.Exact) -> SheetCell {
        switch exact {
        case .count(let count): .number(count)
        case .share(let part, let whole):
            whole == 0 ? .empty : rate(hundredths: ProseRate.hundredths(part, of: whole))
        case .change: .empty
        }
    }

    private func cells(_ amount: ChangeAmount) -> [SheetCell] {
        let words = phrases.comparison
        switch amount {
        case .count(let difference, let share):
            return [.number(difference), share.map(rate) ?? .wrapped(words.nothingBefore)]
        case .points(let points): return [rate(hundredths: points), .empty]
        case .noRateBefore: return [.wrapped(words.noRateBefore), .empty]
        case .noRateNow: return [.wrapped(words.noRateNow), .empty]
        }
    }

    /// Of figures that no other cell of the workbook has.
    private func rate(hundredths: Int) -> SheetCell {
        .rateFormula("=\(hundredths)/10000", hundredths: hundredths)
    }

    /// Over the levels below, the best first.
    private func satisfactionRate(_ first: Int) -> SheetCell {
        let satisfaction = figures.satisfaction
        guard satisfaction.rated > 0 else { return .wrapped(phrases.export.nothingRated) }
        func sum(_ count: Int) -> String { "SUM(\(Reference.range(1, first..<(first + count))))" }
        let levels = Satisfaction.allCases
        return .rateFormula(
            Reference.rate(sum(levels.filter(\.isSatisfied).count), of: sum(levels.count)),
            hundredths: ProseRate.hundredths(satisfaction.satisfied, of: satisfaction.rated))
    }

    /// Over the outcomes below.
    private func onTheSpotRate(_ first: Int) -> SheetCell {
        guard figures.questions > 0 else { return .empty }
        let settled = figures.outcomes.indices.filter {
            Figures.isSettledOnTheSpot(figures.outcomes[$0].code)
        }
        let part = settled.map { Reference.cell(1, first + $0) }.joined(separator: "+")
        let whole = "SUM(\(Reference.range(1, first..<(first + figures.outcomes.count))))"
        return .rateFormula(
            Reference.rate("(\(part))", of: whole),
            hundredths: ProseRate.hundredths(figures.settledOnTheSpot, of: figures.questions))
    }

    private var desks: [[SheetCell]] {
        figures.desks.map { desk in
            [
                .wrapped(desk.id), .wrapped(log.plan.desk(desk.id)?.name ?? desk.id), .number(desk.records),
                desk.lastAt.map { .moment(log.zone.local($0)) } ?? .empty,
                desk.isSealed ? .wrapped(phrases.export.yes) : .empty,
            ]
        }
    }

    private func counts(_ head: SummaryLabel, _ rows: [(name: String, count: Int)]) -> TableSheet {
        TableSheet(
            columns: [.init(label: .name), .init(label: head, isSum: true)],
            rows: rows.map { [.wrapped($0.name), .number($0.count)] }, phrases: phrases.export)
    }

    private func table(_ labels: [SummaryLabel], _ rows: [[SheetCell]]) -> TableSheet {
        TableSheet(columns: labels.map { .init(label: $0) }, rows: rows, phrases: phrases.export)
    }
}
