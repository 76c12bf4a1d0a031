package import DayModel

/// The day log as a table for spreadsheets: one row a question, heads and codes in the user's language.
///
/// A visit without questions has one row, a handout too. People, materials, copies and seconds stand on a visit's
/// first row only, so that the sums of the columns are right. What was taken back is left out: it counts nowhere.
package struct CSVExport: ExportFormat {
    package static let name = "csv"
    package static let fileExtension = "csv"
    package static let compares = false
    package static let bearsTitle = false

    package init() {}

    package static let joinsDays = true

    /// One table: the names of records tell the days apart, as no two writers have one name.
    package static func joined(_ days: [[UInt8]]) -> [UInt8] {
        days.dropFirst().reduce(into: days.first ?? []) { table, day in
            // The heads hold no line end.
            table += day[((day.firstIndex(of: 0x0A) ?? day.count - 1) + 1)...]
        }
    }

    package func render(_ log: DayLog, phrases: Phrases) -> [UInt8] {
        var writer = CSVWriter()
        let rows = LogRows(log: log, phrases: phrases)
        writer.writeRow(ExportColumn.allCases.map { .text(phrases.export.column($0)) })
        for entry in log.entries where !entry.isVoid {
            for row in rows.rows(of: entry) {
                writer.writeRow(ExportColumn.allCases.map { row[$0] })
            }
        }
        return writer.bytes
    }
}
