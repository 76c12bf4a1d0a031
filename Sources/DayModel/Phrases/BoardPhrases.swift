/// The texts of the board's screen.
package struct BoardPhrases: Sendable {
    package var title: String
    /// Visits are left out where there is no room for them.
    package var totals:
        @Sendable (_ visits: Int?, _ people: Int, _ questions: Int, _ copies: Int, _ rate: String) -> String
    package var progress: @Sendable (_ open: Int, _ overdue: Int, _ people: Int, _ questions: Int) -> String
    package var onDuty: @Sendable (_ count: Int) -> String
    package var openAndOverdue: @Sendable (_ open: Int, _ overdue: Int) -> String
    package var dayOf: @Sendable (_ number: Int, _ count: Int) -> String
    package var allDays: @Sendable (_ days: Int) -> String
    package var dayHead: String
    /// The heads of the figures of several days: people, questions, copies, satisfaction.
    package var dayHeads: [String]
    package var panel: @Sendable (BoardPanel) -> String
    /// The heads of a panel's columns.
    package var heads: @Sendable (BoardPanel) -> [String]
    package var open: String
    package var overdue: String
    package var unrated: String
    package var silent: @Sendable (_ minutes: Int) -> String
    package var sealed: String
    package var noEntry: String
    package var records: @Sendable (_ what: String, _ count: Int) -> String
    package var place: @Sendable (_ number: Int, _ count: Int) -> String
    package var listHeads: ListHeads
    package var noRecords: String
    package var question: @Sendable (_ number: Int) -> String
    package var writtenBy: String
    package var writtenAt: String
    package var recordName: String
    package var isBatch: String
    package var laterRecords: String
    package var stateNow: @Sendable (_ question: Int) -> String
    package var was: @Sendable (_ before: String) -> String
    package var added: String
    package var member: @Sendable (_ name: String) -> String
    /// Codes that stand in a record and in no list of the form.
    package var value: @Sendable (_ code: String) -> String
    package var warningsTitle: @Sendable (_ count: Int) -> String
    package var warningOf: @Sendable (_ count: Int, _ newest: String) -> String
    package var helpTitle: String
    package var helpLines: [String]
    /// What leaving the board does where it lies over a desk.
    package var backToDesk: String
    package var action: @Sendable (BoardAction) -> String
}

/// The heads of a list of records.
package struct ListHeads: Sendable {
    package var time: String
    package var record: String
    package var type: String
    package var people: String
    package var content: String
}

/// The parts of the board.
package enum BoardPanel: Hashable, Sendable, CaseIterable {
    case departments, topics, desks, hours, satisfaction, materials, matters
}

/// What a supervisor can mean by a key.
package enum BoardAction: Hashable, Sendable, CaseIterable {
    case nextPanel, previousPanel, move, openRow, accept, zoom, nextDay, warnings, preview, close, help, back,
        quit
    case cross, rowField, columnField, swapFields, scroll, shift, find
}
