/// The minute in which the last line was written: lines come one upon another, and what follows from a minute is
/// worked out once for all of them.
struct KnownMinute {
    /// `2016-05-15T09:31`
    private var start: (UInt64, UInt64) = (0, 0)
    /// `+08:00"`
    private var offset = UInt64.max
    /// Where the minute begins.
    private var timestamp = Timestamp(milliseconds: 0, offsetMinutes: 0)
    /// In the plan's time zone.
    private(set) var minuteOfDay = 0

    /// The time whose 29 characters begin at `start`, where it lies in this minute.
    @inline(__always)
    func timestamp(_ cursor: borrowing LineCursor, at index: Int) -> Timestamp? {
        guard index + 30 <= cursor.count, cursor.word(unchecked: index) == start.0,
            cursor.word(unchecked: index + 8) == start.1,
            cursor.word(unchecked: index + 22) >> 8 == offset,
            let milliseconds = Self.milliseconds(cursor.word(unchecked: index + 16))
        else { return nil }
        var timestamp = timestamp
        timestamp.milliseconds += milliseconds
        return timestamp
    }

    /// Keeps the minute of a time that was read from there.
    mutating func note(
        _ found: Timestamp, minuteOfDay: Int, _ cursor: borrowing LineCursor, at index: Int
    ) {
        guard let rest = Self.milliseconds(cursor.word(unchecked: index + 16)) else { return }
        start = (cursor.word(unchecked: index), cursor.word(unchecked: index + 8))
        offset = cursor.word(unchecked: index + 22) >> 8
        timestamp = found
        timestamp.milliseconds -= rest
        self.minuteOfDay = minuteOfDay
    }

    /// Seconds and milliseconds, of eight bytes like `:04.120+`; nil where they are not of that form, or a leap second.
    @inline(__always)
    private static func milliseconds(_ bytes: UInt64) -> Int? {
        guard bytes & 0xFF00_00FF == 0x2E00_003A else { return nil }
        let digits = (bytes & 0x00FF_FFFF_00FF_FF00) ^ 0x0030_3030_0030_3000
        guard digits & 0x00F0_F0F0_00F0_F000 == 0,
            (digits &+ 0x0006_0606_0006_0600) & 0x00F0_F0F0_00F0_F000 == 0
        else { return nil }
        func digit(_ place: UInt64) -> Int { Int(digits >> (place * 8) & 15) }
        let seconds = digit(1) * 10 + digit(2)
        guard seconds < 60 else { return nil }
        return seconds * 1000 + digit(4) * 100 + digit(5) * 10 + digit(6)
    }
}
