import DayModel
import ScreenKit

/// Where the ledger's keys are pressed.
enum LedgerContext: Hashable, Sendable {
    case list, story, form, search, reminders, help
}

typealias LedgerBinding = KeyBinding<LedgerAction, LedgerContext>

enum LedgerBindings {
    static let all: [LedgerBinding] = [
        LedgerBinding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown, .home, .end], cap: .upDown,
            contexts: [.list, .story]),
        LedgerBinding(action: .openStory, keys: [.enter], cap: .enter, contexts: [.list]),
        LedgerBinding(
            action: .step, keys: [.scalar("s"), .scalar("ｓ"), .function(2)], cap: .letter("s"),
            contexts: [.list, .story]),
        LedgerBinding(
            action: .mark, keys: [.scalar(" "), .scalar("\u{3000}")], cap: .space, contexts: [.list]),
        LedgerBinding(
            action: .markAll, keys: [.scalar("a"), .scalar("ａ")], cap: .letter("a"), contexts: [.list]),
        LedgerBinding(action: .nextView, keys: [.tab], cap: .tab, contexts: [.list]),
        LedgerBinding(
            action: .nextDepartment, keys: [.scalar("d"), .scalar("ｄ"), .function(5)], cap: .letter("d"),
            contexts: [.list]),
        LedgerBinding(
            action: .nextKind, keys: [.scalar("k"), .scalar("ｋ"), .function(6)], cap: .letter("k"),
            contexts: [.list]),
        LedgerBinding(
            action: .search, keys: [.function(3), .scalar("f"), .scalar("ｆ")], cap: .function(3),
            contexts: [.list]),
        LedgerBinding(
            action: .find, keys: scalars("/／、"), cap: .letter("/"),
            contexts: [.list, .story]),
        LedgerBinding(
            action: .help, keys: [.scalar("?"), .scalar("？"), .function(1)], cap: .letter("?"),
            contexts: [.list]),
        LedgerBinding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown, .home, .end], cap: .upDown,
            contexts: [.reminders]),
        LedgerBinding(action: .writeReminders, keys: [.enter], cap: .enter, contexts: [.reminders]),
        LedgerBinding(
            action: .back, keys: [.escape, .backspace, .scalar("q")], cap: .escape, contexts: [.reminders]),
        LedgerBinding(action: .nextField, keys: [.tab, .down], cap: .tab, contexts: [.form]),
        LedgerBinding(action: .previousField, keys: [.backTab, .up], cap: .letter("↑"), contexts: [.form]),
        LedgerBinding(action: .save, keys: [.enter], cap: .enter, contexts: [.form]),
        LedgerBinding(action: .cancel, keys: [.escape], cap: .escape, contexts: [.form, .search]),
        LedgerBinding(action: .accept, keys: [.enter], cap: .enter, contexts: [.search]),
        LedgerBinding(
            action: .back, keys: [.escape, .backspace, .enter, .scalar("q")], cap: .escape,
            contexts: [.story, .help]),
        LedgerBinding(
            action: .quit, keys: [.scalar("q"), .scalar("ｑ"), .escape, .control("c"), .control("q")],
            cap: .letter("q"), contexts: [.list]),
        LedgerBinding(
            action: .remind, keys: [.scalar("r"), .scalar("ｒ"), .function(7)], cap: .letter("r"),
            contexts: [.list]),
    ]
}
