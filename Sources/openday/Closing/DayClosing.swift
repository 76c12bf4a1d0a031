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
        let figures = book.tally.figures(of: book.plan, asOf: surroundings.today)
        var items = ChecklistItem.items(of: figures, plan: book.plan).filter { item in
            guard case .desk(let desk) = scope, case .noRecords(let other) = item else { return true }
            return desk == other
        }
        let drafts = (try? DraftCatalog.desks(in: book.folder, surroundings.store)) ?? []
        for desk in drafts where scope == .day || scope == .desk(desk) {
            items.insert(.unsavedDraft(desk: desk), at: 0)
        }
        items += unsealedElsewhere(scope)
        let alarms = alarms(code: nil)
        if alarms > 0 { items.append(.damage(findings: alarms)) }
        return items
    }

    /// Journals that only the machine that wrote them can seal.
    private func unsealedElsewhere(_ scope: ClosingScope) -> [ChecklistItem] {
        let ends = (try? JournalEnd.all(in: book.folder, surroundings.store)) ?? []
        let unsealed = ends.filter {
            !$0.isSealed && $0.journal.desk != book.plan.officeDesk
                && (scope == .day || scope == .desk($0.journal.desk))
        }
        return Dictionary(grouping: unsealed.map(\.journal), by: \.desk).sorted { $0.key < $1.key }
            .flatMap { desk, journals -> [ChecklistItem] in
                // A desk that another program holds is this machine's; closing says so by itself.
                guard let own = ownJournal(desk) else { return [] }
                let pad = book.folder.padJournal(ofDesk: desk, surroundings.store)
                return journals.filter { $0 != own.name && $0 != pad }.map { .unsealedElsewhere(journal: $0) }
            }
    }

    private struct OwnJournal { var name: JournalName? }

    /// Nil where the desk is in use.
    private func ownJournal(_ desk: String) -> OwnJournal? {
        if let open, open.desk == desk { return OwnJournal(name: open.journal) }
        let session: DeskSession
        do {
            session = try DeskSession(
                opening: book.folder, plan: book.plan, desk: desk, by: nil, environment: surroundings.store)
        } catch {
            if case .noSuchDesk = error { return OwnJournal(name: nil) }
            return nil
        }
        defer { session.close() }
        return OwnJournal(name: session.journal)
    }

    private func alarms(code: String?) -> Int {
        let findings = (try? DayVerifier.verify(book.folder, code: code, surroundings.store)) ?? []
        return findings.filter(\.isAlarm).count
    }

    /// Seals, writes `seal.json` where the whole day is closed, verifies, and exports.
    func close(_ scope: ClosingScope) -> ClosingResult {
        do {
            switch scope {
            case .desk(let desk):
                _ = try seal(desk)
                return .sealed(code: nil, exports: [])
            case .day:
                for desk in try desksWithJournals() {
                    do { _ = try seal(desk) } catch .inUse(let holder) {
                        return .deskInUse(desk: desk, holder: surroundings.text(of: holder))
                    }
                }
                return try closeDay()
            }
        } catch .inUse(let holder) {
            guard case .desk(let desk) = scope else { return .failed(.system("")) }
            return .deskInUse(desk: desk, holder: surroundings.text(of: holder))
        } catch {
            return .failed(SaveFailure(error))
        }
    }

    /// Seals this machine's journals of a desk: first the rating pad's, then its own.
    /// - Returns: false where there is none of its own, or it is sealed.
    func seal(_ desk: String) throws(StoreError) -> Bool {
        if book.folder.padJournal(ofDesk: desk, surroundings.store) != nil {
            let pad = try DeskSession(
                opening: book.folder, plan: book.plan, desk: desk, by: nil, environment: surroundings.store,
                isPad: true)
            defer { pad.close() }
            _ = try seal(pad)
        }
        if let open, open.desk == desk { return try seal(open) }
        let session = try DeskSession(
            opening: book.folder, plan: book.plan, desk: desk, by: nil, environment: surroundings.store)
        defer { session.close() }
        return try seal(session)
    }

    private func seal(_ session: DeskSession) throws(StoreError) -> Bool {
        guard session.journal != nil, !session.isSealed else { return false }
        _ = try session.seal()
        return true
    }

    /// The plan's desks that somebody wrote for.
    private func desksWithJournals() throws(StoreError) -> [String] {
        let names = try JournalCatalog.journals(in: book.folder, surroundings.store).map(\.name.desk)
        return book.plan.desks.map(\.id).filter { names.contains($0) }
    }

    private func closeDay() throws(StoreError) -> ClosingResult {
        let seal = try DaySeal.make(of: book.folder, event: book.plan.id, surroundings.store)
        try seal.write(in: book.folder, surroundings.store)
        let alarms = alarms(code: seal.code)
        let exports: [DayExports.Written]
        do { exports = try DayExports(surroundings, books: [book]).writeAll() } catch {
            // What is sealed stays sealed, and its code is needed all the same.
            return .notExported(SaveFailure(error), code: seal.code)
        }
        if let differing = exports.first(where: { !$0.differences.isEmpty }) {
            return .exportDiffers(file: differing.path, findings: alarms, code: seal.code)
        }
        if alarms > 0 { return .damaged(findings: alarms, code: seal.code) }
        return .sealed(code: seal.code, exports: exports.map(\.path))
    }
}
