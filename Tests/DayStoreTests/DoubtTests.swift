import DayModel
import DayStore
import Testing

/// What is wrong with a day's files travels with its figures, whoever reads them.
@Suite struct DoubtTests {
    /// A day with one journal of five records, of two desks where it is closed.
    struct Sample {
        let day: TestDay
        let journal: JournalName
        let path: String

        init(isClosed: Bool = false) throws {
            if isClosed {
                day = try VerifierTests.sealedDay().day
            } else {
                day = try TestDay()
                let session = try day.open()
                for number in 1...4 { _ = try session.append(.note("\(number)")) }
                session.close()
            }
            path = try VerifierTests.path(day)
            let name = String(try #require(path.split(separator: "/").last))
            journal = try #require(JournalFile(named: name)).journal
        }

        func edit(_ change: (inout [String]) -> Void) throws { try VerifierTests.edit(day, change) }

        /// What a board says, and a tally the same.
        func doubts() throws -> [Doubt] {
            var book = try day.book()
            _ = book.refresh()
            let tally = DayTally.tally(of: day.folder, plan: book.plan, zone: .china, day.environment)
            let figures = tally.figures(of: book.plan, asOf: book.plan.date)
            #expect(figures == book.told.figures)
            #expect(figures.json["doubts"]?.array?.count ?? 0 == figures.doubts.count)
            return figures.doubts
        }
    }

    @Test func aSoundDayHasNone() throws {
        #expect(try Sample().doubts() == [])
        #expect(try Sample(isClosed: true).doubts() == [])
    }

    @Test func aDamagedLineIsOne() throws {
        let sample = try Sample()
        try sample.edit { $0[2] = $0[2].replacing("note", with: "nope") }
        let doubt = try #require(try sample.doubts().first)
        #expect(doubt.journal == sample.journal)
        #expect(doubt.line == 3)
        #expect(doubt.what == .damaged(lines: 1))
    }

    @Test func aRunOfDamagedLinesIsOne() throws {
        let sample = try Sample()
        try sample.edit { $0.insert(contentsOf: Array(repeating: "x", count: 5000), at: 2) }
        #expect(try sample.doubts().map(\.what) == [.damaged(lines: 5000)])
        #expect(try sample.doubts().map(\.line) == [3])
    }

    @Test func whatIsMissingIsOne() throws {
        let sample = try Sample()
        try sample.edit { $0.removeSubrange(1...2) }
        #expect(try sample.doubts().map(\.what) == [.missing(2...3)])
        #expect(try sample.doubts().map(\.journal) == [sample.journal])
    }

    @Test func twoLinesOfOneNameAreOne() throws {
        let sample = try Sample()
        let start = #"{"seq":2,"tick":2,"at":"2016-05-15T09:00:00.000+08:00","type":"note","text":"z""#
        let other = GoldenLines.proved(start) + "\n"
        try sample.day.disk.put(
            Array(other.utf8), at: sample.path.replacing(".jsonl", with: ".sync-conflict-1.jsonl"))
        let name = RecordName(journal: sample.journal, seq: 2)
        #expect(try sample.doubts().map(\.what) == [.conflicting(name)])
    }

    @Test func whatIsNoFileIsOne() throws {
        let sample = try Sample()
        sample.day.disk.makeFolders(sample.day.folder.journalsPath + "/D02.00000001.jsonl")
        #expect(try sample.doubts().map(\.what) == [.unreadable])
        #expect(try sample.doubts().map { $0.journal?.desk } == ["D02"])
    }

    /// `seal.json` knows what an end that is gone held.
    @Test func aClosedDayThatLostItsEndHasOne() throws {
        let cut = try Sample(isClosed: true)
        try cut.edit { $0.removeLast(2) }
        #expect(try cut.doubts().map(\.what) == [.missing(3...4)])
        let gone = try Sample(isClosed: true)
        gone.day.disk.delete(gone.path)
        #expect(try gone.doubts().map(\.what) == [.missing(1...4)])
        #expect(try gone.doubts().map(\.journal) == [gone.journal])
        let blind = try Sample(isClosed: true)
        try blind.day.disk.put(Array("{}".utf8), at: blind.day.folder.sealPath)
        #expect(try blind.doubts().map(\.what) == [.unreadable])
    }

    /// An end that is being written is no damage.
    @Test func anUnfinishedEndIsNone() throws {
        let sample = try Sample()
        let bytes = try #require(sample.day.disk.contents(sample.path))
        try sample.day.disk.put(bytes + Array(#"{"seq":6,"ti"#.utf8), at: sample.path)
        #expect(try sample.doubts() == [])
    }
}
