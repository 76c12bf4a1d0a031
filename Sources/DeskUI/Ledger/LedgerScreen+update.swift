import DayModel
import ScreenKit

extension LedgerScreen {
    package mutating func update(_ event: LedgerEvent) -> [LedgerEffect] {
        switch event {
        case .input(let event): return input(event)
        case .tick(let now):
            let isNewDay = today != now.clock.date
            self.now = now
            if isNewDay { filter() }
        case .changed(let days): replace(days)
        case .saved(let count): leaveForm(saved: count)
        case .reminded(let result): leaveReminders(result)
        case .failed(let failure): status = (FailureText.text(of: failure, phrases.desk), .alarm)
        }
        return []
    }

    private mutating func input(_ event: Event) -> [LedgerEffect] {
        switch event {
        case .resized(let size): self.size = size
        case .resumed: return [.redrawAll]
        case .hangup, .terminate: return [.quit]
        case .key(.control("z")): return [.suspend]
        case .key(.control("l")): return [.redrawAll]
        case .key(let key): return press(key)
        case .mouse(let mouse): click(mouse)
        case .paste(let text): paste(text)
        case .ready: break
        }
        return []
    }

    private mutating func press(_ key: Key) -> [LedgerEffect] {
        switch focus {
        case .list: return pressList(key)
        case .search: pressSearch(key)
        case .story(let id, let scroll):
            if LedgerBindings.all.action(key, in: .story) == .find { return [.find] }
            pressStory(key, id, scroll)
        case .form(let form): return press(key, in: form)
        case .reminders(let scroll): return pressReminders(key, scroll)
        case .help: if LedgerBindings.all.action(key, in: .help) != nil { focus = .list }
        }
        return []
    }

    private mutating func pressList(_ key: Key) -> [LedgerEffect] {
        status = nil
        switch LedgerBindings.all.action(key, in: .list) {
        case .move: current = Scrolling.moved(current, key, of: rows.count, page: visibleRows)
        case .openStory: if let row = currentRow { focus = .story(row.id, scroll: 0) }
        case .mark: mark()
        case .markAll: markAll()
        case .step: openForm(chosenRows, isFromStory: false)
        case .nextView:
            let hasTasks = allRows.contains { $0.task != nil }
            let all = LedgerView.allCases.filter { $0 != .badRatings || hasTasks }
            shown = all[((all.firstIndex(of: shown) ?? 0) + 1) % all.count]
            refilter()
        case .nextDepartment: chooseNextDepartment()
        case .nextKind: chooseNextKind()
        case .search: focus = .search
        case .find: return [.find]
        case .remind: openReminders()
        case .help: focus = .help
        case .quit: return leave(key)
        default: break
        }
        return []
    }

    /// Esc takes the search and the filters away first.
    private mutating func leave(_ key: Key) -> [LedgerEffect] {
        guard key == .escape, !query.isEmpty || department != nil || kind != nil || !marked.isEmpty
        else { return [.quit] }
        query = TextField()
        department = nil
        kind = nil
        refilter()
        return []
    }

    /// What is marked must be seen: another filter begins without marks.
    private mutating func refilter() {
        marked = []
        filter()
    }

    private mutating func mark() {
        guard let id = currentRow?.id else { return }
        if marked.remove(id) == nil { marked.insert(id) }
        current = min(current + 1, max(0, rows.count - 1))
    }

    private mutating func markAll() {
        let all = Set(rows.map(\.id))
        marked = marked == all ? [] : all
    }

    private mutating func chooseNextDepartment() {
        let all = departments
        let next = department.flatMap { code in all.firstIndex(of: code).map { $0 + 1 } } ?? 0
        department = all.indices.contains(next) ? all[next] : nil
        refilter()
    }

    private mutating func chooseNextKind() {
        let all = kinds
        let next = kind.flatMap { code in all.firstIndex(of: code).map { $0 + 1 } } ?? 0
        kind = all.indices.contains(next) ? all[next] : nil
        refilter()
    }

    private mutating func pressSearch(_ key: Key) {
        switch LedgerBindings.all.action(key, in: .search) {
        case .accept: focus = .list
        case .cancel:
            query = TextField()
            focus = .list
            refilter()
        default:
            if key == .up || key == .down {
                current = Scrolling.moved(current, key, of: rows.count, page: visibleRows)
            } else if query.edit(key) {
                refilter()
            }
        }
    }

    private mutating func paste(_ text: String) {
        switch focus {
        case .search:
            query.insert(text)
            refilter()
        case .form(var form):
            form.insert(text)
            focus = .form(form)
        default: break
        }
    }

    private mutating func pressStory(_ key: Key, _ id: LedgerRow.ID, _ scroll: Int) {
        status = nil
        switch LedgerBindings.all.action(key, in: .story) {
        case .move:
            let count = row(id).map { story(of: $0).count } ?? 0
            let line = Scrolling.scrolled(scroll, key, lines: count, rows: storyRows, page: storyRows)
            focus = .story(id, scroll: line)
        case .step: if let row = row(id) { openForm([row], isFromStory: true) }
        case .back: focus = .list
        default: break
        }
    }

    private mutating func click(_ mouse: MouseEvent) {
        switch (mouse.kind, focus) {
        case (.wheelUp, .list), (.wheelUp, .story), (.wheelUp, .reminders): _ = press(.up)
        case (.wheelDown, .list), (.wheelDown, .story), (.wheelDown, .reminders): _ = press(.down)
        case (.press, .list):
            let index = mouse.position.row - Self.firstListRow + firstRow
            guard mouse.position.row >= Self.firstListRow, rows.indices.contains(index),
                mouse.position.row < Self.firstListRow + visibleRows
            else { return }
            if index == current { _ = press(.enter) } else { current = index }
        default: break
        }
    }
}
