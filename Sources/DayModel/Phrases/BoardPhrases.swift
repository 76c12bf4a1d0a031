/// The texts of the board's screen.
package struct BoardPhrases: Sendable {
}
