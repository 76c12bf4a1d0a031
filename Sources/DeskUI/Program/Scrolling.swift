import ScreenKit

/// Where arrows and pages lead in a list, and in a text that is longer than the screen.
enum Scrolling {
    /// The place in a list of so many.
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

    /// The first line that shows, of a text of so many lines of which so many rows show.
    static func scrolled(_ line: Int, _ key: Key, lines: Int, rows: Int, page: Int) -> Int {
        moved(line, key, of: max(1, lines - rows + 1), page: page)
    }
}
