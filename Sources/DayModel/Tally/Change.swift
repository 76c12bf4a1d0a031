/// The name of a record as two numbers: its journal's in the code book, and its seq.
struct RecordKey: Hashable, Sendable {
    let journal: Int32
    let seq: Int32

    init(journal: Int, seq: Int) {
        self.journal = Int32(truncatingIfNeeded: journal)
        self.seq = Int32(truncatingIfNeeded: seq)
    }

    /// Both in one.
    var number: UInt64 { UInt64(UInt32(bitPattern: journal)) &<< 32 | UInt64(UInt32(bitPattern: seq)) }
}

/// A record that changes another one.
struct Change: Sendable {
    enum What: UInt8, Sendable { case amend, void, rating, followup }

    let key: RecordKey
    let target: RecordKey
    let tick: Int
    let what: What
    let satisfaction: UInt8
    var isByPad = false
    let state: Share.Question.State
    let question: Int32
    let due: Int32?
    /// Where the amendment's members stand in `Changes.amendments`.
    var amendment: Int32
    /// The next change of the same target; -1 ends the list.
    var next: Int32 = -1
}

/// What an amendment sets.
struct AmendmentFacts: Sendable {
    var set: RecordFacts.Members
    var share: Share
    var question: Int
    var satisfaction: UInt8
    var state: Share.Question.State
    var due: Int32?
}

/// Changes in the order in which they came, with what amendments set.
struct ChangeList: Sendable {
    private(set) var list: [Change] = []
    private(set) var amendments: [AmendmentFacts] = []

    /// Adds the change that a record is; nil, and nothing, for one that changes none.
    @discardableResult
    mutating func append(_ facts: borrowing RecordFacts, journal: Int) -> Change? {
        let what: Change.What
        switch facts.kind {
        case .amend: what = .amend
        case .void: what = .void
        case .rating: what = .rating
        case .followup: what = .followup
        default: return nil
        }
        if what == .amend {
            amendments.append(
                AmendmentFacts(
                    set: facts.set, share: facts.share, question: facts.question,
                    satisfaction: facts.satisfaction,
                    state: facts.state, due: facts.due))
        }
        let change = Change(
            key: RecordKey(journal: journal, seq: facts.seq),
            target: RecordKey(journal: facts.refJournal, seq: facts.refSeq), tick: facts.tick, what: what,
            satisfaction: facts.satisfaction, isByPad: facts.isByPad, state: facts.state,
            question: Int32(truncatingIfNeeded: facts.question),
            due: facts.due, amendment: what == .amend ? Int32(amendments.count - 1) : -1)
        list.append(change)
        return change
    }

    /// Adds a change of another list, its amendment moved along.
    mutating func append(_ change: Change, amendment: AmendmentFacts?) {
        if let amendment { amendments.append(amendment) }
        var change = change
        change.amendment = amendment == nil ? -1 : Int32(amendments.count - 1)
        list.append(change)
    }

    func amendment(of change: Change) -> AmendmentFacts? {
        change.amendment < 0 ? nil : amendments[Int(change.amendment)]
    }

    mutating func reserve(_ count: Int) { list.reserveCapacity(count) }

    /// Says which change of the same target came before the one at an index.
    mutating func link(_ index: Int32, to next: Int32) { list[Int(index)].next = next }
}
