/// Which days are worked. Holidays and swapped days are announced year by year and can't be computed: what no table
/// holds, nobody knows.
package struct WorkdayCalendar: Equatable, Sendable {
    /// One year as it was announced.
    package struct Year: Equatable, Sendable {
        package var year: Int
        /// Days off besides Saturdays and Sundays.
        package var off: Set<CivilDate>
        /// Saturdays and Sundays that are worked.
        package var work: Set<CivilDate>

        package init(year: Int, off: Set<CivilDate>, work: Set<CivilDate>) {
            self.year = year
            self.off = off
            self.work = work
        }
    }

    private var years: [Int: Year]

    package init(_ years: [Year]) {
        self.years = Dictionary(years.map { ($0.year, $0) }) { $1 }
    }

    /// The table that the program brings along.
    package static let builtIn = WorkdayCalendar(WorkdayTable.years.map(Year.init))

    /// The calendar with the years of an office's own table in place of these.
    package func renewed(with other: [Year]) -> WorkdayCalendar {
        if other.isEmpty { return self }
        return WorkdayCalendar(Array(years.values) + other)
    }

    /// The years that the table holds, in order.
    package var knownYears: [Int] { years.keys.sorted() }

    /// Whether a day is worked; nil in a year that the table does not hold.
    package func isWorkday(_ date: CivilDate) -> Bool? {
        guard let year = years[date.parts.year] else { return nil }
        return date.weekday > 5 ? year.work.contains(date) : !year.off.contains(date)
    }

    /// The last day of the period that began on `start`, which is not counted. Where the last day is a day off it is
    /// the next working day.
    package func end(of period: DuePeriod, from start: CivilDate) throws(CalendarEnds) -> CivilDate {
        switch period.unit {
        case .workday:
            var date = start
            for _ in 0..<period.days { date = try workday(onOrAfter: date.next) }
            return date
        case .day:
            return try workday(onOrAfter: CivilDate(dayNumber: start.dayNumber + period.days))
        }
    }

    func workday(onOrAfter date: CivilDate) throws(CalendarEnds) -> CivilDate {
        var date = date
        while true {
            guard let isWorkday = isWorkday(date) else { throw CalendarEnds(year: date.parts.year) }
            if isWorkday { return date }
            date = date.next
        }
    }
}

/// A period reaches into a year whose days off nobody has entered: its end is not known.
package struct CalendarEnds: Error, Equatable, Hashable, Sendable {
    /// The year that is missing.
    package var year: Int

    package init(year: Int) { self.year = year }
}

extension WorkdayCalendar.Year {
    /// Months and days as `MMDD`, as the built-in table has them.
    fileprivate init(_ entry: (year: Int, off: String, work: String)) {
        self.init(
            year: entry.year, off: Self.dates(entry.off, of: entry.year),
            work: Self.dates(entry.work, of: entry.year))
    }

    private static func dates(_ text: String, of year: Int) -> Set<CivilDate> {
        var dates = Set<CivilDate>(minimumCapacity: text.utf8.count / 5 + 1)
        var number = 0
        // Digit by digit: each desk reads the whole table when it opens.
        for byte in text.utf8 {
            guard byte == UInt8(ascii: " ") else {
                number = number * 10 + Int(byte &- UInt8(ascii: "0"))
                continue
            }
            dates.insert(number, of: year)
            number = 0
        }
        dates.insert(number, of: year)
        return dates
    }
}

extension CivilDate {
    package var next: CivilDate { CivilDate(dayNumber: dayNumber + 1) }
}

extension Set<CivilDate> {
    /// Month and day as `MMDD`.
    fileprivate mutating func insert(_ number: Int, of year: Int) {
        guard let date = CivilDate(year: year, month: number / 100, day: number % 100) else { return }
        insert(date)
    }
}
