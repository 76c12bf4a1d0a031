import DayModel
import ScreenKit

/// Filling in a form, and removing with all that hangs on it.
extension SetupScreen {
    func choices(of form: SetupForm) -> [Choice] {
        SetupTable(document: form.base, phrases: phrases).choices(form.field)
    }

    func notes(of form: SetupForm) -> [Int: FieldNote] {
        form.notes(words, phrases.commands, use: use, isZone: isZone)
    }

    mutating func press(_ key: Key, _ action: SetupAction?, in form: SetupForm) {
        var form = form
        switch action {
        case .nextField: form.moveFocus(1)
        case .previousField: form.moveFocus(-1)
        case .accept: return accept(form)
        case .cancel:
            status = nil
            focus = .items
            return
        default: guard form.press(key, choices: choices(of: form)) else { return }
        }
        status = nil
        focus = .form(form)
    }

    private mutating func accept(_ form: SetupForm) {
        let problems = notes(of: form).filter(\.value.isProblem)
        if let first = problems.keys.min(), let note = problems[first] {
            var form = form
            form.focus(on: first)
            focus = .form(form)
            status = ("\(words.field(form.field.name))  \(note.text)", .alarm)
            return
        }
        let applied = form.applied
        let references = form.isNew ? [] : document.references(to: form.place)
        let isRenamed = !form.isNew && applied.key(of: form.place) != document.key(of: form.place)
        change(to: applied)
        marked[section] = section.isList ? form.place.index ?? 0 : form.focus
        focus = .items
        status = isRenamed && !references.isEmpty ? (words.followed(references.count), .notice) : nil
    }

    mutating func remove() {
        guard section.isList, let row = currentRow else { return }
        var changed = document
        changed.remove(row.place)
        guard section != .desks || changed.count(of: .desks) > 0 else {
            status = (words.lastDesk, .warning)
            return
        }
        let references = document.references(to: row.place)
        let key = document.key(of: row.place)
        guard references.isEmpty, use.count(key, in: section) == 0 else {
            let others = (0..<document.count(of: section)).map { document.key(of: PlanPlace(section, $0)) }
            focus = .removing(
                SetupRemoval(
                    place: row.place, references: references, instead: [""] + others.filter { $0 != key }))
            return
        }
        let name = document.name(of: row.place)
        change(to: changed)
        status = (words.removed(name), .notice)
    }

    mutating func press(_ key: Key, _ action: SetupAction?, in removal: SetupRemoval) {
        switch action {
        case .back: focus = .items
        case .move:
            guard !removal.references.isEmpty else { return }
            var removal = removal
            removal.chosen = Scrolling.moved(removal.chosen, key, of: removal.instead.count, page: 5)
            focus = .removing(removal)
        case .confirm:
            var changed = document
            let instead = removal.instead[removal.chosen]
            changed.redirect(removal.references, to: instead.isEmpty ? nil : instead)
            changed.remove(removal.place)
            let name = document.name(of: removal.place)
            change(to: changed)
            focus = .items
            status = (words.removed(name), .notice)
        default: break
        }
    }
}
