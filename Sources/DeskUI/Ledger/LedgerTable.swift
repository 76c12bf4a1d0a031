package import DayModel
import ScreenKit

/// The ledger as aligned lines for people; names are masked.
package struct LedgerTable: Sendable {
    private let phrases: Phrases
    private let asOf: CivilDate

    /// Whether its columns are narrow.
    var isNarrow = false

    package init(phrases: Phrases, asOf: CivilDate) {
        self.phrases = phrases
        self.asOf = asOf
    }

    /// A line of heads, then one for each question, as wide as they must be.
    package func lines(of items: [LedgerItem], tasks: [CallbackTask] = [], day: LedgerDay) -> [String] {
        let heads = LedgerColumn.allCases.map(phrases.ledger.column)
        let shown = items.map { LedgerLine($0, nil, day) } + tasks.map { LedgerLine($0.item, $0, day) }
        let rows = shown.map { line in LedgerColumn.allCases.map { text(of: $0, line) } }
        let widths = heads.indices.map { column in
            min(Self.widest, ([heads] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0)
        }
        return ([heads] + rows).map { row in
            let cells = zip(row, widths).map { TextLayout.pad($0, columns: $1) }.joined(separator: "  ")
            return String(cells.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static let widest = 40

    func text(of column: LedgerColumn, _ line: LedgerLine) -> String {
        let item = line.item
        switch column {
        case .due: return (line.task.map(\.due) ?? item.due)?.description ?? "—"
        case .left:
            let state = line.task?.dueState(asOf: asOf) ?? item.dueState(asOf: asOf)
            return isNarrow ? phrases.ledger.dueStateShort(state) : phrases.ledger.dueState(state)
        case .record: return item.shortName
        case .state:
            return line.task.map { phrases.callback.stage($0.stage) } ?? item.stateName(phrases.codes)
        case .kind: return line.task == nil ? phrases.codes.name(item.question.kind) : phrases.callback.kind
        case .department: return item.department.map(line.plan.departmentName) ?? "—"
        case .matter: return VisibleText.marks(for: item.matter(line.plan))
        case .visitor: return item.visitor?.name ?? ""
        }
    }
}

/// One line of the table, masked: a question, or what a 差评 of it asks for.
struct LedgerLine {
    let item: LedgerItem
    let task: CallbackTask?
    let plan: EventPlan

    init(_ item: LedgerItem, _ task: CallbackTask?, _ day: LedgerDay) {
        self.item = day.shown(item)
        self.task = task
        plan = day.plan
    }
}
