import DayModel
import ScreenKit

/// Records and problems in the clerk's words.
extension DeskScreen {
    func text(of problem: FormProblem) -> String {
        switch problem {
        case .empty: words.nothingToSave
        case .notANumber(let field, let typed): words.notANumber(field.label(words), typed)
        case .tooMany(let field, let typed): words.tooMany(field.label(words), typed, FormProblem.mostAtOnce)
        case .badMaterials(let typed): words.badMaterials(typed)
        case .noSuchMaterial(let number): words.noSuchMaterial(number)
        case .badTime(let typed): words.badTime(typed)
        }
    }

    func text(of failure: SaveFailure) -> String {
        if case .invalid(let error) = failure {
            switch error.problem {
            case .ratedByVisitor, .visitorsOwn:
                return phrases.commands.record(RecordError(path: "", problem: error.problem))
            default: break
            }
        }
        return FailureText.text(of: failure, words)
    }

    /// A record in a few words: who, what, how it ended.
    func summary(of entry: Entry) -> String {
        switch entry.effective.body {
        case .visit(let visit): return summary(of: visit)
        case .handout(let handout): return summary(of: handout.materials)
        case .amend(let amendment):
            return words.ofRecord(phrases.codes.recordType("amend"), amendment.ref.short)
        case .rating(let rating):
            return words.ofRecord(phrases.codes.satisfaction(rating.satisfaction), rating.ref.short)
        case .followup(let followUp):
            return words.ofRecord(phrases.codes.name(followUp.state), followUp.ref.short)
        case .void(let voiding): return words.ofRecord(phrases.codes.recordType("void"), voiding.ref.short)
        case .note(let note): return note.text
        case .duty(let duty): return phrases.pad.duty(duty.person, duty.state == .known(.on))
        default: return phrases.codes.recordType(entry.effective.body.type)
        }
    }

    private func summary(of visit: Visit) -> String {
        var parts = [words.persons(visit.people)]
        for question in visit.questions {
            let topic = question.topic.map { lists.topics.label(of: $0) } ?? question.text ?? ""
            parts.append(topic.isEmpty ? phrases.codes.name(question.kind) : topic)
            parts.append(phrases.codes.name(question.outcome))
            if let level = question.satisfaction { parts.append(phrases.codes.satisfaction(level)) }
        }
        if visit.questions.isEmpty { parts.append(words.noQuestion) }
        if !visit.materials.isEmpty { parts.append(summary(of: visit.materials)) }
        return parts.joined(separator: " ")
    }

    private func summary(of materials: [MaterialCount]) -> String {
        materials.map { words.copies(plan.material($0.item)?.name ?? phrases.codes.listed($0.itemGiven), $0.count) }.joined(
            separator: " ")
    }

    /// What a field of the form shows when it is not being typed in.
    func shown(_ field: FieldName, in form: VisitForm) -> String {
        switch field {
        case .satisfaction:
            form.question.satisfaction.map { "\($0.rawValue) \(phrases.codes.satisfaction($0))" } ?? ""
        case .topic, .kind, .department, .outcome, .channel:
            form.code(field).map { lists.list(field)?.label(of: $0) ?? $0 } ?? ""
        default: form[text: field]?.text ?? ""
        }
    }

    /// What holds where the field is left alone.
    func placeholder(_ field: FieldName) -> String {
        guard form.correcting == nil else { return "" }
        switch field {
        case .kind: return phrases.codes.kind(defaults.kind)
        case .department: return defaults.department.map { lists.departments.label(of: $0) } ?? ""
        case .outcome: return phrases.codes.outcome(.answered)
        case .satisfaction: return words.notRated
        case .time: return words.timeUnknown
        case .people: return "1"
        case .channel: return phrases.codes.channel(defaults.channel)
        default: return ""
        }
    }

    /// Old and new of every field that a correction changed: `人数 1 → 2`.
    func changes(of entry: Entry) -> [String] {
        guard let before = VisitForm(correcting: entry, plan: plan) else { return [] }
        var changes: [String] = []
        for index in 0..<max(before.questions.count, form.questions.count) {
            var old = before
            var new = form
            old.questions.append(
                contentsOf: Array(repeating: QuestionForm(), count: max(0, index + 1 - old.questions.count)))
            new.questions.append(
                contentsOf: Array(repeating: QuestionForm(), count: max(0, index + 1 - new.questions.count)))
            old.current = index
            new.current = index
            let fields = index == 0 ? FieldName.allCases : FieldName.ofQuestion
            changes += fields.compactMap { change($0, from: old, to: new) }
        }
        return changes
    }

    private func change(_ field: FieldName, from old: VisitForm, to new: VisitForm) -> String? {
        let before = shown(field, in: old)
        let after = shown(field, in: new)
        guard before != after else { return nil }
        return "\(field.label(words)) \(before.isEmpty ? "—" : before) → \(after.isEmpty ? "—" : after)"
    }
}
