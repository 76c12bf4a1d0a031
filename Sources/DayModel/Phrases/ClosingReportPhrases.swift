/// The sentences of the report that closes a day's ledger.
package struct ClosingReportPhrases: Sendable {
    package var title: @Sendable (_ host: Passage, _ event: String) -> Passage
    package var opening: @Sendable (EventPlan, _ date: String) -> String
    package var heading: @Sendable (_ number: Int, ClosingHeading) -> String
    package var outcome: @Sendable (ClosingFigures.Counts) -> String
    package var office: @Sendable (_ name: String, ClosingFigures.Counts) -> String
    package var callbacks: @Sendable (ClosingFigures) -> String
    package var annexTitle: @Sendable (_ event: String) -> String
    package var officesTitle: String
    /// Department, matters, in time, late, came back, extended, called back, content, rate.
    package var officeHeads: [String]
    package var mattersTitle: String
    /// Number, matter, department, due, finished, how, result.
    package var matterHeads: [String]
    package var timeliness: @Sendable (_ wasLate: Bool, _ cameBack: Bool) -> String

    package var help: String
    package var badFormat: @Sendable (_ known: String) -> String
    package var notYet: @Sendable (_ matters: Int, _ tasks: Int) -> String
    package var alone: String
}

package enum ClosingHeading: CaseIterable, Hashable, Sendable {
    case outcome, offices, callbacks, outlook
}
