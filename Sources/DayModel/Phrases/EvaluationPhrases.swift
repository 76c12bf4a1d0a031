/// The texts of the evaluation: targets against figures.
package struct EvaluationPhrases: Sendable {
    package var abstract: String
    package var noTargets: String
    package var heading: @Sendable (Evaluation.Measure, _ target: String) -> String
    package var scope: @Sendable (Evaluation.Scope, _ name: String) -> String
    package var reached: String
    package var nothing: String
    /// - Parameters: points of a percent as text, and questions.
    package var short: @Sendable (_ points: String, _ missing: Int) -> String
    /// What call-backs found; there is no target for it.
    package var called: String
    /// What a figure was at an earlier day: its date, its rate and base, and the change in points of a percent.
    package var then: @Sendable (CivilDate, _ figure: String, _ change: String) -> String
    package var nothingThen: @Sendable (CivilDate) -> String
    package var againstHelp: String
    package var tableHelp: String

    // The screen.
    package var title: String
    package var records: @Sendable (_ name: String, Int) -> String
    package var noRecords: String
    package var action: @Sendable (EvaluationAction) -> String
    package var helpLines: [String]

    /// The heads of the workbook's sheet: measure, scope, code, name, target, base, met, rate, short by (points),
    /// missing, records.
    package var sheetHeads: [String]
    package var measure: @Sendable (Evaluation.Measure) -> String
    package var scopeName: @Sendable (Evaluation.Scope) -> String
}

/// What somebody at the evaluation can mean by a key.
package enum EvaluationAction: CaseIterable, Hashable, Sendable {
    case move, open, nextDay, find, help, back, quit
}
