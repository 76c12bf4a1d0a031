extension Entry {
    /// How far the bad ratings of a visit are put right: by the one that is furthest behind. Nil where there is none.
    package var callbackStage: CallbackTask.Stage? {
        guard case .visit(let visit) = effective.body, !isVoid else { return nil }
        let canContact = visit.visitor?.name != nil || visit.visitor?.phone != nil
        let stages = visit.questions.indices.compactMap { index -> CallbackTask.Stage? in
            let satisfaction = visit.questions[index].satisfaction
            guard let verdict = BadVerdict(self, question: index, satisfaction: satisfaction) else {
                return nil
            }
            if verdict.settledAt != nil { return .done }
            return canContact && verdict.contactedAt == nil ? .contact : .fix
        }
        return [.contact, .fix, .done].first(where: stages.contains)
    }
}
