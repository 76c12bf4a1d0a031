import Glibc

/// One more thread beside the caller's, for work that both take from the same pile.
///
/// A thread of the system by itself: starting a pool of them takes longer than a small day's tally.
enum SecondThread {
    /// Runs the body on the caller's thread and on another, and returns when both are done. Where the system has
    /// no thread to give, the caller's does all.
    static func alongside(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let work = Unmanaged.passRetained(Work(body))
        let result = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        body()
        if result == 0 { pthread_join(thread, nil) } else { work.release() }
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
