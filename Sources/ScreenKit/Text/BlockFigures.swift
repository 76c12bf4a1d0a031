/// Figures as large as the room lets them be, three dots wide, each dot a block of cells: for what is read across a
/// square. Codes with letters are `BlockLetters`.
package enum BlockFigures {
    /// Cells for one dot. A cell is about twice as high as it is wide, so dots are twice as wide as high where there is
    /// room.
    package struct Dot: Equatable, Sendable {
        package var columns: Int
        package var rows: Int

        package init(columns: Int, rows: Int) {
            self.columns = columns
            self.rows = rows
        }
    }

    /// Dots a glyph is high.
    package static let height = 5

    private static let glyphs: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", " ##", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
        ".": [" ", " ", " ", " ", "#"], ":": [" ", "#", " ", "#", " "],
        "-": ["   ", "   ", "###", "   ", "   "],
        "%": ["# #", "  #", " # ", "#  ", "# #"],
    ]

    /// The columns that a text takes; characters without a glyph take none.
    package static func columns(of text: String, dot: Dot) -> Int {
        let dots = text.compactMap { glyphs[$0]?.first?.count }
        return (dots.reduce(0, +) + max(0, dots.count - 1)) * dot.columns
    }

    /// The largest dot with which the text fits; one cell where nothing does.
    package static func dot(for text: String, within size: Size) -> Dot {
        var best = Dot(columns: 1, rows: 1)
        for rows in 1...max(1, size.rows / height) {
            for dot in [Dot(columns: 2 * rows - 1, rows: rows), Dot(columns: 2 * rows, rows: rows)]
            where columns(of: text, dot: dot) <= size.columns { best = dot }
        }
        return best
    }

    /// Draws a text with its left upper corner at a cell.
    package static func draw(_ text: String, at position: Position, dot: Dot, role: Role, on grid: inout Grid)
    {
        var column = position.column
        for character in text {
            guard let glyph = glyphs[character] else { continue }
            for (row, dots) in glyph.enumerated() {
                for (offset, mark) in dots.enumerated() where mark == "#" {
                    let rect = Rect(
                        column: column + offset * dot.columns, row: position.row + row * dot.rows,
                        columns: dot.columns, rows: dot.rows)
                    grid.fill(rect, with: "█", role: role)
                }
            }
            column += (glyph[0].count + 1) * dot.columns
        }
    }
}
