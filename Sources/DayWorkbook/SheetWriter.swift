import CXlsx
import DayExport
import DayModel

/// One sheet, written row by row from the top.
struct SheetWriter {
    let name: String
    private let workbook: WorkbookWriter
    private let sheet: OpaquePointer
    /// The next row, from 0.
    private(set) var row = 0

    init(name: String, workbook: WorkbookWriter, sheet: OpaquePointer) {
        self.name = name
        self.workbook = workbook
        self.sheet = sheet
    }

    mutating func write(_ cells: some Sequence<SheetCell>) {
        for (column, cell) in cells.enumerated() { write(cell, UInt16(column)) }
        row += 1
    }

    mutating func skipRow() { row += 1 }

    private func write(_ cell: SheetCell, _ column: UInt16) {
        switch cell {
        case .empty: return
        case .title(let text): write(text, column, OD_XLSX_TITLE)
        case .head(let text): write(text, column, OD_XLSX_HEAD)
        case .text(let text): write(text, column, OD_XLSX_PLAIN)
        case .total(let text): write(text, column, OD_XLSX_TOTAL)
        case .number(let number): write(Double(number), column, OD_XLSX_COUNT)
        case .rate(let rate): write(rate, column, OD_XLSX_RATE)
        case .date(let date): write(SheetTime.serial(date), column, OD_XLSX_DATE)
        case .time(let moment): write(SheetTime.fraction(moment), column, OD_XLSX_TIME)
        case .moment(let moment):
            write(
                SheetTime.serial(moment.clock.date) + SheetTime.fraction(moment), column, OD_XLSX_MOMENT)
        case .formula(let formula, let value): write(formula, Double(value), column, OD_XLSX_COUNT)
        case .rateFormula(let formula, let value): write(formula, value, column, OD_XLSX_RATE)
        case .totalFormula(let formula, let value): write(formula, Double(value), column, OD_XLSX_TOTAL)
        }
    }

    /// Always as a string: what looks like a formula, a number or a link stays text.
    private func write(_ text: String, _ column: UInt16, _ style: od_xlsx_style) {
        let text = SheetText.cell(text)
        guard !text.isEmpty else { return }
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
    /// In the width of a digit.
    func setWidth(_ width: Int, of column: Int) {
        workbook.perform { _ in od_xlsx_width(sheet, UInt16(column), Double(width)) }
    }

    /// Rows above `row` and columns before `column` stay where they are.
    func freeze(row: Int, column: Int = 0) {
        workbook.perform { _ in
            od_xlsx_freeze(sheet, UInt32(row), UInt16(column))
            return od_xlsx_print(sheet, UInt32(row))
        }
    }

    /// From the heads in the first row on; before any row is written, for rows that are written are let go.
    func filter(columns: Int, through lastRow: Int) {
        workbook.perform { _ in od_xlsx_filter(sheet, 0, 0, UInt32(lastRow), UInt16(columns - 1)) }
    }

    /// A chart of one column of this sheet.
    func draw(
        _ title: String, bars: Bool, rows: ClosedRange<Int>, names: Int, values: Int,
        at place: (row: Int, column: Int)
    ) {
        title.withCString { title in
            name.withCString { name in
                var chart = od_xlsx_chart(
                    is_bar: bars ? 1 : 0, title: title, data_sheet: name,
                    first_row: UInt32(rows.lowerBound), last_row: UInt32(rows.upperBound),
                    names_column: UInt16(names), values_column: UInt16(values),
                    row: UInt32(place.row), column: UInt16(place.column))
                workbook.perform { od_xlsx_draw($0, sheet, &chart) }
            }
        }
    }
}
