package import DayModel

extension CSVExport {
    /// Reads the table again and adds its columns up.
    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        guard let table = try? Self.table(of: bytes, phrases: phrases) else {
            return ExportCheck.unreadable(figures)
        }
        return table.differences(from: figures, written: CellGuard.guarded)
    }

    private static func table(of bytes: [UInt8], phrases: Phrases) throws(CSVReader.Problem) -> LogTable {
        var reader = try CSVReader(bytes)
        let heads = try reader.nextRow() ?? []
        var table = LogTable(phrases: phrases)
        guard table.takeHeads(heads, written: CellGuard.guarded) else { throw .malformed(offset: 0) }
        while let row = try reader.nextRow() {
            guard row.count == heads.count, table.add(row) else { throw .malformed(offset: 0) }
        }
        return table
    }
}
