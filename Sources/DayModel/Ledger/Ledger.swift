/// The questions of one or more days that are or were unfinished: a pure fold over the days' entries.
package struct Ledger: Equatable, Sendable {
    /// By due date, those without one last; then by record and question.
    package private(set) var items: [LedgerItem]
    /// Every question with a 差评, finished at the desk or not.
    package private(set) var badlyRated: [LedgerItem]

    package init(_ items: some Sequence<LedgerItem>) {
        let items = items.sorted(by: Self.precedes)
        self.items = items.filter { $0.wasTakenDown || !$0.steps.isEmpty }
        badlyRated = items.filter { $0.verdict != nil }
    }

    /// The same with the dates that only the table of days off can give.
    init(dating ledger: Ledger, by deadlines: Deadlines) {
        items = ledger.items.map { $0.dated(by: deadlines) }.sorted(by: Self.precedes)
        badlyRated = ledger.badlyRated.map { $0.dated(by: deadlines) }.sorted(by: Self.precedes)
    }

    /// - Parameter entries: at least those with an unfinished question or a follow-up.
    package init(entries: some Sequence<Entry>, plan: EventPlan) {
        self.init(entries.lazy.filter { !$0.isVoid }.flatMap { Self.items(of: $0, plan) })
    }

    private static func items(of entry: Entry, _ plan: EventPlan) -> [LedgerItem] {
        entry.questions.indices.compactMap { index in
            LedgerItem(entry, question: index, plan: plan)
        }
    }

    package static func precedes(_ left: LedgerItem, _ right: LedgerItem) -> Bool {
        switch (left.due, right.due) {
        case (let first?, let second?) where first != second: return first < second
        case (.some, nil): return true
        case (nil, .some): return false
        default: return (left.record, left.index) < (right.record, right.index)
        }
    }

    /// Those that go on.
    package var open: [LedgerItem] { items.filter(\.isOpen) }
}

extension Tally {
    /// The visits whose questions belong into the ledger or were rated badly, and perhaps a few more.
    package var ledgerRecords: [RecordName] {
        shelves.flatMap { shelf -> [RecordName] in
            guard let journal = JournalName(codebook.journals[shelf.journal]) else { return [] }
            return shelf.seqs.compactMap { seq in
                let key = RecordKey(journal: shelf.journal, seq: seq)
                let share = changes.hasChanges(of: key) ? effectiveShare(key) : shelf.share(seq)
                let belongs = share?.questions.contains(where: \.concernsLedger) ?? false
                return belongs ? RecordName(journal: journal, seq: seq) : nil
            }
        }
    }
}

extension Share.Question {
    fileprivate var concernsLedger: Bool { state != .asLeft || isOpen || (1...2).contains(satisfaction) }
}
