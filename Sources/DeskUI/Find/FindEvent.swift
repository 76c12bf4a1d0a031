package import DayModel
package import ScreenKit

/// What happened, for the screen that finds records.
package enum FindEvent: Sendable {
    case input(Event)
    case tick(now: Timestamp)
    /// The answer to `search`, and again whenever more was read.
    case found(FindPage)
}

/// What the screen wants done.
package enum FindEffect: Equatable, Sendable {
    /// Answered by `found`: the results from `first` on, at most `count` of them.
    case search(String, first: Int, count: Int)
    case suspend
    case redrawAll
    case quit
    /// The screen is left for what somebody wants of a record.
    case choose(FindChoice)
}

/// The desk that the screen was opened from.
package struct FindHome: Equatable, Sendable {
    package var desk: String
    /// The place of its day in the list of days.
    package var day: Int

    package init(desk: String, day: Int) {
        self.desk = desk
        self.day = day
    }
}

/// What somebody at a desk wants of a record that was found.
package enum FindChoice: Equatable, Sendable {
    case correct(RecordName)
    /// The answer to one of its questions.
    case take(FindRow, question: Int)
}

/// A record that was found, masked, with its day's place in the list of days.
package struct FindRow: Equatable, Sendable {
    package var day: Int
    package var entry: Entry

    package init(day: Int, entry: Entry) {
        self.day = day
        self.entry = entry
    }
}

/// A part of what was found, newest first.
package struct FindPage: Equatable, Sendable {
    package var query: String
    /// How many records answer to the query, of those read so far.
    package var total: Int
    package var read: Int
    /// Of all days.
    package var records: Int
    /// Whether all days were opened and read.
    package var isDone: Bool
    /// The place of the first of `rows` among all that were found.
    package var first: Int
    package var rows: [FindRow]

    package init(
        query: String, total: Int, read: Int, records: Int, isDone: Bool, first: Int, rows: [FindRow]
    ) {
        self.isDone = isDone
        self.query = query
        self.total = total
        self.read = read
        self.records = records
        self.first = first
        self.rows = rows
    }
}
