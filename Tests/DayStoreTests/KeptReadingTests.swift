import DayModel
import SystemPackage
import Testing

@testable import DayStore

/// What is kept of a reading shows a day at once; it says what the journals say, or is found out.
@Suite struct KeptReadingTests {
    private let day: TestDay
    private let journal: JournalName

    init() throws {
        day = try TestDay()
        journal = try day.fill(desk: "D01", records: 180)
        _ = try day.fill(desk: "D02", records: 23)
        let session = try day.open("D01")
        _ = try session.append(RecordDraft(body: .duty(Duty(person: "李", state: .known(.on)))))
        session.close()
    }

    /// A book with its first screen behind it, where files of a kilobyte are kept already.
    private func opened() throws -> DayBook {
        var book = try day.book()
        book.startReading(worthKeeping: 1 << 10)
        _ = book.refresh()
        book.keepReading()
        book.finishKeeping()
        return book
    }

    private func figures(_ book: DayBook) -> Figures {
        book.tally.figures(of: book.plan, asOf: book.plan.date)
    }

    private var kept: [UInt8]? { day.disk.contents("/state/last-reading") }

    private func expectTheJournals(_ book: DayBook) throws {
        let told = book.told
        #expect(told.figures == (try day.plainFigures()))
        #expect(told.entries.map(\.original) == (try day.records().reversedInOrder))
    }

    /// Spoils a line in the middle of a file, which stays the same file.
    private func spoil(_ journal: JournalName) throws {
        var bytes = try #require(day.disk.contents(day.journalPath(journal)))
        let digit = try #require(bytes[(bytes.count / 2)...].firstRange(of: Array(#""people":"#.utf8)))
        bytes[digit.upperBound] ^= 1
        try day.disk.put(bytes, at: day.journalPath(journal))
    }

    @Test func theSecondReadingSaysWhatTheFirstDid() throws {
        var first = try opened()
        #expect(!first.isUnproved)
        #expect(kept != nil)
        var second = try opened()
        #expect(second.isUnproved)
        #expect(second.told == first.told)
        #expect(second.staffOnDuty() == ["李"])
        try expectTheJournals(second)
        second.finishProving()
        #expect(second.refresh() == 0)
        #expect(!second.isUnproved)
        #expect(second.told == first.told)
        #expect(first.refresh() == 0)
    }

    @Test func whatCameSinceIsReadFromTheJournals() throws {
        _ = try opened()
        let before = try #require(kept)
        let session = try day.open("D01")
        let ref = RecordName(journal: journal, seq: 5)
        _ = try session.append(RecordDraft(body: .void(Voiding(ref: ref, why: nil))))
        _ = try session.append(.note("danach"))
        session.close()
        var book = try opened()
        #expect(book.isUnproved)
        try expectTheJournals(book)
        // Little has come: that is not worth writing it anew.
        #expect(kept == before)
        book.finishProving()
        #expect(book.refresh() == 0)
        // Much has.
        _ = try day.fill(desk: "D01", records: 200)
        try expectTheJournals(try opened())
        #expect(kept != before)
        let again = try opened()
        #expect(again.isUnproved)
        try expectTheJournals(again)
    }

    @Test func aLineThatWasSpoiltIsFoundBehindTheFirstScreen() throws {
        let before = figures(try opened())
        try spoil(journal)
        var book = try opened()
        #expect(figures(book) == before)
        #expect(book.troubles.isEmpty)
        book.finishProving()
        #expect(book.refresh() > 0)
        #expect(book.troubles.count == 1)
        try expectTheJournals(book)
        #expect(!book.isUnproved)
        // It is not taken for good again.
        #expect(kept == nil)
        try expectTheJournals(try opened())
    }

    /// What was shown of a file stays, when its stick is pulled.
    @Test func aFileThatIsGoneTakesNothingBack() throws {
        let before = figures(try opened())
        var book = try opened()
        day.disk.delete(day.journalPath(journal))
        book.finishProving()
        #expect(book.refresh() == 0)
        #expect(figures(book) == before)
        #expect(book.troubles.count == 1)
    }

    @Test func aFileThatIsEmptiedBehindTheFirstScreenIsTold() throws {
        _ = try opened()
        var book = try opened()
        for name in try day.disk.names(in: day.folder.journalsPath) {
            try day.disk.put([], at: day.folder.journalsPath + "/" + name)
        }
        book.finishProving()
        #expect(book.refresh() > 0)
        #expect(figures(book).people == 0)
    }

    @Test func anotherFileInItsPlaceIsRead() throws {
        _ = try opened()
        let path = day.journalPath(journal)
        let bytes = try #require(day.disk.contents(path))
        day.disk.delete(path)
        try day.disk.put(bytes, at: path)
        try spoil(journal)
        let book = try opened()
        #expect(book.troubles.count == 1)
        try expectTheJournals(book)
    }

    @Test func aFileThatWasCutOffIsRead() throws {
        _ = try opened()
        let path = day.journalPath(journal)
        let bytes = try #require(day.disk.contents(path))
        let end = try #require(bytes.dropLast(9000).lastIndex(of: 0x0A))
        try day.disk.put(Array(bytes[...end]), at: path)
        try expectTheJournals(try opened())
    }

    /// Whatever becomes of what is kept, the figures are the day's.
    @Test func whatIsKeptIsNeverTrustedWhereItWasChanged() throws {
        let first = try opened()
        let good = try #require(kept)
        var random = SeededRandom(seed: 9)
        let head = try #require(good.firstIndex(of: 0x0A))
        for round in 0..<120 {
            var bytes = good
            switch round % 4 {
            case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
            case 1:
                bytes[Int.random(in: 0...head, using: &random)] = UInt8.random(in: 32...126, using: &random)
            default:
                bytes[Int.random(in: 0..<bytes.count, using: &random)] ^=
                    1 << UInt8.random(in: 0...7, using: &random)
            }
            try day.disk.put(bytes, at: "/state/last-reading")
            var book = try day.book()
            book.startReading(worthKeeping: 1 << 10)
            _ = book.refresh()
            #expect(figures(book) == figures(first), "round \(round)")
            #expect(book.newest(limit: 9) == first.newest(limit: 9), "round \(round)")
        }
        // What cannot be used is made anew at the next start but one.
        var bytes = good
        bytes[bytes.count - 9] ^= 4
        try day.disk.put(bytes, at: "/state/last-reading")
        _ = try opened()
        #expect(kept == nil)
        _ = try opened()
        #expect(kept == good)
    }

    @Test func anotherPlanOrZoneIsReadAnew() throws {
        _ = try opened()
        let plan = try EventPlan(
            Array(
                TestDay.plan.replacing(
                    #""desks""#, with: #""departments": [{"code": "MZ", "name": "民政办"}], "desks""#
                ).utf8))
        for (plan, zone) in [
            (plan, ZoneOffsets.china), (try day.book().plan, ZoneOffsets(baseMinutes: 0)),
        ] {
            var book = DayBook(day.folder, plan: plan, zone: zone, day.environment)
            book.startReading(worthKeeping: 1 << 10)
            _ = book.refresh()
            var tally = Tally(plan: plan, zone: zone)
            for record in try day.records() { tally.fold(record) }
            #expect(figures(book) == tally.figures(of: plan, asOf: plan.date))
            book.startProving()
            #expect(!book.isUnproved)
        }
    }

    @Test func aRunningDeskKeepsWhatHasCome() throws {
        var book = try opened()
        let first = try #require(kept)
        book.renewKept()
        book.finishKeeping()
        #expect(kept == first)
        _ = try day.fill(desk: "D01", records: 300)
        _ = book.refresh()
        book.renewKept()
        book.finishKeeping()
        let second = try #require(kept)
        #expect(second.count > first.count)
        let again = try opened()
        #expect(again.isUnproved)
        #expect(kept == second)
        try expectTheJournals(again)
    }

    @Test func smallFilesAndReadersWithoutAScreenKeepNothing() throws {
        var book = try day.book()
        book.startReading()
        _ = book.refresh()
        book.keepReading()
        book.renewKept()
        book.finishKeeping()
        var other = try day.book()
        _ = other.refresh()
        other.startProving()
        other.renewKept()
        #expect(kept == nil)
        #expect(!book.isUnproved && !other.isUnproved)
    }

    @Test func aDiskThatTakesNothingCostsNothing() throws {
        var book = try day.book()
        book.startReading(worthKeeping: 1 << 10)
        _ = book.refresh()
        day.disk.plan(MemoryDisk.Plan(fault: .fails(.noSpace), call: 1, isForEver: true))
        book.keepReading()
        book.finishKeeping()
        day.disk.plan(nil)
        #expect(kept == nil)
        try expectTheJournals(book)
    }

    /// Each call fails in turn while a reading is kept; whatever is left of it, the next start shows the day.
    @Test(arguments: [MemoryDisk.Fault.fails(.ioError), .fails(.noSpace), .halfWrite])
    func keepingMayFailAnywhere(_ fault: MemoryDisk.Fault) throws {
        let expected = try day.plainFigures()
        var call = 0
        var calls = 0
        repeat {
            call += 1
            day.disk.delete("/state/last-reading")
            var book = try day.book()
            book.startReading(worthKeeping: 1 << 10)
            _ = book.refresh()
            day.disk.plan(MemoryDisk.Plan(fault: fault, call: call, isForEver: false))
            book.keepReading()
            book.finishKeeping()
            calls = day.disk.calls
            day.disk.plan(nil)
            #expect(figures(try opened()) == expected, "call \(call)")
        } while call <= calls
        #expect(calls > 5)
    }

    /// Nothing is synced for it: a power cut may leave any part.
    @Test(arguments: 1...6) func aPowerCutMayTakeIt(_ seed: UInt64) throws {
        let expected = figures(try opened())
        day.disk.restart(seed: seed)
        #expect(figures(try opened()) == expected)
    }
}

extension [Record] {
    /// Newest first, as lists show them.
    fileprivate var reversedInOrder: [Record] { sorted { $0.order > $1.order } }
}
