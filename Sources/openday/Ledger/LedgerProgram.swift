import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// The ledger in a terminal: follows one or more days, and writes follow-ups in the office's own journals.
struct LedgerProgram {
    private let surroundings: Surroundings
    private var books: [OfficeBook]
    private var screen: LedgerScreen
    private let terminal: CursesTerminal
    private let by: String?
    private var lastMinute = -1
    private var wantsToQuit = false

    init(_ surroundings: Surroundings, books: [OfficeBook], by: String?, terminal: CursesTerminal) {
        self.surroundings = surroundings
        self.books = books
        self.by = by
        self.terminal = terminal
        screen = LedgerScreen(days: books.map(\.day), phrases: surroundings.phrases, now: surroundings.now)
        _ = screen.update(.input(.resized(terminal.size)))
    }

    mutating func run() {
        present()
        while !wantsToQuit {
            let events = terminal.events(
                alsoWaitingFor: books.compactMap(\.book.descriptor), timeoutMilliseconds: timeout)
            if handle(events), !wantsToQuit { present() }
        }
    }

    private var timeout: Int {
        let hasHints = books.allSatisfy { $0.book.descriptor != nil }
        return min(
            Wakeup.untilNextMinute(surroundings.now), hasHints ? Wakeup.safetyInterval : Wakeup.pollInterval)
    }

    /// - Returns: whether the screen may look different now.
    private mutating func handle(_ events: [Event]) -> Bool {
        var needsDrawing = false
        for event in events {
            if case .ready = event { continue }
            needsDrawing = true
            dispatch(.input(event))
        }
        if refresh() {
            dispatch(.changed(books.map(\.day)))
            needsDrawing = true
        }
        let now = surroundings.now
        if now.milliseconds / 60_000 != lastMinute {
            lastMinute = now.milliseconds / 60_000
            dispatch(.tick(now: now))
            needsDrawing = true
        }
        return needsDrawing
    }

    private mutating func refresh() -> Bool {
        var hasNews = false
        for index in books.indices where books[index].refresh() { hasNews = true }
        return hasNews
    }

    private mutating func dispatch(_ event: LedgerEvent) {
        for effect in screen.update(event) { perform(effect) }
    }

    private mutating func perform(_ effect: LedgerEffect) {
        switch effect {
        case .save(let saves): save(saves)
        case .remind: remind()
        case .find: find()
        case .suspend: terminal.suspend()
        case .redrawAll: terminal.forgetScreen()
        case .quit: wantsToQuit = true
        }
    }

    private mutating func save(_ saves: [LedgerSave]) {
        var count = 0
        for save in saves {
            do {
                count += try books[save.day].save(save.followUps, by: by).count
            } catch {
                dispatch(.failed(failure(error)))
                return dispatch(.changed(books.map(\.day)))
            }
        }
        dispatch(.saved(count))
        dispatch(.changed(books.map(\.day)))
    }

    /// Over the ledger's days and all before them.
    private mutating func find() {
        let end = FindProgram.run(surroundings, days: books.map(\.book), query: "", terminal: terminal)
        wantsToQuit = end == .ended
        dispatch(.input(.resized(terminal.size)))
    }

    private mutating func remind() {
        let files = ReminderFiles(surroundings: surroundings)
        var result = ReminderResult(files: 0, folder: "")
        for book in books {
            do {
                let folder = book.book.folder
                let written = try files.write(book.day, of: folder, asOf: surroundings.today)
                guard !written.isEmpty else { continue }
                result.files += written.count
                result.folder = folder.exportsPath
            } catch {
                return dispatch(.reminded(.failure(failure(error))))
            }
        }
        dispatch(.reminded(.success(result)))
    }

    private func failure(_ error: StoreError) -> SaveFailure {
        guard case .inUse = error else { return SaveFailure(error) }
        return .system(surroundings.message(error))
    }

    private func present() {
        terminal.present(screen.view(size: terminal.size))
    }
}
