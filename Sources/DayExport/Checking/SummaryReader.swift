package import DayModel

/// Takes the figures out of the tables of a report's annex, as they were read back from an export.
package struct SummaryReader {
    private var sums = ExportSums()
    private let tables: [SummarySection: [[String]]]
    private let phrases: Phrases
    /// What the format makes of a text.
    private let written: (String) -> String

    private init(
        tables: [SummarySection: [[String]]], phrases: Phrases, written: @escaping (String) -> String
    ) {
        self.tables = tables
        self.phrases = phrases
        self.written = written
    }

    /// Where the tables say something else than the tally.
    package static func differences(
        in tables: [SummarySection: [[String]]], from figures: Figures, phrases: Phrases,
        written: @escaping (String) -> String
    ) -> [Difference] {
        var reader = SummaryReader(tables: tables, phrases: phrases, written: written)
        guard reader.read() else { return ExportCheck.unreadable(figures) }
        let tally = ExportSums(figures) { list, code, name in written(phrases.shown(list, code, name)) }
        return ExportCheck.compare(reader.sums, with: tally)
    }

    /// False where a number is none, or a row too short.
    private mutating func read() -> Bool {
        let totals: [(SummaryLabel, FigureName)] = [
            (.visits, .visits), (.people, .people), (.questions, .questions), (.copies, .materialsTotal),
            (.open, .open),
        ]
        for (label, figure) in totals {
            guard let count = total(label) else { return false }
            sums.add(count, to: figure)
        }
        return take(.channels, [(1, .channels)]) && take(.kinds, [(1, .kinds)])
            && take(.outcomes, [(1, .outcomes)])
            && take(.topics, name: 1, [(2, .topics)]) && take(.materials, name: 1, [(4, .materials)])
            && take(
                .departments, name: 1,
                [(2, .departments), (3, .departmentsRated), (4, .departmentsSatisfied)])
            && takeSatisfaction()
    }

    private func rows(_ section: SummarySection) -> [[String]] {
        tables[section] ?? []
    }

    private func total(_ label: SummaryLabel) -> Int? {
        let name = written(phrases.export.label(label))
        guard let row = rows(.totals).first(where: { $0.first == name }), row.count > 1 else { return nil }
        return Int(row[1])
    }

    private mutating func take(
        _ section: SummarySection, name: Int = 0, _ columns: [(index: Int, figure: FigureName)]
    ) -> Bool {
        for row in rows(section) {
            for column in columns {
                guard row.count > column.index, let count = Int(row[column.index]) else { return false }
                sums.add(count, to: column.figure, row[name])
            }
        }
        return true
    }

    private mutating func takeSatisfaction() -> Bool {
        let levels = Satisfaction.allCases.map { (phrases.codes.satisfaction($0), $0.rawValue) }
        let words = (levels + [(phrases.export.label(.unrated), 0)]).map { (written($0), $1) }
        let byWord = Dictionary(words) { first, _ in first }
        for row in rows(.satisfaction) {
            guard row.count > 1, let level = byWord[row[0]], let count = Int(row[1]) else { return false }
            sums.add(count, to: .satisfaction, "\(level)")
        }
        return true
    }
}
