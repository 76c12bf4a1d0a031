import DayModel
import ScreenKit

/// The keys of a screen and what they do, a group for each state in which they work, in columns.
struct KeySheet {
    struct Group {
        /// Nil where all keys work in one state.
        var heading: String?
        var keys: [(cap: String, action: String)]
    }

    enum Line {
        case heading(String)
        case key(cap: String, action: String)
        case gap
    }

    var groups: [Group]

    /// Columns of at most so many lines, at least two. A group is parted only where no column holds it whole.
    func columns(rows: Int) -> [[Line]] {
        let rows = max(2, rows)
        var columns: [[Line]] = [[]]
        for group in groups where !group.keys.isEmpty {
            let heading = group.heading.map { [Line.heading($0)] } ?? []
            let lines = heading + group.keys.map { Line.key(cap: $0.cap, action: $0.action) }
            var room = rows - columns[columns.count - 1].count
            if room < rows {
                if room > lines.count {
                    columns[columns.count - 1].append(.gap)
                } else {
                    columns.append([])
                }
                room = rows - columns[columns.count - 1].count
            }
            columns[columns.count - 1] += lines.prefix(room)
            var rest = lines.dropFirst(room)
            // What goes on in another column stands below the line of the headings.
            let above = heading.map { _ in Line.gap }
            while !rest.isEmpty {
                columns.append(above + rest.prefix(rows - above.count))
                rest = rest.dropFirst(rows - above.count)
            }
        }
        return columns
    }

    /// Draws as many columns as stand beside each other.
    ///
    /// - Parameters:
    ///   - columnWidth: of one column, in columns of the screen.
    ///   - indent: where the words stand behind the keys.
    func draw(in rect: Rect, columnWidth: Int, indent: Int, on grid: inout Grid) {
        for (index, lines) in columns(rows: rect.rows).enumerated() {
            let column = rect.column + index * columnWidth
            guard column + columnWidth <= rect.column + rect.columns else { return }
            for (offset, line) in lines.enumerated() {
                let row = rect.row + offset
                switch line {
                case .heading(let text):
                    grid.write(
                        text, at: Position(column: column, row: row), role: .label, columns: columnWidth - 1)
                case .key(let cap, let action):
                    grid.write(cap, at: Position(column: column, row: row), role: .key)
                    grid.write(
                        action, at: Position(column: column + indent, row: row), role: .plain,
                        columns: columnWidth - indent - 1)
                case .gap: break
                }
            }
        }
    }
}

extension KeySheet.Group {
    /// The keys of some of a screen's bindings.
    init<Action, Context>(
        _ heading: String?, _ bindings: [KeyBinding<Action, Context>], _ desk: DeskPhrases,
        label: (Action) -> String
    ) {
        self.init(heading: heading, keys: bindings.map { (desk.key($0.cap), label($0.action)) })
    }
}
