package import DayModel

extension DayBook {
    /// Why a record that changes another one must not be written; nil where nothing speaks against it.
    package func problem(of draft: RecordDraft) -> RecordError? {
        guard let ref = draft.body.ref else { return nil }
        return problem(of: draft, changing: entry(ref))
    }

    /// The same where the record that it changes was read already.
    package func problem(of draft: RecordDraft, changing entry: Entry?) -> RecordError? {
        guard let ref = draft.body.ref else { return nil }
        guard let entry else {
            return RecordError(path: "ref", problem: .noSuchRecord(ref.description))
        }
        switch draft.body {
        case .rating(let rating):
            return problem(of: rating.question, in: entry) ?? overruled(rating.question, by: nil, in: entry)
        case .followup(let followUp): return problem(of: followUp.question, in: entry)
        case .amend(let amendment): return problem(of: amendment, on: entry)
        case .void:
            guard case .rating(let rating) = entry.original.body, rating.isByPad else { return nil }
            return RecordError(path: "ref", problem: .visitorsOwn)
        default: return nil
        }
    }

    private func problem(of question: Int, in entry: Entry) -> RecordError? {
        guard !entry.questions.indices.contains(question) else { return nil }
        return RecordError(
            path: "question", problem: .noSuchQuestion(index: question, count: entry.questions.count))
    }

    /// An amendment must leave a record of the contract's form, with codes of today.
    private func problem(of amendment: Amendment, on entry: Entry) -> RecordError? {
        switch entry.original.body {
        case .visit, .handout, .rating, .followup, .duty, .note: break
        default: return RecordError(path: "ref", problem: .notAmendable(type: entry.original.body.type))
        }
        for member in amendment.set where Amendment.fixedMembers.contains(member.name) {
            return RecordError(path: "set.\(member.name)", problem: .reserved)
        }
        if case .rating(let rating) = entry.original.body, rating.isByPad {
            return RecordError(path: "ref", problem: .visitorsOwn)
        }
        // What happened has a time; it can be moved, and not be taken away.
        guard !amendment.set.contains(JSONMember("occurredAt", .null)) else {
            return RecordError(path: "set.occurredAt", problem: .notATimestamp("null"))
        }
        do {
            let amended = try entry.effective.amending(amendment)
            try amended.body.checkCodes()
            guard case .visit(let visit) = amended.body else { return nil }
            return entry.questions.indices.lazy.compactMap { index in
                let question = visit.questions.indices.contains(index) ? visit.questions[index] : nil
                return overruled(index, by: question?.satisfaction, in: entry)
            }.first
        } catch {
            return RecordError(path: "set.\(error.path)", problem: error.problem)
        }
    }

    /// One question has one rating, and the visitor's own is not overruled by anybody else's.
    private func overruled(_ index: Int, by level: Satisfaction?, in entry: Entry) -> RecordError? {
        guard let rating = entry.padRating(ofQuestion: index), rating.satisfaction != level else {
            return nil
        }
        return RecordError(path: "satisfaction", problem: .ratedByVisitor(rating.satisfaction))
    }
}
