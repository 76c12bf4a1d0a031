import DayExport
import DayModel

/// The first sheet: the day, its totals as formulas over the other sheets, and the short tables one below the other.
///
/// A section is a title, heads and rows without a gap; a gap ends it. The check reads them by that.
struct SummarySheet {
    /// The sections in their order.
    static let sections: [SummarySection] = [
        .totals, .channels, .kinds, .outcomes, .satisfaction, .desks, .publicity, .comparison,
    ]
    /// Those whose last row adds up.
    static let summed: Set<SummarySection> = [.channels, .kinds, .outcomes, .satisfaction]

    let log: DayLog
    let phrases: Phrases
    let written: LogSheets.Written

    private var figures: Figures { log.figures }

    func write(to sheet: inout SheetWriter) {
        writeHeading(to: &sheet)
        for section in Self.sections {
            let table = table(section)
            guard !table.rows.isEmpty else { continue }
            sheet.write([.title(phrases.export.section(section))])
            let first = sheet.row + 1
            if Self.summed.contains(section) {
                table.write(to: &sheet)
            } else {
                sheet.write(table.columns.map { .head(phrases.export.label($0.label)) })
                for row in table.rows { sheet.write(row) }
            }
            if section == .satisfaction {
                let levels = first...(first + Satisfaction.allCases.count - 1)
                sheet.draw(
                    phrases.export.section(section), bars: false, rows: levels, names: 0, values: 1,
                    at: (5, 6))
            }
            sheet.skipRow()
        }
        for (column, width) in [28, 14, 12, 20, 10].enumerated() { sheet.setWidth(width, of: column) }
        sheet.freeze(row: 1)
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

    private func table(_ section: SummarySection) -> TableSheet {
        let codes = phrases.codes
        switch section {
        case .totals: return table([.item, .count], totals)
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
                log.plan.publicity.map { [.text($0.name), .number($0.count), .text($0.unit)] })
        }
    }

    /// Counted anew from the sheets of records and questions; what needs their meaning is a number.
    private var totals: [[SheetCell]] {
        let label = phrases.export.label
        let rated = figures.satisfaction.rate.map { SheetCell.rate($0) }
        let settled = Double(figures.settledOnTheSpot) / Double(max(figures.questions, 1))
        return [
            [.text(label(.visits)), .formula("=COUNT(\(written.people))", figures.visits)],
            [.text(label(.people)), .formula("=SUM(\(written.people))", figures.people)],
            [.text(label(.questions)), .formula("=COUNT(\(written.questions))", figures.questions)],
            [.text(label(.copies)), .formula("=SUM(\(written.copies))", figures.materialsTotal)],
            [.text(label(.rate)), rated ?? .text(phrases.export.nothingRated)],
            [.text(label(.onTheSpot)), figures.questions == 0 ? .empty : .rate(settled)],
            [.text(label(.open)), .number(figures.open.total)],
            [.text(label(.overdue)), .number(figures.open.overdue)],
        ]
    }

    private var comparison: [[SheetCell]] {
        guard let base = log.base else { return [] }
        return FigureChange.all(from: base, to: figures, phrases).map { change in
            [.text(change.name), cell(change.to), cell(change.from)] + cells(change.amount)
        }
    }

    private func cell(_ exact: FigureMention.Exact) -> SheetCell {
        switch exact {
        case .count(let count): .number(count)
        case .share(let part, let whole): whole == 0 ? .empty : .rate(Double(part) / Double(whole))
        case .change: .empty
        }
    }

    private func cells(_ amount: ChangeAmount) -> [SheetCell] {
        let words = phrases.comparison
        switch amount {
        case .count(let difference, let share):
            return [
                .number(difference), share.map { .rate(Double($0) / 10_000) } ?? .text(words.nothingBefore),
            ]
        case .points(let points): return [.rate(Double(points) / 10_000), .empty]
        case .noRateBefore: return [.text(words.noRateBefore), .empty]
        case .noRateNow: return [.text(words.noRateNow), .empty]
        }
    }

    private var desks: [[SheetCell]] {
        figures.desks.map { desk in
            [
                .text(desk.id), .text(log.plan.desk(desk.id)?.name ?? desk.id), .number(desk.records),
                desk.lastAt.map { .moment(log.zone.local($0)) } ?? .empty,
                desk.isSealed ? .text(phrases.export.yes) : .empty,
            ]
        }
    }

    private func counts(_ head: SummaryLabel, _ rows: [(name: String, count: Int)]) -> TableSheet {
        TableSheet(
            columns: [.init(label: .name), .init(label: head, isSum: true)],
            rows: rows.map { [.text($0.name), .number($0.count)] }, phrases: phrases.export)
    }

    private func table(_ labels: [SummaryLabel], _ rows: [[SheetCell]]) -> TableSheet {
        TableSheet(columns: labels.map { .init(label: $0) }, rows: rows, phrases: phrases.export)
    }
}
