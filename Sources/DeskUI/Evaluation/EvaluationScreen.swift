package import DayModel
package import ScreenKit

/// The plan's targets against the figures, of one or more days, one day at a time: who falls short, by how much, and
/// the records behind it.
package struct EvaluationScreen: PageScreen, Sendable {
    enum Focus: Equatable, Sendable {
        case table
        /// The records of a row, as far as they were read.
        case records(EvaluationRecords)
        case help
    }

    let phrases: Phrases
    var days: [EvaluationDay]
    /// Which of the days is shown.
    var shown = 0
    /// The row under the cursor, among the results of the day shown.
    var current = 0
    var focus = Focus.table
    var size = DeskScreen.smallest

    /// - Parameter days: at least one.
    package init(days: [EvaluationDay], phrases: Phrases) {
        self.days = days
        self.phrases = phrases
    }

    var words: EvaluationPhrases { phrases.evaluation }
    var day: EvaluationDay { days[shown] }
    var results: [Evaluation.Result] { day.evaluation.results }
    var currentResult: Evaluation.Result? { results.indices.contains(current) ? results[current] : nil }
}

/// The records behind one row.
struct EvaluationRecords: Equatable, Sendable {
    var day: Int
    var title: String
    /// Nil until they were read.
    var entries: [Entry]?
    var marked = 0
    /// Whether the marked one is shown whole, and its first line in sight.
    var openLine: Int?
}

/// What happened, for the evaluation's screen.
package enum EvaluationEvent: Sendable {
    case input(Event)
    /// The days as they stand now, in the order they were given at first.
    case changed([EvaluationDay])
    /// The answer to `read`: masked, in the day's order.
    case entries([Entry])
}

/// What the evaluation's screen wants done.
package enum EvaluationEffect: Equatable, Sendable {
    /// Records of a day, by its number in the list; answered by `entries`.
    case read(day: Int, [RecordName])
    /// Opens the screen that finds records, and comes back.
    case find
    case suspend
    case redrawAll
    case quit
}
