/// The texts of reminders to departments.
package struct ReminderPhrases: Sendable {
    package var greeting: @Sendable (_ department: String) -> String
    package var opening:
        @Sendable (_ event: String, _ date: CivilDate, _ asOf: CivilDate, _ matters: Int, _ badRatings: Int)
            -> String
    package var counts: @Sendable (_ overdue: Int, _ soon: Int) -> String
    package var matter:
        @Sendable (
            _ number: Int, _ record: String, _ matter: String, _ kind: String, _ due: CivilDate?,
            _ state: String
        ) -> String
    package var closing: String

    // The command and the ledger's page.
    package var abstract: String
    package var outputHelp: String
    package var nothing: String
    package var written: @Sendable (_ path: String) -> String
    /// The file of the date was there already.
    package var kept: @Sendable (_ path: String) -> String
    package var title: @Sendable (_ departments: Int) -> String
    package var allWritten: @Sendable (_ files: Int, _ folder: String) -> String
    package var action: String
    package var writeAction: String
}
