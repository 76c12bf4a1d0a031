import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// The rating pad in a terminal of its own: follows the desk's journals, and writes ratings into one of its own.
struct PadProgram {
    private let surroundings: Surroundings
    private let desk: Desk
    private let terminal: CursesTerminal
    private var book: DayBook
    private var pad: PadScreen
    /// The newest visit when the pad began: only later ones have their visitor standing here.
    private let before: RecordName?
    private var wantsToQuit = false

    /// Of a desk's newest records, more than come between two looks.
    private static let lookBack = 64

    init(surroundings: Surroundings, desk: Desk, book: DayBook, terminal: CursesTerminal) {
        self.surroundings = surroundings
        self.desk = desk
        self.book = book
        self.terminal = terminal
        _ = self.book.refresh()
        before = Self.newestVisit(of: desk, in: self.book)?.name
        pad = PadScreen(plan: book.plan, desk: desk, phrases: surroundings.phrases)
        _ = pad.update(.input(.resized(terminal.size), milliseconds: 0))
        _ = pad.update(.sealed(isSealed))
    }

    mutating func run() {
        terminal.present(pad.view())
        while !wantsToQuit {
            let events = terminal.events(
                alsoWaitingFor: book.descriptor.map { [$0] } ?? [], timeoutMilliseconds: timeout)
            let milliseconds = Monotonic.milliseconds
            for event in events {
                if case .ready = event { continue }
                perform(pad.update(.input(event, milliseconds: milliseconds)))
            }
            if book.refresh() > 0 { offer(milliseconds) }
            perform(pad.update(.tick(milliseconds: Monotonic.milliseconds)))
            if !wantsToQuit { terminal.present(pad.view()) }
        }
    }

    private var timeout: Int {
        let idle = book.descriptor == nil ? Wakeup.pollInterval : Wakeup.safetyInterval
        guard let deadline = pad.deadline else { return idle }
        return min(idle, max(0, deadline - Monotonic.milliseconds))
    }

    private var isSealed: Bool {
        let figures = book.tally.figures(of: book.plan, asOf: surroundings.today)
        return figures.desks.first { $0.id == desk.id }?.isSealed ?? false
    }

    private mutating func offer(_ milliseconds: Int) {
        let isSealed = isSealed
        perform(pad.update(.sealed(isSealed)))
        perform(pad.update(.offered(isSealed ? [] : offers, milliseconds: milliseconds)))
    }

    /// The unrated questions of the newest visit, if its visitor can be here.
    private var offers: [PadScreen.Offer] {
        guard let visit = Self.newestVisit(of: desk, in: book), visit.name != before, !visit.isVoid,
            visit.original.stamp.occurredAt == nil, !visit.original.stamp.isBatch
        else { return [] }
        let questions = visit.questions
        return questions.indices.filter { questions[$0].satisfaction == nil }.map {
            PadScreen.Offer(record: visit.name, question: $0, count: questions.count)
        }
    }

    private static func newestVisit(of desk: Desk, in book: DayBook) -> Entry? {
        book.newest(desk: desk.id, limit: lookBack).first { entry in
            if case .visit = entry.original.body { true } else { false }
        }
    }

    private mutating func perform(_ step: PadScreen.Step) {
        switch step {
        case .showing: return
        case .rate(let rating):
            terminal.present(pad.view())
            let isSaved = (try? save(rating)) ?? false
            let milliseconds = Monotonic.milliseconds
            perform(
                pad.update(
                    isSaved ? .rated(milliseconds: milliseconds) : .refused(milliseconds: milliseconds)))
            offer(milliseconds)
        case .leave: wantsToQuit = true
        case .suspend: terminal.suspend()
        case .redrawAll: terminal.forgetScreen()
        }
    }

    /// Opens the pad's journal only to write, so that closing the desk never waits for a pad.
    /// - Returns: false where the rating must not be written any more.
    private mutating func save(_ rating: Rating) throws(StoreError) -> Bool {
        let session = try DeskSession(
            opening: book.folder, plan: book.plan, desk: desk.id, by: nil, environment: surroundings.store,
            isPad: true)
        defer { session.close() }
        _ = book.refresh()
        let draft = RecordDraft(body: .rating(rating))
        guard !isSealed, book.problem(of: draft) == nil else { return false }
        session.observe(tick: book.tally.highestTick)
        if session.isSealed {
            let why = surroundings.phrases.pad.reopened
            _ = try session.append(RecordDraft(body: .unseal(Unsealing(why: why))))
        }
        _ = try session.append(draft)
        _ = book.refresh()
        return true
    }
}
