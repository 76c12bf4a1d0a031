/// The texts of the wall display: figures only, nothing of any person.
package struct DisplayPhrases: Sendable {
    package var help: String
    package var people: String
    package var questions: String
    package var copies: String
    package var satisfaction: String
    /// What a rate is a rate of.
    package var base: @Sendable (_ rated: Int, _ unrated: Int) -> String
    package var notRated: String
}
