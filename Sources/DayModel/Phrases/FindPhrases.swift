/// The texts of the screen that finds records.
package struct FindPhrases: Sendable {
    package var title: String
    package var prompt: String
    package var hint: String
    /// - Parameters: found, and of how many records.
    package var found: @Sendable (_ found: Int, _ records: Int) -> String
    /// While the days are still being read.
    package var reading: @Sendable (_ read: Int, _ records: Int) -> String
    package var nothing: String
    /// Another word for overdue, by which people look for it.
    package var late: String
    /// Marks a record of the desk that the screen was opened from.
    package var thisDesk: String
    /// At the desk: an answer was taken over from a record.
    package var took: @Sendable (_ record: String, _ date: CivilDate, _ hidesPersonalData: Bool) -> String
    /// The form is one that takes no answer.
    package var takesNone: String
    package var action: @Sendable (FindAction) -> String
    package var helpTitle: String
    package var helpLines: [String]
}

/// What a person means by a key where records are found.
package enum FindAction: Hashable, Sendable, CaseIterable {
    case move, open, takeAnswer, correct, clear, help, back, quit
}
