package import DayModel

extension DayBook {
    /// The newest entries, newest first; of one desk, or of all.
    package func newest(desk: String? = nil, limit: Int) -> [Entry] {
        let names = index.newestFirst(limit: limit) { desk == nil || $0.desk == desk }
        return entries(names, reading: readThroughShelf)
    }

    /// Every record of the day in its order, as it stands now.
    ///
    /// - Parameter noting: called from time to time with how many are read, and of how many.
    package func allEntries(noting: (_ done: Int, _ count: Int) -> Void = { _, _ in }) -> [Entry] {
        let names = Array(index.newestFirst().reversed())
        var all: [Entry] = []
        all.reserveCapacity(names.count)
        // In parts: what is read and what is made of it are not held twice for a whole day.
        for start in stride(from: 0, to: names.count, by: Self.stretch) {
            noting(start, names.count)
            all += entries(Array(names[start..<min(start + Self.stretch, names.count)]))
        }
        return all
    }

    /// Records that are read at a time.
    private static let stretch = 4096

    /// A part of the entries behind a figure, newest first.
    package func page(_ span: EntrySpan) -> EntryPage {
        let source = FigureMembership(span.filter, in: tally)
        let names = index.newestFirst { journal in
            if case .desk(let desk) = span.filter { journal.desk == desk } else { true }
        }
        // What the tally keeps nothing of has to be read; there is little of it.
        let counted = names.map { source.counts($0) }
        let unknown = zip(names, counted).filter { $0.1 == nil }.map(\.0)
        let shown = Set(entries(unknown).filter(\.isShownInLists).map(\.name))
        let listed = zip(names, counted).filter { $0.1 ?? shown.contains($0.0) }.map(\.0)
        return EntryPage(span, of: listed) { entries($0) }
    }

    /// The entries that a query finds, newest first.
    package func entries(finding query: EntryQuery, desk: String? = nil, limit: Int) -> [Entry] {
        search(desk: desk, limit: limit) { $0.isShownInLists && query.matches($0.local(zone)) }
    }

    /// The names of all records, newest first.
    package var newestFirst: [RecordName] { index.newestFirst() }

    /// Entries of these names that lists show, in their order.
    package func shownEntries(_ names: ArraySlice<RecordName>) -> [Entry] {
        entries(Array(names)).filter(\.isShownInLists)
    }

    /// The journals of a desk that hold a record, sorted.
    package func journals(ofDesk desk: String) -> [JournalName] { index.journals(ofDesk: desk) }

    /// The questions that are or were unfinished.
    package func ledger() -> Ledger {
        Ledger(entries: entries(tally.ledgerRecords).map { $0.local(zone) }, plan: plan)
    }

    private func search(desk: String? = nil, limit: Int, _ isWanted: (Entry) -> Bool) -> [Entry] {
        let names = index.newestFirst { desk == nil || $0.desk == desk }
        var found: [Entry] = []
        var start = 0
        while start < names.count, found.count < limit {
            let end = min(names.count, start + 512)
            found += entries(Array(names[start..<end])).filter(isWanted)
            start = end
        }
        return Array(found.prefix(limit))
    }

    /// Entries that are looked at again and again.
    func shelved(_ names: [RecordName]) -> [Entry] { entries(names, reading: readThroughShelf) }

    package func entry(_ name: RecordName) -> Entry? {
        guard var entry = entries([name]).first else { return nil }
        if entry.isVoid { entry.voids = read(tally.voids(of: name)) }
        return entry
    }

    /// The entries of these names, as far as their lines can still be read.
    private func entries(_ names: [RecordName]) -> [Entry] { entries(names, reading: read) }

    private func entries(_ names: [RecordName], reading: ([RecordName]) -> [Record]) -> [Entry] {
        var records: [RecordName: Record] = [:]
        var wanted = names
        while !wanted.isEmpty {
            for record in reading(wanted) { records[record.name] = record }
            wanted = wanted.flatMap { tally.history(of: $0).standing }.filter { records[$0] == nil }
        }
        return names.compactMap { name in
            records[name].map { entry(of: $0, among: records) }
        }
    }

    private func entry(of record: Record, among records: [RecordName: Record], depth: Int = 0) -> Entry {
        let history = tally.history(of: record.name)
        // A change may have been changed itself; chains are short, and a circle must end.
        let changes: [Record] = history.standing.compactMap { name in
            guard let change = records[name], depth < 8 else { return nil }
            return entry(of: change, among: records, depth: depth + 1).effective
        }
        // Follow-ups come after what counts as if it had been written at first.
        let isFollowUp = { (change: Record) in if case .followup = change.body { true } else { false } }
        let ordered = changes.filter { !isFollowUp($0) } + changes.filter(isFollowUp)
        let effective = ordered.reduce(record) { $0.changed(by: $1) }
        return Entry(original: record, effective: effective, isVoid: history.isVoid, changes: changes)
    }

    private func readThroughShelf(_ names: [RecordName]) -> [Record] {
        let missing = names.filter { shelf[$0] == nil }
        if !missing.isEmpty { shelf.put(read(missing)) }
        return names.compactMap { shelf[$0] }
    }

    private func read(_ names: [RecordName]) -> [Record] {
        let locations = names.compactMap { index.location(of: $0) }
        if let records = try? folder.readRecords(at: locations, environment) { return records }
        return locations.compactMap { try? folder.readRecord(at: $0, environment) }
    }
}

/// Records that were decoded lately: the newest are shown again after each one that is saved, and never change.
final class RecordShelf {
    private var records: [RecordName: Record] = [:]
    /// Beyond this the shelf is emptied: what is shown again comes back.
    private static let limit = 2000

    subscript(_ name: RecordName) -> Record? { records[name] }

    func put(_ new: [Record]) {
        if records.count + new.count > Self.limit { records = [:] }
        for record in new { records[record.name] = record }
    }

    func drop(_ name: RecordName) { records[name] = nil }
}
