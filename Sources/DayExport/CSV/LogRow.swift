package import DayModel

/// One row of the day log: a cell for every column, empty until something stands in it.
package struct LogRow: Sendable {
    private var cells = Array(repeating: LogCell.empty, count: ExportColumn.allCases.count)

    package subscript(column: ExportColumn) -> LogCell {
        get { cells[column.rawValue] }
        set { cells[column.rawValue] = newValue }
    }
}
