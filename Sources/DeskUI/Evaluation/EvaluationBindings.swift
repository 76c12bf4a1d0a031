import DayModel
import ScreenKit

/// Where the evaluation's keys are pressed.
enum EvaluationContext: Hashable, Sendable {
    case table, records, record, help
}

typealias EvaluationBinding = KeyBinding<EvaluationAction, EvaluationContext>

/// The one table behind the evaluation's keys, footer and help.
enum EvaluationBindings {
    static let all: [EvaluationBinding] = [
        EvaluationBinding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown, .home, .end], cap: .upDown,
            contexts: [.table, .records, .record]),
        EvaluationBinding(action: .open, keys: [.enter], cap: .enter, contexts: [.table, .records]),
        EvaluationBinding(action: .nextDay, keys: [.tab], cap: .tab, contexts: [.table]),
        EvaluationBinding(
            action: .find, keys: scalars("/／、"), cap: .letter("/"),
            contexts: [.table]),
        EvaluationBinding(
            action: .help, keys: [.scalar("?"), .scalar("？"), .function(1)], cap: .letter("?"),
            contexts: [.table]),
        EvaluationBinding(
            action: .back, keys: [.escape, .backspace, .scalar("q")], cap: .escape,
            contexts: [.records, .record, .help]),
        EvaluationBinding(
            action: .quit, keys: [.scalar("q"), .scalar("ｑ"), .escape, .control("c"), .control("q")],
            cap: .letter("q"), contexts: [.table]),
    ]
}
