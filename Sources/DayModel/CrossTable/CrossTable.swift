/// The questions of one or more days, counted by two fields at once.
package struct CrossTable: Equatable, Sendable {
    package struct Cell: Hashable, Sendable {
        package var row: CrossValue
        package var column: CrossValue

        package init(row: CrossValue, column: CrossValue) {
            self.row = row
            self.column = column
        }
    }

    package let fields: CrossFields
    /// What occurs: in the order of the contract and the plan, then what neither knows, sorted; nothing comes last.
    package let rows: [CrossValue]
    package let columns: [CrossValue]
    private let counts: [Cell: Int]

    /// - Parameter counts: of each day, with its plan.
    package init(_ fields: CrossFields, _ counts: [(plan: EventPlan, cells: [Cell: Int])]) {
        self.fields = fields
        let plans = counts.map(\.plan)
        let known = (rows: Set(fields.rows.known(in: plans)), columns: Set(fields.columns.known(in: plans)))
        self.counts = counts.reduce(into: [:]) { sum, day in
            for (cell, count) in day.cells where count != 0 {
                let shown = Cell(
                    row: cell.row.masked(unlessIn: known.rows, fields.rows),
                    column: cell.column.masked(unlessIn: known.columns, fields.columns))
                sum[shown, default: 0] += count
            }
        }
        rows = Self.ordered(Set(self.counts.keys.map(\.row)), of: fields.rows, plans)
        columns = Self.ordered(Set(self.counts.keys.map(\.column)), of: fields.columns, plans)
    }

    package func questions(_ row: CrossValue, _ column: CrossValue) -> Int {
        counts[Cell(row: row, column: column)] ?? 0
    }

    package func total(row: CrossValue) -> Int { columns.reduce(0) { $0 + questions(row, $1) } }
    package func total(column: CrossValue) -> Int { rows.reduce(0) { $0 + questions($1, column) } }
    package var total: Int { counts.values.reduce(0, +) }

    private static func ordered(
        _ values: Set<CrossValue>, of field: CrossField, _ plans: [EventPlan]
    ) -> [CrossValue] {
        let known = field.known(in: plans).filter(values.contains)
        let others = values.subtracting(known).subtracting([.none]).sorted { $0.text < $1.text }
        return known + others + (values.contains(.none) ? [.none] : [])
    }
}

extension CrossValue {
    /// Words of an older line, without what they tell of people; what a plan or the contract knows stays.
    fileprivate func masked(unlessIn known: Set<CrossValue>, _ field: CrossField) -> CrossValue {
        guard field == .topic || field == .department, case .code(let code) = self, !known.contains(self) else {
            return self
        }
        return .code(code == PlanCodes.other ? code : TextMask().masked(code))
    }

    /// As data shows it: the same in every language.
    package var text: String {
        switch self {
        case .code(let code): code
        case .number(let number): String(number)
        case .none: ""
        }
    }
}

extension CrossField {
    /// The values that the contract or the plans know, each once, in their order.
    fileprivate func known(in plans: [EventPlan]) -> [CrossValue] {
        func codes(_ codes: (EventPlan) -> [String]) -> [CrossValue] {
            var seen: Set<String> = []
            return plans.flatMap(codes).filter { seen.insert($0).inserted }.map { .code($0) }
        }
        switch self {
        case .kind: return QuestionKind.allCases.map { .code($0.rawValue) }
        case .outcome: return Outcome.allCases.map { .code($0.rawValue) }
        case .channel: return Channel.allCases.map { .code($0.rawValue) }
        case .state: return CrossState.allCases.map { .code($0.rawValue) }
        case .satisfaction: return Satisfaction.allCases.reversed().map { .number($0.rawValue) }
        case .hour: return (0..<24).map { .number($0) }
        case .topic: return codes { $0.topics.map(\.code) }
        case .department: return codes { $0.departments.map(\.code) }
        case .desk: return codes { $0.desks.map(\.id) }
        }
    }
}
