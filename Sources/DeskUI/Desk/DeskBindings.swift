package import DayModel
import ScreenKit

/// Where keys are pressed: each place has its own meanings.
package enum DeskContext: Hashable, Sendable {
    case ready, selecting, counting, form, list, dialog, receipt
}

package typealias DeskBinding = KeyBinding<DeskAction, DeskContext>

package enum DeskBindings {
    /// In the footer's order. Keys that an input method leaves alone come first in each row: Space, Enter, digits,
    /// arrows and function keys work while Chinese is being typed; the full-width forms of the others count too.
    package static let all: [DeskBinding] = [
        DeskBinding(
            action: .countVisitor, keys: [.scalar(" "), .scalar("\u{3000}")], cap: .space, contexts: [.ready]),
        DeskBinding(action: .handOut, keys: digits, cap: .digits, contexts: [.ready]),
        DeskBinding(action: .startCount, keys: scalars("*×＊xX"), cap: .letter("*"), contexts: [.ready]),
        DeskBinding(action: .startVisit, keys: [.enter], cap: .enter, contexts: [.ready]),
        DeskBinding(
            action: .receipt, keys: [.function(8)] + scalars("pP"), cap: .function(8),
            contexts: [.ready, .selecting]),
        DeskBinding(action: .undo, keys: [.backspace] + scalars("uU"), cap: .backspace, contexts: [.ready]),
        DeskBinding(
            action: .selectRecord, keys: [.up, .down], cap: .upDown, contexts: [.ready, .selecting]),
        DeskBinding(action: .correct, keys: [.enter] + scalars("eE"), cap: .enter, contexts: [.selecting]),
        DeskBinding(
            action: .voidSelected, keys: [.delete, .backspace], cap: .delete, contexts: [.selecting]),
        DeskBinding(action: .find, keys: scalars("/／、"), cap: .letter("/"), contexts: [.ready]),
        DeskBinding(action: .board, keys: [.tab, .function(9)], cap: .tab, contexts: [.ready]),
        DeskBinding(
            action: .signIn, keys: [.function(6)] + scalars("sS"), cap: .function(6), contexts: [.ready]),
        DeskBinding(
            action: .help, keys: [.function(1)] + scalars("?？hH"), cap: .letter("?"), contexts: [.ready]),
        DeskBinding(
            action: .close, keys: [.function(10)] + scalars("cC"), cap: .function(10), contexts: [.ready]),
        DeskBinding(
            action: .quit, keys: [.control("q"), .control("c")] + scalars("qQ"), cap: .letter("q"),
            contexts: [.ready]),
        DeskBinding(
            action: .enterBatch, keys: [.function(7)] + scalars("bB"), cap: .function(7), contexts: [.ready]),
        DeskBinding(action: .next, keys: [.enter], cap: .enter, contexts: [.form]),
        DeskBinding(action: .next, keys: [.tab], cap: .tab, contexts: [.form], isShown: false),
        DeskBinding(action: .previous, keys: [.backTab], cap: .tab, contexts: [.form], isShown: false),
        DeskBinding(
            action: .save, keys: [.function(2), .control("s")], cap: .function(2), contexts: [.form]),
        DeskBinding(
            action: .saveAndKeep, keys: [.function(3), .control("r")], cap: .function(3), contexts: [.form]),
        DeskBinding(
            action: .addQuestion, keys: [.function(4), .control("n")], cap: .function(4), contexts: [.form]),
        DeskBinding(
            action: .findAnswer, keys: [.function(6), .control("f")], cap: .function(6), contexts: [.form]),
        DeskBinding(action: .leaveForm, keys: [.escape], cap: .escape, contexts: [.form]),
        DeskBinding(
            action: .showContact, keys: [.function(5), .control("o")], cap: .function(5), contexts: [.form]),
        DeskBinding(
            action: .clearForm, keys: [.control("x")], cap: .control("x"), contexts: [.form, .ready]),
        DeskBinding(
            action: .moveInList, keys: [.up, .down, .pageUp, .pageDown], cap: .upDown, contexts: [.list]),
        DeskBinding(
            action: .printReceipt, keys: [.enter] + scalars("pP"), cap: .enter, contexts: [.receipt]),
        DeskBinding(
            action: .saveReceipt, keys: [.function(2), .control("s")], cap: .function(2), contexts: [.receipt]
        ),
        DeskBinding(action: .nextReceipt, keys: [.down, .up, .tab], cap: .upDown, contexts: [.receipt]),
        DeskBinding(action: .accept, keys: [.enter], cap: .enter, contexts: [.list, .counting, .dialog]),
        DeskBinding(
            action: .cancel, keys: [.escape, .control("c")], cap: .escape,
            contexts: [.list, .counting, .selecting, .dialog, .receipt]),
    ]

    /// What a key means in a place; nil where it is text or nothing.
    static func action(_ key: Key, in context: DeskContext) -> DeskAction? {
        if case .scalar = key, case .form = context, !formBindsCharacters { return nil }
        return table[context]?[key]
    }

    private static let formBindsCharacters = all.contains { binding in
        binding.contexts.contains(.form)
            && binding.keys.contains { if case .scalar = $0 { true } else { false } }
    }

    /// The first row of `all` for each key of each place.
    private static let table = all.reduce(into: [DeskContext: [Key: DeskAction]]()) { table, binding in
        for context in binding.contexts {
            for key in binding.keys where table[context]?[key] == nil {
                table[context, default: [:]][key] = binding.action
            }
        }
    }

    private static let digits = scalars("123456789１２３４５６７８９")
}
