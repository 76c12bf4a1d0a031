/// The tally of a stretch of one journal, made beside others and then absorbed by the day's.
///
/// It adds up what records say at first and keeps the changes for later: what they change may stand elsewhere.
package struct TallyPart: Sendable {
    package var codebook: Codebook
    /// What the code book held when the part was made.
    let knownCodes: CodeCounts
    /// The number of the journal in the code book.
    package let journal: Int
    /// The `seq` of the first and the last record; 0 where there is none.
    package private(set) var firstSeq = 0
    package private(set) var lastSeq = 0
    /// Whether each `seq` was higher than the one before: only then no record can be there twice.
    package private(set) var isAscending = true
    var sums = Sums()
    var mark = JournalMark()
    var changes = ChangeList()
    var shelves: [ShareShelf] = []
    private let expectedRecords: Int

    /// How many records were added.
    package var records: Int { mark.records }

    /// - Parameter expectedRecords: about how many records will come, to make room for them once.
    package init(codebook: Codebook, journal: Int, expectedRecords: Int) {
        self.codebook = codebook
        knownCodes = CodeCounts(codebook)
        self.journal = journal
        self.expectedRecords = expectedRecords
        sums.fit(codebook)
    }

    package mutating func add(_ facts: borrowing RecordFacts) {
        guard facts.seq > lastSeq else {
            isAscending = false
            return
        }
        if firstSeq == 0 { firstSeq = facts.seq }
        lastSeq = facts.seq
        mark.note(facts)
        switch facts.kind {
        case .visit, .handout:
            sums.fit(codebook)
            sums.add(facts.share, deskDepartment: codebook.department(ofJournal: journal), sign: 1)
            mark.brief.add(facts.share, sign: 1)
            keep(facts.share, seq: facts.seq)
        case .amend, .void, .rating, .followup: changes.append(facts, journal: journal)
        case .seal, .unseal, .other: return
        }
    }

    private mutating func keep(_ share: borrowing Share, seq: Int) {
        if shelves.isEmpty || seq - shelves[shelves.count - 1].endSeq > 4096 {
            var shelf = ShareShelf(journal: journal, firstSeq: seq)
            if shelves.isEmpty { shelf.reserve(records: expectedRecords) }
            shelves.append(shelf)
        }
        shelves[shelves.count - 1].append(share, seq: seq)
    }
}
