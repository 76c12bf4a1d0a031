/// The texts of the board's screen.
package struct BoardPhrases: Sendable {
    package var title: String
    package var totals:
        @Sendable (_ visits: Int, _ people: Int, _ questions: Int, _ copies: Int, _ rate: String) -> String
    package var progress: @Sendable (_ open: Int, _ overdue: Int, _ people: Int, _ questions: Int) -> String
    package var openAndOverdue: @Sendable (_ open: Int, _ overdue: Int) -> String
    package var dayOf: @Sendable (_ number: Int, _ count: Int) -> String
    package var allDays: @Sendable (_ days: Int, _ people: Int, _ questions: Int, _ copies: Int) -> String
    package var panel: @Sendable (BoardPanel) -> String
    package var open: String
    package var overdue: String
    package var unrated: String
    package var silent: @Sendable (_ minutes: Int) -> String
    package var sealed: String
    package var noEntry: String
    package var ofPrepared: @Sendable (_ handedOut: Int, _ left: String) -> String
    package var records: @Sendable (_ what: String, _ count: Int) -> String
    package var noRecords: String
    package var question: @Sendable (_ number: Int) -> String
    package var writtenBy: String
    package var original: String
    package var member: @Sendable (_ name: String) -> String
    package var helpTitle: String
    package var helpLines: [String]
    package var action: @Sendable (BoardAction) -> String
}

/// The parts of the board.
package enum BoardPanel: Hashable, Sendable, CaseIterable {
    case departments, topics, desks, hours, satisfaction, materials, matters
}

/// What a supervisor can mean by a key.
package enum BoardAction: Hashable, Sendable, CaseIterable {
    case nextPanel, previousPanel, move, openRow, zoom, nextDay, close, help, back, quit
}
