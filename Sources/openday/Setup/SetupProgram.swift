import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// Changing a plan in a terminal.
struct SetupProgram {
    private let surroundings: Surroundings
    private var book: SetupBook
    private var screen: SetupScreen
    private let terminal: CursesTerminal
    private let by: String?
    /// What is not on disk for good yet, and when it must be, on the clock that never jumps.
    private var unsynced: (draft: JSONValue, deadline: Int)?
    private var wantsToQuit = false

    /// A draft reaches the disk within a second of its first key.
    private static let draftDelay = 700

    init(_ surroundings: Surroundings, book: SetupBook, by: String?, terminal: CursesTerminal) {
        self.by = by
        self.surroundings = surroundings
        self.book = book
        self.terminal = terminal
        let today = surroundings.today
        screen = SetupScreen(
            saved: book.saved, beginnings: book.saved == nil ? book.beginnings : [], path: book.path,
            use: book.use, draft: book.draft.read(surroundings.store), phrases: surroundings.phrases,
            today: today, isZone: { ZoneReader.zone(named: $0, around: today) != nil })
        dispatch(.input(.resized(terminal.size)))
    }

    mutating func run() {
        terminal.present(screen.view(size: terminal.size))
        while !wantsToQuit {
            let timeout = unsynced.map { max(0, $0.deadline - Monotonic.milliseconds) }
            let events = terminal.events(
                alsoWaitingFor: [], timeoutMilliseconds: timeout ?? Wakeup.safetyInterval)
            for event in events where !wantsToQuit { dispatch(.input(event)) }
            if !events.isEmpty, !wantsToQuit { terminal.present(screen.view(size: terminal.size)) }
            if let unsynced, Monotonic.milliseconds >= unsynced.deadline { sync() }
        }
        sync()
    }

    private mutating func dispatch(_ event: SetupEvent) {
        for effect in screen.update(event) { perform(effect) }
    }

    private mutating func perform(_ effect: SetupEffect) {
        switch effect {
        case .save(let document): save(document)
        case .keepDraft(let draft): keep(draft)
        case .suspend: terminal.suspend()
        case .redrawAll: terminal.forgetScreen()
        case .quit: wantsToQuit = true
        }
    }

    private mutating func save(_ document: PlanDocument) {
        do {
            let changes = book.saved.map { document.changes(since: $0) } ?? []
            switch try book.save(document) {
            case .saved:
                dispatch(.saved(path: book.path))
                note(changes)
            case .changedOnDisk(let plan): dispatch(.changedOnDisk(plan))
            }
        } catch {
            dispatch(.refused(surroundings.message(error)))
        }
    }

    private mutating func note(_ changes: [PlanChange]) {
        do { try book.note(changes, by: by) } catch let failure as Failure {
            dispatch(.refused(failure.message))
        } catch let error as StoreError {
            dispatch(.refused(surroundings.message(error)))
        } catch {
            dispatch(.refused("\(error)"))
        }
    }

    /// A draft that cannot be written is tried again at the next key; the form itself is still there.
    private mutating func keep(_ draft: JSONValue?) {
        guard let draft else {
            unsynced = nil
            return book.draft.remove(surroundings.store)
        }
        try? book.draft.write(draft, isSynced: false, surroundings.store)
        let deadline = unsynced?.deadline ?? Monotonic.milliseconds + Self.draftDelay
        unsynced = (draft, deadline)
    }

    private mutating func sync() {
        guard let draft = unsynced?.draft else { return }
        unsynced = nil
        try? book.draft.write(draft, isSynced: true, surroundings.store)
    }
}
