package import DayModel

/// A day that is being followed: its tally, and where its records stand.
package struct DayBook {
    package let folder: DayFolder
    package let plan: EventPlan
    package let zone: ZoneOffsets
    package internal(set) var tally: Tally
    /// Lines that prove themselves but are no record of the contract's form.
    private var malformed: [FollowTrouble] = []
    /// Records of a later version, by file.
    package private(set) var newer: [JournalFile: Int] = [:]
    let environment: StoreEnvironment
    var index = RecordIndex()
    /// The records that tell who came on and went off duty.
    var duties: [RecordName] = []
    let shelf = RecordShelf()
    let people = DayPeople()
    private var follower: DayFollower
    private var scanner: FactScanner
    private var facts = RecordFacts()
    private(set) var hasReadAhead = false
    /// What a second thread is reading until it is taken in.
    var reading: ReadingAhead?
    private var presentJournals = 0
    /// What the day was closed with, as it was when the book was opened; nil before.
    private var sealedEnds: SealedEnds?

    package init(_ folder: DayFolder, plan: EventPlan, zone: ZoneOffsets, _ environment: StoreEnvironment) {
        self.folder = folder
        self.plan = plan
        self.zone = zone
        self.environment = environment
        tally = Tally(plan: plan, zone: zone)
        follower = DayFollower(folder, environment)
        scanner = FactScanner(zone: zone)
    }

    /// Becomes readable when a journal may have grown; nil where the system gives no hints.
    package var descriptor: CInt? { follower.descriptor }

    package var troubles: [FollowTrouble] {
        folder.troubles + follower.troubles + malformed
            + (sealedEnds?.troubles { follower.highestSeq(of: $0) } ?? [])
    }

    /// Takes in what came since the last time.
    /// - Returns: how many records came.
    package mutating func refresh() -> Int {
        var count = 0
        if !hasReadAhead {
            hasReadAhead = true
            sealedEnds = SealedEnds(of: folder, environment)
            count = readAhead()
        }
        var follower = follower
        follower.poll { line in
            switch line.kind {
            case .record:
                take(line)
                count += 1
            case .privateRemoved: takeRemoval(line)
            case .moved: takeMove(line)
            }
        }
        self.follower = follower
        if follower.journals.count != presentJournals {
            presentJournals = follower.journals.count
            for journal in follower.journals { tally.notePresence(of: journal) }
        }
        tally.doubts = troubles.map { Doubt($0) }
        return count
    }

    private mutating func take(_ line: FollowedLine) {
        let journal = tally.codebook.index(ofJournal: line.journal.description)
        if scanner.scan(line.bytes, into: &facts, codebook: &tally.codebook) == nil {
            guard let record = try? line.record() else {
                noteMalformed(line)
                return
            }
            if case .newer = record.body { newer[line.location.file, default: 0] += 1 }
            facts = RecordFacts(record, codebook: &tally.codebook, zone: zone)
        }
        if facts.isDuty { duties.append(RecordName(journal: line.journal, seq: facts.seq)) }
        tally.fold(facts, journal: journal)
        index.note(line.location, seq: facts.seq, tick: facts.tick)
    }

    /// Those that stand one behind the other are told of together.
    private mutating func noteMalformed(_ line: FollowedLine) {
        let file = line.location.file
        if case .malformed(file, let first, let lines) = malformed.last, first + lines == line.number {
            malformed[malformed.count - 1] = .malformed(file, line: first, lines: lines + 1)
        } else {
            malformed.append(.malformed(file, line: line.number, lines: 1))
        }
    }

    /// The line without its private part is the one that is shown from now on.
    private mutating func takeRemoval(_ line: FollowedLine) {
        shelf.drop(RecordName(journal: line.journal, seq: line.anatomy.seq))
        index.note(line.location, seq: line.anatomy.seq, tick: line.anatomy.tick)
    }

    private mutating func takeMove(_ line: FollowedLine) {
        let name = RecordName(journal: line.journal, seq: line.anatomy.seq)
        // One that is read from another segment has not moved there.
        guard index.location(of: name)?.file == line.location.file else { return }
        index.note(line.location, seq: line.anatomy.seq, tick: line.anatomy.tick)
    }

    /// The follower begins behind these records of a file, which must be all that stand before.
    mutating func goOn(behind places: [LinePlaces], in file: JournalFile) {
        follower.goOn(behind: places, in: file)
    }

    package mutating func close() {
        follower.close()
    }
}
