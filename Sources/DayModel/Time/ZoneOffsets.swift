/// A time zone as far as a day needs it: when its offset changes, as a value without a clock or a file.
package struct ZoneOffsets: Equatable, Sendable {
    package struct Change: Equatable, Sendable {
        /// Seconds since 1970 from which the offset holds.
        package var from: Int
        package var offsetMinutes: Int

        package init(from: Int, offsetMinutes: Int) {
            self.from = from
            self.offsetMinutes = offsetMinutes
        }
    }

    /// What holds before the first change.
    package var baseMinutes: Int
    /// In ascending order.
    package var changes: [Change]

    package init(baseMinutes: Int, changes: [Change] = []) {
        self.baseMinutes = baseMinutes
        self.changes = changes
    }

    /// China has had one zone since 1949 and no summer time since 1991.
    package static let china = ZoneOffsets(baseMinutes: 480)

    package func offsetMinutes(atSeconds seconds: Int) -> Int {
        var minutes = baseMinutes
        for change in changes {
            guard change.from <= seconds else { break }
            minutes = change.offsetMinutes
        }
        return minutes
    }

    /// The minute of the local day, 0 to 1439.
    package func minuteOfDay(atMilliseconds milliseconds: Int) -> Int {
        let seconds = milliseconds.flooredQuotient(by: 1000)
        let local = seconds.flooredQuotient(by: 60) + offsetMinutes(atSeconds: seconds)
        return local - local.flooredQuotient(by: 1440) * 1440
    }

    /// The date of the local day.
    package func date(atMilliseconds milliseconds: Int) -> CivilDate {
        let seconds = milliseconds.flooredQuotient(by: 1000)
        let local = seconds.flooredQuotient(by: 60) + offsetMinutes(atSeconds: seconds)
        return CivilDate(dayNumber: local.flooredQuotient(by: 1440))
    }
}

extension ZoneOffsets {
    /// The moment at which this zone's clock shows what a timestamp shows at an offset of zero.
    package func moment(atClock clock: Timestamp) -> Timestamp {
        // The offset is that of the moment, which the offset tells: near enough at once, right at the second time.
        var moment = clock
        for _ in 0..<2 {
            let offset = offsetMinutes(atSeconds: moment.milliseconds.flooredQuotient(by: 1000))
            moment = Timestamp(milliseconds: clock.milliseconds - offset * 60_000, offsetMinutes: offset)
        }
        return moment
    }

    /// The same moment with the clock face of this zone.
    package func local(_ moment: Timestamp) -> Timestamp {
        let seconds = moment.milliseconds.flooredQuotient(by: 1000)
        return Timestamp(milliseconds: moment.milliseconds, offsetMinutes: offsetMinutes(atSeconds: seconds))
    }
}
