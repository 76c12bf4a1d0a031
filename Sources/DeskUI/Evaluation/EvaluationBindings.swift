import DayModel
import ScreenKit

/// Where the evaluation's keys are pressed.
enum EvaluationContext: Hashable, Sendable {
    case table, records, record, help
}

/// The one table behind the evaluation's keys, footer and help.
enum EvaluationBindings {
    struct Binding: Sendable {
        var action: EvaluationAction
        var keys: [Key]
        var cap: KeyCap
        var contexts: Set<EvaluationContext>
    }

    static let all: [Binding] = [
        Binding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown, .home, .end], cap: .upDown,
            contexts: [.table, .records, .record]),
        Binding(action: .open, keys: [.enter], cap: .enter, contexts: [.table, .records]),
        Binding(action: .nextDay, keys: [.tab], cap: .tab, contexts: [.table]),
        Binding(
            action: .help, keys: [.scalar("?"), .scalar("？"), .function(1)], cap: .letter("?"),
            contexts: [.table]),
        Binding(
            action: .back, keys: [.escape, .backspace, .scalar("q")], cap: .escape,
            contexts: [.records, .record, .help]),
        Binding(
            action: .quit, keys: [.scalar("q"), .scalar("ｑ"), .escape, .control("c"), .control("q")],
            cap: .letter("q"), contexts: [.table]),
    ]

    static func action(_ key: Key, in context: EvaluationContext) -> EvaluationAction? {
        all.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
    }
}
