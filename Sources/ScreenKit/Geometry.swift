/// A size in terminal cells.
package struct Size: Equatable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A cell, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
    package var column: Int
    package var row: Int

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A part of the screen.
package struct Rect: Equatable, Sendable {
    package var column: Int
    package var row: Int
    package var columns: Int
    package var rows: Int

    package init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    package func contains(_ position: Position) -> Bool {
        (column..<column + columns).contains(position.column) && (row..<row + rows).contains(position.row)
    }

    package var endRow: Int { row + rows }
    package var endColumn: Int { column + columns }
}

/// What a piece of the screen means; what it looks like is the terminal's business.
package enum Role: UInt8, CaseIterable, Sendable {
    case plain, dim, title, heading, label, value, field, activeField, selection, key, good, notice, warning,
        alarm
    case bar, rule
    /// White ink on black whatever the colours of the terminal are: what is light of a QR code.
    case paper
}
