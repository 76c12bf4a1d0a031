/// The figures of a day, kept up record by record: adding one costs the same in a day of ten as of a million.
///
/// Visits and handouts add their share at once. A later record that changes one of them (`amend`, `rating`,
/// `followup`, `void`, or a `void` of one of these) takes the old share back and adds the new one. The result does
/// not depend on the order in which journals arrive.
package struct Tally: Sendable {
    package var codebook: Codebook
    package let zone: ZoneOffsets
    var sums = Sums()
    var changes = Changes()
    private(set) var shelves: [ShareShelf] = []
    /// By journal, the shelves that hold its shares, in order.
    private var shelvesOfJournal: [[Int]] = []
    var marks: [JournalMark] = []
    /// What whoever reads the journals found wrong with them.
    package var doubts: [Doubt] = []

    package init(plan: EventPlan, zone: ZoneOffsets, journals: [JournalName] = []) {
        codebook = Codebook(plan: plan, journals: journals)
        self.zone = zone
        sums.fit(codebook)
    }

    /// The highest tick of all records so far.
    package var highestTick: Int { marks.reduce(0) { max($0, $1.tick) } }

    /// Adds the facts of one record of a journal. Each record is added once; that is the reader's business.
    package mutating func fold(_ facts: borrowing RecordFacts, journal: Int) {
        sums.fit(codebook)
        note(facts, journal: journal)
        let key = RecordKey(journal: journal, seq: facts.seq)
        switch facts.kind {
        case .visit, .handout:
            keep(facts.share, key, journal: journal, seq: facts.seq)
            if changes.hasChanges(of: key) {
                addEffective(key, sign: 1)
            } else {
                add(facts.share, journal: journal, sign: 1)
            }
        case .amend, .void, .rating, .followup:
            let root = changes.root(of: RecordKey(journal: facts.refJournal, seq: facts.refSeq))
            if let root { addEffective(root, sign: -1) }
            changes.insert(facts, journal: journal)
            if let root { addEffective(root, sign: 1) }
        case .seal, .unseal, .other: return
        }
    }

    /// The same for a record that was decoded in full.
    package mutating func fold(_ record: Record) {
        let journal = codebook.index(ofJournal: record.name.journal.description)
        fold(RecordFacts(record, codebook: &codebook, zone: zone), journal: journal)
    }

    mutating func addEffective(_ key: RecordKey, sign: Int) {
        guard let share = effectiveShare(key) else { return }
        add(share, journal: Int(key.journal), sign: sign)
    }

    mutating func add(_ share: borrowing Share, journal: Int, sign: Int) {
        sums.add(share, deskDepartment: codebook.department(ofJournal: journal), sign: sign)
        marks[journal].brief.add(share, sign: sign)
    }

    private mutating func keep(_ share: borrowing Share, _ key: RecordKey, journal: Int, seq: Int) {
        if shelvesOfJournal.indices.contains(journal), let last = shelvesOfJournal[journal].last,
            shelves[last].endSeq <= seq,
            seq - shelves[last].endSeq < 4096
        {
            shelves[last].append(share, seq: seq)
            return
        }
        var shelf = ShareShelf(journal: journal, firstSeq: seq)
        shelf.append(share, seq: seq)
        add(shelf)
    }

    mutating func add(_ shelf: ShareShelf) {
        shelves.append(shelf)
        while shelvesOfJournal.count <= shelf.journal { shelvesOfJournal.append([]) }
        shelvesOfJournal[shelf.journal].append(shelves.count - 1)
    }

    /// The share as it was first written; nil where the record is unknown or has none.
    func originalShare(_ key: RecordKey) -> Share? {
        guard shelvesOfJournal.indices.contains(Int(key.journal)) else { return nil }
        for index in shelvesOfJournal[Int(key.journal)] {
            if let share = shelves[index].share(Int(key.seq)) { return share }
        }
        return nil
    }

    /// What each visit and handout counts now, with the number of its journal.
    func forEachEffectiveShare(_ body: (Share, _ journal: Int) -> Void) {
        for shelf in shelves {
            for seq in shelf.seqs {
                let key = RecordKey(journal: shelf.journal, seq: seq)
                if let share = effectiveShare(key) { body(share, shelf.journal) }
            }
        }
    }

    /// The headline figures of one desk, over all its journals.
    package func brief(ofDesk desk: String) -> Brief {
        var sum = Brief()
        for index in marks.indices where JournalName(codebook.journals[index])?.desk == desk {
            sum.add(marks[index].brief)
        }
        return sum
    }

    /// Takes note of a journal that is there, with or without records: one without is not sealed.
    package mutating func notePresence(of journal: JournalName) {
        let index = codebook.index(ofJournal: journal.description)
        while marks.count < codebook.journals.count { marks.append(JournalMark()) }
        marks[index].isPresent = true
    }

    mutating func note(_ facts: borrowing RecordFacts, journal: Int) {
        while marks.count < codebook.journals.count { marks.append(JournalMark()) }
        marks[journal].note(facts)
    }

    mutating func note(_ mark: JournalMark, journal: Int) {
        while marks.count < codebook.journals.count { marks.append(JournalMark()) }
        marks[journal].add(mark)
    }
}

/// How far one journal has come.
struct JournalMark: Sendable, Equatable {
    /// Whether there is such a journal: others are only referred to.
    var isPresent = false
    var records = 0
    var tick = 0
    var seq = 0
    var at: Timestamp?
    var isSealed = false
    /// The journal that this one's `open` ends: that needs no seal of its own.
    var ends: String?
    var brief = Brief()
    /// The seq of the last seal or unseal.
    private var sealSeq = 0

    mutating func note(_ facts: borrowing RecordFacts) {
        isPresent = true
        records += 1
        if facts.ends != nil { ends = facts.ends }
        if facts.kind == .seal || facts.kind == .unseal, facts.seq >= sealSeq {
            isSealed = facts.kind == .seal
            sealSeq = facts.seq
        }
        guard (facts.tick, facts.seq) >= (tick, seq) else { return }
        tick = facts.tick
        seq = facts.seq
        at = facts.at
    }

    mutating func add(_ other: JournalMark) {
        isPresent = isPresent || other.isPresent
        records += other.records
        ends = ends ?? other.ends
        brief.add(other.brief)
        if other.sealSeq > sealSeq {
            isSealed = other.isSealed
            sealSeq = other.sealSeq
        }
        guard (other.tick, other.seq) >= (tick, seq), other.at != nil else { return }
        tick = other.tick
        seq = other.seq
        at = other.at
    }
}
