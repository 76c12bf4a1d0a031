import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// How finding ended.
enum FindEnd: Equatable {
    case left
    /// The terminal is gone, or the program was asked to end.
    case ended
    case correct(RecordName)
    case take(TakenAnswer)
}

/// Finding in a terminal: keys first; in between the days are read on.
struct FindProgram {
    private let surroundings: Surroundings
    private var finder: DayFinder
    private var screen: FindScreen
    private let terminal: CursesTerminal
    private var wanted: FindSpan?
    private var lastMinute = -1
    private var lastShown = 0
    private var end: FindEnd?

    /// How long results of reading on may wait to be shown.
    private static let patience = 100

    /// - Parameters:
    ///   - books: newest day first.
    ///   - home: the desk that it was opened from.
    init(
        _ surroundings: Surroundings, books: [DayBook], home: FindHome? = nil, comesBack: Bool = false,
        query: String,
        terminal: CursesTerminal
    ) {
        self.surroundings = surroundings
        self.terminal = terminal
        finder = DayFinder(surroundings, books: books)
        screen = FindScreen(
            plans: books.map(\.plan), home: home, comesBack: comesBack, query: query,
            phrases: surroundings.phrases,
            now: surroundings.now)
        dispatch(.input(.resized(terminal.size)))
    }

    @discardableResult
    mutating func run() -> FindEnd {
        present()
        while true {
            let events = terminal.events(
                alsoWaitingFor: finder.books.compactMap(\.descriptor), timeoutMilliseconds: timeout)
            let needsDrawing = handle(events)
            if let end { return end }
            if needsDrawing { present() }
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
        var isQuiet = true
        for (index, event) in events.enumerated() {
            if case .ready = event {
                hasHint = true
                continue
            }
            isQuiet = false
            needsDrawing = true
            // Whoever types faster than the screen follows means what they typed, not what shows.
            if !screen.isTyping(event) { search() }
            dispatch(.input(event))
            if event == .hangup || event == .terminate { end = .ended }
            // What was typed right behind the choice is meant for where it leads.
            guard end == nil else {
                terminal.tellAgain(Array(events[(index + 1)...]))
                return false
            }
        }
        search()
        // A hint that is not taken yet comes again.
        if hasHint, !finder.isCatchingUp, finder.refresh() { needsDrawing = true }
        if isQuiet { needsDrawing = readOn() || needsDrawing }
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
        guard finder.isDone || !finder.isCatchingUp && now - lastShown >= Self.patience else { return false }
        dispatch(screen.search())
        search()
        return true
    }

    private mutating func dispatch(_ event: FindEvent) {
        for effect in screen.update(event) { dispatch(effect) }
    }

    private mutating func dispatch(_ effect: FindEffect) {
        switch effect {
        case .search(let span): wanted = span
        case .suspend: terminal.suspend()
        case .redrawAll: terminal.forgetScreen()
        case .quit: end = .left
        case .choose(let choice): end = finder.end(choice, for: screen.home)
        }
    }

    /// Looks for what was wanted last: of keys that came together only the last one counts.
    private mutating func search() {
        guard let wanted else { return }
        self.wanted = nil
        finder.look(for: wanted.query)
        dispatch(.found(finder.page(wanted)))
    }

    private mutating func present() {
        lastShown = Monotonic.milliseconds
        terminal.present(screen.view(size: terminal.size))
    }
}

extension FindProgram {
    /// From another screen: over its days and all before them, and back.
    ///
    /// - Parameter days: followed already, and still followed when it is over.
    static func run(
        _ surroundings: Surroundings, days: [DayBook], home: FindHome? = nil, query: String,
        terminal: CursesTerminal
    ) -> FindEnd {
        // Where the folder around a day can't be listed, the days at hand are searched all the same.
        var earlier = days.flatMap { (day) -> [DayBook] in
            do { return try surroundings.daysBefore(day) } catch { return [] }
        }
        defer { for index in earlier.indices { earlier[index].close() } }
        let known = Set(days.map(\.folder.path))
        var seen: Set<String> = []
        let others = earlier.filter {
            !known.contains($0.folder.path) && seen.insert($0.folder.path).inserted
        }
        // A desk's own day stays the first.
        let books =
            days.sorted { $1.plan.date < $0.plan.date } + others.sorted { $1.plan.date < $0.plan.date }
        var program = FindProgram(
            surroundings, books: books, home: home, comesBack: true, query: query, terminal: terminal)
        return program.run()
    }
}
