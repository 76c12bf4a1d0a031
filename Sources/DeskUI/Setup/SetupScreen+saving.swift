import DayModel
import ScreenKit

/// What saving would change, saving it, and the questions at the way in and out.
extension SetupScreen {
    mutating func showChanges() {
        guard isChanged else {
            status = (words.nothingChanged, .notice)
            return
        }
        let problems = document.problems
        guard let first = problems.first else {
            focus = .changes(scroll: 0)
            return
        }
        status = (words.moreProblems(problems.count, text(of: first)), .alarm)
        guard let (place, _) = place(of: first) else { return }
        section = place.section
        query = TextField()
        if let index = place.index { current = index }
        focus = .items
    }

    /// Says what is wrong with a plan as it was read.
    mutating func tellProblems() {
        guard let saved, let first = saved.problems.first else { return }
        status = (words.moreProblems(saved.problems.count, text(of: first)), .alarm)
    }

    /// The place and the field that a problem is about.
    private func place(of problem: PlanProblem) -> (PlanPlace, PlanField)? {
        for section in PlanSection.allCases {
            let places =
                section.isList
                ? (0..<document.count(of: section)).map { PlanPlace(section, $0) } : [PlanPlace(section)]
            for place in places {
                for field in section.fields where place.path(of: field) == problem.path {
                    return (place, field)
                }
            }
        }
        return nil
    }

    private func text(of problem: PlanProblem) -> String {
        guard let (place, field) = place(of: problem) else { return phrases.commands.plan(problem) }
        let what =
            words.problem(problem.what, field.kind)
            ?? phrases.commands.plan(PlanProblem(path: "", what: problem.what))
        let name = place.section.isList ? document.name(of: place) : ""
        let parts = [words.section(place.section), name, words.field(field.name), what]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    mutating func pressChanges(_ key: Key, _ action: SetupAction?, _ scroll: Int) -> [SetupEffect] {
        switch action {
        case .move:
            let lines = changeLines.count
            focus = .changes(
                scroll: Scrolling.scrolled(scroll, key, lines: lines, rows: visibleRows, page: visibleRows))
        case .save:
            status = nil
            guard isChanged else {
                focus = .sections
                status = (words.nothingChanged, .notice)
                return []
            }
            return [.save(document)]
        case .back:
            status = nil
            focus = .sections
        default: break
        }
        return []
    }

    /// What saving would change, a line each, under the parts' names.
    var changeLines: [(text: String, role: Role)] {
        let new = SetupTable(document: document, phrases: phrases)
        let old = SetupTable(document: saved ?? document, phrases: phrases)
        var lines: [(text: String, role: Role)] = []
        var section: PlanSection?
        for change in changes {
            if change.section != section { lines.append((words.section(change.section), .heading)) }
            section = change.section
            let line = words.line(change) { field, text in
                // What a code was called may be known to only one of the two.
                let label = new.shown(text, field)
                return label == text ? old.shown(text, field) : label
            }
            lines.append(("  " + VisibleText.marks(for: line), change.what == .removed ? .warning : .plain))
        }
        return lines
    }

    mutating func pressLeaving(_ key: Key, _ action: SetupAction?, _ chosen: Int) -> [SetupEffect] {
        switch action {
        case .move:
            focus = .leaving(chosen: Scrolling.moved(chosen, key, of: words.leavingChoices.count, page: 1))
        case .back: focus = .sections
        case .confirm:
            focus = .sections
            switch chosen {
            case 0: showChanges()
            case 1:
                document = saved ?? beginnings.first ?? document
                return [.quit]
            default: break
            }
        default: break
        }
        return []
    }

    mutating func press(
        _ key: Key, _ action: SetupAction?, _ draft: SetupDraft, _ chosen: Int
    ) -> [SetupEffect] {
        switch action {
        case .move:
            focus = .restoring(
                draft, chosen: Scrolling.moved(chosen, key, of: words.draftChoices.count, page: 1))
        // Nothing is decided: it is offered again next time.
        case .back: return [.quit]
        case .confirm where chosen == 0:
            document = draft.plan
            focus = .sections
            if let form = draft.form {
                section = form.place.section
                focus = .form(form)
            }
        case .confirm: focus = saved == nil && !beginnings.isEmpty ? .beginning(chosen: 0) : .sections
        default: break
        }
        return []
    }

    mutating func pressBeginning(_ key: Key, _ action: SetupAction?, _ chosen: Int) -> [SetupEffect] {
        switch action {
        case .move:
            focus = .beginning(chosen: Scrolling.moved(chosen, key, of: beginnings.count, page: 1))
        case .back: return [.quit]
        case .confirm:
            document = beginnings[chosen]
            focus = .sections
        default: break
        }
        return []
    }
}
