/// The tables of a report about several days.
extension AnnexTables {
    /// A row for each day, and their sum.
    var allVenues: Table {
        guard !venues.isEmpty else { return Table(heads: [], rows: []) }
        let days = venues.enumerated().map { index, day in
            ["\(index + 1)", day.plan.date.description, day.plan.venue ?? day.plan.title]
                + numbers(day.figures)
        }
        return Table(
            heads: heads([.item, .date, .venue], [.people, .visits, .questions, .copies, .rate, .open]),
            rows: days + [["", "", phrases.export.total] + numbers(figures)])
    }

    /// A rate is of the days' rated questions together, never a mean of rates.
    private func numbers(_ figures: Figures) -> [String] {
        let satisfaction = figures.satisfaction
        return [figures.people, figures.visits, figures.questions, figures.materialsTotal].map(String.init)
            + [percent(satisfaction.satisfied, of: satisfaction.rated), "\(figures.open.total)"]
    }

    /// The totals of each day.
    var eachVenue: [AnnexTable] {
        venues.enumerated().map { index, day in
            let table = totals(of: day.figures)
            return AnnexTable(
                section: .venue, number: index + 1,
                title: phrases.comparison.venue(index + 1, day.plan.venue ?? day.plan.title, day.plan.date),
                heads: table.heads, rows: table.rows)
        }
    }
}
