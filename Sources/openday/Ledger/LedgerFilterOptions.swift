import ArgumentParser
import DayModel

/// Which matters of the ledger a table or a list holds.
struct LedgerFilterOptions: ParsableArguments {
    private static var words: LedgerPhrases { Surroundings.phrases.ledger }

    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.departmentFilterHelp))
    var department: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.kindFilterHelp)) var kind: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.overdueFilterHelp)) var overdue = false

    func check(_ surroundings: Surroundings) throws {
        guard let kind, QuestionKind(rawValue: kind) == nil else { return }
        let all = QuestionKind.allCases.map(\.rawValue).listed(in: surroundings.phrases)
        throw Failure(.usage, surroundings.phrases.ledger.badKind(kind, all))
    }

    func keeps(_ item: LedgerItem, _ plan: EventPlan, asOf date: CivilDate) -> Bool {
        keepsPlace(of: item, plan) && (!overdue || item.isOverdue(asOf: date))
    }

    func keeps(_ task: CallbackTask, _ plan: EventPlan, asOf date: CivilDate) -> Bool {
        keepsPlace(of: task.item, plan) && (!overdue || task.isOverdue(asOf: date))
    }

    private func keepsPlace(of item: LedgerItem, _ plan: EventPlan) -> Bool {
        let isOffice = department.map { plan.departmentCode($0) == item.department } ?? true
        return isOffice && (kind == nil || kind == item.question.kind.code)
    }
}
