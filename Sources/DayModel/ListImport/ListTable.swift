/// A table as an office keeps it: one sheet of a workbook, or a text file.
package struct ListTable: Equatable, Sendable {
    /// The sheet's name; empty where the file is the table.
    package var name: String
    package var rows: [ListRow]
    /// Its program does not show it.
    package var isHidden: Bool

    package init(name: String = "", rows: [ListRow], isHidden: Bool = false) {
        self.name = name
        self.rows = rows
        self.isHidden = isHidden
    }
}

/// One row of a table, under the number that a spreadsheet program shows.
package struct ListRow: Equatable, Sendable {
    package var number: Int
    package var cells: [String]
    /// By column, what stands in a cell above that reaches down over this row.
    package var merged: [Int: String] = [:]
    /// By column, what a cell is besides its text.
    package var marks: [Int: Mark] = [:]

    package enum Mark: Equatable, Sendable {
        /// A day, whatever it shows: a code such as `1-2` that was taken for one, perhaps.
        case date
        /// A formula whose result nobody has computed.
        case noValue
    }

    package init(number: Int, cells: [String]) {
        self.number = number
        self.cells = cells
    }

    /// Nothing but white space stands in it.
    package var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

    /// The text of a cell; empty past the last one.
    package func text(_ column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
}

/// How a spreadsheet program calls a column.
package enum ColumnName {
    /// 0 -> A, 25 -> Z, 26 -> AA.
    package static func name(of column: Int) -> String {
        var rest = column + 1
        var letters: [UInt8] = []
        while rest > 0 {
            rest -= 1
            letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
            rest /= 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}
