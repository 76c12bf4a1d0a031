import DayModel
import ScreenKit

/// A key that works right now, in the last line of a screen: what it is called, what it does, and where it stands.
struct FooterHint {
    let keys: [Key]
    let column: Int
    let columns: Int
    let key: String
    let label: String

    /// One beside the other, from the left.
    static func line(_ bindings: [(keys: [Key], cap: KeyCap, label: String)], _ words: DeskPhrases)
        -> [FooterHint]
    {
        var column = 1
        return bindings.map { binding in
            let key = words.key(binding.cap)
            let columns = DisplayWidth.columns(of: key) + 1 + DisplayWidth.columns(of: binding.label)
            defer { column += columns + 2 }
            return FooterHint(
                keys: binding.keys, column: column, columns: columns, key: key, label: binding.label)
        }
    }

    func draw(row: Int, on grid: inout Grid) {
        grid.write(key, at: Position(column: column, row: row), role: .key)
        let after = column + DisplayWidth.columns(of: key) + 1
        grid.write(label, at: Position(column: after, row: row), role: .dim)
    }
}

extension [FooterHint] {
    func draw(row: Int, on grid: inout Grid) {
        for hint in self { hint.draw(row: row, on: &grid) }
    }

    /// The key that a click in the last line stands for.
    func key(atColumn column: Int) -> Key? {
        first { ($0.column..<$0.column + $0.columns).contains(column) }?.keys.first
    }
}
