import DayModel
import ScreenKit

/// Where keys are pressed on the screen that finds records.
enum FindContext: Hashable, Sendable {
    case typing, story, help
}

/// One row of the table behind the keys, the footer and the help.
struct FindBinding: Sendable {
    var action: FindAction
    var keys: [Key]
    var cap: KeyCap
    var contexts: Set<FindContext>
}

enum FindBindings {
    static let all: [FindBinding] = [
        FindBinding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown], cap: .upDown, contexts: [.typing, .story]),
        FindBinding(action: .open, keys: [.enter], cap: .enter, contexts: [.typing]),
        FindBinding(
            action: .clear, keys: [.control("u"), .function(4)], cap: .function(4), contexts: [.typing]),
        FindBinding(
            action: .help, keys: [.function(1), .scalar("?"), .scalar("？")], cap: .function(1),
            contexts: [.typing, .story]),
        FindBinding(
            action: .back, keys: [.escape, .enter, .backspace], cap: .escape, contexts: [.story, .help]),
        FindBinding(
            action: .quit, keys: [.escape, .control("c"), .control("q"), .function(9)], cap: .escape,
            contexts: [.typing]),
    ]

    static func action(_ key: Key, in context: FindContext) -> FindAction? {
        all.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
    }
}
