/// The texts of the screen that asks which desk this is.
package struct ChooserPhrases: Sendable {
    package var question: String
    package var prompt: String
    package var nothingFits: String
    /// How a desk stands.
    package var isFree: String
    package var isOurs: String
    package var hasDraft: String
    package var inUse: @Sendable (_ holder: String) -> String
    package var refused: @Sendable (_ desk: String, _ holder: String) -> String
    /// The footer.
    package var move: String
    package var open: String
    package var leave: String
}
