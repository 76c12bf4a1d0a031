package import DayModel
import ScreenKit

/// A cross-table in words: a line for each value, its total first, and the totals of the columns below.
package struct CrossTableTexts: Equatable, Sendable {
    package let heading: String
    /// The names of the columns first, the totals last; all of one width.
    package let lines: [String]

    /// - Parameters:
    ///   - columns: of the screen; a column of the table that does not fit any more is left out.
    ///   - first: the column of the table that stands first.
    package init(
        _ table: CrossTable, _ phrases: Phrases, plans: [EventPlan], columns: Int = .max, from first: Int = 0
    ) {
        let words = phrases.cross
        heading = words.heading(words.field(table.fields.rows), words.field(table.fields.columns))
        guard table.total > 0 else {
            lines = [words.noQuestions]
            return
        }
        func name(_ value: CrossValue, _ field: CrossField) -> String {
            VisibleText.marks(for: phrases.name(of: value, field, in: plans))
        }
        let labels = [""] + table.rows.map { name($0, table.fields.rows) } + [words.total]
        let width = labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        let totals = [words.total] + table.rows.map { String(table.total(row: $0)) } + [String(table.total)]
        let texts = table.columns.dropFirst(first).map { column in
            [name(column, table.fields.columns)] + table.rows.map { String(table.questions($0, column)) }
                + [String(table.total(column: column))]
        }
        var room = columns - width
        var shown: [[String]] = []
        for texts in [totals] + texts {
            let needed = Self.gap + (texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0)
            guard needed <= room else { break }
            room -= needed
            shown.append(texts)
        }
        let rows = labels.indices.map { row in shown.map { $0[row] } }
        let cells = CellColumns(heads: rows[0], rows: Array(rows.dropFirst()), gap: Self.gap)
        lines = zip(labels, rows).map { TextLayout.pad($0, columns: width) + cells.text($1) }
    }

    private static let gap = 2
}
