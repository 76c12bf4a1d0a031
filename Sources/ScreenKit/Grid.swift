/// What a screen shows, cell by cell. Whatever is written into it comes out safe to draw: no half of a wide
/// character, nothing beyond the edge, nothing that a terminal would obey.
package struct Grid: Equatable, Sendable {
    package let size: Size
    /// A copy of a grid shares the rows that are not written to again: drawing over what stands costs what changes.
    var rows: [[Cell]]
    private(set) var clusters: [String] = []

    package init(size: Size) {
        self.size = Size(columns: max(1, size.columns), rows: max(1, size.rows))
        rows = Array(
            repeating: Array(repeating: .blank(.plain), count: self.size.columns), count: self.size.rows)
    }

    /// Writes a text from a cell on, to at most `limit` columns and the right edge.
    /// - Returns: the columns used.
    @discardableResult
    package mutating func write(
        _ text: String, at position: Position, role: Role = .plain, columns limit: Int? = nil
    ) -> Int {
        guard (0..<size.rows).contains(position.row), position.column < size.columns else { return 0 }
        let end = min(size.columns, position.column + (limit ?? size.columns))
        var column = position.column
        var rest = text[...]
        if column >= 0, let written = writePlain(text, at: &column, row: position.row, role: role, end: end) {
            guard written < text.utf8.count else { return column - position.column }
            rest = text[text.utf8.index(text.startIndex, offsetBy: written)...]
        }
        for character in rest {
            let drawn = DrawnCharacter(character)
            guard column + drawn.columns <= end else {
                pad(from: max(0, column), to: end, row: position.row, role: role)
                column = end
                break
            }
            if column >= 0 {
                put(drawn, at: column, row: position.row, role: role)
            } else {
                pad(from: 0, to: column + drawn.columns, row: position.row, role: role)
            }
            column += drawn.columns
        }
        return max(0, column - position.column)
    }

    /// Writes the plain scalars with which a text begins, which nearly always are all of it.
    /// - Returns: how many bytes of UTF-8 they take; nil where the text is not kept as such.
    private mutating func writePlain(
        _ text: String, at column: inout Int, row: Int, role: Role, end: Int
    ) -> Int? {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var plain = PlainText(bytes)
            Self.write(&plain, at: &column, role: role, end: end, in: &rows[row])
            return plain.offset
        }
    }

    private static func write(
        _ plain: inout PlainText, at column: inout Int, role: Role, end: Int, in cells: inout [Cell]
    ) {
        while let (scalar, columns) = plain.peek(), column + columns <= end {
            put(scalar, at: column, role: role, isWide: columns == 2, in: &cells)
            column += columns
            plain.advance()
        }
    }

    package mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .plain) {
        let drawn = DrawnCharacter(character)
        let scalar: Unicode.Scalar = drawn.columns == 1 ? drawn.scalars[0] : " "
        for row in max(0, rect.row)..<max(max(0, rect.row), min(size.rows, rect.endRow)) {
            for column in max(0, rect.column)..<max(max(0, rect.column), min(size.columns, rect.endColumn)) {
                put(scalar.value, at: column, row: row, role: role)
            }
        }
    }

    package mutating func restyle(_ rect: Rect, role: Role) {
        for row in max(0, rect.row)..<max(max(0, rect.row), min(size.rows, rect.endRow)) {
            for column in max(0, rect.column)..<max(max(0, rect.column), min(size.columns, rect.endColumn)) {
                rows[row][column].role = role
            }
        }
    }

    package func cell(at position: Position) -> Cell {
        rows[position.row][position.column]
    }

    package func role(at position: Position) -> Role { cell(at: position).role }

    /// What a cell shows; empty for the right half of a wide character.
    package func text(of cell: Cell) -> String {
        if cell.part == .wideEnd { return "" }
        if cell.isCluster { return clusters[Int(cell.code)] }
        return Unicode.Scalar(cell.code).map(String.init) ?? " "
    }

    /// A row as a person reads it.
    package func text(row: Int) -> String { text(row: row, columns: size.columns) }

    /// All rows, without the spaces at their ends.
    package var lines: [String] {
        rows.indices.map { row in
            let last = rows[row].lastIndex { $0.code != 0x20 || $0.isCluster }
            return text(row: row, columns: last.map { $0 + 1 } ?? 0)
        }
    }

    private func text(row: Int, columns: Int) -> String {
        rows[row][..<columns].reduce(into: "") { $0 += text(of: $1) }
    }
}

extension Grid {
    private mutating func put(_ drawn: DrawnCharacter, at column: Int, row: Int, role: Role) {
        if drawn.scalars.count == 1 {
            put(drawn.scalars[0].value, at: column, row: row, role: role, isWide: drawn.columns == 2)
            return
        }
        if !drawn.isCluster {
            for (offset, scalar) in drawn.scalars.enumerated() {
                put(scalar.value, at: column + offset, row: row, role: role)
            }
            return
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: drawn.scalars)
        guard clusters.count < Cell.clusterLimit else { return }
        clusters.append(String(text))
        let index = UInt32(clusters.count - 1)
        put(index, at: column, row: row, role: role, isWide: drawn.columns == 2, isCluster: true)
    }

    mutating func put(
        _ code: UInt32, at column: Int, row: Int, role: Role, isWide: Bool = false, isCluster: Bool = false
    ) {
        Self.put(code, at: column, role: role, isWide: isWide, isCluster: isCluster, in: &rows[row])
    }

    private static func put(
        _ code: UInt32, at column: Int, role: Role, isWide: Bool, isCluster: Bool = false,
        in cells: inout [Cell]
    ) {
        release(column, in: &cells)
        if isWide {
            release(column + 1, in: &cells)
            cells[column] = Cell(code: code, role: role, part: .wideStart, isCluster: isCluster)
            cells[column + 1] = Cell(code: 0, role: role, part: .wideEnd)
        } else {
            cells[column] = Cell(code: code, role: role, part: .narrow, isCluster: isCluster)
        }
    }

    /// Blanks the other half of a wide character that is about to lose this one.
    private static func release(_ column: Int, in cells: inout [Cell]) {
        switch cells[column].part {
        case .narrow: return
        case .wideStart: cells[column + 1] = .blank(cells[column + 1].role)
        case .wideEnd: cells[column - 1] = .blank(cells[column - 1].role)
        }
    }

    private mutating func pad(from start: Int, to end: Int, row: Int, role: Role) {
        for column in start..<max(start, end) { put(0x20, at: column, row: row, role: role) }
    }
}
