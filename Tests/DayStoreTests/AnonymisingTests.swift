import DayModel
import DayStore
import SystemPackage
import Testing

@Suite struct AnonymisingTests {
    private static func visit(_ text: String) throws -> RecordDraft {
        try RecordDraft(
            JSONReader.read(
                """
                {"type":"visit","people":2,"channel":"onsite","visitor":{"name":"王芳\(text)","phone":"13812345678"},
                 "questions":[{"kind":"consult","outcome":"answered","text":"低保\(text)"}],"note":"便条\(text)"}
                """))
    }

    /// Two desks; the first with a second segment, a torn line that is named, and a draft.
    private static func makeDay() throws -> TestDay {
        let day = try TestDay()
        var session = try day.open()
        _ = try session.append(visit("甲"))
        let path = day.journalPath(try #require(session.journal))
        session.close()
        let bytes = try #require(day.disk.contents(path))
        try day.disk.put(
            bytes + Array(#"{"seq":3,"tick":3,"at":"2016","private":{"name":"王芳甲"#.utf8), at: path)
        session = try day.open()
        _ = try session.append(visit("乙"))
        // The file fails: the session goes on in a second segment with copies.
        day.disk.plan(.init(fault: .fails(.ioError), call: 1, isForEver: false))
        _ = try session.append(visit("丙"))
        day.disk.plan(nil)
        try session.saveDraft(.string("王芳甲"))
        try session.syncDraft()
        session.close()
        let other = try day.open("D02")
        _ = try other.append(visit("丁"))
        other.close()
        day.disk.makeFolders(day.folder.exportsPath)
        _ = try OutputPlace(exportsOf: day.folder, day.environment).write(Array("王芳甲".utf8), as: "old.csv")
        return day
    }

    private static func plan() throws -> EventPlan { try EventPlan(Array(TestDay.plan.utf8)) }

    private static func figures(_ day: TestDay) throws -> Figures {
        var book = DayBook(day.folder, plan: try plan(), zone: .china, day.environment)
        _ = book.refresh()
        return book.tally.figures(of: try plan(), asOf: try #require(CivilDate("2016-06-01")))
    }

    private static func files(_ day: TestDay) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for folder in [day.folder.journalsPath, day.folder.draftsPath, day.folder.exportsPath] {
            for name in (try? day.disk.names(in: folder)) ?? [] {
                files[folder + "/" + name] = day.disk.contents(folder + "/" + name)
            }
        }
        return files
    }

    private static func text(_ day: TestDay) throws -> String {
        try files(day).values.map { String(decoding: $0, as: UTF8.self) }.joined()
    }

    private static func hashes(_ day: TestDay) throws -> [RecordName: Int] {
        Dictionary(uniqueKeysWithValues: try day.records().map { ($0.name, $0.tick) })
    }

    @Test func nothingPersonalIsLeftAndEverythingElseStands() throws {
        let day = try Self.makeDay()
        #expect(try day.alarmsBesidesRemoval() == [])
        let (figures, hashes) = (try Self.figures(day), try Self.hashes(day))
        let result = try Anonymising.run(day.folder, plan: Self.plan(), .all, day.environment)
        #expect(result.files == 3)
        #expect(result.lines >= 4)
        #expect(result.exports == 1)
        let text = try Self.text(day)
        for part in ["王芳", "低保", "便条", "13812345678"] { #expect(!text.contains(part), "\(part)") }
        #expect(try day.alarmsBesidesRemoval() == [])
        #expect(try Self.figures(day) == figures)
        #expect(try Self.hashes(day) == hashes)
        #expect(try Anonymising.run(day.folder, plan: Self.plan(), .all, day.environment).files == 0)
    }

    @Test func whatSomebodyEditedIsNamedAndStays() throws {
        let day = try Self.makeDay()
        let path = day.folder.exportsPath + "/old.csv"
        try day.disk.put(Array("李华写的".utf8), at: path)
        let result = try Anonymising.run(day.folder, plan: Self.plan(), .all, day.environment)
        #expect(result.exports == 0 && result.keptExports == ["old.csv"])
        #expect(day.disk.contents(path) == Array("李华写的".utf8))
    }

    @Test func theDeskGoesOnInItsJournal() throws {
        let day = try Self.makeDay()
        let before = try day.records().map(\.name.journal)
        _ = try Anonymising.run(day.folder, plan: Self.plan(), .all, day.environment)
        let session = try day.open()
        let record = try session.append(.note("later"))
        #expect(before.contains(record.name.journal))
        #expect(session.loadDraft() == nil)
        #expect(try day.alarmsBesidesRemoval() == [])
    }

    @Test func oneRecordLosesItsDataInEveryCopyAndTheOthersKeepTheirs() throws {
        let day = try Self.makeDay()
        let name = try #require(
            try day.records().first { record in
                if case .visit(let visit) = record.body { visit.note == "便条甲" } else { false }
            }?.name)
        _ = try Anonymising.run(day.folder, plan: Self.plan(), .some([name]), day.environment)
        let notes = try day.records().compactMap { record -> String? in
            if case .visit(let visit) = record.body { visit.note } else { nil }
        }
        #expect(Set(notes) == ["便条乙", "便条丙", "便条丁"])
        #expect(!(try Self.text(day)).contains("便条甲"))
        #expect(try day.alarmsBesidesRemoval() == [])
    }

    @Test func anOpenDeskIsLeftAlone() throws {
        let day = try Self.makeDay()
        let session = try day.open()
        let before = try Self.files(day)
        #expect(throws: StoreError.self) {
            try Anonymising.run(day.folder, plan: Self.plan(), .all, day.environment)
        }
        #expect(try Self.files(day) == before)
        session.close()
    }

    @Test func whoFollowsADayReadsItsRecordsWhereTheyStandNow() throws {
        let day = try Self.makeDay()
        let plan = try Self.plan()
        var book = DayBook(day.folder, plan: plan, zone: .china, day.environment)
        _ = book.refresh()
        let before = book.allEntries()
        let figures = book.tally.figures(of: plan, asOf: CivilDate("2016-06-01")!)
        // Only the first visit of each journal: those behind it move.
        let first = Set(before.filter { $0.name.seq == 2 }.map(\.name))
        _ = try Anonymising.run(day.folder, plan: plan, .some(first), day.environment)
        #expect(book.refresh() == 0)
        let after = book.allEntries()
        #expect(after.map(\.name) == before.map(\.name))
        for (old, new) in zip(before, after) {
            if first.contains(old.name) {
                #expect(new.questions.allSatisfy { $0.text == nil })
            } else {
                #expect(new == old)
            }
        }
        #expect(book.tally.figures(of: plan, asOf: CivilDate("2016-06-01")!) == figures)
        #expect(book.troubles.isEmpty)
        let session = try day.open()
        _ = try session.append(.note("later"))
        #expect(book.refresh() == 1)
    }

    @Test(arguments: [MemoryDisk.Fault.fails(.ioError), .fails(.noSpace), .halfWrite, .powerCut])
    func stoppedAnywhereEachFileIsOldOrNew(_ fault: MemoryDisk.Fault) throws {
        let model = try Self.makeDay()
        let old = try Self.files(model)
        model.disk.plan(nil)
        _ = try Anonymising.run(model.folder, plan: Self.plan(), .all, model.environment)
        let calls = model.disk.calls
        let new = try Self.files(model)
        for call in 1...calls {
            let day = try Self.makeDay()
            let figures = try Self.figures(day)
            day.disk.plan(.init(fault: fault, call: call, isForEver: fault != .halfWrite))
            _ = try? Anonymising.run(day.folder, plan: Self.plan(), .all, day.environment)
            day.disk.plan(nil)
            if fault == .powerCut { day.disk.restart(seed: UInt64(call)) }
            // The files of the keys and of the last save are never synced: a power cut may shorten them whatever is
            // going on.
            for (path, bytes) in try Self.files(day)
            where ![".tmp", ".typing", ".last"].contains(where: path.hasSuffix) {
                #expect(bytes == old[path] || bytes == new[path], "\(path) at call \(call)")
            }
            #expect(try day.alarmsBesidesRemoval() == [], "call \(call)")
            #expect(try Self.figures(day) == figures, "call \(call)")
            _ = try Anonymising.run(day.folder, plan: Self.plan(), .all, day.environment)
            #expect(!(try Self.text(day)).contains("王芳"), "call \(call)")
        }
    }
}
