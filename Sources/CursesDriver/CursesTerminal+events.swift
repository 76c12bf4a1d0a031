import Glibc
package import ScreenKit

extension CursesTerminal {
    /// A pour of input is told in pieces, so that the screen keeps up.
    private static let bytesAtOnce = 1 << 20
    /// So much comes of keys and of what an input method commits; whether more waits is asked after it only.
    private static let bytesOfKeys = 64

    /// Waits for keys, signals or one of the descriptors.
    /// - Parameter timeoutMilliseconds: nil waits for ever.
    /// - Returns: what happened, in order; nothing where the time ran out.
    package func events(alsoWaitingFor descriptors: [Int32], timeoutMilliseconds: Int?) -> [Event] {
        let deadline = timeoutMilliseconds.map { Self.now + max(0, $0) }
        while true {
            let count = wait(for: descriptors, milliseconds: untold.isEmpty ? remaining(until: deadline) : 0)
            var events = untold
            untold = []
            if count > 0 {
                if waits[0].revents != 0 { readKeys(into: &events) }
                if waits[1].revents != 0 { events += signalEvents() }
                for wait in waits[2...] where wait.revents & ~Int16(POLLNVAL) != 0 {
                    events.append(.ready(descriptor: wait.fd))
                }
            }
            if let moment = flushDeadline, Self.now >= moment {
                events += decoder.flush()
                flushDeadline = decoder.patience.map { Self.now + $0 }
            }
            if !events.isEmpty { return events }
            if let deadline, Self.now >= deadline { return [] }
        }
    }

    /// Puts back what was not taken in: it is told next, before anything new.
    package func tellAgain(_ events: [Event]) { untold = events + untold }

    private func wait(for descriptors: [Int32], milliseconds: Int32) -> Int32 {
        if waits.count != descriptors.count + 2 {
            waits = Array(
                repeating: pollfd(fd: -1, events: Int16(POLLIN), revents: 0), count: descriptors.count + 2)
        }
        // A negative descriptor is passed over by poll.
        waits[0].fd = isConnected ? STDIN_FILENO : -1
        waits[1].fd = signals.descriptor
        for (index, descriptor) in descriptors.enumerated() { waits[index + 2].fd = descriptor }
        return poll(&waits, nfds_t(waits.count), milliseconds)
    }

    /// Milliseconds of a clock that nobody sets.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// What poll may wait; -1 is for ever.
    private func remaining(until deadline: Int?) -> Int32 {
        let next = min(deadline ?? .max, flushDeadline ?? .max)
        return next == .max ? -1 : Int32(clamping: max(0, next - Self.now))
    }

    private func signalEvents() -> [Event] {
        let numbers = signals.drain()
        var events: [Event] = []
        // However often it came, the size is asked once.
        if numbers.contains(SIGWINCH), let size = updateSize() { events.append(.resized(size)) }
        for number in numbers { events += self.events(of: number) }
        return events
    }

    func events(of signal: Int32) -> [Event] {
        switch signal {
        case SIGHUP: return [.hangup]
        case SIGINT, SIGTERM: return [.terminate]
        case SIGTSTP: return [.key(.control("z"))]
        case SIGCONT:
            // Stopped from outside, with the screen as it was: the shell has changed both since.
            enter()
            let resized = untold
            untold = []
            return resized + [.resumed]
        default: return []
        }
    }

    /// Reads until nothing is left of what is more than keys, so that a paste is drawn once.
    private func readKeys(into events: inout [Event]) {
        var total = 0
        var read: [Event] = []
        defer { events += TextCommit.gather(read) }
        repeat {
            let count = input.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR || errno == EAGAIN { break }
            guard count > 0 else {
                // End of file or an error: the terminal is gone, and asking again would never rest.
                isConnected = false
                read.append(.hangup)
                break
            }
            input.withUnsafeBytes {
                decoder.feed(UnsafeRawBufferPointer(rebasing: $0[..<count]), into: &read)
            }
            total += count
        } while (Self.bytesOfKeys..<Self.bytesAtOnce).contains(total) && isReadable
        flushDeadline = decoder.patience.map { Self.now + $0 }
    }

    private var isReadable: Bool {
        var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&wait, 1, 0) > 0
    }
}
