import DayModel
import ScreenKit

/// What a person is asked before anything is sealed: what should be looked at first, and what can be done now.
///
/// It is picked with arrows and Enter, which an input method leaves alone. What does nothing stands first.
struct ClosingChoice: Equatable, Sendable {
    enum Option: Equatable, Sendable {
        case goBack
        case seal(ClosingScope)
        /// Opens a sealed desk again, with a reason.
        case unseal
    }

    let items: [ChecklistItem]
    let options: [Option]
    var marked = 0
    /// The first line shown of the checklist, where it is longer than the room for it.
    var firstLine = 0

    init(_ items: [ChecklistItem], options: [Option]) {
        self.items = items
        self.options = [.goBack] + options
    }

    /// - Returns: the option that was picked; nil while the person looks around.
    mutating func press(_ key: Key) -> Option? {
        switch key {
        case .up, .left, .backTab: marked = max(0, marked - 1)
        case .down, .right, .tab: marked = min(options.count - 1, marked + 1)
        case .pageUp: firstLine = max(0, firstLine - 5)
        case .pageDown: firstLine += 5
        case .enter: return options[marked]
        case .escape, .control("c"): return .goBack
        case .scalar(let scalar):
            let picked = options.firstIndex { Self.letters(of: $0, in: options).contains(scalar) }
            guard let picked, options[picked] == .seal(.day), options.count > 2 else {
                return picked.map { options[$0] }
            }
            // One letter beside the desk's own must not end the day for everybody: it marks, and Enter picks.
            marked = picked
        default: break
        }
        return nil
    }

    /// One click marks an option, another one picks it: a seal is no slip of the hand.
    /// - Returns: whether it is picked.
    mutating func click(_ index: Int) -> Bool {
        defer { marked = index }
        return marked == index
    }

    /// The letters that pick an option as well, narrow and wide.
    private static func letters(of option: Option, in options: [Option]) -> String.UnicodeScalarView {
        switch option {
        case .goBack: "nNｎqQ".unicodeScalars
        case .unseal: "uUｕ".unicodeScalars
        case .seal: options.firstIndex(of: option) == 1 ? "yYｙ".unicodeScalars : "dDｄ".unicodeScalars
        }
    }

    /// The letter as a hint.
    func letter(of option: Option) -> String {
        option == .goBack ? "Esc" : Self.letters(of: option, in: options).prefix(1).map(String.init).joined()
    }
}

/// How far closing has come.
enum Closing: Equatable, Sendable {
    case checking
    case asking(ClosingChoice)
    /// The reason for unsealing is being typed.
    case unsealing(TextField)
    case sealing
    case done(ClosingResult)

    /// Whether the key shows the report: before anything is sealed, and after.
    func showsPreview(_ key: Key) -> Bool {
        switch self {
        case .asking, .done: key == .function(4) || "pPｐ".unicodeScalars.contains { key == .scalar($0) }
        case .checking, .unsealing, .sealing: false
        }
    }
}
