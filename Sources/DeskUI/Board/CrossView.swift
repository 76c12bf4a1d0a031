import DayModel

/// A cross-table on the board: which two fields, what was counted, and what of it is in sight.
struct CrossView: Equatable, Sendable {
    var fields = CrossFields(rows: .department, columns: .outcome)
    /// Nil until it was counted.
    var table: CrossTable?
    var firstRow = 0
    /// Of the columns behind the totals, which always stand beside the names.
    var firstColumn = 0

    mutating func turnRows(_ step: Int) {
        fields.rows = Self.field(fields.rows, step)
        startOver()
    }

    mutating func turnColumns(_ step: Int) {
        fields.columns = Self.field(fields.columns, step)
        startOver()
    }

    mutating func swapFields() {
        fields = CrossFields(rows: fields.columns, columns: fields.rows)
        startOver()
    }

    private static func field(_ field: CrossField, _ step: Int) -> CrossField {
        let all = CrossField.allCases
        let index = all.firstIndex(of: field) ?? 0
        return all[(index + step + all.count) % all.count]
    }

    private mutating func startOver() {
        table = nil
        firstRow = 0
        firstColumn = 0
    }
}
