/// The texts of the visitor's rating pad. Nothing on it tells of a person.
package struct PadPhrases: Sendable {
    package var abstract: String
    package var asleep: String
    package var asleepHint: String
    package var question: String
    /// Which of a visit's questions is meant, where it had several.
    package var ofSeveral: @Sendable (_ number: Int, _ count: Int) -> String
    package var howTo: String
    package var whyQuestion: String
    package var whyHowTo: String
    package var reasons: [String]
    package var skip: String
    package var thanks: String
    package var thanksHint: String
    package var closed: String
    package var notSaved: String
    /// Why a desk's pad goes on in a journal that was sealed.
    package var reopened: String
    /// On the board: how many ratings came from where, and what has to be seen to.
    package var sources: @Sendable (_ pad: Int, _ staff: Int) -> String
    package var dissatisfied: String
    /// In the desk's list of records.
    package var duty: @Sendable (_ person: String, _ isOn: Bool) -> String
    /// At the desk: the visitor rated.
    package var cameIn: @Sendable (_ record: String) -> String
}
