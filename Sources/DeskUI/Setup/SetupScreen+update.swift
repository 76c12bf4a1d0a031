import DayModel
import ScreenKit

extension SetupScreen {
    package mutating func update(_ event: SetupEvent) -> [SetupEffect] {
        let effects = take(event)
        guard let draft = changedDraft() else { return effects }
        return [.keepDraft(draft.json)] + effects
    }

    /// What is to be kept from now on, where it is not what was kept last.
    private mutating func changedDraft() -> KeptDraft? {
        // What is left from last time stays until somebody has decided about it.
        if case .restoring = focus { return nil }
        let draft = KeptDraft(json: hasWork ? SetupDraft(self).json : nil)
        guard draft != kept else { return nil }
        kept = draft
        return draft
    }

    /// Whether leaving now would lose something.
    var hasWork: Bool {
        if case .form(let form) = focus, form.isTouched { return true }
        return hasChanges
    }

    var hasChanges: Bool { saved.map { $0 != document } ?? !beginnings.contains(document) }

    private mutating func take(_ event: SetupEvent) -> [SetupEffect] {
        switch event {
        case .saved(let path):
            saved = document
            steps = []
            focus = .sections
            status = (words.saved(path), .good)
        case .refused(let text): status = (text, .alarm)
        case .changedOnDisk(let plan):
            saved = plan
            status = (words.changedOnDisk, .warning)
        case .input(.resized(let size)): self.size = size
        case .input(.resumed), .input(.key(.control("l"))): return [.redrawAll]
        case .input(.hangup), .input(.terminate): return [.quit]
        case .input(.key(.control("z"))): return [.suspend]
        case .input(.key(let key)): return press(key)
        case .input(.paste(let text)): paste(text)
        case .input(.mouse(let mouse)): return click(mouse)
        case .input(.ready): break
        }
        return []
    }

    mutating func press(_ key: Key) -> [SetupEffect] {
        let action = SetupBindings.all.action(key, in: context)
        switch focus {
        case .sections, .items:
            status = nil
            return pressList(key, action)
        case .search: pressSearch(key, action)
        case .form(let form): press(key, action, in: form)
        case .removing(let removal): press(key, action, in: removal)
        case .changes(let scroll): return pressChanges(key, action, scroll)
        case .leaving(let chosen): return pressLeaving(key, action, chosen)
        case .restoring(let draft, let chosen): return press(key, action, draft, chosen)
        case .beginning(let chosen): return pressBeginning(key, action, chosen)
        case .help: if action == .back { focus = .sections }
        }
        return []
    }

    private mutating func pressList(_ key: Key, _ action: SetupAction?) -> [SetupEffect] {
        switch action {
        case .move: move(key)
        case .open: open()
        case .add: if section.isList { add() }
        case .remove: remove()
        case .up: shift(-1)
        case .down: shift(1)
        case .search: focus = .search
        case .undo: undo()
        case .save: showChanges()
        case .help: focus = .help
        case .back: leaveItems()
        case .quit: return quit()
        default: break
        }
        return []
    }

    private mutating func move(_ key: Key) {
        if case .sections = focus {
            let all = PlanSection.allCases
            let index = all.firstIndex(of: section) ?? 0
            section = all[Scrolling.moved(index, key, of: all.count, page: all.count)]
            query = TextField()
        } else {
            current = Scrolling.moved(current, key, of: max(1, shownCount), page: visibleRows)
        }
    }

    private mutating func open() {
        guard case .items = focus else {
            focus = .items
            return
        }
        guard let row = currentRow else { return add() }
        focus = .form(SetupForm(row.place, in: document, focus: row.field))
    }

    private mutating func add() {
        guard section.isList else { return }
        query = TextField()
        let index = document.count(of: section) == 0 ? 0 : current + 1
        focus = .form(SetupForm(adding: section, at: index, to: document))
    }

    private mutating func shift(_ step: Int) {
        guard section.isList, let row = currentRow else { return }
        guard query.isEmpty else {
            status = (words.notWhileSearching, .warning)
            return
        }
        var changed = document
        let place = changed.move(row.place, by: step)
        guard place != row.place else { return }
        change(to: changed)
        current = place.index ?? 0
    }

    private mutating func leaveItems() {
        if query.isEmpty { focus = .sections } else { query = TextField() }
    }

    /// The last step can be taken back.
    mutating func change(to document: PlanDocument) {
        guard document != self.document else { return }
        steps.append(self.document)
        self.document = document
    }

    private mutating func undo() {
        guard let last = steps.popLast() else {
            status = (words.nothingToUndo, .warning)
            return
        }
        document = last
        status = (words.undone, .notice)
    }

    private mutating func quit() -> [SetupEffect] {
        guard hasChanges else { return [.quit] }
        focus = .leaving(chosen: 0)
        return []
    }

    private mutating func pressSearch(_ key: Key, _ action: SetupAction?) {
        switch action {
        case .accept: focus = .items
        case .cancel:
            query = TextField()
            focus = .items
        default:
            if key == .up || key == .down {
                current = Scrolling.moved(current, key, of: max(1, shownCount), page: visibleRows)
            } else if query.edit(key) {
                current = 0
            }
        }
    }

    private mutating func paste(_ text: String) {
        switch focus {
        case .search: query.insert(text)
        case .form(var form):
            form.insert(text, choices: choices(of: form))
            focus = .form(form)
        default: break
        }
    }
}

/// What was given out to be kept; nil inside where nothing is to be.
struct KeptDraft: Equatable, Sendable {
    var json: JSONValue?
}
