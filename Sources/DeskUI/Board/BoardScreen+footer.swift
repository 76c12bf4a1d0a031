import DayModel
import ScreenKit

/// The keys that work right now.
extension BoardScreen {
    struct Hint {
        let binding: BoardBinding
        let column: Int
        let columns: Int
        let key: String
        let label: String
    }

    /// As many as fit, in the table's order; the ways out and to the help are always among them.
    var footerHints: [Hint] {
        let bindings = BoardBindings.all.filter {
            $0.isShown && $0.contexts.contains(context) && isUseful($0)
        }
        let kept: Set<BoardAction> = [.back, .help, .quit]
        let last = bindings.filter { kept.contains($0.action) }
        var room = size.columns - 1 - last.reduce(0) { $0 + hint($1, column: 0).columns + 2 }
        var hints: [Hint] = []
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

    private func hint(_ binding: BoardBinding, column: Int) -> Hint {
        let key = phrases.desk.key(binding.cap)
        let label = words.action(binding.action)
        let columns = DisplayWidth.columns(of: key) + 1 + DisplayWidth.columns(of: label)
        return Hint(binding: binding, column: column, columns: columns, key: key, label: label)
    }

    private func isUseful(_ binding: BoardBinding) -> Bool {
        switch binding.action {
        case .nextDay: days.count > 1
        case .warnings: !warnings.isEmpty
        default: true
        }
    }

    func drawFooter(on grid: inout Grid) {
        for hint in footerHints {
            grid.write(hint.key, at: Position(column: hint.column, row: size.rows - 1), role: .key)
            let after = hint.column + DisplayWidth.columns(of: hint.key) + 1
            grid.write(hint.label, at: Position(column: after, row: size.rows - 1), role: .dim)
        }
    }
}
