import DayModel
import DayStore
import DeskUI

/// Seals desks and the day: the same from the command and from the screens.
struct DayClosing {
    private let surroundings: Surroundings
    private var book: DayBook
    /// The desk that this program has open, if it has one.
    private let open: DeskSession?

    init(_ surroundings: Surroundings, book: DayBook, open: DeskSession?) {
        self.surroundings = surroundings
        self.book = book
        self.open = open
    }

    /// What somebody should look at first.
    func checklist(_ scope: ClosingScope) -> [ChecklistItem] {
        var book = book
        _ = book.refresh()
        var items =
            switch scope {
            case .day:
                ChecklistItem.items(
                    of: book.tally.figures(of: book.plan, asOf: surroundings.today), plan: book.plan)
            case .desk(let desk): items(ofDesk: desk, in: book)
            }
        let desk: String? = if case .desk(let desk) = scope { desk } else { nil }
        let takenBack = book.tally.takenBackAfterRating(ofDesk: desk)
        if takenBack > 0 { items.insert(.ratedTakenBack(records: takenBack), at: 0) }
        do throws(StoreError) { try look(into: &items, scope) } catch {
            items.append(.unchecked(why: surroundings.message(error)))
        }
        return items
    }

    /// What the files tell besides the figures.
    private func look(into items: inout [ChecklistItem], _ scope: ClosingScope) throws(StoreError) {
        for desk in try DraftCatalog.desks(in: book.folder, surroundings.store)
        where scope == .day || scope == .desk(desk) {
            items.insert(.unsavedDraft(desk: desk), at: 0)
        }
        items += try unsealed(scope).elsewhere.map { .unsealedElsewhere(journal: $0) }
        if scope == .day, let code = try formerCode() { items.append(.alreadyClosed(code: code)) }
        let alarms = try alarms(code: nil)
        if alarms > 0 { items.append(.damage(findings: alarms)) }
    }

    /// Only what the desk's own staff can still see to.
    private func items(ofDesk desk: String, in book: DayBook) -> [ChecklistItem] {
        let figures = book.tally.figures(of: book.plan, asOf: surroundings.today)
        let brief = book.tally.brief(ofDesk: desk)
        let open = book.ledger().items.filter { $0.record.journal.desk == desk && $0.isOpen }
        let overdue = open.filter { $0.isOverdue(asOf: surroundings.today) }
        var items: [ChecklistItem] = []
        if brief.rated < brief.questions {
            items.append(.unrated(questions: brief.questions - brief.rated, of: brief.questions))
        }
        if !open.isEmpty { items.append(.open(questions: open.count)) }
        if !overdue.isEmpty { items.append(.overdue(questions: overdue.count)) }
        if figures.desks.contains(where: { $0.id == desk && $0.records == 0 }) {
            items.append(.noRecords(desk: desk))
        }
        return items
    }

    /// The code of the day's seal; nil where it has none, or one that is damaged: then nobody can tell its code, and the
    /// check has said so.
    private func formerCode() throws(StoreError) -> String? {
        do { return try DaySeal.read(in: book.folder, surroundings.store)?.code } catch .badSeal { return nil }
    }

    /// Journals that are not sealed: this machine's own, and those that only the machine that wrote them can seal.
    private struct Unsealed {
        var own: [JournalName] = []
        var elsewhere: [JournalName] = []
    }

    private func unsealed(_ scope: ClosingScope) throws(StoreError) -> Unsealed {
        let ends = try JournalEnd.all(in: book.folder, surroundings.store).filter {
            !$0.isSealed && !$0.isEnded && $0.journal.desk != book.plan.officeDesk
                && (scope == .day || scope == .desk($0.journal.desk))
        }
        var unsealed = Unsealed()
        let desks = Dictionary(grouping: ends.map(\.journal), by: \.desk).sorted { $0.key < $1.key }
        for (desk, journals) in desks {
            if try isHeld(desk) { continue }
            let own = try book.folder.ownJournals(ofDesk: desk, surroundings.store)
            unsealed.own += journals.filter { own.contains($0) }
            unsealed.elsewhere += journals.filter { !own.contains($0) }
        }
        return unsealed
    }

    /// Whether another program of this machine has the desk; closing says so by itself.
    private func isHeld(_ desk: String) throws(StoreError) -> Bool {
        if let open, open.desk == desk { return false }
        do { try session(ofDesk: desk, isPad: false).close() } catch {
            switch error {
            case .noSuchDesk: return false
            case .inUse: return true
            default: throw error
            }
        }
        return false
    }

    private func alarms(code: String?) throws(StoreError) -> Int {
        try DayVerifier.verify(book.folder, code: code, surroundings.store).filter(\.isAlarm).count
    }

    /// Seals, writes `seal.json` where the whole day is closed, verifies, and exports.
    func close(_ scope: ClosingScope) -> ClosingResult {
        do {
            switch scope {
            case .desk(let desk): return .desk(try seal(desk))
            case .day: return try closeDay()
            }
        } catch .inUse(let holder) {
            return .deskInUse(desk: holder.desk, holder: surroundings.text(of: holder))
        } catch {
            return .failed(surroundings.message(error))
        }
    }

    /// Seals this machine's journals of a desk: first the rating pad's, then its own.
    private func seal(_ desk: String) throws(StoreError) -> DeskSealing {
        let sessions = try sessions(ofDesk: desk)
        defer { close(sessions) }
        return try seal(sessions)
    }

    private func seal(_ sessions: [DeskSession]) throws(StoreError) -> DeskSealing {
        let begun = sessions.filter(\.hasRecords)
        let unsealed = begun.filter { !$0.isSealed }
        for session in unsealed { _ = try session.seal() }
        return !unsealed.isEmpty ? .sealed : begun.isEmpty ? .nothingLogged : .alreadySealed
    }

    /// The rating pad's where there is one, then the desk's own.
    private func sessions(ofDesk desk: String) throws(StoreError) -> [DeskSession] {
        var sessions: [DeskSession] = []
        do throws(StoreError) {
            if try book.folder.padJournal(ofDesk: desk, surroundings.store) != nil {
                sessions.append(try session(ofDesk: desk, isPad: true))
            }
            if let open, open.desk == desk {
                sessions.append(open)
            } else {
                sessions.append(try session(ofDesk: desk, isPad: false))
            }
        } catch {
            close(sessions)
            throw error
        }
        return sessions
    }

    private func session(ofDesk desk: String, isPad: Bool) throws(StoreError) -> DeskSession {
        try DeskSession(
            opening: book.folder, plan: book.plan, desk: desk, by: nil, environment: surroundings.store,
            isPad: isPad)
    }

    /// The one that this program has open goes on.
    private func close(_ sessions: [DeskSession]) {
        for session in sessions where session !== open { session.close() }
    }

    /// The plan's desks that somebody wrote for.
    private func desksWithJournals() throws(StoreError) -> [String] {
        let names = try JournalCatalog.journals(in: book.folder, surroundings.store).map(\.name.desk)
        return book.plan.desks.map(\.id).filter { names.contains($0) }
    }

    private func closeDay() throws(StoreError) -> ClosingResult {
        try sealAllDesks()
        let unsealed = try unsealed(.day)
        // A day is closed when all that this machine can seal is sealed.
        guard unsealed.own.isEmpty else { return .ownUnsealed(unsealed.own.map(\.description)) }
        let former = try formerCode()
        let seal = try DaySeal.make(of: book.folder, event: book.plan.id, surroundings.store)
        try seal.write(in: book.folder, surroundings.store)
        var day = ClosedDay(code: seal.code, check: check(seal), exports: exports())
        day.formerCode = former
        day.unsealed = unsealed.elsewhere.map(\.description)
        return .day(day)
    }

    /// What is sealed stays sealed, whatever the check says.
    private func check(_ seal: DaySeal) -> ClosedDay.Check {
        do {
            let alarms = try alarms(code: seal.code)
            let records = seal.entries.reduce(0) { $0 + $1.records }
            return alarms > 0 ? .alarms(alarms) : .clean(records: records, journals: seal.entries.count)
        } catch {
            return .failed(surroundings.message(error))
        }
    }

    /// Every desk is taken before the first is sealed: where one is in use, nothing was done.
    private func sealAllDesks() throws(StoreError) {
        var sessions: [[DeskSession]] = []
        defer { for session in sessions { close(session) } }
        for desk in try desksWithJournals() { sessions.append(try self.sessions(ofDesk: desk)) }
        for session in sessions { _ = try seal(session) }
    }

    /// What is sealed stays sealed, whatever becomes of the exports.
    private func exports() -> ClosedDay.Exports {
        let exports: [DayExports.Written]
        do { exports = try DayExports(surroundings, books: [book]).writeAll() } catch {
            return .failed(surroundings.message(error))
        }
        if let differing = exports.first(where: { !$0.differences.isEmpty }) {
            return .differing(file: differing.path)
        }
        let names = exports.map { String($0.path.split(separator: "/").last ?? "") }
        let kept = exports.compactMap { export in
            export.kept.map { surroundings.phrases.outputs.stays($0, new: export.path) }
        }
        return .written(folder: book.folder.exportsPath, files: names, kept: kept)
    }
}
