import DayModel
package import ScreenKit

extension LedgerScreen {
    static let smallest = Size(columns: 60, rows: 15)
    static let firstListRow = 4

    /// Rows of the list that show.
    var visibleRows: Int { max(1, size.rows - Self.firstListRow - 2) }

    /// The first row shown, so that the one under the cursor is among them.
    var firstRow: Int { max(0, current - visibleRows + 1) }

    package func view(size: Size) -> Frame {
        frame(size) { $0.draw(on: &$1) }
    }

    /// - Returns: where the real cursor stands.
    private func draw(on grid: inout Grid) -> Position? {
        drawHeading(on: &grid)
        var cursor: Position?
        switch focus {
        case .list: drawList(on: &grid)
        case .search:
            drawList(on: &grid)
            cursor = drawSearch(on: &grid)
        case .story(let id, let scroll): if let row = row(id) { drawStory(row, scroll, on: &grid) }
        case .form(let form): cursor = draw(form, on: &grid)
        case .reminders(let scroll): drawReminders(scroll, on: &grid)
        case .help: drawHelp(on: &grid)
        }
        if let status, focus != .search { write(status.text, row: size.rows - 2, status.role, on: &grid) }
        drawFooter(on: &grid)
        return cursor
    }

    private func drawHeading(on grid: inout Grid) {
        let plan = days[0].plan
        let left = days.count == 1 ? "\(words.title)  \(plan.title)  \(plan.date)" : titleOfDays
        drawTitle(left, right: "\(today)  \(now.hourAndMinute)", on: &grid)
        let rows = allRows
        let open = rows.filter { $0.task == nil && $0.item.isOpen }.map { $0.item.dueState(asOf: today) }
        let overdue = open.count { if case .overdue = $0 { true } else { false } }
        let unknown = open.count { if case .unknown = $0 { true } else { false } }
        let soon = open.count {
            switch $0 {
            case .soon, .today: true
            default: false
            }
        }
        var counts = [words.counts(open.count, overdue, soon, unknown: unknown)]
        let tasks = rows.count { $0.task.map { $0.stage != .done } ?? false }
        if tasks > 0 { counts.append(phrases.callback.open(tasks)) }
        let results = ResultSatisfaction(rows.lazy.filter { $0.task == nil }.map(\.item))
        if results.rated > 0 { counts.append(phrases.callback.results(results)) }
        write(counts.joined(separator: "  "), row: 1, overdue > 0 ? .warning : .value, on: &grid)
        write(filters.joined(separator: "  "), row: 2, .label, on: &grid)
    }

    private var titleOfDays: String {
        ([words.title] + days.map { $0.plan.date.description }).joined(separator: "  ")
    }

    /// What is shown, and what is marked, in words.
    private var filters: [String] {
        let office = department.map { code in
            code.isEmpty
                ? words.noDepartment : days.lazy.compactMap { $0.plan.department(code)?.name }.first ?? code
        }
        var parts = ["[\(words.view(shown))]", "[\(office ?? words.allDepartments)]"]
        if let kind { parts.append("[\(phrases.codes.name(Coded<QuestionKind>(kind)))]") }
        if !query.isEmpty { parts.append("[\(words.searching(query.text))]") }
        if !marked.isEmpty { parts.append("[\(words.marked(marked.count))]") }
        return parts
    }

    private func drawSearch(on grid: inout Grid) -> Position {
        let row = size.rows - 2
        let label = words.action(.search)
        let start = 1 + DisplayWidth.columns(of: label) + 1
        let columns = size.columns - start - 2
        grid.fill(Rect(column: 1, row: row, columns: size.columns - 2, rows: 1), role: .activeField)
        grid.write(label, at: Position(column: 1, row: row), role: .key)
        let cursor = grid.write(
            query, at: Position(column: start, row: row), role: .activeField, columns: columns)
        return Position(column: start + cursor, row: row)
    }

    private func drawHelp(on grid: inout Grid) {
        write(words.helpTitle, row: 3, .heading, on: &grid)
        let lines = words.helpLines.flatMap { TextLayout.wrap($0, columns: size.columns - 2) }
        // In a small window the keys come first.
        let room = size.rows - 5
        let sheet = keySheet
        let roomy = sheet.columns(rows: room - 1 - lines.count)
        let isRoomy = roomy.count <= Self.helpColumns
        let rows = isRoomy ? room - 1 - lines.count : room
        sheet.draw(
            in: Rect(column: 2, row: 4, columns: size.columns - 2, rows: rows),
            columnWidth: min(26, (size.columns - 2) / Self.helpColumns), indent: 8, on: &grid)
        guard isRoomy else { return }
        let below = 5 + (roomy.map(\.count).max() ?? 0)
        for (offset, line) in lines.enumerated() {
            write(line, row: below + offset, .dim, on: &grid)
        }
    }

    private static let helpColumns = 3

    private var keySheet: KeySheet {
        // What moves through the list scrolls what is read, as everywhere.
        func group(_ heading: String, _ context: LedgerContext) -> KeySheet.Group {
            let bindings = LedgerBindings.all.filter {
                $0.contexts.contains(context) && (context == .list || $0.action != .move)
            }
            return KeySheet.Group(heading, bindings, phrases.desk, label: words.action)
        }
        return KeySheet(groups: [
            group(words.helpInList, .list), group(words.helpInStory, .story), group(words.helpInForm, .form),
        ])
    }

    /// Keys that need no reminder; the help has them all.
    private static let knownAnyway: Set<LedgerAction> = [.move, .markAll, .previousField]

    private func drawFooter(on grid: inout Grid) {
        let bindings = LedgerBindings.all.footer(context).filter { !Self.knownAnyway.contains($0.action) }
        FooterHint.line(
            bindings, columns: size.columns, keeping: [.back, .cancel, .help, .quit], phrases.desk,
            label: words.action
        )
        .draw(row: size.rows - 1, on: &grid)
    }

    private var context: LedgerContext {
        switch focus {
        case .list: .list
        case .search: .search
        case .story: .story
        case .form: .form
        case .reminders: .reminders
        case .help: .help
        }
    }
}
