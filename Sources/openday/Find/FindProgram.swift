import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// Finding in a terminal: keys first; in between the days are read on.
struct FindProgram {
    private let surroundings: Surroundings
    private var finder: DayFinder
    private var screen: FindScreen
    private let terminal: CursesTerminal
    private var wanted: (query: String, first: Int, count: Int)?
    private var lastMinute = -1
    private var lastShown = 0
    private var wantsToQuit = false

    /// How long results of reading on may wait to be shown.
    private static let patience = 100

    /// - Parameter books: newest day first.
    init(_ surroundings: Surroundings, books: [DayBook], query: String, terminal: CursesTerminal) {
        self.surroundings = surroundings
        self.terminal = terminal
        finder = DayFinder(surroundings, books: books)
        screen = FindScreen(
            plans: books.map(\.plan), query: query, phrases: surroundings.phrases, now: surroundings.now)
        dispatch(.input(.resized(terminal.size)))
    }

    mutating func run() {
        present()
        while !wantsToQuit {
            let events = terminal.events(
                alsoWaitingFor: finder.books.compactMap(\.descriptor), timeoutMilliseconds: timeout)
            let needsDrawing = handle(events)
            if needsDrawing, !wantsToQuit { present() }
        }
    }

    private var timeout: Int {
        if !finder.isDone { return 0 }
        let hasHints = finder.books.allSatisfy { $0.descriptor != nil }
        return min(
            Wakeup.untilNextMinute(surroundings.now), hasHints ? Wakeup.safetyInterval : Wakeup.pollInterval)
    }

    private mutating func handle(_ events: [Event]) -> Bool {
        var needsDrawing = false
        var hasHint = events.isEmpty && finder.isDone
        for event in events {
            if case .ready = event {
                hasHint = true
                continue
            }
            needsDrawing = true
            dispatch(.input(event))
        }
        search()
        if hasHint, finder.refresh() { needsDrawing = true }
        if events.isEmpty { needsDrawing = readOn() || needsDrawing }
        let now = surroundings.now
        if now.milliseconds / 60_000 != lastMinute {
            lastMinute = now.milliseconds / 60_000
            dispatch(.tick(now: now))
            needsDrawing = true
        }
        return needsDrawing
    }

    /// - Returns: whether it is time to show what that brought.
    private mutating func readOn() -> Bool {
        guard !finder.isDone else { return false }
        finder.readOn()
        let now = Monotonic.milliseconds
        guard finder.isDone || now - lastShown >= Self.patience else { return false }
        dispatch(screen.search())
        search()
        return true
    }

    private mutating func dispatch(_ event: FindEvent) {
        for effect in screen.update(event) { dispatch(effect) }
    }

    private mutating func dispatch(_ effect: FindEffect) {
        switch effect {
        case .search(let query, let first, let count): wanted = (query, first, count)
        case .suspend: terminal.suspend()
        case .redrawAll: terminal.forgetScreen()
        case .quit: wantsToQuit = true
        }
    }

    /// Looks for what was wanted last: of keys that came together only the last one counts.
    private mutating func search() {
        guard let wanted else { return }
        self.wanted = nil
        finder.look(for: wanted.query)
        dispatch(.found(finder.page(first: wanted.first, count: wanted.count)))
    }

    private mutating func present() {
        lastShown = Monotonic.milliseconds
        terminal.present(screen.view(size: terminal.size))
    }
}
