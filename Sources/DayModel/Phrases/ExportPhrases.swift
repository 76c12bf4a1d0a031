/// The texts of what is exported: heads of columns, sections and the sentence that sums up a day.
package struct ExportPhrases: Sendable {
    package var column: @Sendable (ExportColumn) -> String
    package var yes: String
    /// Goes between the materials of one visit, in one cell.
    package var materialSeparator: String

    package var section: @Sendable (SummarySection) -> String
    package var label: @Sendable (SummaryLabel) -> String
    /// The heading of a summary, before the event's title.
    package var summaryTitle: @Sendable (_ event: String) -> String
    /// One line of the list under the heading: date, venue, theme.
    package var fact: @Sendable (_ label: String, _ value: String) -> String
    package var nothingRated: String
    package var rate: @Sendable (ProseRate) -> String
    package var hour: @Sendable (_ hour: Int) -> String
    package var exportedAt: @Sendable (_ date: CivilDate, _ time: String) -> String
    /// Lines that prove nothing were found in the journals.
    package var findings: @Sendable (Int) -> String
    package var headline: @Sendable (Headline) -> String
    /// At most 31 characters, none of `[]:*?/\'`: what every spreadsheet takes as the name of a sheet.
    package var sheet: @Sendable (WorkbookSheet) -> String
    /// The row that adds a table up.
    package var total: String
}

extension ExportPhrases {
    /// Over a chart: the table, and which of its columns is drawn.
    package func chartTitle(_ section: SummarySection, _ column: SummaryLabel) -> String {
        "\(self.section(section)) · \(label(column))"
    }
}

/// The columns of the day log as a table, one row a question.
package enum ExportColumn: Int, CaseIterable, Hashable, Sendable {
    case record, type, date, time, desk, channel, people
    case question, kind, topic, text, department, outcome, answer, answeredBy, satisfaction, due, state
    case materials, copies, name, phone, address, group, note, seconds, by, batch, amended, enteredAt
}

/// The parts of a summary, in their order.
package enum SummarySection: CaseIterable, Hashable, Sendable {
    case totals, channels, kinds, outcomes, satisfaction, departments, topics, materials, hours, desks,
        publicity
    /// The captions of the day's pictures.
    case photos
    /// Held against earlier days.
    case comparison
    /// Of several days: all in one table, and a table for each.
    case venues, venue
}

/// What a column or a row of a summary's tables counts or names.
package enum SummaryLabel: CaseIterable, Hashable, Sendable {
    case item, count, visits, people, questions, copies, rated, unrated, satisfied, rate, onTheSpot, open,
        overdue
    case code, name, unit, prepared, handedOut, remaining, hour, desk, records, lastAt, sealed
    case caption, taken, photographer, file
    case date, venue, theme, host
    case now, before, change, changeInPercent
}

/// The sheets of a workbook, in their order.
package enum WorkbookSheet: CaseIterable, Hashable, Sendable {
    case summary, departments, topics, materials, hours, evaluation, questions, records
}
