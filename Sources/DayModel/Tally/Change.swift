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
    let amendment: Int32
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

/// All changes of a day, found by what they change and by their own name.
struct Changes: Sendable {
    private(set) var list: [Change] = []
    private(set) var amendments: [AmendmentFacts] = []
    private var firstOfTarget = RecordTable()
    private var byKey = RecordTable()

    /// The records that are changed, each once, in the order of what changed them: near each other, as a rule.
    var targets: some Sequence<RecordKey> {
        list.lazy.enumerated().filter { firstOfTarget[$1.target] == Int32($0) }.map(\.element.target)
    }
    var isEmpty: Bool { list.isEmpty }

    func hasChanges(of key: RecordKey) -> Bool { firstOfTarget[key] != nil }

    /// Whether the record changes another one.
    func isChange(_ key: RecordKey) -> Bool { byKey[key] != nil }

    /// The change that was linked last of those of a record; `next` leads to the others.
    func first(of key: RecordKey) -> Change? { firstOfTarget[key].map { list[Int($0)] } }

    mutating func reserve(_ count: Int) {
        list.reserveCapacity(count)
        firstOfTarget.reserve(count)
        byKey.reserve(count)
    }

    func change(_ key: RecordKey) -> Change? { byKey[key].map { list[Int($0)] } }

    mutating func insert(_ facts: borrowing RecordFacts, journal: Int) {
        let what: Change.What
        switch facts.kind {
        case .amend: what = .amend
        case .void: what = .void
        case .rating: what = .rating
        case .followup: what = .followup
        default: return
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
        link(change)
    }

    /// Takes over a change of another part, its amendment moved along.
    mutating func insert(_ change: Change, amendment: AmendmentFacts?) {
        if let amendment { amendments.append(amendment) }
        let index = amendment == nil ? -1 : Int32(amendments.count - 1)
        link(
            Change(
                key: change.key, target: change.target, tick: change.tick, what: change.what,
                satisfaction: change.satisfaction, isByPad: change.isByPad, state: change.state,
                question: change.question,
                due: change.due,
                amendment: index))
    }

    private mutating func link(_ change: Change) {
        var change = change
        change.next = firstOfTarget[change.target] ?? -1
        list.append(change)
        firstOfTarget[change.target] = Int32(list.count - 1)
        byKey[change.key] = Int32(list.count - 1)
    }

    /// The changes of a record, in no order.
    func changes(of key: RecordKey) -> [Change] {
        var found: [Change] = []
        var index = firstOfTarget[key] ?? -1
        while index >= 0 {
            found.append(list[Int(index)])
            index = list[Int(index)].next
        }
        return found
    }

    /// The record at the end of a chain of changes of changes; nil for a chain that ends nowhere.
    func root(of key: RecordKey) -> RecordKey? {
        var key = key
        var steps = 0
        while let index = byKey[key] {
            key = list[Int(index)].target
            steps += 1
            if steps > byKey.count { return nil }
        }
        return key
    }
}
