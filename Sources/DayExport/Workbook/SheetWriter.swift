import COffice
import DayModel

/// One sheet, written row by row from the top, its columns as wide as what was written in them.
struct SheetWriter {
    let name: String
    private let workbook: WorkbookWriter
    private let sheet: OpaquePointer
    /// The next row, from 0.
    private(set) var row = 0
    /// How wide each column may become, and the widest thing in it so far; in the width of a digit.
    private let limits: [Int]
    private var widest: [Int]

    /// With so many columns as there are limits to their widths.
    init(name: String, workbook: WorkbookWriter, sheet: OpaquePointer, limits: [Int]) {
        self.name = name
        self.workbook = workbook
        self.sheet = sheet
        self.limits = limits
        widest = Array(repeating: 0, count: limits.count)
    }

    mutating func write(_ cells: [SheetCell]) {
        let height = zip(cells, limits).map { $0.height(inWidth: $1) }.max() ?? 0
        workbook.perform { _ in od_xlsx_height(sheet, UInt32(row), Double(height)) }
        for (column, cell) in cells.enumerated() {
            widest[column] = max(widest[column], cell.width)
            write(cell, UInt16(column))
        }
        row += 1
    }

    mutating func skipRow() { row += 1 }

    /// Once every row is written.
    func fitWidths() {
        for (column, (widest, limit)) in zip(widest, limits).enumerated() {
            let width = min(max(SheetText.column(for: widest), 8), limit)
            workbook.perform { _ in od_xlsx_width(sheet, UInt16(column), Double(width)) }
        }
    }

    private func write(_ cell: SheetCell, _ column: UInt16) {
        switch cell {
        case .empty: return
        case .title(let text): write(text, column, OD_XLSX_TITLE)
        case .head(let text): write(text, column, OD_XLSX_HEAD)
        case .text(let text): write(text, column, OD_XLSX_PLAIN)
        case .wrapped(let text):
            let isLong = cell.height(inWidth: limits[Int(column)]) >= SheetCell.greatestHeight
            write(text, column, isLong ? OD_XLSX_LONG : OD_XLSX_WRAPPED)
        case .total(let text): write(text, column, OD_XLSX_TOTAL)
        case .number(let number): write(Double(number), column, OD_XLSX_COUNT)
        case .date(let date): write(SheetTime.serial(date), column, OD_XLSX_DATE)
        case .time(let moment): write(SheetTime.fraction(moment), column, OD_XLSX_TIME)
        case .moment(let moment):
            write(
                SheetTime.serial(moment.clock.date) + SheetTime.fraction(moment), column, OD_XLSX_MOMENT)
        case .formula(let formula, let value): write(formula, Double(value), column, OD_XLSX_COUNT)
        case .rate(let rate): write(rate, column, OD_XLSX_RATE)
        case .rateFormula(let formula, let hundredths):
            write(formula, Double(hundredths) / 10_000, column, OD_XLSX_RATE)
        case .totalFormula(let formula, let value): write(formula, Double(value), column, OD_XLSX_TOTAL_COUNT)
        }
    }

    /// Always as a string: what looks like a formula, a number or a link stays text.
    private func write(_ text: String, _ column: UInt16, _ style: od_xlsx_style) {
        let text = SheetText.escaped(SheetText.cell(text))
        // The line over a total runs through.
        guard !text.isEmpty || style == OD_XLSX_TOTAL else { return }
        workbook.perform { od_xlsx_text($0, sheet, UInt32(row), column, text, Int32(style.rawValue)) }
    }

    private func write(_ number: Double, _ column: UInt16, _ style: od_xlsx_style) {
        workbook.perform { od_xlsx_number($0, sheet, UInt32(row), column, number, Int32(style.rawValue)) }
    }

    private func write(_ formula: String, _ value: Double, _ column: UInt16, _ style: od_xlsx_style) {
        workbook.perform {
            od_xlsx_formula($0, sheet, UInt32(row), column, formula, value, Int32(style.rawValue))
        }
    }
}

extension SheetWriter {
    /// Rows above `row` and columns before `column` stay where they are.
    func freeze(row: Int, column: Int = 0) {
        workbook.perform { _ in
            od_xlsx_freeze(sheet, UInt32(row), UInt16(column))
            return 0
        }
    }

    /// How it goes to paper: A4, the first row and the event's title on each page.
    func preparePrint(isLandscape: Bool) {
        let header = "&L\(workbook.headerTitle)&R\(WorkbookWriter.header(name))"
        workbook.perform { _ in od_xlsx_print(sheet, 1, isLandscape ? 1 : 0, header) }
    }

    /// From the heads in the first row on; before any row is written, for rows that are written are let go.
    func filter(columns: Int, through lastRow: Int) {
        workbook.perform { _ in od_xlsx_filter(sheet, 0, 0, UInt32(lastRow), UInt16(columns - 1)) }
    }

    /// A chart of one column of this sheet against another.
    struct Chart {
        var title: String
        /// Bars that lie, or columns that stand.
        var hasBars: Bool
        var rows: ClosedRange<Int>
        var names: Int
        var values: Int
        /// Where its upper left corner is.
        var place: (row: Int, column: Int)
        /// In pixels.
        var size: (width: Int, height: Int)
    }

    func draw(_ wanted: Chart) {
        wanted.title.withCString { title in
            name.withCString { name in
                var chart = od_xlsx_chart(
                    is_bar: wanted.hasBars ? 1 : 0, title: title, data_sheet: name,
                    first_row: UInt32(wanted.rows.lowerBound), last_row: UInt32(wanted.rows.upperBound),
                    names_column: UInt16(wanted.names), values_column: UInt16(wanted.values),
                    row: UInt32(wanted.place.row), column: UInt16(wanted.place.column),
                    width: Double(wanted.size.width), height: Double(wanted.size.height))
                workbook.perform { od_xlsx_draw($0, sheet, &chart) }
            }
        }
    }
}
