/// One picture of the screen, and where the real cursor stands in it.
package struct Frame: Equatable, Sendable {
    package var grid: Grid
    /// Where text goes, so that an input method opens its window there; nil where nothing can be typed.
    package var cursor: Position?
    package var wantsMouse: Bool

    package init(grid: Grid, cursor: Position? = nil, wantsMouse: Bool = false) {
        self.grid = grid
        self.cursor = cursor
        self.wantsMouse = wantsMouse
    }
}

/// Where frames go.
package protocol Terminal: AnyObject {
    var size: Size { get }
    func present(_ frame: Frame)
}

/// A terminal without a terminal: keeps the last frame, for tests.
package final class MemoryTerminal: Terminal {
    package var size: Size
    package private(set) var frame: Frame?

    package init(size: Size) {
        self.size = size
    }

    package func present(_ frame: Frame) {
        self.frame = frame
    }
}
