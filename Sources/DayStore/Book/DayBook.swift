package import DayModel

/// A day that is being followed: its tally, and where its records stand.
package struct DayBook {
    package let folder: DayFolder
    package let plan: EventPlan
    package let zone: ZoneOffsets
    package private(set) var tally: Tally
    /// Lines that prove themselves but are no record of the contract's form, by file.
    private(set) var malformed: [String: Int] = [:]
    /// Records of a later version, by file.
    private(set) var newer: [String: Int] = [:]
    let environment: StoreEnvironment
    var index = RecordIndex()
    private var follower: DayFollower
    private var scanner: FactScanner
    private var facts = RecordFacts()

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

    package var troubles: [FollowTrouble] { follower.troubles }

    /// Takes in what came since the last time.
    /// - Returns: how many records came.
    package mutating func refresh() -> Int {
        var follower = follower
        var count = 0
        follower.poll { line in
            guard line.kind == .record else { return }
            take(line)
            count += 1
        }
        self.follower = follower
        return count
    }

    private mutating func take(_ line: FollowedLine) {
        let journal = tally.codebook.index(ofJournal: line.journal.description)
        if scanner.scan(line.bytes, into: &facts, codebook: &tally.codebook) == nil {
            guard let record = try? line.record() else {
                malformed[line.location.file.name, default: 0] += 1
                return
            }
            if case .newer = record.body { newer[line.location.file.name, default: 0] += 1 }
            facts = RecordFacts(record, codebook: &tally.codebook, zone: zone)
        }
        tally.fold(facts, journal: journal)
        index.note(line.location, seq: facts.seq, tick: facts.tick)
    }

    package mutating func close() {
        follower.close()
    }
}
