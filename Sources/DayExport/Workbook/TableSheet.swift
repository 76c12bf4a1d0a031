import DayModel

/// A table of the tally: heads, rows, and a last row that adds the columns up.
struct TableSheet {
    struct Column {
        var label: SummaryLabel
        var isSum = false
    }

    /// How wide a column may become, in the width of a digit.
    static let limit = 40

    let columns: [Column]
    let rows: [[SheetCell]]
    let phrases: ExportPhrases

    /// Heads, rows and sums where the sheet stands now.
    func write(to sheet: inout SheetWriter) {
        sheet.write(columns.map { .head(phrases.label($0.label)) })
        let first = sheet.row
        for row in rows { sheet.write(row) }
        guard !rows.isEmpty else { return }
        let range = first..<sheet.row
        sheet.write(
            columns.indices.map { index in
                if index == 0 { return .total(phrases.total) }
                guard columns[index].isSum else { return .total("") }
                return .totalFormula("=SUM(\(Reference.range(index, range)))", sum(of: index))
            })
    }

    private func sum(of column: Int) -> Int {
        rows.reduce(0) { sum, row in
            switch row[column] {
            case .number(let number), .formula(_, let number): sum + number
            default: sum
            }
        }
    }
}

/// Places in formulas.
enum Reference {
    /// `B3` for row 2, column 1; no sheet has more than 26 columns.
    static func cell(_ column: Int, _ row: Int) -> String {
        "\(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column))))\(row + 1)"
    }

    /// `B3:B9`; of no rows, the row where the first would be.
    static func range(_ column: Int, _ rows: Range<Int>) -> String {
        cell(column, rows.lowerBound) + ":" + cell(column, max(rows.upperBound - 1, rows.lowerBound))
    }

    /// As the report rounds it: to hundredths of a percent, and never the whole while something lacks.
    static func rate(_ part: String, of whole: String) -> String {
        "=IF(\(part)<\(whole),MIN(ROUND(\(part)/\(whole),4),0.9999),1)"
    }

    static func range(_ column: Int, _ rows: Range<Int>, sheet: String) -> String {
        "'\(sheet)'!" + range(column, rows)
    }
}
