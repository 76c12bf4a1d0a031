import ScreenKit

/// Stands for all that a frame shows but the text being typed: while a screen has the same scene, that is the same.
final class DeskScene: Sendable {}

/// What the next key leaves as it is, as it was drawn last: all but the field in focus and what follows its text.
///
/// It only saves work: a frame drawn over a backdrop, whatever was drawn with it before, is the frame drawn without.
package struct DeskBackdrop: Sendable {
    private var scene: DeskScene?
    private var grid = Grid(size: DeskScreen.smallest)

    package init() {}

    /// The grid with everything on it that the next key leaves as it is.
    mutating func grid(of screen: DeskScreen) -> Grid {
        if scene === screen.scene { return grid }
        grid = Grid(size: screen.size)
        screen.drawBackdrop(on: &grid)
        scene = screen.scene
        return grid
    }
}
