import DayModel

/// The tables of a summary.
struct SummaryTables {
    struct Table {
        var heads: [(String, MarkdownWriter.Alignment)]
        var rows: [[String]]
    }

    let log: DayLog
    let phrases: Phrases
    private var figures: Figures { log.figures }

    init(log: DayLog, phrases: Phrases) {
        self.log = log
        self.phrases = phrases
    }

    func table(_ section: SummarySection) -> Table {
        switch section {
        case .totals: totals
        case .channels: counts(figures.channels, .channels, head: .visits)
        case .kinds: counts(figures.kinds, .kinds, head: .questions)
        case .outcomes: counts(figures.outcomes, .outcomes, head: .questions)
        case .satisfaction: satisfaction
        case .departments: departments
        case .topics:
            Table(
                heads: heads([.code, .name], [.questions]),
                rows: figures.topics.map { [$0.code, $0.name, "\($0.questions)"] })
        case .materials: materials
        case .hours: hours
        case .desks: desks
        case .publicity:
            Table(
                heads: heads([.name], [.count]) + heads([.unit], []),
                rows: log.plan.publicity.map { [$0.name, "\($0.count)", $0.unit] })
        }
    }

    private var totals: Table {
        let onTheSpot = figures.outcomes.filter { ["answered", "resolved"].contains($0.code) }
        let settled = onTheSpot.reduce(0) { $0 + $1.count }
        let rows: [(SummaryLabel, String)] = [
            (.visits, "\(figures.visits)"), (.people, "\(figures.people)"),
            (.questions, "\(figures.questions)"),
            (.copies, "\(figures.materialsTotal)"),
            (.rate, ProseRate(figures.satisfaction).map(phrases.export.rate) ?? phrases.export.nothingRated),
            (.onTheSpot, percent(settled, of: figures.questions)), (.open, "\(figures.open.total)"),
            (.overdue, "\(figures.open.overdue)"),
        ]
        return Table(heads: heads([.item], [.count]), rows: rows.map { [phrases.export.label($0.0), $0.1] })
    }

    private func counts(_ counts: [Figures.Count], _ list: FigureName, head: SummaryLabel) -> Table {
        Table(
            heads: heads([.name], [head]),
            rows: counts.map { [phrases.shown(list, $0.code, $0.code), "\($0.count)"] })
    }

    private var satisfaction: Table {
        let levels = Satisfaction.allCases.reversed().map { level in
            [phrases.codes.satisfaction(level), "\(figures.satisfaction.levels[level.rawValue])"]
        }
        let unrated = [phrases.export.label(.unrated), "\(figures.satisfaction.unrated)"]
        return Table(heads: heads([.name], [.questions]), rows: levels + [unrated])
    }

    private var departments: Table {
        Table(
            heads: heads([.code, .name], [.questions, .rated, .satisfied, .rate]),
            rows: figures.departments.map { office in
                [
                    office.code, office.name, "\(office.questions)", "\(office.rated)", "\(office.satisfied)",
                    percent(office.satisfied, of: office.rated),
                ]
            })
    }

    private var materials: Table {
        Table(
            heads: heads([.code, .name, .unit], [.prepared, .handedOut, .remaining]),
            rows: figures.materials.map { stock in
                [
                    stock.code, stock.name, stock.unit, stock.prepared.map(String.init) ?? "",
                    "\(stock.handedOut)", stock.remaining.map(String.init) ?? "",
                ]
            })
    }

    private var hours: Table {
        Table(
            heads: heads([.hour], [.visits, .people, .questions, .copies]),
            rows: figures.hours.map { hour in
                [phrases.export.hour(hour.hour)]
                    + [hour.visits, hour.people, hour.questions, hour.materials].map(String.init)
            })
    }

    private var desks: Table {
        Table(
            heads: heads([.code, .desk], [.records]) + heads([.lastAt, .sealed], []),
            rows: figures.desks.map { desk in
                let last = desk.lastAt.map(log.local)
                return [
                    desk.id, log.plan.desk(desk.id)?.name ?? desk.id, "\(desk.records)",
                    last.map { "\($0.clock.date) \($0.hourAndMinute)" } ?? "",
                    desk.isSealed ? phrases.export.yes : "",
                ]
            })
    }

    private func heads(_ texts: [SummaryLabel], _ numbers: [SummaryLabel]) -> [(
        String, MarkdownWriter.Alignment
    )] {
        texts.map { (phrases.export.label($0), .text) } + numbers.map { (phrases.export.label($0), .number) }
    }

    /// No rate of nothing.
    private func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "" : ProseRate.percent(part, of: whole)
    }
}
