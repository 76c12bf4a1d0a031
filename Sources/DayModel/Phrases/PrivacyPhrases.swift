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
    package var search: @Sendable (_ query: String) -> String
}
