import Glibc
import Synchronization

/// Ctrl-C, SIGTERM and SIGHUP while something is exported: the program ends at once, says so, and leaves no file.
///
/// Until bytes go to a disk nothing has to be cleaned up, and a thread that waits for the signals ends the program.
/// While a file is written, the writer is asked to take it away first.
final class StopSignals: Sendable {
    private enum State: Equatable {
        case working, writing
        case stopping(Int32)
    }

    private let state = Mutex(State.working)
    private let message: String

    /// The first thing of an export, before any other thread is made.
    /// - Parameter message: what is said when a signal came.
    init(saying message: String) {
        self.message = message
        var signals = Self.signals
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<StopSignals>.fromOpaque(pointer).takeRetainedValue().wait() }
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        // Without a thread the signals end the program as they always did.
        if result != 0 { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
    }

    private static var signals: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
        return set
    }

    private func wait() {
        var signals = Self.signals
        while true {
            var number: Int32 = 0
            guard sigwait(&signals, &number) == 0 else { return }
            let isWriting = state.withLock { state in
                if state == .writing { state = .stopping(number) }
                return state != .working
            }
            if !isWriting { end(number) }
        }
    }

    /// As shells count the death by a signal: 128 and its number, 130 for Ctrl-C.
    private func end(_ signal: Int32) -> Never {
        Output.note("\r\u{1B}[K" + message)
        _exit(128 + signal)
    }

    /// Does the writing; where a signal came, ends the program after it.
    /// - Parameter write: is given what to ask whether to stop, and returns whether the file is in its place.
    func whileWriting(_ write: (() -> Bool) throws -> Bool) rethrows {
        state.withLock { $0 = .writing }
        let isWhole: Bool
        do { isWhole = try write { self.stopSignal != nil } } catch {
            state.withLock { if $0 == .writing { $0 = .working } }
            throw error
        }
        let signal = stopSignal
        if let signal, !isWhole { end(signal) }
        state.withLock { $0 = .working }
    }

    private var stopSignal: Int32? {
        state.withLock { if case .stopping(let number) = $0 { number } else { nil } }
    }
}
