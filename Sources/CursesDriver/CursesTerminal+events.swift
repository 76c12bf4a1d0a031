import Glibc
package import ScreenKit

extension CursesTerminal {
    private static let escapeDelay: Int32 = 25

    /// Waits for keys, signals or one of the descriptors.
    /// - Parameter timeoutMilliseconds: nil waits for ever.
    /// - Returns: what happened, in order; nothing where the time ran out.
    package func events(alsoWaitingFor descriptors: [Int32], timeoutMilliseconds: Int?) -> [Event] {
        var waits = ([STDIN_FILENO, signals.descriptor] + descriptors).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        var timeout = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
        let waitsForEscape = decoder.hasPendingEscape
        if waitsForEscape { timeout = timeout < 0 ? Self.escapeDelay : min(timeout, Self.escapeDelay) }
        let count = poll(&waits, nfds_t(waits.count), timeout)
        if count == 0, waitsForEscape { return decoder.flush() }
        guard count > 0 else { return [] }
        var events = signalEvents(waits[1].revents)
        if waits[0].revents != 0 { events += keyEvents(waits[0].revents) }
        for wait in waits[2...] where wait.revents != 0 { events.append(.ready(descriptor: wait.fd)) }
        return events
    }

    private func signalEvents(_ state: Int16) -> [Event] {
        guard state != 0 else { return [] }
        var events: [Event] = []
        for number in signals.drain() {
            switch number {
            case SIGWINCH:
                if let size = updateSize() { events.append(.resized(size)) }
            case SIGHUP:
                isConnected = false
                events.append(.hangup)
            case SIGINT, SIGTERM: events.append(.terminate)
            case SIGTSTP: events.append(.key(.control("z")))
            case SIGCONT: events.append(.resumed)
            default: continue
            }
        }
        return events
    }

    /// Reads until nothing is left, so that a paste is drawn once.
    private func keyEvents(_ state: Int16) -> [Event] {
        var events: [Event] = []
        var hasMore = true
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while hasMore {
                let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                if count > 0 {
                    events += decoder.feed(buffer[..<count])
                    hasMore = isReadable
                    continue
                }
                if count < 0, errno == EINTR { continue }
                if count < 0, errno == EAGAIN { break }
                // End of file or an error: the terminal is gone, and asking again would never rest.
                isConnected = false
                events.append(.hangup)
                break
            }
        }
        return events
    }

    private var isReadable: Bool {
        var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&wait, 1, 0) > 0
    }
}
