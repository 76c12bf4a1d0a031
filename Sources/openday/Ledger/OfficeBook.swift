import DayModel
import DayStore

/// One day as the office keeps it after the event: its ledger, and the office's own journal to write into.
struct OfficeBook {
    let surroundings: Surroundings
    let deadlines: Deadlines
    private(set) var book: DayBook

    init(_ path: String?, _ surroundings: Surroundings) throws {
        try self.init(surroundings.openDay(path), surroundings)
    }

    init(_ day: OpenedDay, _ surroundings: Surroundings) throws {
        self.surroundings = surroundings
        do {
            deadlines = try surroundings.deadlines(of: day.plan, zone: day.zone, in: day.folder)
        } catch {
            throw surroundings.failure(error)
        }
        book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        _ = book.refresh()
    }

    var plan: EventPlan { book.plan }

    /// - Returns: whether anything came.
    mutating func refresh() -> Bool { book.refresh() > 0 }

    var day: LedgerDay { LedgerDay(plan: plan, ledger: book.ledger(), deadlines: deadlines, mask: book.mask) }

    /// A question of the day, whether it is in the ledger or not; nil where there is none.
    func item(_ record: RecordName, question: Int) -> LedgerItem? {
        book.entry(record).flatMap { entry in
            entry.isVoid
                ? nil
                : LedgerItem(entry.local(book.zone), question: question, plan: plan)?
                    .dated(by: deadlines)
        }
    }

    /// The records of the day that people call by this name, in full or short.
    func records(called text: String) -> [RecordName] {
        if let name = RecordName(text) { return [name] }
        guard let dash = text.lastIndex(of: "-"), let seq = Int(text[text.index(after: dash)...]) else {
            return []
        }
        return book.journals(ofDesk: String(text[..<dash])).map { RecordName(journal: $0, seq: seq) }
            .filter { book.entry($0)?.questions.isEmpty == false }
    }

    /// Saves follow-ups in the office's journal, all or none.
    mutating func save(_ followUps: [FollowUp], by: String?) throws(StoreError) -> [Record] {
        try save(followUps.map { RecordDraft(body: .followup($0)) }, by: by)
    }

    /// Saves what was done with the day in the office's journal.
    mutating func save(note text: String, by: String?) throws(StoreError) {
        try save(Note(text: text), by: by)
    }

    mutating func save(_ note: Note, by: String?) throws(StoreError) {
        _ = try save([RecordDraft(body: .note(note))], by: by)
    }

    /// Lets the office's journal name what it has to name before anything is written.
    mutating func settle(by: String?) throws(StoreError) {
        try DeskSession(
            opening: book.folder, plan: plan, desk: plan.officeDesk, by: by, environment: surroundings.store,
            isOffice: true
        ).close()
        _ = book.refresh()
    }

    mutating func save(_ notes: [Note], by: String?) throws(StoreError) {
        _ = try save(notes.map { RecordDraft(body: .note($0)) }, by: by)
    }

    private mutating func save(_ drafts: [RecordDraft], by: String?) throws(StoreError) -> [Record] {
        let session = try DeskSession(
            opening: book.folder, plan: plan, desk: plan.officeDesk, by: by, environment: surroundings.store,
            isOffice: true)
        defer { session.close() }
        _ = book.refresh()
        session.observe(tick: book.tally.highestTick)
        let records = try session.append(group: drafts)
        _ = book.refresh()
        return records
    }
}
