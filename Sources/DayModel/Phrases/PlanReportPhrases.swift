/// The sentences of the document that goes out before a day (活动方案).
package struct PlanReportPhrases: Sendable {
    package var title: @Sendable (_ host: Passage, _ event: String) -> Passage
    package var addressee: String
    package var opening: @Sendable (EventPlan) -> Passage
    package var heading: @Sendable (_ number: Int, PlanHeading) -> String
    package var partHeading: @Sendable (_ number: Int, PlanPart) -> String
    package var theme: @Sendable (_ theme: String) -> Passage
    package var time: @Sendable (CivilDate) -> Passage
    package var venue: @Sendable (_ venue: String) -> Passage
    package var offices: @Sendable (_ host: Passage, EventPlan) -> Passage
    package var consultation: @Sendable (_ desks: Int, _ topics: Int) -> String
    package var materials: @Sendable ([Material]) -> String
    package var publicity: @Sendable ([Publicity]) -> String
    package var rating: String
    package var targets: @Sendable (_ rates: [String]) -> String
    package var satisfactionTarget: @Sendable (_ percent: String) -> String
    package var onTheSpotTarget: @Sendable (_ percent: String) -> String
    package var deadlines: @Sendable ([(kinds: [QuestionKind], period: DuePeriod)]) -> String
    package var badRating: @Sendable (BadRatingRule) -> String
    package var days: @Sendable (Int) -> String
    package var gap: @Sendable (PlanGap) -> String
    package var annexTitle: @Sendable (_ event: String) -> String
    package var tableTitle: @Sendable (PlanTable) -> String
    package var tableHeads: @Sendable (PlanTable) -> [String]
    /// A role as the plan writes it; in words where it is one of those the program knows.
    package var role: @Sendable (_ role: String) -> String
    package var separator: String
}
