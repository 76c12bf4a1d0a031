import DayModel
import DeskUI
import Glibc

/// Puts text on paper through `lp`, which reads it from its standard input.
enum Printing {
    /// A program that takes longer has lost its server, in milliseconds: a queue is waiting.
    private static let patience = 10_000

    /// - Returns: `printed`, `noPrinter`, or `notPrinted` with what the program said.
    static func print(_ text: String, title: String, _ surroundings: Surroundings) -> ReceiptResult {
        let program = surroundings.variables["OPENDAY_LP"].flatMap { $0.isEmpty ? nil : $0 } ?? "lp"
        var input: [Int32] = [-1, -1]
        var output: [Int32] = [-1, -1]
        guard pipe(&input) == 0 else { return .notPrinted(String(cString: strerror(errno))) }
        guard pipe(&output) == 0 else {
            input.forEach { _ = close($0) }
            return .notPrinted(String(cString: strerror(errno)))
        }
        // The program gets its own two ends and no other.
        for file in input + output { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
        var process: pid_t = 0
        let error = start([program, "-t", title], reading: input[0], writing: output[1], &process)
        close(input[0])
        close(output[1])
        defer { close(output[0]) }
        guard error == 0 else {
            close(input[1])
            return error == ENOENT || error == EACCES
                ? .noPrinter : .notPrinted(String(cString: strerror(error)))
        }
        // A receipt is smaller than a pipe; a program that reads nothing of it is no reason to wait.
        let bytes = Array(text.utf8)
        _ = fcntl(input[1], F_SETFL, O_NONBLOCK)
        let written = write(input[1], bytes, bytes.count)
        close(input[1])
        let said = answer(output[0])
        if said == nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR { continue }
        guard let said else { return .notPrinted(surroundings.phrases.receipt.tooSlow) }
        guard status == 0, written == bytes.count else {
            return .notPrinted(said.isEmpty ? "\(program): \(status >> 8 & 0xFF)" : said)
        }
        return .printed
    }

    /// Starts a program found by the path, with signals as a program expects them.
    private static func start(
        _ words: [String], reading input: Int32, writing output: Int32, _ process: inout pid_t
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var ignored = sigset_t()
        sigemptyset(&ignored)
        sigaddset(&ignored, SIGPIPE)
        sigaddset(&ignored, SIGXFSZ)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &ignored)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        return posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
    }

    /// What the program says until it ends, its first line; nil where it takes too long.
    private static func answer(_ file: Int32) -> String? {
        var said: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1024)
        let deadline = Monotonic.milliseconds + patience
        while true {
            var wanted = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            let left = deadline - Monotonic.milliseconds
            guard left > 0 else { return nil }
            guard poll(&wanted, 1, Int32(left)) > 0 else { continue }
            let count = read(file, &piece, piece.count)
            if count <= 0 { break }
            if said.count < 4096 { said += piece[..<count] }
        }
        return String(decoding: said.prefix { $0 != 0x0A }, as: UTF8.self)
    }
}
