import DayModel
import ScreenKit

/// What is to be said beside a field.
struct FieldNote: Equatable, Sendable {
    var text: String
    /// Whether it keeps the form from being accepted.
    var isProblem: Bool
}

extension SetupForm {
    /// What is wrong with each field, by the same reading that every command's plan goes through; and what records
    /// of the day hold on to.
    func notes(
        _ words: SetupPhrases, _ commands: CommandPhrases, use: PlanUse, isZone: (String) -> Bool
    ) -> [Int: FieldNote] {
        let applied = applied
        var notes: [Int: FieldNote] = [:]
        func refuse(_ index: Int, _ text: String) {
            if notes[index] == nil { notes[index] = FieldNote(text: text, isProblem: true) }
        }
        let known = base.problems
        for problem in applied.problems {
            if let index = fields.firstIndex(where: { names(problem.path, $0) }) {
                refuse(index, text(of: problem.what, fields[index], words, commands))
            } else if case .duplicate = problem.what, !known.contains(problem),
                let index = fields.firstIndex(where: { $0.kind == .code })
            {
                // The other one that bears the code comes later in the list.
                refuse(index, text(of: problem.what, fields[index], words, commands))
            }
        }
        for (index, field) in fields.enumerated() {
            let text = applied.text(field, at: place)
            if field.isRequired, PlanField.isEmpty(text) {
                refuse(index, self.text(of: .empty, field, words, commands))
            }
            if field.name == .edition, let other = otherEdition(in: applied), notes[index] == nil {
                notes[index] = FieldNote(text: words.otherEdition(other), isProblem: false)
            }
            if field.kind == .zone, !text.isEmpty, !isZone(text) { refuse(index, words.badZone) }
            guard text != base.text(field, at: place), !isNew else { continue }
            let old = base.key(of: place)
            if field.kind == .code, use.count(old, in: place.section) > 0 {
                refuse(index, words.codeInUse(use.count(old, in: place.section)))
            }
            if field.name == .id, use.records > 0 { refuse(index, words.idInUse(use.records)) }
            if field.name == .date, use.records > 0, notes[index] == nil {
                notes[index] = FieldNote(text: words.dateInUse(use.records), isProblem: false)
            }
        }
        return notes
    }

    /// The edition that the title names, where it is another one than the plan's own.
    private func otherEdition(in document: PlanDocument) -> Int? {
        guard let own = document.value["edition"]?.integer,
            let named = document.value["title"]?.string.flatMap({ EditionInTitle.number(in: $0) })
        else { return nil }
        return named == own ? nil : named
    }

    private func names(_ path: String, _ field: PlanField) -> Bool {
        let own = place.path(of: field)
        // A limit that is not in days stands in another member.
        return path == own || path.hasPrefix(own + "[") || field.name == .limitDays && path == place.path + ".limitCount"
    }

    private func text(
        of what: PlanProblem.What, _ field: PlanField, _ words: SetupPhrases, _ commands: CommandPhrases
    ) -> String {
        words.problem(what, field.kind) ?? commands.plan(PlanProblem(path: "", what: what))
    }
}
