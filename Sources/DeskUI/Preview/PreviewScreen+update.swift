import DayModel
import ScreenKit

extension PreviewScreen {
    package mutating func update(_ event: PreviewEvent) -> [PreviewEffect] {
        switch event {
        case .input(let event): return input(event)
        case .explained(let explanation):
            guard case .sources(explanation.mention, nil, let marked) = focus else { return [] }
            focus = .sources(explanation.mention, explanation, marked: marked)
        case .entry(let entry):
            guard case .sources(_, let explanation?, let marked) = focus else { return [] }
            focus = .record(entry, from: explanation, marked: marked, firstLine: 0)
        }
        return []
    }

    private mutating func input(_ event: Event) -> [PreviewEffect] {
        switch event {
        case .resized(let size):
            self.size = size
            firstRow = min(firstRow, lastFirstRow)
        case .resumed, .key(.control("l")): return [.redrawAll]
        case .hangup, .terminate: return [.quit]
        case .key(.control("z")): return [.suspend]
        case .key(let key): return press(key)
        case .mouse(let mouse): return click(mouse)
        case .paste, .ready: break
        }
        return []
    }

    private mutating func press(_ key: Key) -> [PreviewEffect] {
        let action = PreviewBindings.all.action(key, in: context)
        switch focus {
        case .pages: return pressPages(key, action)
        case .sources(let mention, let explanation, let marked):
            return pressSources(key, action, mention, explanation, marked)
        case .record(let entry, let explanation, let marked, let line):
            pressRecord(key, action, entry, explanation, marked, line)
            return []
        }
    }

    private mutating func pressPages(_ key: Key, _ action: PreviewAction?) -> [PreviewEffect] {
        switch action {
        case .turnPage: turn(key == .pageUp ? -1 : 1)
        case .nextFigure: mark(spot + 1)
        case .previousFigure: mark(spot - 1)
        case .firstPage: show(page: 0, row: 0)
        case .lastPage: show(page: pages.pages.count - 1, row: lastFirstRow)
        case .find: return [.find]
        case .explain:
            guard let mention = currentSpot?.mention else { return [] }
            focus = .sources(mention, nil, marked: 0)
            return [.explain(mention)]
        case .quit: return [.quit]
        case .move, .read, .back, nil: break
        }
        return []
    }

    /// How far a page can be scrolled in a window that is lower.
    private var lastFirstRow: Int { max(0, ReportPages.rows - pageRows) }

    /// Through the rest of the page first, where the window is lower than it.
    private mutating func turn(_ step: Int) {
        let row = firstRow + step * pageRows
        if step > 0, firstRow < lastFirstRow {
            firstRow = min(lastFirstRow, row)
        } else if step < 0, firstRow > 0 {
            firstRow = max(0, row)
        } else if pages.pages.indices.contains(page + step) {
            show(page: page + step, row: step > 0 ? 0 : lastFirstRow)
        }
    }

    /// The cursor goes along, to the first figure of the page where it has one.
    private mutating func show(page: Int, row: Int) {
        self.page = page
        firstRow = row
        if let first = pages.spots.firstIndex(where: { $0.page == page }), currentSpot?.page != page {
            spot = first
        }
    }

    private mutating func mark(_ index: Int) {
        // From a page without figures to those before or behind it.
        let target = currentSpot.map { $0.page == page } ?? false ? index : nearest(after: index > spot)
        guard pages.spots.indices.contains(target) else { return }
        spot = target
        page = pages.spots[target].page
        let row = pages.spots[target].row
        if row < firstRow { firstRow = row }
        if row >= firstRow + pageRows { firstRow = row - pageRows + 1 }
        firstRow = min(firstRow, lastFirstRow)
    }

    private func nearest(after: Bool) -> Int {
        after
            ? pages.spots.firstIndex { $0.page > page } ?? -1 : pages.spots.lastIndex { $0.page < page } ?? -1
    }

    private mutating func pressSources(
        _ key: Key, _ action: PreviewAction?, _ mention: FigureMention, _ explanation: FigureExplanation?,
        _ marked: Int
    ) -> [PreviewEffect] {
        switch action {
        case .back: focus = .pages
        case .move:
            let count = explanation?.sources?.count ?? 0
            let target = Scrolling.moved(marked, key, of: count, page: sourceRows(explanation))
            focus = .sources(mention, explanation, marked: max(0, target))
        case .read:
            guard let sources = explanation?.sources, sources.indices.contains(marked) else { return [] }
            return [.read(sources[marked].record)]
        default: break
        }
        return []
    }

    private mutating func pressRecord(
        _ key: Key, _ action: PreviewAction?, _ entry: Entry, _ explanation: FigureExplanation, _ marked: Int,
        _ line: Int
    ) {
        switch action {
        case .back: focus = .sources(explanation.mention, explanation, marked: marked)
        case .move:
            let target = Scrolling.scrolled(
                line, key, lines: lines(of: entry).count, rows: recordRows, page: recordRows)
            focus = .record(entry, from: explanation, marked: marked, firstLine: target)
        default: break
        }
    }

    /// A click marks a figure, another one opens it; the wheel pages.
    private mutating func click(_ mouse: MouseEvent) -> [PreviewEffect] {
        switch mouse.kind {
        case .wheelUp: return press(focus == .pages ? .pageUp : .up)
        case .wheelDown: return press(focus == .pages ? .pageDown : .down)
        case .press:
            guard focus == .pages, let number = figure(at: mouse.position) else { return [] }
            if number == spot { return press(.enter) }
            spot = number
        case .release: break
        }
        return []
    }
}
