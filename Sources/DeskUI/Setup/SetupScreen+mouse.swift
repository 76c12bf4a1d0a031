import DayModel
import ScreenKit

extension SetupScreen {
    mutating func click(_ mouse: MouseEvent) -> [SetupEffect] {
        switch mouse.pointing(at: footerHints, in: size) {
        case .key(let key): return press(key)
        case .place(let position):
            switch focus {
            case .sections, .items: return clickParts(position)
            default: return []
            }
        case .nothing: return []
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
