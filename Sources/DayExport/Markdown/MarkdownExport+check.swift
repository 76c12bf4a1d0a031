package import DayModel

extension MarkdownExport {
    /// Reads the tables again and holds each against the tally.
    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        guard let tables = MarkdownTables(bytes) else { return ExportCheck.unreadable(figures) }
        var reader = SummaryReader(tables: tables, phrases: phrases)
        guard reader.read() else { return ExportCheck.unreadable(figures) }
        let tally = ExportSums(figures) { list, code, name in
            MarkdownText.escaped(phrases.shown(list, code, name))
        }
        return ExportCheck.compare(reader.sums, with: tally)
    }
}

/// Takes the figures out of a summary's tables.
private struct SummaryReader {
    private(set) var sums = ExportSums()
    private let tables: MarkdownTables
    private let phrases: Phrases

    init(tables: MarkdownTables, phrases: Phrases) {
        self.tables = tables
        self.phrases = phrases
    }

    /// False where a number is none, or a row too short.
    mutating func read() -> Bool {
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
        tables.rows[MarkdownText.escaped(phrases.export.section(section))] ?? []
    }

    private func total(_ label: SummaryLabel) -> Int? {
        let name = MarkdownText.escaped(phrases.export.label(label))
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
        let byWord = Dictionary(levels + [(phrases.export.label(.unrated), 0)]) { first, _ in first }
        for row in rows(.satisfaction) {
            guard row.count > 1, let level = byWord[row[0]], let count = Int(row[1]) else { return false }
            sums.add(count, to: .satisfaction, "\(level)")
        }
        return true
    }
}
