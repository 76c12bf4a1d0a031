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
            action: .takeAnswer, keys: [.function(2), .control("s")], cap: .function(2),
            contexts: [.typing, .story]),
        // Which of a record's several questions is meant.
        FindBinding(
            action: .takeAnswer, keys: "123456789".unicodeScalars.map(Key.scalar), cap: .digits,
            contexts: [.story], isShown: false),
        FindBinding(
            action: .correct, keys: [.function(3), .control("r")], cap: .function(3),
            contexts: [.typing, .story]),
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
