/// The texts of the desk's screen.
package struct DeskPhrases: Sendable {
}
