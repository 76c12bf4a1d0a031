import DayModel
import ScreenKit

/// Where keys are pressed on the screen that finds records.
enum FindContext: Hashable, Sendable {
    case typing, story, help
}

typealias FindBinding = KeyBinding<FindAction, FindContext>

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
}
