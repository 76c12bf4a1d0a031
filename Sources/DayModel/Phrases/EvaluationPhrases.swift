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
}
