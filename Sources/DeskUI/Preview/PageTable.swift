import DayModel
import ScreenKit

/// A table of the annex in the columns of a page: numbers right, what is too long on several lines.
struct PageTable {
    private static let gap = 2

    private let table: AnnexTable
    private let widths: [Int]

    init(_ table: AnnexTable, columns: Int) {
        self.table = table
        widths = Self.widths(of: table, columns: columns)
    }

    /// The heads, and the rule below them.
    var head: [PageLine] {
        let rule = PagePiece(
            column: 0,
            text: String(repeating: "─", count: widths.reduce(0, +) + Self.gap * (widths.count - 1)),
            kind: .dim)
        return lines(of: table.heads.map(\.title), kind: .dim) + [PageLine(pieces: [rule])]
    }

    var rows: [[PageLine]] { table.rows.map { lines(of: $0, kind: .text) } }

    private func lines(of cells: [String], kind: PieceKind) -> [PageLine] {
        let wrapped = zip(cells, widths).map { text, width in
            TextLayout.wrap(VisibleText.marks(for: text), columns: width)
        }
        let count = wrapped.map(\.count).max() ?? 1
        return (0..<max(1, count)).map { row in
            var column = 0
            var pieces: [PagePiece] = []
            for (index, cell) in wrapped.enumerated() {
                if cell.indices.contains(row), !cell[row].isEmpty {
                    let free = max(0, widths[index] - DisplayWidth.columns(of: cell[row]))
                    let start = table.heads[index].isNumber ? free : 0
                    pieces.append(PagePiece(column: column + start, text: cell[row], kind: kind))
                }
                column += widths[index] + Self.gap
            }
            return PageLine(pieces: pieces)
        }
    }

    /// As wide as the longest text; where all of them are too wide, the widest give way.
    private static func widths(of table: AnnexTable, columns: Int) -> [Int] {
        var widths = table.heads.indices.map { index in
            let texts =
                [table.heads[index].title]
                + table.rows.compactMap { $0.indices.contains(index) ? $0[index] : nil }
            return max(2, texts.map { DisplayWidth.columns(of: VisibleText.marks(for: $0)) }.max() ?? 0)
        }
        let room = columns - gap * max(0, widths.count - 1)
        while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
            widths[widest] > 2
        {
            widths[widest] -= 1
        }
        return widths
    }
}
