package import DayModel
package import ScreenKit

/// What happened, for the preview.
package enum PreviewEvent: Sendable {
    case input(Event)
    /// The answer to `explain`.
    case explained(FigureExplanation)
    /// The answer to `read`, where the record can be read.
    case entry(Entry)
}

/// What the preview wants done.
package enum PreviewEffect: Equatable, Sendable {
    /// Find the records behind a figure; answered by `explained`.
    case explain(FigureMention)
    /// Answered by `entry`.
    case read(RecordName)
    /// Opens the screen that finds records, and comes back.
    case find
    case suspend
    case redrawAll
    case quit
}
