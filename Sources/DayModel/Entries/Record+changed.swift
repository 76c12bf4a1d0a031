extension Record {
    /// The record with one amendment or rating in force; follow-ups change a question's state, not the record.
    package func changed(by change: Record) -> Record {
        switch change.body {
        case .amend(let amendment): return amended(by: amendment)
        case .rating(let rating):
            guard case .visit(var visit) = body, visit.questions.indices.contains(rating.question) else {
                return self
            }
            visit.questions[rating.question].satisfaction = rating.satisfaction
            var record = self
            record.body = .visit(visit)
            return record
        case .followup(let followUp):
            guard let due = followUp.due, case .visit(var visit) = body,
                visit.questions.indices.contains(followUp.question)
            else { return self }
            visit.questions[followUp.question].due = due
            var record = self
            record.body = .visit(visit)
            return record
        default: return self
        }
    }
}
