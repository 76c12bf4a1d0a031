import CursesDriver
import DayExport
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// The preview in a terminal: the report as it stands at this moment, masked as every export is.
struct PreviewProgram {
    private let surroundings: Surroundings
    private let book: DayBook
    private let exports: DayExports
    private let log: DayLog
    private var screen: PreviewScreen
    private let terminal: CursesTerminal
    /// What finds the records behind a figure; read when the first one is asked for.
    private var sources: FigureSources?
    private var wantsToQuit = false
    /// Whether the terminal is gone or the program was asked to end.
    private var isEnd = false

    init(
        _ surroundings: Surroundings, book: DayBook, comparedWith bases: [DayBook] = [],
        rounding: ProseRounding = .tens, terminal: CursesTerminal
    ) {
        self.surroundings = surroundings
        self.terminal = terminal
        var book = book
        _ = book.refresh()
        self.book = book
        exports = DayExports(surroundings, books: [book], comparedWith: bases, rounding: rounding)
        log = exports.reportLog()
        screen = PreviewScreen(
            log.report(surroundings.phrases), plan: log.plan, zone: log.zone, isMasked: log.isMasked,
            phrases: surroundings.phrases)
        _ = screen.update(.input(.resized(terminal.size)))
    }

    /// - Returns: whether all of the program shall end.
    mutating func run() -> Bool {
        present()
        while !wantsToQuit {
            for event in terminal.events(alsoWaitingFor: [], timeoutMilliseconds: Wakeup.safetyInterval) {
                if case .ready = event { continue }
                isEnd = isEnd || event == .hangup || event == .terminate
                dispatch(.input(event))
            }
            if !wantsToQuit { present() }
        }
        return isEnd
    }

    private mutating func dispatch(_ event: PreviewEvent) {
        for effect in screen.update(event) { perform(effect) }
    }

    private mutating func perform(_ effect: PreviewEffect) {
        switch effect {
        case .explain(let mention):
            // Many records take a moment: the screen says that they are looked for.
            present()
            dispatch(.explained(explanation(of: mention)))
        case .read(let name): if let entry = masked(name) { dispatch(.entry(entry)) }
        case .find: find()
        case .suspend: terminal.suspend()
        case .redrawAll: terminal.forgetScreen()
        case .quit: wantsToQuit = true
        }
    }

    /// Over the day and all before it.
    private mutating func find() {
        isEnd = FindProgram.run(surroundings, days: [book], query: "", terminal: terminal) == .ended
        wantsToQuit = isEnd
        dispatch(.input(.resized(terminal.size)))
    }

    /// A record as exports have it; nil too where nobody can tell what was decided to be left out of it.
    private func masked(_ name: RecordName) -> Entry? {
        var one = log
        one.entries = book.entry(name).map { [$0.local(book.zone)] } ?? []
        do { return try exports.masked(one, knowing: book.mask).entries.first } catch { return nil }
    }

    private mutating func explanation(of mention: FigureMention) -> FigureExplanation {
        let found =
            sources
            ?? FigureSources(entries: book.allEntries(), plan: log.plan, asOf: log.exportedAt.clock.date)
        sources = found
        return FigureExplanation(mention, sources: found, plan: log.plan, phrases: surroundings.phrases)
    }

    private func present() {
        terminal.present(screen.view(size: terminal.size))
    }
}
