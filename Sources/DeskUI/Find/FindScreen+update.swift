import DayModel
import ScreenKit

extension FindScreen {
    package mutating func update(_ event: FindEvent) -> [FindEffect] {
        switch event {
        case .tick(let now): self.now = now
        case .found(let page): take(page)
        case .input(.resized(let size)):
            self.size = size
            return [search()]
        case .input(.resumed), .input(.key(.control("l"))): return [.redrawAll]
        case .input(.hangup), .input(.terminate): return [.quit]
        case .input(.key(.control("z"))): return [.suspend]
        case .input(.key(let key)): return press(key)
        case .input(.paste(let text)):
            guard focus == .results else { return [] }
            query.insert(text)
            return look()
        case .input(.mouse(let mouse)): return click(mouse)
        case .input(.ready): break
        }
        return []
    }

    private mutating func take(_ page: FindPage) {
        guard page.query == query.text else { return }
        self.page = page
        marked = max(0, min(page.total - 1, marked))
    }

    /// Another query: its newest results. Those of the one before are no answer to it.
    private mutating func look() -> [FindEffect] {
        marked = 0
        page.first = 0
        page.rows = []
        return [search()]
    }

    private mutating func press(_ key: Key) -> [FindEffect] {
        let action = FindBindings.all.action(key, in: context)
        switch focus {
        case .results: return pressResults(key, action)
        case .story(let row, _) where action == .takeAnswer || action == .correct:
            return choose(row, action, key)
        case .story(let row, let scroll): pressStory(key, action, row, scroll)
        case .help: focus = .results
        }
        return []
    }

    private mutating func pressResults(_ key: Key, _ action: FindAction?) -> [FindEffect] {
        switch action {
        case .move: return move(key)
        case .open: if let row = row(marked) { focus = .story(row, scroll: 0) }
        case .clear:
            query = TextField()
            return look()
        case .help: focus = .help
        case .takeAnswer, .correct: return row(marked).map { choose($0, action, key) } ?? []
        case .quit:
            // Whoever wants to leave has mostly typed something first.
            guard key == .escape, !query.isEmpty else { return [.quit] }
            query = TextField()
            return look()
        case .back, nil:
            let before = query.text
            guard query.edit(key), query.text != before else { return [] }
            return look()
        }
        return []
    }

    private mutating func move(_ key: Key) -> [FindEffect] {
        marked = Scrolling.moved(marked, key, of: max(1, page.total), page: visibleRows)
        guard places.contains(where: { row($0) == nil }) else { return [] }
        return [search()]
    }

    private mutating func pressStory(_ key: Key, _ action: FindAction?, _ row: FindRow, _ scroll: Int) {
        switch action {
        case .move:
            let line = Scrolling.scrolled(
                scroll, key, lines: story(of: row).count, rows: storyRows, page: storyRows - 1)
            focus = .story(row, scroll: line)
        case .back: focus = .results
        case .help: focus = .help
        default: break
        }
    }

    private mutating func click(_ mouse: MouseEvent) -> [FindEffect] {
        let position: Position
        switch mouse.pointing(at: footerHints, in: size) {
        case .key(let key): return press(key)
        case .place(let place): position = place
        case .nothing: return []
        }
        let place = places.lowerBound + position.row - Self.firstRow
        guard focus == .results, position.row >= Self.firstRow, places.contains(place) else { return [] }
        if place == marked { return press(.enter) }
        marked = place
        return []
    }
}
