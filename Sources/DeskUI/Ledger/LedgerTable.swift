package import DayModel
import ScreenKit

/// The ledger as aligned lines for people; names are masked.
package struct LedgerTable: Sendable {
    private let phrases: Phrases
    private let asOf: CivilDate

    package init(phrases: Phrases, asOf: CivilDate) {
        self.phrases = phrases
        self.asOf = asOf
    }

    /// A line of heads, then one for each question, as wide as they must be.
    package func lines(of items: [LedgerItem], plan: EventPlan) -> [String] {
        let heads = LedgerColumn.allCases.map(phrases.ledger.column)
        let rows = items.map { item in LedgerColumn.allCases.map { text(of: $0, item, plan) } }
        let widths = heads.indices.map { column in
            min(Self.widest, ([heads] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0)
        }
        return ([heads] + rows).map { row in
            let cells = zip(row, widths).map { TextLayout.pad($0, columns: $1) }.joined(separator: "  ")
            return String(cells.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static let widest = 40

    func text(of column: LedgerColumn, _ item: LedgerItem, _ plan: EventPlan) -> String {
        switch column {
        case .due: return item.due?.description ?? "—"
        case .left: return phrases.ledger.dueState(item.dueState(asOf: asOf))
        case .record: return item.shortName
        case .state: return phrases.codes.stateName(item.state)
        case .kind: return phrases.codes.name(item.question.kind)
        case .department: return item.department.map(plan.departmentName) ?? "—"
        case .matter: return VisibleText.marks(for: item.matter(plan))
        case .visitor: return item.visitor?.name.map(Masking.name) ?? ""
        }
    }
}
