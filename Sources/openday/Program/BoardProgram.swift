import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// The board in a terminal of its own: follows one or more days, and writes nothing but seals.
struct BoardProgram {
    private let surroundings: Surroundings
    private var books: [DayBook]
    private var plans: [PlanFollowing]
    private var snapshots: [DaySnapshot]
    private var board: BoardScreen
    private let terminal: CursesTerminal
    private var lastMinute = -1
    private var wantsToQuit = false

    init(surroundings: Surroundings, books: [DayBook], terminal: CursesTerminal) {
        self.surroundings = surroundings
        self.books = books
        self.terminal = terminal
        plans = books.map { PlanFollowing($0, surroundings) }
        for index in self.books.indices { _ = self.books[index].refresh() }
        let zone = books.first?.zone ?? .china
        snapshots = self.books.map {
            DaySnapshots.snapshot(of: $0, desk: nil, warnings: [], surroundings)
        }
        board = BoardScreen(
            days: snapshots, phrases: surroundings.phrases, now: surroundings.now, zone: zone)
        _ = board.update(.input(.resized(terminal.size), milliseconds: 0))
    }

    mutating func run() {
        present()
        while !wantsToQuit {
            let events = terminal.events(
                alsoWaitingFor: books.compactMap(\.descriptor), timeoutMilliseconds: timeout)
            if handle(events), !wantsToQuit { present() }
        }
    }

    private var timeout: Int {
        let hasHints = books.allSatisfy { $0.descriptor != nil }
        return min(
            Wakeup.untilNextMinute(surroundings.now), hasHints ? Wakeup.safetyInterval : Wakeup.pollInterval)
    }

    private mutating func handle(_ events: [Event]) -> Bool {
        var needsDrawing = false
        let milliseconds = Monotonic.milliseconds
        for event in events {
            if case .ready = event { continue }
            needsDrawing = true
            dispatch(.input(event, milliseconds: milliseconds))
        }
        let now = surroundings.now
        let isNewMinute = now.milliseconds / 60_000 != lastMinute
        if isNewMinute {
            lastMinute = now.milliseconds / 60_000
            dispatch(.tick(now: now, milliseconds: milliseconds))
            needsDrawing = true
        }
        for index in books.indices {
            let troubles = books[index].troubles.count
            let hasNews = books[index].refresh() > 0 || books[index].troubles.count != troubles
            // What was recent grows old, and what was due becomes overdue, without any record.
            if hasNews || isNewMinute { needsDrawing = refigure(index) || needsDrawing }
            // Behind the journals, which take the hints: what comes in between is hinted at again.
            if followPlan(index) { needsDrawing = true }
        }
        return needsDrawing
    }

    /// - Returns: whether somebody has changed the day's plan, for better or worse.
    private mutating func followPlan(_ index: Int) -> Bool {
        guard let news = plans[index].follow(&books[index], surroundings) else { return false }
        let snapshot = snapshot(index)
        snapshots[index] = snapshot
        dispatch(news == .plan ? .planChanged(snapshot) : .changed(snapshot))
        return true
    }

    private func snapshot(_ index: Int) -> DaySnapshot {
        let warnings = plans[index].warning.map { [$0] } ?? []
        return DaySnapshots.snapshot(of: books[index], desk: nil, warnings: warnings, surroundings)
    }

    /// - Returns: whether a day's figures are others than before.
    private mutating func refigure(_ index: Int) -> Bool {
        let snapshot = snapshot(index)
        guard snapshot != snapshots[index] else { return false }
        snapshots[index] = snapshot
        dispatch(.changed(snapshot))
        return true
    }

    private mutating func dispatch(_ event: AppEvent) {
        for effect in board.update(event) { perform(effect) }
    }

    private mutating func perform(_ effect: Effect) {
        let book = books[min(board.chosenDay, books.count - 1)]
        switch effect {
        case .list(let span): dispatch(.page(book.shown(book.page(span))))
        case .cross(let fields):
            let asOf = surroundings.now.clock.date
            dispatch(
                .crossed(CrossTable(fields, books.map { ($0.plan, $0.tally.crossing(fields, asOf: asOf)) })))
        case .read(let name): if let entry = book.entry(name) { dispatch(.entry(book.shown(entry, book.mask))) }
        case .prepareClosing(let scope):
            dispatch(.checklist(DayClosing(surroundings, book: book, open: nil).checklist(scope)))
        case .close(let scope):
            present()
            dispatch(.closed(DayClosing(surroundings, book: book, open: nil).close(scope)))
        case .suspend: terminal.suspend()
        case .redrawAll: terminal.forgetScreen()
        case .quit: wantsToQuit = true
        case .showPreview: showPreview(of: book)
        case .find(let query): find(query)
        case .append, .settle, .saveDraft, .signIn, .wake, .showBoard, .encode, .printReceipt, .saveReceipt:
            return
        }
    }

    /// What happened meanwhile is taken in when it is over.
    private mutating func showPreview(of book: DayBook) {
        var preview = PreviewProgram(surroundings, book: book, terminal: terminal)
        wantsToQuit = preview.run()
        dispatch(.input(.resized(terminal.size), milliseconds: Monotonic.milliseconds))
    }

    /// Over all days that the board shows, and those before.
    private mutating func find(_ query: String) {
        let end = FindProgram.run(surroundings, days: books, query: query, terminal: terminal)
        wantsToQuit = end == .ended
        dispatch(.input(.resized(terminal.size), milliseconds: Monotonic.milliseconds))
    }

    private func present() {
        terminal.present(board.view(size: terminal.size))
    }
}
