/// The texts of the ledger: its table, its screen, its command.
package struct LedgerPhrases: Sendable {
    package var title: String
    package var dueState: @Sendable (DueState) -> String
    package var dueReason: @Sendable (DueReason) -> String
    package var column: @Sendable (LedgerColumn) -> String
    package var counts: @Sendable (_ open: Int, _ overdue: Int, _ soon: Int) -> String
    package var view: @Sendable (LedgerView) -> String
    package var allDepartments: String
    package var noDepartment: String
    package var searching: @Sendable (_ query: String) -> String
    package var marked: @Sendable (Int) -> String
    package var nothing: String
    package var move: @Sendable (LedgerMove.Kind) -> String
    package var extended: String
    package var label: @Sendable (LedgerLabel) -> String
    package var noSteps: String
    package var helpedBy: @Sendable (_ names: String) -> String
    package var formTitle: @Sendable (_ questions: Int) -> String
    package var chooseMove: String
    package var noMove: String
    package var departmentHint: @Sendable (_ names: String) -> String
    package var saved: @Sendable (Int) -> String
    package var skipped: @Sendable (_ record: String, _ problem: String) -> String
    package var problem: @Sendable (LedgerProblem) -> String
    package var helpTitle: String
    /// Over the keys of each state.
    package var helpInList: String
    package var helpInStory: String
    package var helpInForm: String
    package var helpLines: [String]
    package var action: @Sendable (LedgerAction) -> String

    // The command.
    package var abstract: String
    package var allHelp: String
    package var tableHelp: String
    package var departmentFilterHelp: String
    package var kindFilterHelp: String
    package var overdueFilterHelp: String
    package var badKind: @Sendable (_ text: String, _ known: String) -> String
    package var recordHelp: String
    package var questionHelp: String
    package var stateHelp: String
    package var toHelp: String
    package var withHelp: String
    package var noteHelp: String
    package var dueHelp: String
    package var extendHelp: String
    package var badState: @Sendable (_ text: String, _ known: String) -> String
    package var needsRecordAndState: String
    package var ambiguous: @Sendable (_ text: String, _ names: String) -> String
}

/// The columns of the ledger as a table.
package enum LedgerColumn: CaseIterable, Hashable, Sendable {
    case due, left, record, state, kind, department, matter, visitor
}

/// Which questions of the ledger are shown.
package enum LedgerView: CaseIterable, Hashable, Sendable {
    case open, overdue, waiting, finished, all, badRatings
}

/// What one question's story tells.
package enum LedgerLabel: Hashable, Sendable {
    case received, takenBy, department, state, due, visitor, phone, text, answer, steps
    case move, to, level, note, newDue
}

/// What somebody at the ledger can mean by a key.
package enum LedgerAction: CaseIterable, Hashable, Sendable {
    case move, openStory, step, mark, markAll, nextView, nextDepartment, nextKind, search, find, help, back,
        quit
    case nextField, previousField, save, cancel, accept
    case remind, writeReminders
}

extension LedgerView {
    package func shows(_ item: LedgerItem, asOf date: CivilDate) -> Bool {
        switch self {
        case .open: item.isOpen
        case .overdue: item.isOverdue(asOf: date)
        case .waiting: item.isPaused
        case .badRatings: false
        case .finished: !item.isOpen && !item.isPaused
        case .all: true
        }
    }

    package func shows(_ task: CallbackTask, asOf date: CivilDate) -> Bool {
        switch self {
        case .open: task.stage != .done
        case .overdue: task.isOverdue(asOf: date)
        case .waiting: false
        case .finished: task.stage == .done
        case .badRatings, .all: true
        }
    }
}
