import DayModel
import Glibc

/// Says on standard error how far a long export is, where a person sits there.
struct ExportProgress {
    /// A day with fewer records is done before anybody has read it.
    private static let longDay = 10_000
    /// Back to the beginning of the line, and blank to its end.
    private static let cleared = "\r\u{1B}[K"

    private let phrases: Phrases?

    static let silent = ExportProgress(phrases: nil)

    static func onTerminal(_ phrases: Phrases) -> ExportProgress {
        ExportProgress(phrases: isatty(STDERR_FILENO) == 1 ? phrases : nil)
    }

    func read(_ done: Int, of count: Int) {
        guard count >= Self.longDay else { return }
        show(phrases?.exporting.progress(done, count))
    }

    func makeFile() { show(phrases?.exporting.writing) }

    /// The line gives way to what is said next.
    func finish() {
        if phrases != nil { Output.prompt(Self.cleared) }
    }

    private func show(_ text: String?) {
        if let text { Output.prompt(Self.cleared + text) }
    }
}
