package import DayModel

/// The sums of the day log's columns, under the words that stand in it.
package struct LogTable {
    private var sums = ExportSums()
    private struct Row {
        let cells: [String]
        let columns: [ExportColumn: Int]

        subscript(column: ExportColumn) -> String {
            columns[column].flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
        }
    }

    private let phrases: Phrases
    private let levels: [String: Int]
    private let openStates: Set<String>
    private var columns: [ExportColumn: Int] = [:]
    /// Cells of materials repeat: each is taken apart once.
    private var materials: [String: [(name: String, count: Int)]] = [:]

    package init(phrases: Phrases) {
        self.phrases = phrases
        let codes = phrases.codes
        levels = Dictionary(Satisfaction.allCases.map { (codes.satisfaction($0), $0.rawValue) }) { first, _ in
            first
        }
        openStates = Set(
            Outcome.allCases.filter(\.isOpen).map(codes.outcome)
                + FollowUpState.allCases.filter(\.isOpen).map(codes.followUp))
    }

    /// False where a column is missing.
    mutating func takeHeads(_ heads: [String], written: (String) -> String) -> Bool {
        for column in ExportColumn.allCases {
            columns[column] = heads.firstIndex(of: written(phrases.export.column(column)))
        }
        return columns.count == ExportColumn.allCases.count
    }

    /// The columns of the rows to come; what a sheet has not is empty.
    package mutating func takeColumns(_ columns: [ExportColumn]) {
        self.columns = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// False where a number is none.
    package mutating func add(_ row: [String]) -> Bool {
        let row = Row(cells: row, columns: columns)
        let people = row[.people]
        if !people.isEmpty {
            guard let people = Int(people) else { return false }
            sums.add(1, to: .visits)
            sums.add(people, to: .people)
            sums.add(1, to: .channels, row[.channel])
        }
        if !row[.question].isEmpty { addQuestion(row) }
        let copies = row[.copies]
        guard let count = copies.isEmpty ? 0 : Int(copies) else { return false }
        sums.add(count, to: .materialsTotal)
        return addMaterials(row[.materials])
    }

    private mutating func addQuestion(_ row: Row) {
        sums.add(1, to: .questions)
        sums.add(1, to: .kinds, row[.kind])
        sums.add(1, to: .outcomes, row[.outcome])
        if !row[.topic].isEmpty { sums.add(1, to: .topics, row[.topic]) }
        let level = levels[row[.satisfaction]] ?? 0
        sums.add(1, to: .satisfaction, "\(level)")
        if openStates.contains(row[.state]) { sums.add(1, to: .open) }
        let department = row[.department]
        guard !department.isEmpty else { return }
        sums.add(1, to: .departments, department)
        if level > 0 { sums.add(1, to: .departmentsRated, department) }
        if level > 2 { sums.add(1, to: .departmentsSatisfied, department) }
    }

    private mutating func addMaterials(_ cell: String) -> Bool {
        if cell.isEmpty { return true }
        let known = materials[cell] ?? CSVMaterials.read(cell, separator: phrases.export.materialSeparator)
        guard let items = known else { return false }
        materials[cell] = items
        for item in items { sums.add(item.count, to: .materials, item.name) }
        return true
    }

    /// Where the sums are not the tally's; `written` is what the format makes of a text.
    package func differences(from figures: Figures, written: (String) -> String) -> [Difference] {
        let tally = ExportSums(figures) { list, code, name in
            let text = phrases.shown(list, code, name)
            return list == .materials ? CSVMaterials.shown(text) : written(text)
        }
        let nameless: Set<FigureName> = [.departments, .departmentsRated, .departmentsSatisfied, .topics]
        return ExportCheck.compare(sums, with: tally.withoutNameless(nameless))
    }
}
