import Glibc

/// The two streams of a command; data goes to the first, words to the second.
enum Output {
    /// A reader that went away ends the program quietly, as a pipe should.
    static func data(_ bytes: [UInt8]) {
        guard write(bytes, to: STDOUT_FILENO) else {
            exit(errno == EPIPE ? 0 : SystemExit.inputOutput.rawValue)
        }
    }

    static func line(_ text: String) {
        data(Array(text.utf8) + [0x0A])
    }

    static func error(_ text: String) {
        guard !text.isEmpty else { return }
        _ = write(Array("openday: \(text)\n".utf8), to: STDERR_FILENO)
    }

    /// A message that is no error.
    static func note(_ text: String) {
        _ = write(Array("\(text)\n".utf8), to: STDERR_FILENO)
    }

    /// A question on the same stream, without a line end.
    static func prompt(_ text: String) {
        _ = write(Array(text.utf8), to: STDERR_FILENO)
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
