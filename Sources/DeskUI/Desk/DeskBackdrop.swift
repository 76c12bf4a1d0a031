import DayModel
import ScreenKit

/// What the next key leaves as it is, as it was drawn last: all but the field in focus and what follows its text.
///
/// It only saves work: a frame drawn over a backdrop, whatever was drawn with it before, is the frame drawn without.
package struct DeskBackdrop: Sendable {
    /// All that the drawing depends on, behind a reference, so that looking at it copies nothing.
    private final class Drawing: Sendable {
        let size: Size
        let language: Language
        let desk: Desk
        let by: String?
        let now: Timestamp
        let snapshot: DaySnapshot
        let context: DeskContext
        let selectedIndex: Int?
        let form: VisitForm
        let isCorrection: Bool
        let grid: Grid

        init(_ screen: DeskScreen) {
            size = screen.size
            language = screen.phrases.language
            desk = screen.desk
            by = screen.by
            now = screen.now
            snapshot = screen.snapshot
            context = screen.context
            selectedIndex = screen.selectedIndex
            form = screen.form
            isCorrection = screen.isCorrection
            var grid = Grid(size: screen.size)
            screen.drawBackdrop(on: &grid)
            self.grid = grid
        }

        /// Lists that are still the same storage are equal at a glance.
        func holds(for screen: DeskScreen) -> Bool {
            guard size == screen.size, context == screen.context, selectedIndex == screen.selectedIndex,
                now == screen.now, by == screen.by, isCorrection == screen.isCorrection,
                language == screen.phrases.language, desk == screen.desk
            else { return false }
            let typed = context == .form ? screen.form.focus : nil
            return form.looksTheSame(as: screen.form, besides: typed) && snapshot == screen.snapshot
        }
    }

    private var last: Drawing?

    package init() {}

    /// The grid with everything on it that the next key leaves as it is.
    mutating func grid(of screen: DeskScreen) -> Grid {
        if let last, last.holds(for: screen) { return last.grid }
        let drawing = Drawing(screen)
        last = drawing
        return drawing.grid
    }
}

extension DeskScreen {
    fileprivate var selectedIndex: Int? {
        if case .selecting(let index) = focus { index } else { nil }
    }

    fileprivate var isCorrection: Bool { original != nil }
}

extension VisitForm {
    /// Whether all fields show the same as in another form, but for the text of the one that is being typed in.
    fileprivate func looksTheSame(as other: VisitForm, besides typed: FieldName?) -> Bool {
        guard
            focus == other.focus, current == other.current, questions.count == other.questions.count,
            channel == other.channel, kept == other.kept, correcting == other.correcting,
            isHandout == other.isHandout, isEmpty == other.isEmpty, asksContact == other.asksContact
        else { return false }
        for index in questions.indices {
            let isTyped = typed == .text && index == current
            guard questions[index].looksTheSame(as: other.questions[index], besidesText: isTyped) else {
                return false
            }
        }
        return (typed == .people || people == other.people)
            && (typed == .materials || materials == other.materials) && (typed == .name || name == other.name)
            && (typed == .phone || phone == other.phone) && (typed == .address || address == other.address)
            && (typed == .note || note == other.note)
    }
}

extension QuestionForm {
    fileprivate func looksTheSame(as other: QuestionForm, besidesText isTyped: Bool) -> Bool {
        topic == other.topic && kind == other.kind && department == other.department
            && outcome == other.outcome && satisfaction == other.satisfaction
            && (isTyped || text == other.text)
    }
}
