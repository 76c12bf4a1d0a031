import DayModel
import ScreenKit

extension SetupScreen {
    mutating func click(_ mouse: MouseEvent) -> [SetupEffect] {
        switch mouse.kind {
        case .wheelUp: return press(.up)
        case .wheelDown: return press(.down)
        case .release: return []
        case .press: break
        }
        if mouse.position.row == size.rows - 1 {
            return footerHints.binding(atColumn: mouse.position.column)?.keys.first.map { press($0) } ?? []
        }
        switch focus {
        case .sections, .items: return clickParts(mouse.position)
        default: return []
        }
    }

    private mutating func clickParts(_ position: Position) -> [SetupEffect] {
        let line = position.row - Self.firstRow
        guard line >= 0, position.row < size.rows - 2 else { return [] }
        if position.column < leftColumns {
            let all = PlanSection.allCases
            guard firstPart + line < all.count else { return [] }
            section = all[firstPart + line]
            query = TextField()
            focus = .sections
            return []
        }
        let place = max(0, current - visibleRows + 1) + line
        guard place < shownCount else { return [] }
        if focus == .items, place == current { return press(.enter) }
        current = place
        focus = .items
        return []
    }
}
