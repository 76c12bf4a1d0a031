import DayModel
import DayStore
import Synchronization
import SystemPackage
import Testing

@Suite struct SessionTests {
    /// The test day's clock stands on 15 May 2016, a Sunday.
    @Test func datesWhatGoesOn() throws {
        let day = try TestDay()
        let plan = try EventPlan(Array(TestDay.plan.utf8))
        let session = try DeskSession(
            opening: day.folder, plan: plan, desk: "D01", by: nil, environment: day.environment,
            deadlines: Deadlines(rules: plan.rules, calendar: .builtIn, zone: .china))
        let visit = Visit(questions: [Question(outcome: .known(.accepted)), Question()])
        let record = try session.append(RecordDraft(body: .visit(visit)))
        guard case .visit(let saved) = record.body else {
            Issue.record("no visit")
            return
        }
        #expect(saved.questions.map(\.due) == [CivilDate("2016-05-20"), nil])
        #expect(try day.records().last == record && session.calendarEnds == nil)
    }

    @Test func firstRecordBeginsJournal() throws {
        let day = try TestDay()
        let session = try day.open()
        #expect(session.journal == nil)
        #expect(try day.disk.names(in: day.folder.journalsPath).isEmpty)
        let record = try session.append(.note("一"))
        #expect(record.name.seq == 2)
        #expect(session.journal == record.name.journal)
        #expect(try day.records().map(\.body.type) == ["open", "note"])
        #expect(try day.findings().isEmpty)
    }

    @Test func goesOnInItsJournal() throws {
        let day = try TestDay()
        var names: [RecordName] = []
        for text in ["a", "b", "c"] {
            let session = try day.open()
            names.append(try session.append(.note(text)).name)
            session.close()
        }
        #expect(Set(names.map(\.journal)).count == 1)
        #expect(names.map(\.seq) == [2, 3, 4])
        #expect(try day.notes() == ["a", "b", "c"])
        #expect(try day.findings().isEmpty)
    }

    @Test func lineHasContractsShape() throws {
        let day = try TestDay()
        let session = try day.open()
        let draft = try RecordDraft(
            JSONReader.read(
                """
                {"type":"visit","people":2,"channel":"onsite","visitor":{"name":"王"},"note":"n",
                 "questions":[{"kind":"consult","outcome":"answered","text":"怎么办","satisfaction":5}],
                 "occurredAt":"2016-05-15T09:00:00.000+08:00","batch":true}
                """))
        let record = try session.append(draft)
        let path = day.journalPath(record.name.journal)
        let lines = try #require(day.disk.contents(path)).split(separator: 0x0A)
        let golden = [
            #"{"seq":1,"tick":1,"at":"2016-05-15T09:31:04.120+08:00","by":"李","type":"open","format":"openday-journal/1","#,
            #"{"seq":2,"tick":2,"at":"2016-05-15T09:31:04.120+08:00","occurredAt":"2016-05-15T09:00:00.000+08:00","#
                + #""batch":true,"by":"李","type":"visit","people":2,"channel":"onsite","#
                + #""questions":[{"kind":"consult","outcome":"answered","satisfaction":5}],"prev":""#,
        ]
        for (line, start) in zip(lines, golden) {
            #expect(String(decoding: line, as: UTF8.self).hasPrefix(start))
        }
        #expect(try day.records().last == record)
    }

    @Test func secondSessionIsKeptOut() throws {
        let day = try TestDay()
        let first = try day.open(by: "张")
        do {
            _ = try day.open()
            Issue.record("two sessions of one desk")
        } catch StoreError.inUse(let holder) {
            #expect(holder.by == "张")
            #expect(holder.processID == 4711)
            #expect(holder.since == Timestamp("2016-05-15T09:31:04.120+08:00"))
        }
        _ = try day.open("D02")
        first.close()
        _ = try day.open()
    }

    @Test func standingsTellWithoutTouching() throws {
        let day = try TestDay()
        let plan = try EventPlan(Array(TestDay.plan.utf8))
        func standings() throws -> [DeskStanding] { try day.folder.standings(of: plan, day.environment) }
        let fresh = try standings()
        #expect(fresh.map(\.desk) == ["D01", "D02"])
        #expect(fresh.allSatisfy { $0.holder == nil && !$0.isOurs && !$0.hasDraft })
        #expect(try day.disk.names(in: "/").sorted() == ["days"])
        let session = try day.open("D02", by: "张")
        #expect(try standings().map { $0.holder?.by } == [nil, "张"])
        #expect(try standings().allSatisfy { !$0.isOurs })
        _ = try session.append(.note("a"))
        try session.saveDraft(.string("未保存"))
        session.close()
        let after = try standings()
        #expect(after.map(\.isOurs) == [false, true])
        #expect(after.map(\.hasDraft) == [false, true])
        #expect(after.allSatisfy { $0.holder == nil })
        // Looking kept no lock.
        _ = try day.open("D02")
    }

    @Test func unknownDeskIsRefused() throws {
        let day = try TestDay()
        #expect(throws: StoreError.noSuchDesk("D03", known: ["D01", "D02"])) { try day.open("D03") }
        #expect(throws: StoreError.noSuchDesk("../x", known: ["D01", "D02"])) { try day.open("../x") }
    }

    @Test func sealedJournalTakesOnlyUnseal() throws {
        let day = try TestDay()
        var session = try day.open()
        _ = try session.append(.note("a"))
        let seal = try session.seal()
        #expect(session.isSealed)
        session.close()
        session = try day.open()
        #expect(session.isSealed)
        #expect(throws: StoreError.sealed(seal.name.journal)) { try session.append(.note("b")) }
        #expect(throws: StoreError.sealed(seal.name.journal)) { try session.seal() }
        _ = try session.append(group: [RecordDraft(body: .unseal(Unsealing(why: "late"))), .note("b")])
        #expect(!session.isSealed)
        #expect(try day.notes() == ["a", "b"])
        #expect(try day.findings().isEmpty)
    }

    @Test func aJournalThatBeginsOnAClosedDaySaysWhyFirst() throws {
        let day = try TestDay()
        let first = try day.open()
        _ = try first.append(.note("a"))
        _ = try first.seal()
        try DaySeal.make(of: day.folder, event: "e", day.environment).write(in: day.folder, day.environment)
        let late = try day.open("D02")
        #expect(late.isSealed)
        #expect(throws: StoreError.self) { try late.append(.note("b")) }
        _ = try late.append(group: [RecordDraft(body: .unseal(Unsealing(why: "late"))), .note("b")])
        #expect(!late.isSealed)
        late.close()
        let again = try day.open("D02")
        #expect(!again.isSealed)
        _ = try again.append(.note("c"))
        #expect(try day.notes() == ["a", "b", "c"])
    }

    @Test func namesAreToldUnderWhichAFailedGroupMayStand() throws {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        let drafts = [RecordDraft.note("b"), .note("c")]
        // The writes succeed; from the sync on all fails.
        day.disk.plan(.init(fault: .fails(Errno.ioError), call: 3, isForEver: true))
        #expect(throws: StoreError.self) { try session.append(group: drafts) }
        day.disk.plan(nil)
        #expect(session.namesLeftOpen(of: drafts).map { $0?.seq } == [3, 4])
        session.settle()
        #expect(session.namesLeftOpen(of: drafts) == [nil, nil])
        // What is equal to it is another record.
        #expect(try session.append(.note("b")).name.seq == 7)
        #expect(try day.notes() == ["a", "b"])
    }

    @Test(arguments: 1...12) func whatFailedAtFirstIsTakenBackAndTheJournalOpensOnce(_ call: Int) throws {
        for isForEver in [true, false] {
            let day = try TestDay()
            let session = try day.open()
            day.disk.plan(.init(fault: .fails(Errno.ioError), call: call, isForEver: isForEver))
            let isSaved = (try? session.append(group: [.note("b"), .note("c")])) != nil
            if !isSaved { session.settle() }
            day.disk.plan(nil)
            if !isSaved { session.settle() }
            _ = try session.append(.note("b"))
            #expect(try day.notes() == (isSaved ? ["b", "c", "b"] : ["b"]))
            #expect(try day.alarms() == [])
        }
    }

    @Test func journalsOwnTypesAreRefused() throws {
        let day = try TestDay()
        let session = try day.open()
        let body = RecordBody.seal(Seal(records: 1, head: String(repeating: "0", count: 64)))
        #expect(throws: StoreError.unwritable(type: "seal")) { try session.append(RecordDraft(body: body)) }
    }

    @Test func nestedHashIsRefused() throws {
        let day = try TestDay()
        let session = try day.open()
        let set = [JSONMember("x", .object([JSONMember("a", .null), JSONMember("hash", .string("0"))]))]
        let journal = try #require(JournalName("D01.00000000"))
        let amendment = Amendment(ref: RecordName(journal: journal, seq: 1), set: set)
        let draft = RecordDraft(body: .amend(amendment))
        #expect(throws: StoreError.unwritable(type: "amend")) { try session.append(draft) }
        _ = try session.append(.note("a"))
        #expect(try day.alarms().isEmpty)
    }

    @Test func linesHaveALimit() throws {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        func total(_ count: Int) -> RecordDraft { .note(String(repeating: "x", count: count)) }
        do {
            _ = try session.append(total(70_000))
            Issue.record("a line beyond the limit")
        } catch StoreError.lineTooLong(let bytes, let limit) {
            #expect(limit == 65_536)
            let room = 70_000 - (bytes - limit)
            #expect(throws: StoreError.lineTooLong(bytes: limit + 1, limit: limit)) {
                try session.append(total(room + 1))
            }
            _ = try session.append(total(room))
        }
        #expect(try day.records().count == 3)
        #expect(try day.findings().isEmpty)
    }

    @Test func ticksComeAfterWhatWasSeen() throws {
        let day = try TestDay()
        let first = try day.open("D01")
        for number in 1...5 { _ = try first.append(.note("\(number)")) }
        let second = try day.open("D02")
        let record = try second.append(.note("x"))
        #expect(record.tick == 8)
        first.observe(tick: record.tick)
        #expect(try first.append(.note("y")).tick == 9)
        first.observe(tick: .max)
        _ = try first.append(.note("z"))
        #expect(try day.alarms().isEmpty)
    }

    @Test func clockJumpsAreNoticed() throws {
        let day = try TestDay()
        let session = try day.open()
        day.clock.pass(milliseconds: 10_000_000)
        #expect(session.checkClock() == nil)
        day.clock.jump(milliseconds: -3_600_000)
        let record = try session.append(.note("a"))
        #expect(session.checkClock()?.jumpMilliseconds == -3_600_000)
        #expect(session.checkClock() == nil)
        day.clock.jump(milliseconds: 100_000)
        #expect(session.checkClock() == nil)
        #expect(record.name.seq == 2)
        #expect(try day.findings().isEmpty)
    }

    @Test func draftsSurvive() throws {
        let day = try TestDay()
        var session = try day.open()
        #expect(session.loadDraft() == nil)
        try session.saveDraft(.object([JSONMember("text", .string("半句"))]))
        try session.syncDraft()
        session.close()
        session = try day.open()
        #expect(session.loadDraft()?["text"]?.string == "半句")
        session.clearDraft()
        #expect(session.loadDraft() == nil)
        #expect(try day.disk.names(in: day.folder.draftsPath).isEmpty)
    }

    @Test func theNewestDraftIsTheOneWithTheHighestNumber() throws {
        let day = try TestDay()
        var session = try day.open()
        for number in 1...3 { try session.saveDraft(.integer(number)) }
        try session.syncDraft()
        try session.saveDraft(.integer(4))
        session.close()
        let names = try day.disk.names(in: day.folder.draftsPath)
        let typing = day.folder.draftsPath + "/" + (try #require(names.first { $0.hasSuffix(".typing") }))
        let bytes = try #require(day.disk.contents(typing))
        // The last key was not flushed, or torn: the one before it counts, or what was made durable.
        for length in 0...bytes.count {
            try day.disk.put(Array(bytes.prefix(length)), at: typing)
            session = try day.open()
            #expect(session.loadDraft() == .integer(length < bytes.count - 1 ? 3 : 4), "\(length)")
            // What is typed next stands behind a torn end, and is newer.
            try session.saveDraft(.integer(5))
            session.close()
            session = try day.open()
            #expect(session.loadDraft() == .integer(5), "\(length)")
            session.close()
        }
    }

    @Test func aSealedJournalsEndIsNamedWhenItIsUnsealed() throws {
        let day = try TestDay()
        var session = try day.open()
        _ = try session.seal()
        let path = day.journalPath(try #require(session.journal))
        session.close()
        try day.disk.put(try #require(day.disk.contents(path)) + Array("torn".utf8), at: path)
        #expect(try day.alarms().map(\.what) == [.unfinished(isSealed: true)])
        session = try day.open()
        #expect(session.isSealed)
        #expect(try day.records().count == 2)
        _ = try session.append(RecordDraft(body: .unseal(Unsealing(why: "late"))))
        #expect(try day.records().map(\.body.type) == ["open", "seal", "unseal", "recover"])
        #expect(try day.findings().map(\.what) == [.explained])
    }

    @Test func aDraftGoesOnUnderANewWriter() throws {
        let day = try TestDay()
        var session = try day.open()
        let first = try session.append(.note("a"))
        try session.saveDraft(.string("半句"))
        let path = day.journalPath(first.name.journal)
        session.close()
        // The same bytes in another file, as a restore makes it.
        let bytes = try #require(day.disk.contents(path))
        day.disk.delete(path)
        try day.disk.put(bytes, at: path)
        session = try day.open()
        #expect(session.notices.contains(.newJournal(previous: first.name.journal)))
        #expect(session.loadDraft() == .string("半句"))
    }

    @Test func aFolderWithoutPermissionsIsToldOf() throws {
        let day = try TestDay()
        day.disk.state.withLock { $0.filePermissions = 0o777 }
        let session = try day.open()
        let record = try session.append(.note("a"))
        #expect(session.notices == [.permissionsNotKept(path: day.journalPath(record.name.journal))])
    }

    @Test func aReadOnlyFolderOpensAndSaysSo() throws {
        let day = try TestDay()
        var session = try day.open()
        _ = try session.append(.note("a"))
        session.close()
        day.disk.state.withLock { $0.isReadOnly = true }
        session = try day.open()
        let journal = try #require(session.journal)
        let file = JournalFile(journal, segment: 1)
        #expect(session.notices == [.untrusted(file, .readOnly(path: day.journalPath(journal)))])
        #expect(throws: StoreError.readOnly(path: day.journalPath(journal, segment: 2))) {
            try session.append(.note("b"))
        }
        #expect(throws: StoreError.readOnly(path: "\(day.folder.draftsPath)/\(journal).typing")) {
            try session.saveDraft(.null)
        }
        day.disk.state.withLock { $0.isReadOnly = false }
        _ = try session.append(.note("b"))
        #expect(try day.notes() == ["a", "b"])
        #expect(try day.findings() == [])
    }
}
