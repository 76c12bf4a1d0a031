/// The texts of practising on invented visitors.
package struct DrillPhrases: Sendable {
    package var help: String
    /// The drill's folder was made.
    package var made: @Sendable (_ path: String) -> String
    /// Drills and real days were asked for together.
    package var mixed: @Sendable (_ drills: String) -> String
    /// What does not bear a day's title is not made of a drill.
    package var unmarked: @Sendable (_ format: String) -> String
    /// A visitor to act out, in a line; `says` is nil for who asks nothing, `takes` empty for who takes nothing.
    package var card:
        @Sendable (_ number: Int, _ name: String, _ people: Int, _ says: String?, _ takes: String) -> String
    /// What a visitor says who comes about a topic.
    package var says: @Sendable (_ kind: Coded<QuestionKind>, _ topic: String) -> String
    /// For the colleague who plays the visitor; the level is what they rate with.
    package var actor: @Sendable (_ phone: String, _ level: String?) -> String
    package var fits: @Sendable (_ record: String) -> String
    package var differs: @Sendable (_ record: String, _ what: String) -> String
    package var outstanding: @Sendable (_ record: String, _ what: String) -> String
    package var separator: String
    package var people: @Sendable (_ wanted: Int, _ found: Int) -> String
    package var noQuestion: String
    package var askedNothing: String
    package var severalQuestions: @Sendable (_ count: Int) -> String
    package var topic: @Sendable (_ name: String) -> String
    package var kind: @Sendable (_ wanted: String, _ found: String) -> String
    package var department: @Sendable (_ wanted: String, _ found: String) -> String
    package var materials: @Sendable (_ name: String, _ wanted: Int, _ found: Int) -> String
}
