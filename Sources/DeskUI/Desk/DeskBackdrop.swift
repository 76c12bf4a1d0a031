import DayModel
import ScreenKit

/// What the next key leaves as it is, as it was drawn last: all but the field in focus and what follows its text.
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
        /// Without the text that is being typed.
        let form: VisitForm
        let isFormEmpty: Bool
        let asksContact: Bool
        let isCorrection: Bool
    }

    private var drawn: (inputs: Inputs, grid: Grid)?

    package init() {}

    /// The grid with everything on it that the next key leaves as it is.
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
        form = screen.focus == .form ? screen.form.atRest : screen.form
        isFormEmpty = screen.form.isEmpty
        asksContact = screen.form.asksContact
        isCorrection = screen.original != nil
    }
}

extension VisitForm {
    /// The form without what the field in focus is given key by key.
    fileprivate var atRest: VisitForm {
        var form = self
        form.query = TextField()
        form.marked = 0
        form[text: focus] = TextField()
        return form
    }
}
