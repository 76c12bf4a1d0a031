import DayModel

/// The day log as two sheets: a row a visit or handout, and a row a question.
struct LogSheets {
    /// Where the columns stand that the totals count.
    struct Written {
        var people: String
        var copies: String
        var questions: String
    }

    static let records: [ExportColumn] = [
        .record, .type, .date, .time, .desk, .channel, .people, .materials, .copies, .name, .phone, .address,
        .group, .note, .seconds, .by, .batch, .amended, .enteredAt,
    ]
    static let questions: [ExportColumn] = [
        .record, .date, .time, .desk, .question, .kind, .topic, .text, .department, .outcome, .answer,
        .answeredBy, .satisfaction, .due, .state,
    ]

    let log: DayLog
    let phrases: Phrases

    /// Both in one pass over the entries.
    func write(records: inout SheetWriter, questions: inout SheetWriter) -> Written {
        let rows = LogRows(log: log, phrases: phrases)
        let counts = counts
        start(&records, Self.records, rows: counts.records)
        start(&questions, Self.questions, rows: counts.questions)
        for entry in log.entries where !entry.isVoid {
            for (index, row) in rows.rows(of: entry).enumerated() {
                if index == 0 { records.write(cells(Self.records, of: row)) }
                if row[.question] != .empty { questions.write(cells(Self.questions, of: row)) }
            }
        }
        records.fitWidths()
        questions.fitWidths()
        return Written(
            people: range(.people, of: Self.records, in: records),
            copies: range(.copies, of: Self.records, in: records),
            questions: range(.question, of: Self.questions, in: questions))
    }

    /// How many rows there will be: a filter's range must be known before the first of them is written.
    private var counts: (records: Int, questions: Int) {
        var counts = (records: 0, questions: 0)
        for entry in log.entries where !entry.isVoid {
            switch entry.effective.body {
            case .visit(let visit):
                counts.records += 1
                counts.questions += visit.questions.count
            case .handout: counts.records += 1
            default: continue
            }
        }
        return counts
    }

    private func start(_ sheet: inout SheetWriter, _ columns: [ExportColumn], rows: Int) {
        sheet.freeze(row: 1, column: 1)
        sheet.preparePrint(isLandscape: true)
        if rows > 0 { sheet.filter(columns: columns.count, through: rows) }
        sheet.write(columns.map { .head(phrases.export.column($0)) })
    }

    private func cells(_ columns: [ExportColumn], of row: LogRow) -> [SheetCell] {
        columns.map { column in SheetCell(row[column]) }
    }

    private func range(_ column: ExportColumn, of columns: [ExportColumn], in sheet: SheetWriter) -> String {
        Reference.range(columns.firstIndex(of: column) ?? 0, 1..<max(sheet.row, 2), sheet: sheet.name)
    }

    /// How wide a column may become: all together stay readable on a page.
    static func limit(of column: ExportColumn) -> Int {
        switch column {
        case .text, .answer, .note: 44
        case .materials: 30
        case .topic, .address, .department: 24
        default: 20
        }
    }
}
