import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// The review in a terminal.
struct ReviewProgram {
    private let surroundings: Surroundings
    private let book: ReviewBook
    private var screen: ReviewScreen
    private var check: ReleaseCheck
    private let terminal: CursesTerminal
    private var wantsToQuit = false

    init(
        _ surroundings: Surroundings, book: ReviewBook, by: String?, terminal: CursesTerminal
    ) throws(StoreError) {
        self.surroundings = surroundings
        self.book = book
        self.terminal = terminal
        check = try book.check()
        screen = ReviewScreen(
            plan: book.plan, documents: try book.documents(), check: check, by: by,
            phrases: surroundings.phrases, now: surroundings.now)
        dispatch(.input(.resized(terminal.size)))
    }

    mutating func run() {
        terminal.present(screen.view(size: terminal.size))
        while !wantsToQuit {
            let events = terminal.events(
                alsoWaitingFor: [], timeoutMilliseconds: Wakeup.untilNextMinute(surroundings.now))
            for event in events { dispatch(.input(event)) }
            dispatch(.tick(now: surroundings.now))
            if !wantsToQuit { terminal.present(screen.view(size: terminal.size)) }
        }
    }

    private mutating func dispatch(_ event: ReviewEvent) {
        for effect in screen.update(event) { perform(effect) }
    }

    /// Over the day and all before it.
    private mutating func find() {
        let end = book.reading(book.folder) { day in
            FindProgram.run(surroundings, days: [day], query: "", terminal: terminal)
        }
        wantsToQuit = end == .ended
        dispatch(.input(.resized(terminal.size)))
    }

    private mutating func perform(_ effect: ReviewEffect) {
        switch effect {
        case .pass(let file, let by):
            take { book, document, check throws(ReviewRefusal) in
                try book.rules.passing(document, by: by, check: check)
            } of: {
                $0 == file
            }
        case .sendBack(let file, let by, let why):
            take { book, document, _ throws(ReviewRefusal) in
                try book.rules.sendingBack(document, by: by, why: why)
            } of: {
                $0 == file
            }
        case .decide(let place, let choice, let by, let why): decide(place, choice, by: by, why: why)
        case .find: find()
        case .suspend: terminal.suspend()
        case .redrawAll: terminal.forgetScreen()
        case .quit: wantsToQuit = true
        }
    }

    private mutating func take(
        _ step: (ReviewBook, ReviewDocument, ReleaseCheck) throws(ReviewRefusal) -> ReviewStep,
        of isWanted: (String) -> Bool
    ) {
        let words = surroundings.phrases.review
        do {
            // The file may have changed while somebody looked at the screen.
            guard let document = try book.documents().first(where: { isWanted($0.file) }) else { return }
            check = try book.check()
            let taken: ReviewStep
            do { taken = try step(book, document, check) } catch {
                return dispatch(.refused(words.refusal(error)))
            }
            try book.save(taken)
            dispatch(.saved)
            dispatch(.changed(try book.documents(), check))
        } catch {
            dispatch(.refused(surroundings.message(error)))
        }
    }

    private mutating func decide(_ place: Int, _ choice: ReleaseDecision.Choice, by: String, why: String) {
        guard !by.isEmpty else { return dispatch(.refused(surroundings.phrases.review.refusal(.noName))) }
        guard check.items.indices.contains(place) else { return }
        let finding = check.items[place].finding
        do {
            try book.save(
                ReleaseDecision(
                    id: finding.id, excerpt: finding.excerpt, choice: choice, by: by,
                    why: why.isEmpty ? nil : why))
            check = try book.check()
            dispatch(.saved)
            dispatch(.changed(try book.documents(), check))
        } catch {
            dispatch(.refused(surroundings.message(error)))
        }
    }
}
