import CCore
import Glibc
import Synchronization

/// One more thread beside the caller's, for work that both take from the same pile.
///
/// A thread of the system by itself: starting a pool of them takes longer than a small day's tally.
final class SecondThread: Sendable {
    /// Nil once it was waited for, or where the system had no thread to give.
    private let thread: Mutex<pthread_t?>

    /// Runs the body on a thread of its own, which signals pass by: they are the first one's business.
    init(_ body: @escaping @Sendable () -> Void) { thread = Mutex(Self.start(body)) }

    /// Waits until the body is done.
    func join() {
        let thread = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        if let thread { pthread_join(thread, nil) }
    }

    deinit { join() }

    private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
        var thread = pthread_t()
        let work = Unmanaged.passRetained(Work(body))
        let result = od_thread_start(
            &thread,
            { pointer in
                guard let pointer else { return }
                Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
            }, work.toOpaque())
        guard result != 0 else { return thread }
        work.release()
        return nil
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
