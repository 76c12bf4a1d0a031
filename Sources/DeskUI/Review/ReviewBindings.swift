import DayModel
import ScreenKit

/// Where keys are pressed on the review's screen.
enum ReviewContext: Hashable, Sendable {
    case files, check, form, help
}

typealias ReviewBinding = KeyBinding<ReviewAction, ReviewContext>

enum ReviewBindings {
    static let all: [ReviewBinding] = [
        ReviewBinding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown, .home, .end], cap: .upDown,
            contexts: [.files, .check]),
        ReviewBinding(action: .pass, keys: [.enter], cap: .enter, contexts: [.files]),
        ReviewBinding(action: .decide, keys: [.enter], cap: .enter, contexts: [.check]),
        ReviewBinding(
            action: .sendBack, keys: [.function(6), .backspace, .scalar("b"), .scalar("ｂ")],
            cap: .function(6),
            contexts: [.files]),
        ReviewBinding(action: .otherPage, keys: [.tab, .backTab], cap: .tab, contexts: [.files, .check]),
        ReviewBinding(
            action: .nextField, keys: [.tab, .down, .backTab, .up], cap: .tab, contexts: [.form]),
        ReviewBinding(action: .accept, keys: [.enter], cap: .enter, contexts: [.form]),
        ReviewBinding(action: .cancel, keys: [.escape], cap: .escape, contexts: [.form, .help]),
        ReviewBinding(
            action: .find, keys: scalars("/／、"), cap: .letter("/"),
            contexts: [.files, .check]),
        ReviewBinding(
            action: .help, keys: [.function(1), .scalar("?"), .scalar("？")], cap: .letter("?"),
            contexts: [.files, .check]),
        ReviewBinding(
            action: .quit,
            keys: [.scalar("q"), .scalar("ｑ"), .escape, .control("c"), .control("q"), .function(9)],
            cap: .letter("q"), contexts: [.files, .check]),
    ]
}
