package import DayModel
package import ScreenKit

/// One row of the table behind a screen's keys, its footer and its help.
package struct KeyBinding<Action: Hashable & Sendable, Context: Hashable & Sendable>: Sendable {
    package var action: Action
    package var keys: [Key]
    package var cap: KeyCap
    package var contexts: Set<Context>
    /// Whether the footer shows it.
    var isShown = true
}

extension Sequence {
    /// What a key means in a place: the first row that has it there; nil where it is text or nothing.
    func action<Action, Context>(_ key: Key, in context: Context) -> Action?
    where Element == KeyBinding<Action, Context> {
        first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
    }

    /// The rows that a footer shows in a place.
    func footer<Action, Context>(_ context: Context) -> [Element]
    where Element == KeyBinding<Action, Context> {
        filter { $0.isShown && $0.contexts.contains(context) }
    }
}

/// The keys that type these characters: with an input method a key may give its full-width form, or 、 for `/`.
func scalars(_ text: String) -> [Key] { text.unicodeScalars.map(Key.scalar) }
