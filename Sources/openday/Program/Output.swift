import DayModel
import Glibc
import ScreenKit

/// The two streams of a command; data goes to the first, words to the second.
enum Output {
    /// A reader that went away ends the program quietly, as a pipe should; any other failure is told.
    static func data(_ bytes: [UInt8]) {
        guard !write(bytes, to: STDOUT_FILENO) else { return }
        guard errno != EPIPE else { exit(0) }
        error(
            Surroundings.words.systemError(
                Surroundings.words.standardOutput, String(cString: strerror(errno))))
        exit(SystemExit.inputOutput.rawValue)
    }

    /// One line, whatever is in the text: what a terminal could obey is shown by marks.
    static func line(_ text: String) {
        data(Array(VisibleText.marks(for: text).utf8) + [0x0A])
    }

    /// Text of the program's own, which may hold what a terminal obeys.
    static func ownText(_ text: String) {
        data(Array(text.utf8) + [0x0A])
    }

    static func error(_ text: String) {
        guard !text.isEmpty else { return }
        say("openday: \(text)\n")
    }

    /// A message that is no error.
    static func note(_ text: String) { say(text + "\n") }

    /// A question on the same stream, without a line end.
    static func prompt(_ text: String) { say(text) }

    /// Messages have lines; all else that a terminal could obey is shown by marks.
    private static func say(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let shown = lines.map { VisibleText.marks(for: String($0)) }.joined(separator: "\n")
        _ = write(Array(shown.utf8), to: STDERR_FILENO)
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            // A stream that is only ever interrupted has failed; nobody may wait for it for ever.
            var interruptions = 0
            while start < buffer.count {
                let count = Glibc.write(file, buffer.baseAddress.map { $0 + start }, buffer.count - start)
                if count < 0, errno == EINTR, interruptions < 100 {
                    interruptions += 1
                    continue
                }
                guard count > 0 else { return false }
                interruptions = 0
                start += count
            }
            return true
        }
    }
}
