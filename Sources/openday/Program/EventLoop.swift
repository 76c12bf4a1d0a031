import CursesDriver
import DayModel
import DeskUI
import Glibc
import ScreenKit

/// The clock that never jumps, in milliseconds.
enum Monotonic {
    static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}

/// When the loop must wake up without an event.
enum Wakeup {
    /// Without hints from the system, folders are looked at this often.
    static let pollInterval = 1000
    /// With hints, only in case one was lost.
    static let safetyInterval = 30_000

    /// Milliseconds until the next minute of the wall clock begins.
    static func untilNextMinute(_ now: Timestamp) -> Int {
        60_000 - now.milliseconds % 60_000
    }
}
