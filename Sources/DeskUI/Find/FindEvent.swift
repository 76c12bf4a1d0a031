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
    /// Answered by `found`.
    case search(FindSpan)
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
package struct FindRow: Equatable, Sendable, Identifiable {
    package struct ID: Hashable, Sendable {
        package var day: Int
        package var name: RecordName
    }

    package var day: Int
    package var entry: Entry

    package var id: ID { ID(day: day, name: entry.name) }

    package init(day: Int, entry: Entry) {
        self.day = day
        self.entry = entry
    }
}

/// The part of what is found that is asked for.
package struct FindSpan: Equatable, Sendable {
    package var query: String
    /// The places in sight, the topmost and how many there may be.
    package var first: Int
    package var count: Int
    /// The place that is marked.
    package var marked: Int
    /// The record that is marked, which is kept wherever it went; nil where it is not at hand.
    package var kept: FindRow.ID?

    /// The same lines around a record that stands elsewhere now. What came in above does not move the list,
    /// unless somebody has scrolled down in it.
    package func moved(to place: Int) -> FindSpan {
        var span = self
        if first > 0 { span.first = max(0, first + place - marked) }
        span.first = max(span.first, place - count + 1)
        span.marked = place
        return span
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
    /// The place of the marked one.
    package var marked: Int
    package var rows: [FindRow]

    package init(
        span: FindSpan, total: Int, read: Int, records: Int, isDone: Bool, rows: [FindRow]
    ) {
        query = span.query
        first = span.first
        marked = span.marked
        self.isDone = isDone
        self.total = total
        self.read = read
        self.records = records
        self.rows = rows
    }
}
