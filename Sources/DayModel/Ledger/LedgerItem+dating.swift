/// Dates that no record has because the table of days off ended when the matter was taken down.
extension LedgerItem {
    /// The item with the date that its rule gives, or with the year that keeps it from giving one.
    ///
    /// Only what reaches into another year than it began in, or began in a year that the program knows nothing of, is
    /// dated so: whatever else has no date was given none. Records stay as they are; so does the tally, which counts by
    /// records.
    package func dated(by deadlines: Deadlines) -> LedgerItem {
        guard isOpen, let start = undatedSince else { return self }
        var item = self
        do throws(CalendarEnds) {
            let due = try deadlines.due(for: question, receivedAt: start)
            let year = deadlines.zone.date(atMilliseconds: start.milliseconds).parts.year
            guard due.parts.year > year || WorkdayCalendar.builtIn.knownYears.last.map({ year > $0 }) ?? true
            else { return self }
            item.question.due = due
        } catch {
            item.question.due = nil
            item.missingYear = error
        }
        return item
    }

    /// Since when the matter runs without a date; nil where a record gives it one.
    private var undatedSince: Timestamp? {
        if due == nil { return startedAt }
        // What came back runs anew, and its old date is over.
        guard comebacks > 0, let back = steps.lastIndex(where: { $0.state == .known(.reopened) }),
            steps[back...].allSatisfy({ $0.due == nil })
        else { return nil }
        return startedAt
    }
}
