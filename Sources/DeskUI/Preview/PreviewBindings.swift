import DayModel
import ScreenKit

/// Where the preview's keys are pressed.
enum PreviewContext: Hashable, Sendable {
    case pages, sources, record
}

typealias PreviewBinding = KeyBinding<PreviewAction, PreviewContext>

enum PreviewBindings {
    static let all: [PreviewBinding] = [
        PreviewBinding(
            action: .turnPage, keys: [.pageDown, .pageUp, .scalar(" "), .scalar("\u{3000}")], cap: .pageDown,
            contexts: [.pages]),
        PreviewBinding(action: .nextFigure, keys: [.tab, .right, .down], cap: .tab, contexts: [.pages]),
        PreviewBinding(
            action: .previousFigure, keys: [.backTab, .left, .up], cap: .letter("↑"), contexts: [.pages],
            isShown: false),
        PreviewBinding(
            action: .firstPage, keys: [.home], cap: .letter("Home"), contexts: [.pages], isShown: false),
        PreviewBinding(
            action: .lastPage, keys: [.end], cap: .letter("End"), contexts: [.pages], isShown: false),
        PreviewBinding(action: .explain, keys: [.enter], cap: .enter, contexts: [.pages]),
        PreviewBinding(
            action: .move, keys: [.up, .down, .pageUp, .pageDown, .home, .end], cap: .upDown,
            contexts: [.sources, .record]),
        PreviewBinding(action: .read, keys: [.enter], cap: .enter, contexts: [.sources]),
        PreviewBinding(
            action: .find, keys: scalars("/／、"), cap: .letter("/"),
            contexts: [.pages]),
        PreviewBinding(
            action: .back, keys: [.escape, .backspace, .scalar("q"), .scalar("ｑ"), .control("c")],
            cap: .escape,
            contexts: [.sources, .record]),
        PreviewBinding(
            action: .quit,
            keys: [.escape, .scalar("q"), .scalar("Q"), .scalar("ｑ"), .control("c"), .control("q")],
            cap: .escape, contexts: [.pages]),
    ]
}
