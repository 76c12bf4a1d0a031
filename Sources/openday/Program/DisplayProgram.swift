import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// The wall display in a terminal of its own: follows one or more days, and writes nothing.
struct DisplayProgram {
    private let surroundings: Surroundings
    private var books: [DayBook]
    private var plans: [PlanFollowing]
    private var display: DisplayScreen
    private let terminal: CursesTerminal
    private var lastMinute = -1
    private var wantsToQuit = false

    init(surroundings: Surroundings, books: [DayBook], terminal: CursesTerminal) {
        self.surroundings = surroundings
        self.books = books
        self.terminal = terminal
        plans = books.map { PlanFollowing($0, surroundings) }
        for index in self.books.indices { _ = self.books[index].refresh() }
        display = DisplayScreen(
            days: self.books.map { DaySnapshots.snapshot(of: $0, desk: nil, warnings: [], surroundings) },
            phrases: surroundings.phrases, now: surroundings.now, milliseconds: Monotonic.milliseconds)
    }

    mutating func run() {
        terminal.present(display.view(size: terminal.size))
        while !wantsToQuit {
            let events = terminal.events(
                alsoWaitingFor: books.compactMap(\.descriptor), timeoutMilliseconds: timeout)
            let milliseconds = Monotonic.milliseconds
            for event in events {
                if case .ready = event { continue }
                dispatch(.input(event, milliseconds: milliseconds))
            }
            refresh()
            dispatch(.tick(now: surroundings.now, milliseconds: milliseconds))
            if !wantsToQuit { terminal.present(display.view(size: terminal.size)) }
        }
    }

    private var timeout: Int {
        let hasHints = books.allSatisfy { $0.descriptor != nil }
        let idle = hasHints ? Wakeup.safetyInterval : Wakeup.pollInterval
        let turn = display.deadline.map { max(0, $0 - Monotonic.milliseconds) } ?? idle
        return min(Wakeup.untilNextMinute(surroundings.now), idle, turn)
    }

    private mutating func refresh() {
        let minute = surroundings.now.milliseconds / 60_000
        let isNewMinute = minute != lastMinute
        lastMinute = minute
        for index in books.indices {
            let hasNews = books[index].refresh() > 0
            // Behind the journals, which take the hints: what comes in between is hinted at again.
            let hasPlan = plans[index].follow(&books[index], surroundings) == .plan
            guard hasNews || hasPlan || isNewMinute else { continue }
            dispatch(.changed(DaySnapshots.snapshot(of: books[index], desk: nil, warnings: [], surroundings)))
        }
    }

    private mutating func dispatch(_ event: AppEvent) {
        for effect in display.update(event) {
            switch effect {
            case .suspend: terminal.suspend()
            case .redrawAll: terminal.forgetScreen()
            case .quit: wantsToQuit = true
            default: continue
            }
        }
    }
}
