import DayModel
import ScreenKit

/// Where the board's keys are pressed.
package enum BoardContext: Hashable, Sendable {
    case panels, list, dialog
}

/// One row of the table behind the board's keys, footer and help.
package struct BoardBinding: Sendable {
    var action: BoardAction
    var keys: [Key]
    var cap: KeyCap
    var contexts: Set<BoardContext>
}

package enum BoardBindings {
    static let all: [BoardBinding] = [
        BoardBinding(action: .nextPanel, keys: [.tab, .right], cap: .tab, contexts: [.panels]),
        BoardBinding(
            action: .previousPanel, keys: [.backTab, .left], cap: .letter("←"), contexts: [.panels]),
        BoardBinding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown, .home, .end], cap: .upDown,
            contexts: [.panels, .list]),
        BoardBinding(action: .openRow, keys: [.enter], cap: .enter, contexts: [.panels, .list]),
        BoardBinding(
            action: .zoom, keys: [.scalar(" "), .scalar("\u{3000}")], cap: .space, contexts: [.panels]),
        BoardBinding(
            action: .nextDay, keys: [.function(5), .scalar("d")], cap: .function(5), contexts: [.panels]),
        BoardBinding(
            action: .close, keys: [.function(10), .scalar("c")], cap: .function(10), contexts: [.panels]),
        BoardBinding(
            action: .help, keys: [.scalar("?"), .scalar("？"), .function(1)], cap: .letter("?"),
            contexts: [.panels]),
        BoardBinding(action: .back, keys: [.escape, .backspace], cap: .escape, contexts: [.list, .dialog]),
        BoardBinding(
            action: .quit, keys: [.scalar("q"), .escape, .control("c"), .control("q"), .function(9)],
            cap: .letter("q"), contexts: [.panels]),
    ]

    static func action(_ key: Key, in context: BoardContext) -> BoardAction? {
        all.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
    }
}
