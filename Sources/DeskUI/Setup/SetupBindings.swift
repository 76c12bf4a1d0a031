import DayModel
import ScreenKit

/// Where keys are pressed while a plan is changed.
enum SetupContext: Hashable, Sendable {
    case sections, items, form, search, changes, question, help
    /// A field of a form that is picked from a list.
    case choosing
}

typealias SetupBinding = KeyBinding<SetupAction, SetupContext>

enum SetupBindings {
    private static let moving: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]

    static let all: [SetupBinding] = [
        SetupBinding(
            action: .move, keys: moving, cap: .upDown, contexts: [.sections, .items, .changes, .question]),
        SetupBinding(action: .open, keys: [.enter], cap: .enter, contexts: [.sections, .items]),
        SetupBinding(action: .open, keys: [.right], cap: .enter, contexts: [.sections], isShown: false),
        SetupBinding(
            action: .add, keys: [.scalar("a"), .scalar("ａ"), .insert, .function(2)], cap: .letter("a"),
            contexts: [.items]),
        SetupBinding(
            action: .remove, keys: [.scalar("x"), .scalar("ｘ"), .delete], cap: .letter("x"),
            contexts: [.items]),
        SetupBinding(
            action: .up, keys: [.scalar("-"), .scalar("－")], cap: .letter("-"), contexts: [.items]),
        SetupBinding(
            action: .down, keys: [.scalar("+"), .scalar("＋"), .scalar("=")], cap: .letter("+"),
            contexts: [.items]),
        SetupBinding(
            action: .search, keys: scalars("/／、") + [.function(3)],
            cap: .letter("/"), contexts: [.items]),
        SetupBinding(
            action: .undo, keys: [.scalar("u"), .scalar("ｕ")], cap: .letter("u"),
            contexts: [.sections, .items]),
        SetupBinding(
            action: .save, keys: [.scalar("s"), .scalar("ｓ"), .control("s"), .function(10)],
            cap: .letter("s"), contexts: [.sections, .items]),
        SetupBinding(
            action: .help, keys: [.scalar("?"), .scalar("？"), .function(1)], cap: .letter("?"),
            contexts: [.sections, .items]),
        SetupBinding(
            action: .back, keys: [.escape, .left, .backspace, .scalar("q"), .scalar("ｑ")], cap: .escape,
            contexts: [.items]),
        SetupBinding(
            action: .quit, keys: [.scalar("q"), .scalar("ｑ"), .escape, .control("c"), .control("q")],
            cap: .letter("q"), contexts: [.sections]),
        SetupBinding(
            action: .quit, keys: [.control("c"), .control("q")], cap: .control("q"), contexts: [.items],
            isShown: false),
        SetupBinding(action: .choose, keys: [.left, .right], cap: .letter("← →"), contexts: [.choosing]),
        SetupBinding(action: .nextField, keys: [.tab, .down], cap: .tab, contexts: [.form, .choosing]),
        SetupBinding(
            action: .previousField, keys: [.backTab, .up], cap: .letter("↑"), contexts: [.form],
            isShown: false),
        SetupBinding(action: .accept, keys: [.enter], cap: .enter, contexts: [.form, .choosing, .search]),
        SetupBinding(action: .save, keys: [.enter], cap: .enter, contexts: [.changes]),
        SetupBinding(action: .confirm, keys: [.enter], cap: .enter, contexts: [.question]),
        SetupBinding(
            action: .cancel, keys: [.escape, .control("c")], cap: .escape,
            contexts: [.form, .choosing, .search]),
        SetupBinding(
            action: .back, keys: [.escape, .scalar("q"), .scalar("ｑ"), .control("c")], cap: .escape,
            contexts: [.changes, .question]),
        SetupBinding(
            action: .back, keys: [.escape, .enter, .scalar("q"), .control("c")], cap: .escape,
            contexts: [.help]),
    ]
}
