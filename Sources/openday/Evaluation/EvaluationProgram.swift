import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// The evaluation in a terminal: follows one or more days, each compared with the same earlier ones.
struct EvaluationProgram {
    private let surroundings: Surroundings
    private var books: EvaluationBooks
    private var screen: EvaluationScreen
    private let terminal: CursesTerminal
    private var wantsToQuit = false

    init(_ surroundings: Surroundings, books: EvaluationBooks, terminal: CursesTerminal) {
        self.surroundings = surroundings
        self.books = books
        self.terminal = terminal
        screen = EvaluationScreen(days: books.days(asOf: surroundings.today), phrases: surroundings.phrases)
        _ = screen.update(.input(.resized(terminal.size)))
    }

    mutating func run() {
        present()
        while !wantsToQuit {
            let hints = books.books.compactMap(\.descriptor)
            let hasHints = hints.count == books.books.count
            let events = terminal.events(
                alsoWaitingFor: hints,
                timeoutMilliseconds: hasHints ? Wakeup.safetyInterval : Wakeup.pollInterval)
            var needsDrawing = false
            for event in events {
                if case .ready = event { continue }
                needsDrawing = true
                dispatch(.input(event))
            }
            if books.refresh() {
                dispatch(.changed(books.days(asOf: surroundings.today)))
                needsDrawing = true
            }
            if needsDrawing, !wantsToQuit { present() }
        }
    }

    private mutating func dispatch(_ event: EvaluationEvent) {
        for effect in screen.update(event) {
            switch effect {
            case .read(let day, let names):
                let book = books.books[day]
                let mask = book.mask
                let entries = names.compactMap { book.entry($0).map { book.shown($0, mask) } }
                dispatch(.entries(entries))
            case .find: find()
            case .suspend: terminal.suspend()
            case .redrawAll: terminal.forgetScreen()
            case .quit: wantsToQuit = true
            }
        }
    }

    /// Over the days that are evaluated and all before them.
    private mutating func find() {
        let end = FindProgram.run(surroundings, days: books.books, query: "", terminal: terminal)
        wantsToQuit = end == .ended
        dispatch(.input(.resized(terminal.size)))
    }

    private func present() {
        terminal.present(screen.view(size: terminal.size))
    }
}

/// The days that are evaluated, and the earlier ones that they are compared with.
struct EvaluationBooks {
    private(set) var books: [DayBook]
    let earlier: [DayBook]

    init(_ paths: [String?], against: [String], _ surroundings: Surroundings) throws {
        func read(_ paths: [String?]) throws -> [DayBook] {
            try surroundings.books(paths).map { book in
                var book = book
                _ = book.refresh()
                return book
            }
        }
        books = try read(paths)
        earlier = try read(against)
        try surroundings.keepApart(books, from: earlier)
    }

    /// - Returns: whether anything came.
    mutating func refresh() -> Bool {
        var hasNews = false
        for index in books.indices where books[index].refresh() > 0 { hasNews = true }
        return hasNews
    }

    /// Earlier days are held against the targets of the day that they are compared with.
    func days(asOf date: CivilDate) -> [EvaluationDay] {
        books.map { book in
            EvaluationDay(
                plan: book.plan, evaluation: book.evaluation(asOf: date),
                earlier: earlier.map { other in
                    EvaluationDay.Earlier(
                        id: other.plan.id, date: other.plan.date,
                        evaluation: other.evaluation(asOf: date, targets: book.plan.targets))
                })
        }
    }
}
