import DayModel
package import ScreenKit

/// What typing leaves as it is (heading, materials, newest records, footer), as it was drawn last.
///
/// It only saves work: a frame drawn over a backdrop, whatever was drawn with it before, is the frame drawn without.
package struct DeskBackdrop: Sendable {
    /// All that the drawing depends on. Arrays that are still the same storage are equal at a glance.
    fileprivate struct Inputs: Equatable {
        let size: Size
        let language: Language
        let desk: Desk
        let by: String?
        let now: Timestamp
        let snapshot: DaySnapshot
        let context: DeskContext
        let marked: Int?
        let isFormEmpty: Bool
    }

    private var drawn: (inputs: Inputs, grid: Grid)?

    package init() {}

    /// The grid with everything on it that typing does not change.
    mutating func grid(of screen: DeskScreen) -> Grid {
        let inputs = Inputs(screen)
        if let drawn, drawn.inputs == inputs { return drawn.grid }
        var grid = Grid(size: screen.size)
        screen.drawBackdrop(on: &grid)
        drawn = (inputs, grid)
        return grid
    }
}

extension DeskBackdrop.Inputs {
    fileprivate init(_ screen: DeskScreen) {
        size = screen.size
        language = screen.phrases.language
        desk = screen.desk
        by = screen.by
        now = screen.now
        snapshot = screen.snapshot
        context = screen.context
        marked = if case .selecting(let index) = screen.focus { index } else { nil }
        isFormEmpty = screen.form.isEmpty
    }
}
