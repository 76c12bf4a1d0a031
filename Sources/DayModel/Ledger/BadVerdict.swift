/// The last time that a visitor was not content (差评): with the answer, or in a call-back with the result.
package struct BadVerdict: Equatable, Sendable {
    package var level: Satisfaction
    package var at: Timestamp
    /// Whether it is about the result; the visitor was spoken to then.
    package var isOfResult: Bool
    /// What the visitor chose as the reason on the pad.
    package var why: String?
    /// When the visitor was spoken to about it: by the first call-back, answer, solution or closing behind it.
    package var contactedAt: Timestamp?
    /// When it was put right: resolved, closed, or called content in a call-back behind it; nil again while the matter
    /// is open again.
    package var settledAt: Timestamp?
}

extension BadVerdict {
    /// Nil where the question was rated by nobody, or by somebody who was content to the end.
    init?(_ entry: Entry, question index: Int, satisfaction: Satisfaction?) {
        let rating = entry.changes.last { change in
            if case .rating(let rating) = change.body { rating.question == index } else { false }
        }
        var verdict: BadVerdict?
        if let level = satisfaction, !level.isSatisfied {
            var why: String?
            if case .rating(let rating)? = rating?.body { why = rating.why }
            verdict = BadVerdict(
                level: level, at: rating?.happenedAt ?? entry.effective.happenedAt, isOfResult: false,
                why: why)
        }
        for change in entry.changes {
            guard case .followup(let followUp) = change.body, followUp.question == index else { continue }
            if let level = followUp.satisfaction, !level.isSatisfied {
                let at = change.happenedAt
                verdict = BadVerdict(level: level, at: at, isOfResult: true, contactedAt: at)
            } else if rating.map({ $0.order < change.order }) ?? true {
                verdict?.take(followUp, at: change.happenedAt)
            }
        }
        guard let verdict else { return nil }
        self = verdict
    }

    private mutating func take(_ followUp: FollowUp, at moment: Timestamp) {
        // A call-back leaves the state as it is: it alone puts nothing right.
        let isOver =
            !followUp.isCallback && (followUp.state == .known(.resolved) || followUp.state == .known(.closed))
        let isAnswered = followUp.state == .known(.replied) && followUp.due == nil
        if followUp.isCallback || isOver || isAnswered { contactedAt = contactedAt ?? moment }
        if isOver || followUp.satisfaction != nil { settledAt = settledAt ?? moment }
        if case .known(let state) = followUp.state, state.isOpen { settledAt = nil }
    }
}
