/// The texts about personal data: taking it along and removing it.
package struct PrivacyPhrases: Sendable {
    package var withPersonalDataHelp: String
    package var yesHelp: String
    package var needsYes: String
    package var notDone: String
    package var askToTake: @Sendable (_ what: String) -> String
    /// What the office's journal says of it.
    package var tookPersonalData: @Sendable (_ who: String, _ what: String) -> String
    /// What was taken, `file` nil for standard output.
    package var export: @Sendable (_ format: String, _ file: String?) -> String
    /// Without the words that were looked for: a name among them could never be removed from the journal again.
    package var search: @Sendable (_ records: Int) -> String
    package var anonymiseAbstract: String
    package var recordHelp: String
    package var beforeHelp: String
    package var allHelp: String
    package var ruleHelp: String
    package var keepDaysHelp: String
    package var noRule: String
    package var badKeepDays: @Sendable (_ limit: Int) -> String
    package var byRule: @Sendable (_ records: Int, _ days: Int) -> String
    package var allOrSome: String
    package var nothingToAnonymise: String
    package var allRecords: String
    /// The records that were named, and the day before which all were meant.
    package var someRecords: @Sendable (_ names: [String], _ before: String?) -> String
    package var askToAnonymise: @Sendable (_ what: String) -> String
    /// What the office's journal says of it.
    package var anonymisedBy: @Sendable (_ who: String, _ what: String) -> String
    package var anonymised: @Sendable (_ lines: Int, _ drafts: Int, _ exports: Int) -> String
}
