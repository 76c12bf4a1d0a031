package import DayModel

/// What a cell of the day log holds: only `text` and `materials` can hold what people typed.
package enum LogCell: Equatable, Sendable {
    case empty
    case text(String)
    /// The materials of a visit in one cell, made such that no program takes it for a formula.
    case materials(String)
    case number(Int)
    case date(CivilDate)
    /// The time of day on the moment's own clock face.
    case time(Timestamp)
    /// Date and time on the moment's own clock face.
    case moment(Timestamp)
}
