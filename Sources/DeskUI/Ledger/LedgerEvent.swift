package import DayModel
package import ScreenKit

/// What happened, for the ledger's screen.
package enum LedgerEvent: Sendable {
    case input(Event)
    case tick(now: Timestamp)
    /// The days as they stand now, in the order they were given at first.
    case changed([LedgerDay])
    /// The answer to `save`: so many follow-ups are on disk.
    case saved(Int)
    /// The answer to `save`: what was not saved before stays as it was typed.
    case failed(SaveFailure)
    /// The answer to `remind`: so many files, in this folder; or why not.
    case reminded(Result<ReminderResult, SaveFailure>)
}

/// What the ledger's screen wants done.
package enum LedgerEffect: Equatable, Sendable {
    /// Follow-ups of one or more days, in order; answered by `saved` or `failed`, then by `changed`.
    case save([LedgerSave])
    /// Write the reminders of all days; answered by `reminded`.
    case remind
    /// To the screen that finds, and back.
    case find
    case suspend
    case redrawAll
    case quit
}

/// Follow-ups of one day, by the day's number in the list.
package struct LedgerSave: Equatable, Sendable {
    package var day: Int
    package var followUps: [FollowUp]
}

/// What became of the reminders.
package struct ReminderResult: Equatable, Sendable {
    package var files: Int
    package var folder: String

    package init(files: Int, folder: String) {
        self.files = files
        self.folder = folder
    }
}
