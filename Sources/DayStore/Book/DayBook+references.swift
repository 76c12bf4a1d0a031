package import DayModel

extension DayBook {
    /// Why a record that changes another one must not be written; nil where nothing speaks against it.
    package func problem(of draft: RecordDraft) -> RecordError? {
        guard let ref = draft.body.ref else { return nil }
        guard let entry = entry(ref) else {
            return RecordError(path: "ref", problem: .noSuchRecord(ref.description))
        }
        switch draft.body {
        case .rating(let rating): return problem(of: rating.question, in: entry)
        case .followup(let followUp): return problem(of: followUp.question, in: entry)
        case .amend(let amendment): return problem(of: amendment, on: entry)
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
        do {
            try entry.effective.amending(amendment).body.checkCodes()
            return nil
        } catch {
            return RecordError(path: "set.\(error.path)", problem: error.problem)
        }
    }
}
