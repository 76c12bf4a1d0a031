/// The tables of a day's exact figures, as the annex of a report has them.
package struct AnnexTables {
    typealias Table = (heads: [AnnexTable.Head], rows: [[String]])

    private let plan: EventPlan
    private let zone: ZoneOffsets
    let figures: Figures
    let phrases: Phrases
    let base: Figures?
    let venues: [DayFigures]
    private let photos: [Photo]

    /// - Parameters:
    ///   - base: the figures of an earlier day to compare with.
    ///   - venues: the days that the figures are the sum of; empty for one day.
    ///   - photos: in the order in which they were taken.
    package init(
        plan: EventPlan, zone: ZoneOffsets, figures: Figures, phrases: Phrases, base: Figures? = nil,
        venues: [DayFigures] = [], photos: [Photo] = []
    ) {
        self.photos = photos
        self.base = base
        self.venues = venues
        self.plan = plan
        self.zone = zone
        self.figures = figures
        self.phrases = phrases
    }

    /// In the order of their sections; a table without a row is left out.
    package var all: [AnnexTable] {
        SummarySection.allCases.flatMap { section -> [AnnexTable] in
            if section == .venue { return eachVenue }
            let table = table(section)
            guard !table.rows.isEmpty else { return [] }
            return [
                AnnexTable(
                    section: section, title: phrases.export.section(section), heads: table.heads,
                    rows: table.rows)
            ]
        }
    }

    private func table(_ section: SummarySection) -> Table {
        switch section {
        case .totals: totals
        case .channels: counts(figures.channels, head: .visits) { phrases.codes.name(Coded<Channel>($0)) }
        case .kinds: counts(figures.kinds, head: .questions) { phrases.codes.name(Coded<QuestionKind>($0)) }
        case .outcomes: counts(figures.outcomes, head: .questions) { phrases.codes.name(Coded<Outcome>($0)) }
        case .satisfaction: satisfaction
        case .departments: departments
        case .topics:
            Table(
                heads: heads([.code, .name], [.questions]),
                rows: figures.topics.map { [$0.code, phrases.codes.listed($0.name), "\($0.questions)"] })
        case .materials: materials
        case .hours: hours
        case .desks: desks
        case .publicity:
            Table(
                heads: heads([.name], [.count]) + heads([.unit], []),
                rows: plan.publicity.map { [$0.name, "\($0.count)", $0.unit] })
        case .photos:
            Table(
                heads: heads([.caption, .taken, .photographer, .file], []),
                rows: photos.map { photo in
                    let taken = photo.taken.map(zone.local)
                    return [
                        photo.caption, taken.map { "\($0.clock.date) \($0.hourAndMinute)" } ?? "",
                        photo.by ?? "", photo.file,
                    ]
                })
        case .comparison: comparison
        case .venues: allVenues
        case .venue: Table(heads: [], rows: [])
        }
    }

    private var totals: Table { totals(of: figures) }

    func totals(of figures: Figures) -> Table {
        let rows: [(SummaryLabel, String)] = [
            (.visits, "\(figures.visits)"), (.people, "\(figures.people)"),
            (.questions, "\(figures.questions)"),
            (.copies, "\(figures.materialsTotal)"),
            (.rate, ProseRate(figures.satisfaction).map(phrases.export.rate) ?? phrases.export.nothingRated),
            (.onTheSpot, percent(figures.settledOnTheSpot, of: figures.questions)),
            (.open, "\(figures.open.total)"),
            (.overdue, "\(figures.open.overdue)"),
        ]
        return Table(heads: heads([.item], [.count]), rows: rows.map { [phrases.export.label($0.0), $0.1] })
    }

    private func counts(_ counts: [Figures.Count], head: SummaryLabel, _ name: (_ code: String) -> String)
        -> Table
    {
        Table(heads: heads([.name], [head]), rows: counts.map { [name($0.code), "\($0.count)"] })
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
                    office.code, phrases.codes.listed(office.name), "\(office.questions)", "\(office.rated)", "\(office.satisfied)",
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
                let last = desk.lastAt.map(zone.local)
                return [
                    desk.id, plan.desk(desk.id)?.name ?? desk.id, "\(desk.records)",
                    last.map { "\($0.clock.date) \($0.hourAndMinute)" } ?? "",
                    desk.isSealed ? phrases.export.yes : "",
                ]
            })
    }

    func heads(_ texts: [SummaryLabel], _ numbers: [SummaryLabel]) -> [AnnexTable.Head] {
        texts.map { AnnexTable.Head(title: phrases.export.label($0), isNumber: false) }
            + numbers.map { AnnexTable.Head(title: phrases.export.label($0), isNumber: true) }
    }

    /// No rate of nothing.
    func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "" : ProseRate.percent(part, of: whole)
    }
}
