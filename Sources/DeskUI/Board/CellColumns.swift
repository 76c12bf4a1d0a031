import ScreenKit

/// Columns of short texts under their heads, aligned to the right, each as wide as its widest text.
struct CellColumns: Equatable {
    private let widths: [Int]
    private let gap: Int

    init(heads: [String], rows: [[String]], gap: Int) {
        self.gap = gap
        widths = heads.indices.map { index in
            let texts = [heads[index]] + rows.compactMap { $0.indices.contains(index) ? $0[index] : nil }
            return texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        }
    }

    /// Of all together; a column in which nothing stands takes none.
    var columns: Int { widths.reduce(0) { $0 + ($1 == 0 ? 0 : $1 + gap) } }

    func text(_ cells: [String]) -> String {
        zip(widths, cells).filter { $0.0 > 0 }.map { width, cell in
            TextLayout.pad(cell, columns: width + gap, alignment: .trailing)
        }
        .joined()
    }
}
