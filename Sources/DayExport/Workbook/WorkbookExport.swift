package import DayModel

/// The day as a workbook: tables and charts of the tally, and the day log behind them.
package struct WorkbookExport: ExportFormat {
    package static let name = "xlsx"
    package static let fileExtension = "xlsx"

    package init() {}

    package func render(_ log: DayLog, phrases: Phrases) throws(ExportFailure) -> [UInt8] {
        let export = phrases.export
        let workbook = try WorkbookWriter(title: log.plan.title)
        let tables = FigureTables(figures: log.figures, phrases: export, codes: phrases.codes)
        let ofFigures: [WorkbookSheet: TableSheet] = [
            .departments: tables.departments(firstRow: 1), .topics: tables.topics,
            .materials: tables.materials(firstRow: 1), .hours: tables.hours,
        ]
        var sheets: [WorkbookSheet: SheetWriter] = [:]
        for sheet in WorkbookSheet.allCases {
            let limits =
                switch sheet {
                case .summary: SummarySheet.limits
                case .records: LogSheets.records.map(LogSheets.limit)
                case .questions: LogSheets.questions.map(LogSheets.limit)
                case .evaluation: EvaluationSheet.limits
                default: (ofFigures[sheet]?.columns ?? []).map { _ in TableSheet.limit }
                }
            sheets[sheet] = try workbook.addSheet(export.sheet(sheet), limits: limits)
        }
        guard var summary = sheets[.summary], var records = sheets[.records],
            var questions = sheets[.questions]
        else { throw .packaging("sheets") }
        // The totals name the last rows of these two.
        let written = LogSheets(log: log, phrases: phrases).write(records: &records, questions: &questions)
        SummarySheet(log: log, phrases: phrases, written: written).write(to: &summary)
        let charts: [WorkbookSheet: FigureChart] = [
            .departments: FigureChart(
                title: export.chartTitle(.departments, .questions), hasBars: true, values: 2,
                isEmpty: log.figures.departments.allSatisfy { $0.questions == 0 }),
            .hours: FigureChart(
                title: export.chartTitle(.hours, .people), hasBars: false, values: 2,
                isEmpty: log.figures.hours.allSatisfy { $0.people == 0 }),
        ]
        for (sheet, table) in ofFigures { write(table, charts[sheet], to: sheets[sheet]) }
        if var sheet = sheets[.evaluation] {
            EvaluationSheet(evaluation: log.evaluation, phrases: phrases).write(to: &sheet)
        }
        return try workbook.finish()
    }

    /// A chart beside a table of figures, of the column `values`.
    private struct FigureChart {
        var title: String
        var hasBars: Bool
        var values: Int
        /// Nothing but zeros: no chart then.
        var isEmpty: Bool
    }

    private func write(_ table: TableSheet, _ chart: FigureChart?, to sheet: SheetWriter?) {
        guard var sheet else { return }
        sheet.freeze(row: 1)
        sheet.preparePrint(isLandscape: chart != nil)
        if !table.rows.isEmpty {
            sheet.filter(columns: table.columns.count, through: table.rows.count)
        }
        table.write(to: &sheet)
        sheet.fitWidths()
        guard let chart, !chart.isEmpty else { return }
        let rowHeight = 24
        sheet.draw(
            .init(
                title: chart.title, hasBars: chart.hasBars, rows: 1...table.rows.count,
                names: chart.hasBars ? 1 : 0, values: chart.values, place: (1, table.columns.count),
                size: (480, max(288, chart.hasBars ? 70 + table.rows.count * rowHeight : 0))))
    }

    package func differences(in bytes: [UInt8], from figures: Figures, phrases: Phrases) -> [Difference] {
        WorkbookCheck(phrases: phrases).differences(in: bytes, from: figures)
    }
}
