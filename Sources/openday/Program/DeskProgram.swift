import CursesDriver
import DayModel
import DayStore
import DeskUI
import ScreenKit

/// The desk in a terminal: waits, updates, performs, draws; one round for all that came together.
struct DeskProgram {
    private var desk: DeskScreen
    private var board: BoardScreen
    private var showsBoard = false
    private var backdrop = DeskBackdrop()
    private var runner: DeskRunner
    private let terminal: CursesTerminal
    private var now: Timestamp
    private var lastMinute = -1
    /// When the keys before were read.
    private var lastRead = Monotonic.milliseconds

    init(surroundings: Surroundings, runner: DeskRunner, terminal: CursesTerminal, draft: JSONValue?) {
        let plan = runner.book.plan
        // More than the first screen has room for; the others are read behind it.
        let snapshot = runner.snapshot(
            newest: draft == nil ? terminal.size.rows : DaySnapshots.newestLimit)
        let id = runner.session.desk
        desk = DeskScreen(
            desk: plan.desk(id) ?? Desk(id: id, name: id, department: nil), snapshot: snapshot,
            phrases: surroundings.phrases, by: runner.session.by, now: surroundings.now, draft: draft,
            corrected: draft.flatMap(DeskScreen.recordCorrected).flatMap(runner.book.entry))
        board = BoardScreen(
            days: [snapshot], phrases: surroundings.phrases, now: surroundings.now, zone: runner.book.zone)
        board.isOverDesk = true
        now = surroundings.now
        self.runner = runner
        self.terminal = terminal
        _ = desk.update(.input(.resized(terminal.size), milliseconds: 0))
        _ = board.update(.input(.resized(terminal.size), milliseconds: 0))
    }

    mutating func run() {
        present()
        dispatch(.changed(runner.snapshot()), Monotonic.milliseconds)
        begin()
        while !runner.wantsToQuit {
            let waitingSince = Monotonic.milliseconds
            let events = terminal.events(alsoWaitingFor: descriptors, timeoutMilliseconds: timeout)
            let milliseconds = Monotonic.milliseconds
            let times = KeyTimes(
                from: milliseconds - waitingSince < KeyTimes.promptly ? lastRead : milliseconds,
                to: milliseconds,
                count: events.count)
            lastRead = milliseconds
            let needsDrawing = handle(events, times, milliseconds)
            if needsDrawing, !runner.wantsToQuit { present() }
            runner.writeDraft(milliseconds)
            runner.syncDraft(ifDueAt: milliseconds)
            if let event = runner.takeWarning() {
                dispatch(event, milliseconds)
                present()
            }
            tick(milliseconds)
        }
        runner.syncDraft(ifDueAt: .max)
    }

    /// Whoever was named at the start is on duty from now on.
    private mutating func begin() {
        guard let by = runner.session.by else { return }
        let effects = desk.begin(isOnDuty: runner.book.staffOnDuty().contains(by))
        guard !effects.isEmpty else { return }
        perform(effects, Monotonic.milliseconds)
        present()
    }

    private var descriptors: [Int32] { runner.book.descriptor.map { [$0] } ?? [] }

    /// Shows the new minute; after the key has been answered, which has waited for nothing else.
    private mutating func tick(_ milliseconds: Int) {
        now = runner.surroundings.now
        let minute = now.milliseconds / 60_000
        guard minute != lastMinute, !runner.wantsToQuit else { return }
        lastMinute = minute
        dispatch(.tick(now: now, milliseconds: milliseconds), milliseconds)
        if showsBoard { refigureBoard(milliseconds) }
        present()
    }

    private var timeout: Int {
        var timeout = min(
            Wakeup.untilNextMinute(now),
            descriptors.isEmpty ? Wakeup.pollInterval : Wakeup.safetyInterval)
        if let deadline = runner.draftDeadline {
            timeout = min(timeout, max(0, deadline - Monotonic.milliseconds))
        }
        return timeout
    }

    /// - Returns: whether the screen may look different now.
    private mutating func handle(_ events: [Event], _ times: KeyTimes, _ milliseconds: Int) -> Bool {
        var needsDrawing = false
        var hasHint = false
        for (index, event) in events.enumerated() {
            if case .ready = event {
                hasHint = true
                continue
            }
            needsDrawing = true
            dispatch(.input(event, milliseconds: times[index]), milliseconds)
            if runner.wantsToQuit { return false }
        }
        if hasHint || events.isEmpty, runner.refresh() {
            dispatch(.changed(runner.snapshot()), milliseconds)
            needsDrawing = true
        }
        // Behind the journals, which take the hints: what comes in between is hinted at again.
        if hasHint || events.isEmpty, let event = runner.followPlan() {
            dispatch(event, milliseconds)
            needsDrawing = true
        }
        return needsDrawing
    }

    /// Input goes to the screen that shows; what happened to the day goes to both.
    private mutating func dispatch(_ event: AppEvent, _ milliseconds: Int) {
        switch event {
        case .input(.resized, _), .tick, .changed, .planChanged:
            perform(desk.update(event), milliseconds)
            perform(board.update(event), milliseconds)
        case .appended(_, let snapshot):
            perform(desk.update(event), milliseconds)
            perform(board.update(.changed(snapshot)), milliseconds)
        default:
            if showsBoard, !event.endsProgram {
                let effects = board.update(event)
                // Leaving the board leads back to the desk, which ends the program.
                if effects.contains(.quit) { showsBoard = false }
                perform(effects.filter { $0 != .quit }, milliseconds)
            } else {
                perform(desk.update(event), milliseconds)
            }
        }
    }

    private mutating func perform(_ effects: [Effect], _ milliseconds: Int) {
        for effect in effects {
            switch effect {
            case .showBoard:
                showsBoard = true
                refigureBoard(milliseconds)
            case .close: present()
            case .showPreview: showPreview(milliseconds)
            case .find(let query): find(query, milliseconds)
            default: break
            }
            if let answer = runner.perform(effect, terminal, milliseconds: milliseconds) {
                dispatch(answer, milliseconds)
                // These answers come without what they made of the day.
                switch answer {
                case .appendFailed, .checklist, .closed: dispatch(.changed(runner.snapshot()), milliseconds)
                default: break
                }
            }
        }
    }

    /// What happened meanwhile is taken in when it is over.
    private mutating func showPreview(_ milliseconds: Int) {
        if runner.refresh() { dispatch(.changed(runner.snapshot()), milliseconds) }
        var preview = PreviewProgram(runner.surroundings, book: runner.book, terminal: terminal)
        let event: Event = preview.run() ? .terminate : .resized(terminal.size)
        dispatch(.input(event, milliseconds: milliseconds), milliseconds)
    }

    /// From the board nobody's form is filled in.
    private mutating func find(_ query: String, _ milliseconds: Int) {
        // The form waits meanwhile: what was typed must be on disk.
        runner.writeDraft(milliseconds)
        runner.syncDraft(ifDueAt: .max)
        let home = showsBoard ? nil : FindHome(desk: runner.session.desk, day: 0)
        let end = FindProgram.run(
            runner.surroundings, days: [runner.book], home: home, query: query, terminal: terminal)
        if runner.refresh() { dispatch(.changed(runner.snapshot()), milliseconds) }
        dispatch(.input(.resized(terminal.size), milliseconds: milliseconds), milliseconds)
        switch end {
        case .left: break
        case .ended: dispatch(.input(.terminate, milliseconds: milliseconds), milliseconds)
        case .correct(let name):
            if let entry = runner.book.entry(name)?.local(runner.book.zone) {
                dispatch(.chosen(.correct(entry)), milliseconds)
            }
        case .take(let answer): dispatch(.chosen(.take(answer)), milliseconds)
        }
    }

    /// What was recent grows old, and what was due becomes overdue, without any record.
    private mutating func refigureBoard(_ milliseconds: Int) {
        perform(board.update(.changed(runner.boardSnapshot())), milliseconds)
    }

    private mutating func present() {
        let size = terminal.size
        terminal.present(showsBoard ? board.view(size: size) : desk.view(size: size, over: &backdrop))
    }
}

extension AppEvent {
    /// Whether the terminal is gone or the program was asked to end.
    var endsProgram: Bool {
        switch self {
        case .input(.hangup, _), .input(.terminate, _): true
        default: false
        }
    }
}

/// When keys that were read together were pressed. Those that waited while a slow disk took a record came one after the
/// other in that time: all at once they would pass for one that is held down.
private struct KeyTimes {
    let from: Int
    let to: Int
    let count: Int

    /// Keys that are there within this time have waited; in milliseconds.
    static let promptly = 3

    subscript(_ index: Int) -> Int { from + (to - from) * (index + 1) / max(1, count) }
}
