package import DayExport
package import DayModel
import DayPackage

/// The day as a workbook: tables and charts of the tally, and the day log behind them.
package struct WorkbookExport: ExportFormat {
    package static let name = "xlsx"
    package static let fileExtension = "xlsx"

    package init() {}

    package func render(_ log: DayLog, phrases: Phrases) throws(ExportFailure) -> [UInt8] {
        let workbook = try WorkbookWriter()
        var sheets: [WorkbookSheet: SheetWriter] = [:]
        for sheet in WorkbookSheet.allCases {
            sheets[sheet] = try workbook.addSheet(phrases.export.sheet(sheet))
        }
        guard var summary = sheets[.summary], var records = sheets[.records],
            var questions = sheets[.questions]
        else { throw .packaging("sheets") }
        // The totals name the last rows of these two.
        let written = LogSheets(log: log, phrases: phrases).write(records: &records, questions: &questions)
        SummarySheet(log: log, phrases: phrases, written: written).write(to: &summary)
        let tables = FigureTables(figures: log.figures, phrases: phrases.export)
        write(tables.departments(firstRow: 1), to: sheets[.departments]) { sheet, rows in
            let title = phrases.export.section(.departments)
            sheet.draw(title, bars: true, rows: rows, names: 1, values: 2, at: (1, 7))
        }
        write(tables.topics, to: sheets[.topics])
        write(tables.materials(firstRow: 1), to: sheets[.materials])
        write(tables.hours, to: sheets[.hours]) { sheet, rows in
            let title = phrases.export.section(.hours)
            sheet.draw(title, bars: false, rows: rows, names: 0, values: 2, at: (1, 6))
        }
        if var sheet = sheets[.evaluation] {
            EvaluationSheet(evaluation: log.evaluation, phrases: phrases).write(to: &sheet)
        }
        return try workbook.finish()
    }

    private func write(
        _ table: TableSheet, to sheet: SheetWriter?,
        chart: (SheetWriter, ClosedRange<Int>) -> Void = { _, _ in }
    ) {
        guard var sheet else { return }
        table.setWidths(of: sheet)
        sheet.freeze(row: 1)
        if !table.rows.isEmpty {
            sheet.filter(columns: table.columns.count, through: table.rows.count)
        }
        table.write(to: &sheet)
        guard !table.rows.isEmpty else { return }
        chart(sheet, 1...table.rows.count)
    }

    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        WorkbookCheck(phrases: phrases).differences(in: bytes, from: figures)
    }
}

/// All formats, those that need a library among them.
package enum AllFormats {
    package static let all: [any ExportFormat] = ExportFormats.all + [WordExport(), WorkbookExport()]

    package static var names: [String] { all.map { type(of: $0).name } }

    /// Nil where there is no format of that name.
    package static func named(_ name: String) -> (any ExportFormat)? {
        all.first { type(of: $0).name == name }
    }
}
