import DayModel
import ScreenKit

/// A key that works right now, in the last line of a screen: what it is called, what it does, and where it stands.
struct FooterHint<Action: Hashable & Sendable, Context: Hashable & Sendable> {
    let binding: KeyBinding<Action, Context>
    let column: Int
    let columns: Int
    let key: String
    let label: String

    init(_ binding: KeyBinding<Action, Context>, _ label: String, column: Int, _ words: DeskPhrases) {
        self.binding = binding
        self.column = column
        self.label = label
        key = words.key(binding.cap)
        columns = DisplayWidth.columns(of: key) + 1 + DisplayWidth.columns(of: label)
    }

    /// One beside the other, in the table's order, as many as fit into so many columns.
    /// - Parameter kept: what is always among them: the ways out and to the help.
    static func line(
        _ bindings: [KeyBinding<Action, Context>], columns: Int, keeping kept: Set<Action>,
        _ words: DeskPhrases, label: (Action) -> String
    ) -> [FooterHint] {
        func hint(_ binding: KeyBinding<Action, Context>, column: Int) -> FooterHint {
            FooterHint(binding, label(binding.action), column: column, words)
        }
        let last = bindings.filter { kept.contains($0.action) }
        var room = columns - last.reduce(0) { $0 + hint($1, column: 0).columns + 2 }
        var hints: [FooterHint] = []
        var column = 1
        for binding in bindings {
            let hint = hint(binding, column: column)
            if !kept.contains(binding.action) {
                guard hint.columns + 2 <= room else { continue }
                room -= hint.columns + 2
            }
            hints.append(hint)
            column += hint.columns + 2
        }
        return hints
    }

    func contains(column: Int) -> Bool { (self.column..<self.column + columns).contains(column) }

    func draw(row: Int, on grid: inout Grid) {
        grid.write(key, at: Position(column: column, row: row), role: .key)
        let after = column + DisplayWidth.columns(of: key) + 1
        grid.write(label, at: Position(column: after, row: row), role: .dim)
    }
}

extension Sequence {
    func draw<Action, Context>(row: Int, on grid: inout Grid) where Element == FooterHint<Action, Context> {
        for hint in self { hint.draw(row: row, on: &grid) }
    }

    /// The row of the table that a click in the last line stands for.
    func binding<Action, Context>(atColumn column: Int) -> KeyBinding<Action, Context>?
    where Element == FooterHint<Action, Context> {
        first { $0.contains(column: column) }?.binding
    }
}

/// What pointing at a page screen means.
enum Pointing: Equatable {
    /// The same as this key: the wheel, or a hint of the last line.
    case key(Key)
    /// A place of the page itself.
    case place(Position)
    case nothing
}

extension MouseEvent {
    func pointing<Action, Context>(
        at hints: [FooterHint<Action, Context>], in size: Size
    ) -> Pointing {
        switch kind {
        case .wheelUp: return .key(.up)
        case .wheelDown: return .key(.down)
        case .release: return .nothing
        case .press: break
        }
        guard position.row == size.rows - 1 else { return .place(position) }
        return hints.binding(atColumn: position.column)?.keys.first.map { .key($0) } ?? .nothing
    }
}
