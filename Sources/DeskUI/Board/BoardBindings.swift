import DayModel
import ScreenKit

/// Where the board's keys are pressed.
package enum BoardContext: Hashable, Sendable {
    case panels, list, crossing
    /// A text that is longer than the screen.
    case reading
    case choice, result, help
}

typealias BoardBinding = KeyBinding<BoardAction, BoardContext>

package enum BoardBindings {
    /// In the footer's order. Every action has a key that an input method leaves alone.
    static let all: [BoardBinding] = [
        BoardBinding(action: .nextPanel, keys: [.tab, .right], cap: .tab, contexts: [.panels]),
        BoardBinding(
            action: .previousPanel, keys: [.left, .backTab], cap: .letter("←"), contexts: [.panels],
            isShown: false),
        BoardBinding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown, .home, .end], cap: .upDown,
            contexts: [.panels, .list, .reading, .choice]),
        BoardBinding(action: .openRow, keys: [.enter], cap: .enter, contexts: [.panels, .list]),
        BoardBinding(action: .accept, keys: [.enter], cap: .enter, contexts: [.choice, .result]),
        BoardBinding(
            action: .zoom, keys: [.scalar(" "), .scalar("\u{3000}")], cap: .space, contexts: [.panels]),
        BoardBinding(
            action: .nextDay, keys: [.function(5)] + scalars("dDｄ"), cap: .function(5), contexts: [.panels]),
        BoardBinding(
            action: .cross, keys: [.function(7)] + scalars("xXｘ"), cap: .function(7), contexts: [.panels]),
        BoardBinding(action: .rowField, keys: [.up, .down], cap: .upDown, contexts: [.crossing]),
        BoardBinding(
            action: .columnField, keys: [.right, .left, .tab, .backTab], cap: .letter("←→"),
            contexts: [.crossing]),
        BoardBinding(
            action: .swapFields, keys: [.function(7), .enter] + scalars("xXｘ"), cap: .enter,
            contexts: [.crossing]),
        BoardBinding(
            action: .scroll, keys: [.pageUp, .pageDown, .home, .end], cap: .letter("PgDn"),
            contexts: [.crossing]),
        BoardBinding(action: .shift, keys: scalars("><.,"), cap: .letter("< >"), contexts: [.crossing]),
        BoardBinding(
            action: .warnings, keys: [.function(8)] + scalars("wWｗ"), cap: .function(8), contexts: [.panels]),
        BoardBinding(
            action: .close, keys: [.function(10)] + scalars("cCｃ"), cap: .function(10), contexts: [.panels]),
        BoardBinding(
            action: .preview, keys: [.function(4)] + scalars("pPｐ"), cap: .function(4), contexts: [.panels]),
        BoardBinding(
            action: .find, keys: scalars("/／、"), cap: .letter("/"),
            contexts: [.panels, .list, .crossing, .reading]),
        BoardBinding(
            action: .back, keys: [.escape, .backspace, .enter] + scalars("qQｑ"), cap: .escape,
            contexts: [.list, .crossing, .reading, .choice, .result, .help]),
        BoardBinding(
            action: .help, keys: scalars("?？") + [.function(1)], cap: .letter("?"),
            contexts: [.panels, .list, .crossing, .reading, .choice, .result]),
        BoardBinding(
            action: .quit, keys: scalars("qQｑ") + [.escape, .control("c"), .control("q"), .function(9)],
            cap: .letter("q"), contexts: [.panels]),
    ]
}
