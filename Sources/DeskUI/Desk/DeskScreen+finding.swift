import DayModel
import ScreenKit

/// Finding earlier answers, and taking one over into the question that is being typed.
extension DeskScreen {
    /// Begins with what the question is about.
    func findAnswer() -> [Effect] {
        guard !form.isBatch, !form.isHandout else { return [] }
        if form.focus == .topic, !form.query.isEmpty { return [.find(form.query.text)] }
        return [.find(form.question.topic.map { lists.topics.label(of: $0) } ?? "")]
    }

    mutating func take(_ taken: TakenAnswer) {
        guard !isSealed else {
            _ = refuseSealed()
            return
        }
        guard !form.isBatch, !form.isHandout else {
            status = Status(text: phrases.find.takesNone, role: .warning)
            return
        }
        let wasEmpty = form.isEmpty
        form.question.take(taken, hasTopic: form.focus == .topic && !form.query.isEmpty)
        focus = .form
        if wasEmpty { form.move(to: form.question.topic == nil ? .text : .satisfaction) }
        status = Status(
            text: phrases.find.took(taken.record.short, taken.date, taken.hidesPersonalData),
            role: taken.hidesPersonalData ? .warning : .good)
    }
}
