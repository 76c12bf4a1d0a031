package import DayModel
package import ScreenKit

/// What happened, for the screen on which a plan is changed.
package enum SetupEvent: Sendable {
    case input(Event)
    /// The answer to `save`.
    case saved(path: String)
    /// The answer to `save`, where it was not.
    case refused(String)
    /// The answer to `save`, where the plan on disk is no longer the one that was read.
    case changedOnDisk(PlanDocument)
}

/// What that screen wants done.
package enum SetupEffect: Equatable, Sendable {
    /// Answered by `saved`, `refused` or `changedOnDisk`.
    case save(PlanDocument)
    /// Everything that is not saved, so that a crash loses no keystroke; nil when there is nothing to keep.
    case keepDraft(JSONValue?)
    case suspend
    case redrawAll
    case quit
}
