import DayModel

/// Reads a workbook again: its tables, and the sums of its rows, are the tally's.
struct WorkbookCheck {
    /// Of all parts together, in bytes.
    private static let sizeLimit = 2 << 30

    let phrases: Phrases

    func differences(in bytes: [UInt8], from figures: Figures) -> [Difference] {
        guard let tables = tables(in: bytes) else { return ExportCheck.unreadable(figures) }
        let inTables = SummaryReader.differences(
            in: tables, from: figures, phrases: phrases, written: SheetText.cell)
        return inTables.isEmpty ? differencesOfRows(in: bytes, from: figures) : inTables
    }

    /// One sheet at a time: those of the day log are large.
    private func sheet(_ sheet: WorkbookSheet, in bytes: [UInt8]) -> [UInt8]? {
        guard let index = WorkbookSheet.allCases.firstIndex(of: sheet) else { return nil }
        let wanted = "xl/worksheets/sheet\(index + 1).xml"
        return try? ZipArchive.parts(of: bytes, limit: Self.sizeLimit) { $0 == wanted }.first?.bytes
    }

    private func tables(in bytes: [UInt8]) -> [SummarySection: [[String]]]? {
        guard let summary = sheet(.summary, in: bytes) else { return nil }
        var tables = summaryTables(summary)
        let others: [(WorkbookSheet, SummarySection)] = [
            (.departments, .departments), (.topics, .topics), (.materials, .materials), (.hours, .hours),
        ]
        for (name, section) in others {
            guard let sheet = sheet(name, in: bytes) else { return nil }
            // Without heads and sums.
            tables[section] = rows(of: sheet).dropFirst().dropLast().map(\.cells)
        }
        return tables
    }

    private func summaryTables(_ bytes: [UInt8]) -> [SummarySection: [[String]]] {
        let sections = Dictionary(SummarySheet.sections.map { (phrases.export.section($0), $0) }) {
            first, _ in
            first
        }
        var tables: [SummarySection: [[String]]] = [:]
        var section: SummarySection?
        var isAtHeads = false
        var last = 0
        for row in rows(of: bytes) {
            if row.number > last + 1 {
                section = row.cells.first.flatMap { sections[$0] }
                isAtHeads = true
            } else if isAtHeads {
                isAtHeads = false
            } else if let section {
                tables[section, default: []].append(row.cells)
            }
            last = row.number
        }
        for section in SummarySheet.summed { tables[section]?.removeLast() }
        return tables
    }

    private func rows(of bytes: [UInt8]) -> [SheetReader.Row] {
        var reader = SheetReader(bytes)
        var rows: [SheetReader.Row] = []
        while let row = reader.nextRow() { rows.append(row) }
        return rows
    }

    /// The rows of the day log, added up anew.
    private func differencesOfRows(in bytes: [UInt8], from figures: Figures) -> [Difference] {
        var table = LogTable(phrases: phrases)
        for (name, columns) in [
            (WorkbookSheet.records, LogSheets.records), (.questions, LogSheets.questions),
        ] {
            guard let sheet = sheet(name, in: bytes) else { return ExportCheck.unreadable(figures) }
            var reader = SheetReader(sheet)
            let heads = reader.nextRow()?.cells ?? []
            guard heads == columns.map({ phrases.export.column($0) }) else {
                return ExportCheck.unreadable(figures)
            }
            table.takeColumns(columns)
            while let row = reader.nextRow() {
                guard table.add(row.cells) else { return ExportCheck.unreadable(figures) }
            }
        }
        return table.differences(from: figures, written: SheetText.cell)
    }
}
