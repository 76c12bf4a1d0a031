extension WorkdayCalendar {
    /// The last day of a topic's limit that began at a moment; where that is a day off, the next working day.
    ///
    /// The day of receipt is not counted. A month or a year ends on the same day of its month, or on the month's last
    /// where it has no such day (民法典, articles 200 to 203).
    package func end(
        of limit: TimeLimit, from moment: Timestamp, in zone: ZoneOffsets
    ) throws(CalendarEnds) -> CivilDate {
        let start = zone.date(atMilliseconds: moment.milliseconds)
        switch limit.unit {
        case .hour, .minute:
            let minutes = limit.unit == .hour ? limit.count * 60 : limit.count
            return try workday(
                onOrAfter: zone.date(atMilliseconds: moment.milliseconds + minutes * 60_000))
        default: return try end(of: limit, from: start)
        }
    }

    /// The same from a date; hours and minutes end on the days that they fill.
    package func end(of limit: TimeLimit, from start: CivilDate) throws(CalendarEnds) -> CivilDate {
        func after(_ days: Int) throws(CalendarEnds) -> CivilDate {
            try workday(onOrAfter: CivilDate(dayNumber: start.dayNumber + days))
        }
        switch limit.unit {
        case .workday where limit.count > 0:
            return try end(of: DuePeriod(days: limit.count, unit: .workday), from: start)
        case .workday: return try after(0)
        case .day: return try after(limit.count)
        case .week: return try after(limit.count * 7)
        case .hour: return try after(limit.count / 24)
        case .minute: return try after(limit.count / (24 * 60))
        case .month: return try workday(onOrAfter: start.adding(months: limit.count))
        case .year: return try workday(onOrAfter: start.adding(months: limit.count * 12))
        }
    }
}

extension CivilDate {
    /// The same day so many months later, or that month's last day; far behind every table where there is no such year.
    func adding(months: Int) -> CivilDate {
        let (year, month, day) = parts
        let whole = year * 12 + month - 1 + months
        for last in stride(from: day, through: max(1, day - 3), by: -1) {
            if let date = CivilDate(year: whole / 12, month: whole % 12 + 1, day: last) { return date }
        }
        return CivilDate(dayNumber: dayNumber + months * 31)
    }
}
