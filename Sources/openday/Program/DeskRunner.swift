import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// Performs what the desk's screen wants, in order, and answers with events.
struct DeskRunner {
    let surroundings: Surroundings
    let session: DeskSession
    var book: DayBook
    private var warnings: [DayWarning]
    private var hasNewWarning = false
    private var planFollowing: PlanFollowing
    /// When the draft must be on disk at the latest, on the clock that never jumps; nil where it is.
    private(set) var draftDeadline: Int?
    private(set) var wantsToQuit = false
    /// What the form held at the last key, until it is on disk.
    private var unwrittenDraft: UnsavedForm?

    /// A disk that takes longer is talked about, in milliseconds.
    private static let patience = 300
    /// A draft reaches the disk within a second of its first key.
    private static let draftDelay = 700

    init(surroundings: Surroundings, session: DeskSession, book: DayBook) {
        self.surroundings = surroundings
        self.session = session
        self.book = book
        planFollowing = PlanFollowing(book, surroundings)
        warnings = session.notices.compactMap { DayWarning($0) }
        _ = self.book.refresh()
    }

    mutating func refresh() -> Bool {
        // Where even a new file fails, the next save tries again, and says so.
        _ = try? session.keepFile()
        let hasNews = book.refresh() > 0
        if hasNews { session.observe(tick: book.tally.highestTick) }
        if let notice = session.checkClock() {
            warnings.append(.clockJumped(seconds: notice.jumpMilliseconds / 1000))
            return true
        }
        return hasNews
    }

    /// Goes on with the plan where somebody has changed it.
    mutating func followPlan() -> AppEvent? {
        switch planFollowing.follow(&book, surroundings) {
        case nil: return nil
        case .warning: return .changed(snapshot())
        case .plan:
            let deadlines = try? surroundings.deadlines(of: book.plan, zone: book.zone, in: book.folder)
            session.follow(book.plan, deadlines: deadlines ?? session.deadlines)
            return .planChanged(snapshot())
        }
    }

    private var allWarnings: [DayWarning] {
        warnings + (planFollowing.warning.map { [$0] } ?? [])
    }

    func snapshot(newest limit: Int = DaySnapshots.newestLimit) -> DaySnapshot {
        var snapshot = DaySnapshots.snapshot(
            of: book, desk: session.desk, limit: limit, warnings: allWarnings, surroundings)
        snapshot.isDeskSealed = session.isSealed
        snapshot.ownJournals = Set(session.ownJournals)
        snapshot.leftOpen = session.leftOpen
        return snapshot
    }

    /// The same without the desk's newest records.
    func boardSnapshot() -> DaySnapshot {
        DaySnapshots.snapshot(of: book, desk: nil, warnings: allWarnings, surroundings)
    }

    /// Performs one effect.
    /// - Returns: the event that answers it, if one does.
    mutating func perform(_ effect: Effect, _ terminal: CursesTerminal, milliseconds: Int) -> AppEvent? {
        switch effect {
        case .append(let draft): return append(draft, terminal)
        case .saveDraft(let draft):
            unwrittenDraft = draft
            return nil
        case .settle:
            session.settle()
            _ = refresh()
            return .changed(snapshot())
        case .list(let span):
            return .page(book.shown(book.page(span)))
        case .cross(let fields):
            let cells = book.tally.crossing(fields, asOf: surroundings.now.clock.date)
            return .crossed(CrossTable(fields, [(book.plan, cells)]))
        case .read(let name): return book.entry(name).map { .entry(book.shown($0, book.mask)) }
        case .signIn(let name):
            session.by = name
            return .signedIn(name)
        case .prepareClosing(let scope):
            _ = refresh()
            return .checklist(DayClosing(surroundings, book: book, open: session).checklist(scope))
        case .close(let scope):
            let result = DayClosing(surroundings, book: book, open: session).close(scope)
            _ = refresh()
            return .closed(result)
        case .encode(let text): return .encoded(QRCode.symbol(of: text), of: text)
        case .printReceipt(let title, let text):
            return .receiptDone(Printing.print(text, title: title, surroundings))
        case .saveReceipt(let name, let text): return .receiptDone(save(text, as: name))
        case .suspend:
            terminal.suspend()
            return nil
        case .redrawAll:
            terminal.forgetScreen()
            return nil
        case .quit:
            wantsToQuit = true
            return nil
        case .wake, .showBoard, .showPreview, .find: return nil
        }
    }

    private func save(_ text: String, as name: String) -> ReceiptResult {
        do {
            try book.folder.makeExportsFolder(surroundings.store)
            let place = OutputPlace(exportsOf: book.folder, surroundings.store)
            let path = try place.write(Array(text.utf8), as: name)?.path ?? name
            // Within the day: the whole path has no room in a line of the screen.
            return .saved(path: "exports/" + (path.split(separator: "/").last ?? ""))
        } catch {
            return .notSaved(SaveFailure(error))
        }
    }

    private mutating func append(_ draft: RecordDraft, _ terminal: CursesTerminal) -> AppEvent {
        _ = refresh()
        if let problem = book.problem(of: draft) { return .appendFailed(.invalid(problem)) }
        let dated = session.deadlines.map { book.dated(draft, by: $0) } ?? Deadlines.Dated(draft: draft)
        session.note(missing: dated.missingYears)
        do {
            let place = Position(column: 1, row: terminal.size.rows - 2)
            let saving = surroundings.phrases.desk.saving
            let session = session
            let record = try terminal.whileBlocked(after: Self.patience, show: saving, at: place) {
                () throws(StoreError) in try session.append(dated.draft)
            }
            _ = refresh()
            noteCalendar()
            return .appended(record, snapshot())
        } catch {
            return .appendFailed(SaveFailure(error))
        }
    }

    /// Says once for each year that its days off are missing.
    private mutating func noteCalendar() {
        for ends in session.missingYears {
            let warning = DayWarning.calendarEnds(year: ends.year)
            if !warnings.contains(warning) { warnings.append(warning) }
        }
    }

    /// Puts the draft on disk; after the screen has shown the key, which is what a clerk waits for.
    mutating func writeDraft(_ milliseconds: Int) {
        guard let wanted = unwrittenDraft.take() else { return }
        switch wanted {
        case .nothing:
            session.clearDraft()
            draftDeadline = nil
        case .form(let form):
            // A draft that cannot be written is tried again at the next key; the form itself is still there.
            keepDraft { (session) throws(StoreError) in try session.saveDraft(form.draft) }
            draftDeadline = draftDeadline ?? milliseconds + Self.draftDelay
        }
    }

    mutating func syncDraft(ifDueAt milliseconds: Int) {
        guard let deadline = draftDeadline, milliseconds >= deadline else { return }
        draftDeadline = nil
        keepDraft { (session) throws(StoreError) in try session.syncDraft() }
    }

    private mutating func keepDraft(_ body: (DeskSession) throws(StoreError) -> Void) {
        let isKept = (try? body(session)) != nil
        guard warnings.contains(.draftNotKept) == isKept else { return }
        if isKept {
            warnings.removeAll { $0 == .draftNotKept }
        } else {
            warnings.append(.draftNotKept)
        }
        hasNewWarning = true
    }

    /// What a warning that came or went since the last time makes of the screens.
    mutating func takeWarning() -> AppEvent? {
        guard hasNewWarning else { return nil }
        hasNewWarning = false
        return .changed(snapshot())
    }
}
