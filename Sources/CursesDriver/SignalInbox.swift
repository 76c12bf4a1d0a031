import Glibc

/// Signals as something to wait for together with the keys, instead of handlers that run at any moment.
package struct SignalInbox {
    package let descriptor: Int32

    private static let awaited = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH, SIGCONT]

    /// Keeps the signals from being delivered. The first thing in the process, before any thread is made.
    package static func blockSignals() {
        var set = awaitedSet
        sigprocmask(SIG_BLOCK, &set, nil)
        // A full pipe or a file-size limit is an error to be told, not a death.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    package init() throws(TerminalError) {
        var set = Self.awaitedSet
        descriptor = signalfd(-1, &set, Int32(SFD_NONBLOCK | SFD_CLOEXEC))
        guard descriptor >= 0 else { throw .system(code: errno) }
    }

    /// The numbers of the signals that came.
    func drain() -> [Int32] {
        var numbers: [Int32] = []
        var info = signalfd_siginfo()
        while read(descriptor, &info, MemoryLayout<signalfd_siginfo>.size) == MemoryLayout<signalfd_siginfo>.size {
            numbers.append(Int32(bitPattern: info.ssi_signo))
        }
        return numbers
    }

    private static var awaitedSet: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in awaited { sigaddset(&set, number) }
        return set
    }
}
