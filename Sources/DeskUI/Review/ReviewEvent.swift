package import DayModel
package import ScreenKit

/// What happened, for the review's screen.
package enum ReviewEvent: Sendable {
    case input(Event)
    case tick(now: Timestamp)
    /// The files and the check as they stand now.
    case changed([ReviewDocument], ReleaseCheck)
    /// What was wanted is on record.
    case saved
    /// What was wanted was not done, and why.
    case refused(String)
}

/// What the review's screen wants done; the first three are answered by `saved` or `refused`, then by `changed`.
package enum ReviewEffect: Equatable, Sendable {
    case pass(file: String, by: String)
    case sendBack(file: String, by: String, why: String)
    /// About the finding at a place in the check.
    case decide(Int, ReleaseDecision.Choice, by: String, why: String)
    /// Opens the screen that finds records, and comes back.
    case find
    case suspend
    case redrawAll
    case quit
}
