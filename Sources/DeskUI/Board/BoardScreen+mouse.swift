import DayModel
import ScreenKit

/// Clicks: one marks what is under it, another one opens it; the keys of the footer do what they say.
extension BoardScreen {
    mutating func click(_ mouse: MouseEvent) -> [Effect] {
        switch mouse.kind {
        case .wheelUp, .wheelDown: return turn(mouse)
        case .release: return []
        case .press: break
        }
        let position = mouse.position
        if position.row == size.rows - 1 {
            return footerHints.binding(atColumn: position.column)?.keys.first.map { press($0) } ?? []
        }
        if showsHelp { return [] }
        switch focus {
        case .panels: return clickPanels(position)
        case .list(let list):
            let place = position.row - Self.listRow + list.visible(rows: visibleEntries).lowerBound
            guard position.row >= Self.listRow, list.visible(rows: visibleEntries).contains(place) else {
                return []
            }
            return place == list.marked ? press(.enter) : mark(place, in: list)
        case .closing(let closing): return clickClosing(position, closing)
        case .cross, .entry, .warnings: return []
        }
    }

    private mutating func clickPanels(_ position: Position) -> [Effect] {
        if let day = day(inRow: position.row) {
            chosenDay = day
            showsSum = false
            return []
        }
        if showsDays, position.row == 2 + visibleDays.count {
            showsSum = true
            return []
        }
        if position.row == size.rows - 2, !warnings.isEmpty {
            focus = .warnings(firstLine: 0)
            return []
        }
        guard let area = areas.first(where: { $0.rect.contains(position) }) else { return [] }
        let row = position.row - area.rect.row - 1
        let index = firstRow(of: area.panel, visible: area.rect.rows - 1) + row
        let isSame = panel == area.panel && marked[panel, default: 0] == index
        panel = area.panel
        guard row >= 0, rows(of: panel).indices.contains(index) else { return [] }
        marked[panel] = index
        return isSame ? openRow() : []
    }

    private mutating func clickClosing(_ position: Position, _ closing: Closing) -> [Effect] {
        guard case .asking(var choice) = closing, let index = closingPage(closing).option(at: position) else {
            return []
        }
        if choice.click(index) { return pressClosing(.enter, closing) }
        focus = .closing(.asking(choice))
        return []
    }

    /// The wheel moves in what is under it.
    private mutating func turn(_ mouse: MouseEvent) -> [Effect] {
        if showsHelp { return [] }
        switch focus {
        case .panels:
            guard let area = areas.first(where: { $0.rect.contains(mouse.position) }) else { return [] }
            panel = area.panel
        case .cross: return press(mouse.kind == .wheelUp ? .pageUp : .pageDown)
        case .list, .entry, .warnings: break
        case .closing: return []
        }
        return press(mouse.kind == .wheelUp ? .up : .down)
    }
}
