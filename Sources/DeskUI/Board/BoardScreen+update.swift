import DayModel
import ScreenKit

extension BoardScreen {
    package mutating func update(_ event: AppEvent) -> [Effect] {
        switch event {
        case .input(let event, _): return input(event)
        case .tick(let now, _): self.now = now
        case .changed(let snapshot): return replace(snapshot)
        case .appended(_, let snapshot): return replace(snapshot)
        case .entries(let entries, for: .list(let filter)):
            guard case .list(var list) = focus, list.filter == filter else { return [] }
            // What was marked stays marked when a newer record comes in above it.
            let name = list.entries.indices.contains(list.marked) ? list.entries[list.marked].name : nil
            list.entries = entries
            let place = entries.firstIndex { $0.name == name } ?? list.marked
            list.marked = min(place, max(0, entries.count - 1))
            focus = .list(list)
        case .checklist(let items):
            if case .closing = focus { focus = .closing(.asking(ClosingChoice(items, scopes: [.day]))) }
        case .closed(let result): focus = .closing(.done(result))
        case .appendFailed, .entries, .signedIn: break
        }
        return []
    }

    /// New figures of one of the days; a list that is open is asked for again.
    private mutating func replace(_ snapshot: DaySnapshot) -> [Effect] {
        guard let index = days.firstIndex(where: { $0.plan.id == snapshot.plan.id }) else { return [] }
        days[index] = snapshot
        guard index == chosenDay, case .list(let list) = focus else { return [] }
        return [.list(list.filter)]
    }

    private mutating func input(_ event: Event) -> [Effect] {
        switch event {
        case .resized(let size): self.size = size
        case .resumed: return [.redrawAll]
        case .hangup, .terminate: return [.quit]
        case .key(.control("z")): return [.suspend]
        case .key(.control("l")): return [.redrawAll]
        case .key(let key): return press(key)
        case .mouse(let mouse): return click(mouse)
        case .paste, .ready: break
        }
        return []
    }

    private mutating func press(_ key: Key) -> [Effect] {
        let action = BoardBindings.action(key, in: context)
        switch focus {
        case .panels: return pressPanels(key, action)
        case .list(let list): return pressList(key, action, list)
        case .entry(let entry, let list): pressEntry(key, action, entry, list)
        case .help: focus = .panels
        case .closing(let closing): return pressClosing(key, closing)
        }
        return []
    }

    private mutating func pressPanels(_ key: Key, _ action: BoardAction?) -> [Effect] {
        switch action {
        case .nextPanel: movePanel(1)
        case .previousPanel: movePanel(-1)
        case .move:
            marked[panel] = Self.moved(marked[panel, default: 0], key, of: rows(of: panel).count, page: 8)
        case .openRow: return openRow()
        case .zoom: isZoomed.toggle()
        case .nextDay: chosenDay = (chosenDay + 1) % days.count
        case .close:
            focus = .closing(.checking)
            return [.prepareClosing(.day)]
        case .help: focus = .help
        case .quit:
            if key == .escape, isZoomed {
                isZoomed = false
                return []
            }
            return [.quit]
        case .back, nil: break
        }
        return []
    }

    private mutating func movePanel(_ step: Int) {
        let all = BoardPanel.allCases
        let index = all.firstIndex(of: panel) ?? 0
        panel = all[(index + step + all.count) % all.count]
    }

    static func moved(_ index: Int, _ key: Key, of count: Int, page: Int) -> Int {
        let target =
            switch key {
            case .up: index - 1
            case .down: index + 1
            case .pageUp: index - page
            case .pageDown: index + page
            case .home: 0
            case .end: count - 1
            default: index
            }
        return max(0, min(count - 1, target))
    }

    private mutating func openRow() -> [Effect] {
        let rows = rows(of: panel)
        let index = marked[panel, default: 0]
        guard rows.indices.contains(index), let filter = rows[index].filter else { return [] }
        focus = .list(EntryList(title: rows[index].label, filter: filter))
        return [.list(filter)]
    }

    private mutating func pressList(_ key: Key, _ action: BoardAction?, _ list: EntryList) -> [Effect] {
        var list = list
        switch action {
        case .move:
            list.marked = Self.moved(list.marked, key, of: list.entries.count, page: size.rows - 5)
            focus = .list(list)
        case .openRow:
            guard list.entries.indices.contains(list.marked) else { return [] }
            list.scroll = 0
            focus = .entry(list.entries[list.marked], list)
        case .back: focus = .panels
        default: if key == .control("c") { return [.quit] }
        }
        return []
    }

    private mutating func pressEntry(_ key: Key, _ action: BoardAction?, _ entry: Entry, _ list: EntryList) {
        guard action == .move else {
            focus = .list(list)
            return
        }
        var list = list
        list.scroll = Self.moved(list.scroll, key, of: lines(of: entry).count, page: size.rows - 5)
        focus = .entry(entry, list)
    }

    private mutating func pressClosing(_ key: Key, _ closing: Closing) -> [Effect] {
        guard case .asking(var choice) = closing else {
            // The code has to be copied to paper: only a key that means it takes it off the screen.
            if case .done = closing, key == .enter || key == .escape { focus = .panels }
            return []
        }
        switch choice.press(key) {
        case .goBack: focus = .panels
        case .seal(let scope):
            focus = .closing(.sealing)
            return [.close(scope)]
        case nil: focus = .closing(.asking(choice))
        }
        return []
    }

    /// One click marks an option, another one picks it: a seal is no slip of the hand.
    private mutating func clickClosing(_ position: Position, _ closing: Closing) -> [Effect] {
        guard case .asking(var choice) = closing, let index = closingPage(closing).option(at: position) else {
            return []
        }
        if choice.marked == index { return pressClosing(.enter, closing) }
        choice.marked = index
        focus = .closing(.asking(choice))
        return []
    }

    private mutating func click(_ mouse: MouseEvent) -> [Effect] {
        switch mouse.kind {
        case .wheelUp, .wheelDown:
            switch focus {
            case .panels, .list, .entry: return press(mouse.kind == .wheelUp ? .up : .down)
            case .help, .closing: return []
            }
        case .release: return []
        case .press: break
        }
        switch focus {
        case .panels:
            guard let area = areas.first(where: { $0.rect.contains(mouse.position) }) else { return [] }
            let row = mouse.position.row - area.rect.row - 1
            let index = firstRow(of: area.panel, visible: area.rect.rows - 1) + row
            let isSame = panel == area.panel && marked[panel, default: 0] == index
            panel = area.panel
            guard row >= 0, rows(of: panel).indices.contains(index) else { return [] }
            marked[panel] = index
            return isSame ? openRow() : []
        case .list(var list):
            let index = mouse.position.row - Self.listRow + firstEntry(of: list)
            guard list.entries.indices.contains(index) else { return [] }
            list.marked = index
            focus = .list(list)
        case .closing(let closing): return clickClosing(mouse.position, closing)
        default: break
        }
        return []
    }
}
