/// The texts of the cross-table.
package struct CrossPhrases: Sendable {
    package var abstract: String
    /// With the names of all fields.
    package var rowsHelp: @Sendable (_ fields: String) -> String
    package var columnsHelp: String
    /// - Parameter fields: what there is.
    package var noSuchField: @Sendable (_ name: String, _ fields: String) -> String
    package var field: @Sendable (CrossField) -> String
    package var state: @Sendable (CrossState) -> String
    package var hour: @Sendable (Int) -> String
    package var unrated: String
    package var nothing: String
    package var total: String
    package var noQuestions: String
    /// What stands over the table: its unit.
    package var heading: @Sendable (_ rows: String, _ columns: String) -> String
}

extension Phrases {
    /// What a person reads for a value.
    /// - Parameter plans: of the days counted; the first that knows a code names it.
    package func name(of value: CrossValue, _ field: CrossField, in plans: [EventPlan]) -> String {
        switch value {
        case .none: return field == .satisfaction ? cross.unrated : cross.nothing
        case .number(let number):
            if field == .hour { return cross.hour(number) }
            return Satisfaction(rawValue: number).map(codes.satisfaction) ?? String(number)
        case .code(let code):
            switch field {
            case .kind: return QuestionKind(rawValue: code).map(codes.kind) ?? code
            case .outcome: return Outcome(rawValue: code).map(codes.outcome) ?? code
            case .channel: return Channel(rawValue: code).map(codes.channel) ?? code
            case .state: return CrossState(rawValue: code).map(cross.state) ?? code
            case .topic: return plans.lazy.compactMap { $0.topic(code)?.name }.first ?? code
            case .department: return plans.lazy.compactMap { $0.department(code)?.name }.first ?? code
            case .desk: return plans.lazy.compactMap { $0.desk(code)?.name }.first ?? code
            case .satisfaction, .hour: return code
            }
        }
    }
}
