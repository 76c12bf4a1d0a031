package import DayModel

extension CSVExport {
    /// Reads the table again and adds its columns up.
    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        guard let sums = try? Self.sums(of: bytes, phrases: phrases) else {
            return ExportCheck.unreadable(figures)
        }
        let tally = ExportSums(figures) { list, code, name in
            let text = phrases.shown(list, code, name)
            return list == .materials ? CSVMaterials.shown(text) : CellGuard.guarded(text)
        }
        let nameless: Set<FigureName> = [.departments, .departmentsRated, .departmentsSatisfied, .topics]
        return ExportCheck.compare(sums, with: tally.withoutNameless(nameless))
    }

    private static func sums(of bytes: [UInt8], phrases: Phrases) throws(CSVReader.Problem) -> ExportSums {
        var reader = try CSVReader(bytes)
        let heads = try reader.nextRow() ?? []
        var table = CSVTable(phrases: phrases)
        guard table.takeHeads(heads) else { throw .malformed(offset: 0) }
        while let row = try reader.nextRow() {
            guard row.count == heads.count, table.add(row) else { throw .malformed(offset: 0) }
        }
        return table.sums
    }
}

/// The sums of a table's columns, under the words that stand in it.
private struct CSVTable {
    private(set) var sums = ExportSums()
    private struct Row {
        let cells: [String]
        let columns: [ExportColumn: Int]

        subscript(column: ExportColumn) -> String { columns[column].map { cells[$0] } ?? "" }
    }

    private let phrases: Phrases
    private let levels: [String: Int]
    private let openStates: Set<String>
    private var columns: [ExportColumn: Int] = [:]
    /// Cells of materials repeat: each is taken apart once.
    private var materials: [String: [(name: String, count: Int)]] = [:]

    init(phrases: Phrases) {
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
    mutating func takeHeads(_ heads: [String]) -> Bool {
        for column in ExportColumn.allCases {
            columns[column] = heads.firstIndex(of: CellGuard.guarded(phrases.export.column(column)))
        }
        return columns.count == ExportColumn.allCases.count
    }

    /// False where a number is none.
    mutating func add(_ row: [String]) -> Bool {
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
}
