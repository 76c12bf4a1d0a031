import DayModel
import ScreenKit

extension BoardScreen {
    package mutating func update(_ event: AppEvent) -> [Effect] {
        switch event {
        case .input(let event, _): return input(event)
        case .tick(let now, _): self.now = now
        case .changed(let snapshot), .appended(_, let snapshot): return replace(snapshot)
        case .planChanged(let snapshot):
            notePlan(of: snapshot)
            return replace(snapshot)
        case .page(let page):
            guard var list = openList, list.filter == page.span.filter else { return [] }
            list.take(page)
            openList = list
        case .entry(let entry):
            guard case .entry(let old, let list) = focus, old.name == entry.name else { return [] }
            focus = .entry(entry, list)
        case .checklist(let items):
            if case .closing = focus {
                focus = .closing(.asking(ClosingChoice(items, options: [.seal(.day)])))
            }
        case .closed(let result): focus = .closing(.done(result))
        case .crossed(let table): take(table)
        case .appendFailed, .chosen, .signedIn, .encoded, .receiptDone: break
        }
        return []
    }

    /// New figures of one of the days; what is open of it is asked for again.
    private mutating func replace(_ snapshot: DaySnapshot) -> [Effect] {
        guard let index = days.firstIndex(where: { $0.folder == snapshot.folder }) else { return [] }
        let chosen = chosenRows
        days[index] = snapshot
        mark(chosen)
        if case .cross(let view) = focus { return [.cross(view.fields)] }
        guard index == chosenDay, var list = openList else { return [] }
        if case .overdue = list.filter {
            list.filter = .overdue(now.clock.date)
            openList = list
        }
        let request = Effect.list(list.span(rows: visibleEntries, keeping: true))
        if case .entry(let entry, _) = focus { return [.read(entry.name), request] }
        return [request]
    }

    /// What is marked in each panel where somebody has chosen a line.
    private var chosenRows: [BoardPanel: EntryFilter] {
        marked.reduce(into: [:]) { chosen, mark in
            let rows = rows(of: mark.key)
            if rows.indices.contains(mark.value) { chosen[mark.key] = rows[mark.value].filter }
        }
    }

    /// Lines come in between with the figures: the mark goes where its line went.
    private mutating func mark(_ chosen: [BoardPanel: EntryFilter]) {
        for (panel, filter) in chosen {
            if let place = rows(of: panel).firstIndex(where: { $0.filter == filter }) {
                marked[panel] = place
            }
        }
    }

    private mutating func notePlan(of new: DaySnapshot) {
        guard let old = days.first(where: { $0.folder == new.folder }) else { return }
        let changes = PlanDocument(new.plan).changes(since: PlanDocument(old.plan))
        guard !changes.isEmpty else { return }
        notice = phrases.setup.planChanged(phrases.setup.short(changes))
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

    mutating func press(_ key: Key) -> [Effect] {
        notice = nil
        if showsHelp {
            showsHelp = false
            return []
        }
        let action = BoardBindings.all.action(key, in: context)
        if action == .help {
            showsHelp = true
            return []
        }
        // What shows stays as it is: whoever comes back is where they were.
        if action == .find { return [.find("")] }
        switch focus {
        case .panels: return pressPanels(key, action)
        case .list(let list): return pressList(key, action, list)
        case .cross(let view): return pressCross(key, action, view)
        case .entry(let entry, let list): pressEntry(key, action, entry, list)
        case .warnings(let line): pressWarnings(key, action, line)
        case .closing(let closing): return pressClosing(key, closing)
        }
        return []
    }

    private mutating func pressPanels(_ key: Key, _ action: BoardAction?) -> [Effect] {
        switch action {
        case .nextPanel: movePanel(1)
        case .previousPanel: movePanel(-1)
        case .move:
            marked[panel] = Scrolling.moved(
                marked[panel, default: 0], key, of: rows(of: panel).count, page: 8)
        case .openRow: return openRow()
        case .zoom: isZoomed.toggle()
        case .nextDay: showNextDay()
        case .cross: return openCross()
        case .warnings: if !warnings.isEmpty { focus = .warnings(firstLine: 0) }
        case .preview: return hasChosenDay() ? [.showPreview] : []
        case .close:
            guard hasChosenDay() else { return [] }
            focus = .closing(.checking)
            return [.prepareClosing(.day)]
        case .quit:
            if key == .escape, isZoomed {
                isZoomed = false
                return []
            }
            return [.quit]
        case .accept, .back, .help, .rowField, .columnField, .swapFields, .scroll, .shift, .find, nil: break
        }
        return []
    }

    private mutating func movePanel(_ step: Int) {
        let all = BoardPanel.allCases
        let index = all.firstIndex(of: panel) ?? 0
        panel = all[(index + step + all.count) % all.count]
    }

    mutating func openRow() -> [Effect] {
        guard hasChosenDay() else { return [] }
        let rows = rows(of: panel)
        let index = marked[panel, default: 0]
        guard rows.indices.contains(index), let filter = rows[index].filter else { return [] }
        let list = EntryList(title: rows[index].label, filter: filter)
        focus = .list(list)
        return [.list(list.span(rows: visibleEntries, keeping: false))]
    }

    mutating func pressClosing(_ key: Key, _ closing: Closing) -> [Effect] {
        if closing.showsPreview(key) { return [.showPreview] }
        guard case .asking(var choice) = closing else {
            // The code has to be copied to paper: only a key that means it takes it off the screen.
            if case .done = closing, key == .enter || key == .escape { focus = .panels }
            return []
        }
        switch choice.press(key) {
        case .goBack, .unseal: focus = .panels
        case .seal(let scope):
            focus = .closing(.sealing)
            return [.close(scope)]
        case nil: focus = .closing(.asking(choice))
        }
        return []
    }
}
