import DayModel

/// A table of the tally: heads, rows, and a last row that adds the columns up.
struct TableSheet {
    struct Column {
        var label: SummaryLabel
        var isSum = false
    }

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

    /// As wide as the widest text of the first columns, within reason.
    func setWidths(of sheet: SheetWriter) {
        for index in columns.indices {
            let texts = rows.compactMap { $0[index].text } + [phrases.label(columns[index].label)]
            let widest = texts.map(SheetText.width).max() ?? 0
            // The button of a filter takes three more.
            sheet.setWidth(min(max(widest + 4, 10), 50), of: index)
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

    static func range(_ column: Int, _ rows: Range<Int>, sheet: String) -> String {
        "'\(sheet)'!" + range(column, rows)
    }
}
