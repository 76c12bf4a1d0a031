package import DayModel
package import ScreenKit

/// One question of the form as far as it is filled in. What nobody touched is nil and follows the desk's defaults.
package struct QuestionForm: Equatable, Sendable {
    package var topic: String?
    package var text = TextField()
    package var kind: QuestionKind?
    package var department: String?
    package var outcome: Outcome?
    package var satisfaction: Satisfaction?
    package var answer: String?
    /// What the form does not show, of a record that is being corrected.
    var origin: Question?

    package init() {}

    package var isEmpty: Bool {
        topic == nil && text.isBlank && kind == nil && department == nil && outcome == nil
            && satisfaction == nil && answer == nil
    }

    /// Whether the matter goes on, so that somebody must be reached afterwards.
    var goesOn: Bool { (outcome ?? .answered).isOpen || kind == .disclosure }

    /// What holds where nobody chose anything.
    package struct Defaults: Equatable, Sendable {
        package var kind = QuestionKind.consult
        package var department: String?
        package var channel = Channel.onsite
    }

    /// Fills in what the plan says of the topic.
    mutating func take(_ topic: Topic) {
        self.topic = topic.code
        kind = topic.kind
        department = topic.department
        outcome = topic.outcome
        answer = topic.answer
    }

    /// Takes an earlier answer over. What somebody chose or typed stays.
    /// - Parameter hasTopic: a topic is being typed, and not yet accepted.
    mutating func take(_ taken: TakenAnswer, hasTopic: Bool) {
        answer = taken.answer
        if !hasTopic { topic = topic ?? taken.topic }
        kind = kind ?? taken.kind
        department = department ?? taken.department
        outcome = outcome ?? taken.outcome
    }

    func record(_ defaults: Defaults) -> Question {
        var question = origin ?? Question()
        question.kind = .known(kind ?? defaults.kind)
        question.topic = topic
        question.text = text.isBlank ? nil : text.text
        question.department = department ?? (origin == nil ? defaults.department : nil)
        question.outcome = .known(outcome ?? .answered)
        question.answer = answer
        question.satisfaction = satisfaction
        // A code of a later version stays as it was, unless somebody chose another.
        if let origin, kind == nil { question.kind = origin.kind }
        if let origin, outcome == nil { question.outcome = origin.outcome }
        return question
    }

    init(_ question: Question) {
        topic = question.topic
        text.set(question.text ?? "")
        if case .known(let known) = question.kind { kind = known }
        department = question.departmentGiven
        if case .known(let known) = question.outcome { outcome = known }
        satisfaction = question.satisfaction
        answer = question.answer
        origin = question
    }
}
