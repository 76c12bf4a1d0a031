import DayModel
import DayStore
import SystemPackage
import Testing

/// Whatever becomes of its files, a writer keeps its identity: what it acknowledged counts, or is missed by name.
@Suite struct WriterIdentityTests {
    /// What somebody, or another start of the machine, does to a journal's files.
    enum Blow: CaseIterable {
        case sameBytes, olderCopy, writtenOver, cut, deleted, anotherBoot, movedToAnotherName
    }

    /// One machine's desk, and what it was told was saved.
    struct Life {
        var day: TestDay
        var environment: StoreEnvironment
        var session: DeskSession?
        var acknowledged: [RecordName: String] = [:]
        /// Contents that files had once, by their paths.
        var copies: [String: [[UInt8]]] = [:]
        var count = 0

        init(seed: UInt64) throws {
            day = try TestDay(seed: seed)
            environment = day.environment
            environment.bootID = "boot 0"
        }

        mutating func open() throws -> DeskSession {
            if let session { return session }
            let opened = try DeskSession(
                opening: day.folder, plan: EventPlan(Array(TestDay.plan.utf8)), desk: "D01", by: nil,
                environment: environment)
            session = opened
            return opened
        }

        mutating func save() throws {
            count += 1
            let text = "note \(count)"
            let record = try open().append(.note(text))
            #expect(acknowledged.updateValue(text, forKey: record.name) == nil, "\(record.name) given out twice")
        }

        mutating func close() {
            session?.close()
            session = nil
        }

        var files: [String] {
            get throws {
                try day.disk.names(in: day.folder.journalsPath).map { day.folder.journalsPath + "/" + $0 }
            }
        }

        mutating func strike(_ blow: Blow, _ random: inout SeededGenerator) throws {
            if blow == .anotherBoot {
                close()
                environment.bootID = "boot \(Int.random(in: 1...1_000_000, using: &random))"
                return
            }
            guard let path = try files.randomElement(using: &random), let bytes = day.disk.contents(path) else {
                return
            }
            switch blow {
            case .sameBytes: try replace(path, with: bytes)
            case .olderCopy: try replace(path, with: copies[path]?.randomElement(using: &random) ?? [])
            case .writtenOver:
                try day.disk.put(copies[path]?.randomElement(using: &random) ?? [], at: path)
            case .cut:
                try day.disk.put(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))), at: path)
            case .deleted: day.disk.delete(path)
            case .movedToAnotherName:
                day.disk.delete(path)
                let stem = path.dropLast(6)
                let number = Int.random(in: 2...9, using: &random)
                let name = [" (\(number))", "-\(number)", ".sync-conflict-2026120\(number)"].randomElement(using: &random)
                try day.disk.put(bytes, at: stem + (name ?? "") + ".jsonl")
            case .anotherBoot: break
            }
        }

        /// By rename, as a program that synchronises folders does.
        private func replace(_ path: String, with bytes: [UInt8]) throws {
            day.disk.delete(path)
            try day.disk.put(bytes, at: path)
        }

        mutating func keepCopies() throws {
            for path in try files { copies[path, default: []].append(day.disk.contents(path) ?? []) }
        }
    }

    /// A thousand lives, each of up to 24 steps; the seed of one that fails is in its message, and makes it again.
    @Test(arguments: 0..<20 as Range<UInt64>) func eachAcknowledgedRecordCountsOrIsNamed(_ block: UInt64) throws {
        for seed in block * 50..<(block + 1) * 50 {
            var random = SeededGenerator(seed: seed)
            var life = try Life(seed: seed)
            var blows: [String] = []
            for _ in 1...Int.random(in: 4...24, using: &random) {
                switch Int.random(in: 0..<10, using: &random) {
                case 0..<5: try life.save()
                case 5: life.close()
                case 6:
                    blows.append("look")
                    try life.session?.keepFile()
                default:
                    guard let blow = Blow.allCases.randomElement(using: &random) else { continue }
                    blows.append("\(blow), desk \(life.session == nil ? "closed" : "open") at \(life.count)")
                    try life.strike(blow, &random)
                }
                if Bool.random(using: &random) { try life.keepCopies() }
            }
            life.close()
            // The machine looks at its desk once more, as it does when the day is closed.
            let last = try life.open()
            _ = try last.append(.note("last"))
            let journals = last.ownJournals
            life.close()
            try Self.check(life, journals, "seed \(seed): \(blows)")
        }
    }

    /// Each record is counted as it was acknowledged, or a finding names it; or it names the first record of the journal
    /// behind it, which says how far this one went.
    static func check(_ life: Life, _ journals: [JournalName], _ comment: String) throws {
        var found: [RecordName: String] = [:]
        for record in try life.day.records() {
            guard case .note(let note) = record.body else { continue }
            found[record.name] = note.text
        }
        let alarms = try life.day.alarms()
        for (name, text) in life.acknowledged where found[name] != text {
            let behind = journals.drop { $0 != name.journal }.dropFirst()
            let names = [name] + behind.map { RecordName(journal: $0, seq: 1) }
            let isNamed = names.contains { name in alarms.contains { $0.misses(name) } }
            #expect(isNamed, "\(name) \(comment)\n\(alarms)")
        }
    }
}

extension Finding {
    /// Whether it tells that this record is gone, or is another one.
    fileprivate func misses(_ record: RecordName) -> Bool {
        switch what {
        case .missing(let range): journal == record.journal && range.contains(record.seq)
        case .endedIsMissing(let journal, let written): journal == record.journal && record.seq <= written
        case .endedIsShort(let journal, let written, let found):
            journal == record.journal && found < record.seq && record.seq <= written
        case .endedOtherwise(let name), .conflicting(let name): name.journal == record.journal
        case .damaged, .privateDamaged: journal == record.journal
        default: false
        }
    }
}
