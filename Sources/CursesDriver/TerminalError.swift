/// Why there is no terminal to draw on.
package enum TerminalError: Error, Equatable, Sendable {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// The terminal library does not know this TERM.
    case unknownTerminal(name: String)
    /// It knows it as one that cannot place its cursor.
    case unableTerminal(name: String)
    case system(code: Int32)
}
