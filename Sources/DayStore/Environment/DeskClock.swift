import Glibc

/// Tells the time twice: as the wall shows it, and as the machine has run.
package protocol DeskClock: Sendable {
    func now() -> ClockReading
}

/// One look at both clocks.
package struct ClockReading: Equatable, Sendable {
    /// Since 1970-01-01T00:00:00Z.
    package var wallMilliseconds: Int
    /// East of Greenwich, as the machine's zone has it at this moment.
    package var offsetMinutes: Int
    /// Since the machine started, sleep included; nobody can set it.
    package var bootMilliseconds: Int

    package init(wallMilliseconds: Int, offsetMinutes: Int, bootMilliseconds: Int) {
        self.wallMilliseconds = wallMilliseconds
        self.offsetMinutes = offsetMinutes
        self.bootMilliseconds = bootMilliseconds
    }
}

/// The machine's clocks.
package struct SystemClock: DeskClock {
    package init() {}

    package func now() -> ClockReading {
        var wall = timespec()
        var boot = timespec()
        clock_gettime(CLOCK_REALTIME, &wall)
        clock_gettime(CLOCK_BOOTTIME, &boot)
        var local = tm()
        localtime_r(&wall.tv_sec, &local)
        return ClockReading(
            wallMilliseconds: wall.milliseconds, offsetMinutes: local.tm_gmtoff / 60,
            bootMilliseconds: boot.milliseconds)
    }
}

extension timespec {
    fileprivate var milliseconds: Int { tv_sec * 1000 + tv_nsec / 1_000_000 }
}
