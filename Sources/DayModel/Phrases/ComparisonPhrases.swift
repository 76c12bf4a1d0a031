/// The texts of a report that looks at more than one day: at an earlier one, or at several together.
package struct ComparisonPhrases: Sendable {
    /// The one sentence of the report; each change comes with what it is a change of.
    package var sentence: @Sendable (_ base: Figures, [ReportFacts.Named]) -> Passage
    /// What a change is a change of, as the sentence calls it.
    package var subject: @Sendable (ReportFigure) -> String
    package var inWords:
        @Sendable (ChangeAmount, CountUnit, _ count: (ProseCount, CountUnit) -> String) -> String
    /// In the table, where a share of what was can't be told.
    package var nothingBefore: String
    package var noRateBefore: String
    package var noRateNow: String
    /// Percentage points, behind their number.
    package var points: String

    /// The heading of one day's table among several, with the number of the day.
    package var venue: @Sendable (_ number: Int, _ name: String, CivilDate) -> String
    /// Between the titles and between the venues of several days.
    package var separator: String
}
