/// What a terminal needs of a grid: where it differs from what is shown, and what to write there.
extension Grid {
    /// A row that looks different in another grid, and the columns outside of which it does not; a wide character of
    /// either is in them whole or not at all.
    package struct Change: Equatable {
        package let row: Int
        package let columns: Range<Int>
    }

    /// What differs from another grid of the same size, from the top.
    package func changes(from other: Grid) -> [Change] {
        // Clusters are told apart by where they stand in a list, as long as it is the same.
        let comparesCells = clusters == other.clusters
        var changes: [Change] = []
        // Rows are compared at once where both are one that was copied.
        for row in rows.indices where !comparesCells || rows[row] != other.rows[row] {
            let (cells, others) = (rows[row], other.rows[row])
            let columns =
                comparesCells
                ? Self.changed(cells, others) { cells[$0] != others[$0] }
                : Self.changed(cells, others) { index in
                    cells[index].role != others[index].role || cells[index].part != others[index].part
                        || text(of: cells[index]) != other.text(of: others[index])
                }
            if let columns { changes.append(Change(row: row, columns: columns)) }
        }
        return changes
    }

    /// From the first to the last cell that differs; whole characters.
    @inline(__always)
    private static func changed(
        _ cells: [Cell], _ others: [Cell], where differs: (Int) -> Bool
    ) -> Range<Int>? {
        func isInside(_ index: Int) -> Bool {
            cells[index].part == .wideEnd || others[index].part == .wideEnd
        }
        var first = 0
        while first < cells.count, !differs(first) { first += 1 }
        guard first < cells.count else { return nil }
        var end = cells.count
        while !differs(end - 1) { end -= 1 }
        while first > 0, isInside(first) { first -= 1 }
        while end < cells.count, isInside(end) { end += 1 }
        return first..<end
    }

    /// Tells columns of a row from the left in pieces of one role, as the bytes of their text. Where they end within a
    /// wide character, a space stands for it.
    package func forEachRun(
        _ row: Int, _ columns: Range<Int>, _ body: (Role, UnsafeBufferPointer<CChar>) -> Void
    ) {
        let cells = rows[row]
        var run: [CChar] = []
        run.reserveCapacity(columns.count * 3)
        var role = Role.plain
        for column in columns {
            let cell = cells[column]
            if cell.part == .wideEnd { continue }
            if cell.role != role {
                if !run.isEmpty { run.withUnsafeBufferPointer { body(role, $0) } }
                run.removeAll(keepingCapacity: true)
                role = cell.role
            }
            if cell.part == .wideStart, column + 1 == columns.upperBound {
                run.append(0x20)
            } else {
                append(cell, to: &run)
            }
        }
        if !run.isEmpty { run.withUnsafeBufferPointer { body(role, $0) } }
    }

    private func append(_ cell: Cell, to run: inout [CChar]) {
        if cell.isCluster {
            for byte in clusters[Int(cell.code)].utf8 { run.append(CChar(bitPattern: byte)) }
        } else if cell.code < 0x80 {
            run.append(CChar(truncatingIfNeeded: cell.code))
        } else if let bytes = Unicode.Scalar(cell.code).flatMap(UTF8.encode) {
            for byte in bytes { run.append(CChar(bitPattern: byte)) }
        }
    }
}
