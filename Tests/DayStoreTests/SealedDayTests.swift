import DayModel
import DayStore
import Testing

/// What is under the seal of a closed day besides its journals: the plan, the time, the last line feed.
@Suite struct SealedDayTests {
    /// A closed day whose plan was replaced afterwards.
    private static func day(replacingPlan replacement: (String) -> String) throws -> (day: TestDay, code: String) {
        let (day, code) = try VerifierTests.sealedDay()
        try day.disk.put(Array(replacement(TestDay.plan).utf8), at: day.folder.planPath)
        return (day, code)
    }

    private static func officeNote(in day: TestDay, plan: String) throws {
        let plan0 = try EventPlan(Array(TestDay.plan.utf8))
        let session = try DeskSession(
            opening: day.folder, plan: plan0, desk: plan0.officeDesk, by: "王", environment: day.environment,
            isOffice: true)
        defer { session.close() }
        var book = try day.book()
        _ = book.refresh()
        session.observe(tick: book.tally.highestTick)
        _ = try session.append(RecordDraft(body: .note(Note(text: "改了方案", plan: plan))))
    }

    /// Flips every bit of a file of a closed day, and gives those flips that no check has found.
    private static func unseenFlips(of path: String, in day: TestDay, code: String?) throws -> [String] {
        let bytes = try #require(day.disk.contents(path))
        var unseen: [String] = []
        for index in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[index] ^= 1 << bit
                try day.disk.put(flipped, at: path)
                let findings = try DayVerifier.verify(day.folder, code: code, day.environment)
                if !findings.contains(where: \.isAlarm) { unseen.append("byte \(index), bit \(bit)") }
            }
        }
        try day.disk.put(bytes, at: path)
        return unseen
    }

    @Test(arguments: [false, true]) func everyFlipOfThePlanIsFound(isWithCode: Bool) throws {
        let (day, code) = try VerifierTests.sealedDay()
        #expect(try Self.unseenFlips(of: day.folder.planPath, in: day, code: isWithCode ? code : nil) == [])
    }

    @Test(arguments: [false, true]) func everyFlipOfTheSealIsFound(isWithCode: Bool) throws {
        let (day, code) = try VerifierTests.sealedDay()
        #expect(try Self.unseenFlips(of: day.folder.sealPath, in: day, code: isWithCode ? code : nil) == [])
    }

    @Test func aChangedPlanIsFoundUntilTheOfficePutsItOnRecord() throws {
        let (day, code) = try Self.day { $0.replacing("1号台", with: "一号台") }
        #expect(try VerifierTests.alarms(day, code: code) == [.planNotSealed])
        let digest = try day.folder.planDigest(day.environment)
        try Self.officeNote(in: day, plan: String(repeating: "0", count: 64))
        #expect(try VerifierTests.alarms(day, code: code) == [.planNotSealed])
        try Self.officeNote(in: day, plan: digest)
        #expect(try VerifierTests.alarms(day, code: code) == [])
    }

    /// While a desk is sealed and the day goes on, its plan may change.
    @Test func beforeTheDayIsClosedThePlanIsFree() throws {
        let (day, _) = try Self.day { $0.replacing("1号台", with: "一号台") }
        day.disk.delete(day.folder.sealPath)
        #expect(try VerifierTests.alarms(day) == [])
    }

    @Test func theSealIsOfTheMomentOfTheLastSealRecord() throws {
        let (day, _) = try VerifierTests.sealedDay()
        let seal = try #require(try DaySeal.read(in: day.folder, day.environment))
        day.clock.pass(milliseconds: 60_000)
        #expect(try DaySeal.make(of: day.folder, event: seal.event, day.environment) == seal)
        let other = DaySeal(
            event: seal.event, entries: seal.entries,
            sealedAt: Timestamp(milliseconds: seal.sealedAt.milliseconds + 1, offsetMinutes: 480))
        try other.write(in: day.folder, day.environment)
        #expect(
            try VerifierTests.alarms(day) == [.otherTime(sealed: seal.sealedAt, found: other.sealedAt)])
    }

    @Test func aSealedFileThatLacksOnlyItsLineFeedIsFound() throws {
        for isSeal in [false, true] {
            let (day, code) = try VerifierTests.sealedDay()
            let path = isSeal ? day.folder.sealPath : try VerifierTests.path(day)
            let bytes = try #require(day.disk.contents(path))
            try day.disk.put(bytes.dropLast(), at: path)
            #expect(try VerifierTests.alarms(day, code: code) == [.lacksLineFeed])
        }
    }

    /// What an earlier version sealed names no plan, and closed at a moment of its own.
    @Test func aDayOfAnEarlierVersionVerifiesAsBefore() throws {
        let day = try TestDay()
        let session = try day.open()
        session.close()
        let journal = try #require(JournalName("D01.00000001"))
        let at = #""at":"2016-05-15T09:00:00.000+08:00""#
        let open = GoldenLines.proved(
            #"{"seq":1,"tick":1,\#(at),"type":"open","format":"openday-journal/1","event":"2016-05-15-test","desk":"D01","writer":"00000001""#
        )
        let head = try #require(open.firstRange(of: #""hash":""#)).upperBound
        let hash = String(open[head...].prefix(64))
        let seal = GoldenLines.proved(
            #"{"seq":2,"tick":2,\#(at),"type":"seal","records":1,"head":"\#(hash)""#,
            prev: String(hash.prefix(32)))
        try day.disk.put(Array((open + "\n" + seal + "\n").utf8), at: day.journalPath(journal))
        let made = try DaySeal.make(of: day.folder, event: "2016-05-15-test", day.environment)
        let former = DaySeal(
            event: made.event, entries: made.entries, sealedAt: Timestamp(milliseconds: 0, offsetMinutes: 0))
        try former.write(in: day.folder, day.environment)
        try day.disk.put(
            Array(TestDay.plan.replacing("1号台", with: "一号台").utf8), at: day.folder.planPath)
        #expect(try day.findings() == [])
    }
}

/// What cannot be opened is a finding, and the check goes on.
@Suite struct CollectingTests {
    @Test func aStrayFileForPicturesHidesNothing() throws {
        let (day, _) = try VerifierTests.sealedDay()
        try VerifierTests.edit(day) { $0[1] = $0[1].replacing("visit", with: "vvisit") }
        try day.disk.put(Array("x\n".utf8), at: day.folder.path + "/photos")
        let alarms = try VerifierTests.alarms(day)
        #expect(alarms.contains(.damaged(.wrongHash)))
        let unreadable = try day.findings().filter {
            if case .unreadable = $0.what { true } else { false }
        }
        #expect(Set(unreadable.map(\.file)) == ["photos"])
    }

    @Test func aFolderInAJournalsPlaceHidesNothing() throws {
        let (day, _) = try VerifierTests.sealedDay()
        day.disk.makeFolders(day.folder.journalsPath + "/D03.00000000.jsonl")
        let alarms = try day.findings().filter(\.isAlarm)
        #expect(alarms.count == 1)
        #expect(alarms.first?.file == "journals/D03.00000000.jsonl")
    }

    @Test func badLinesOneBehindTheOtherAreOneFinding() throws {
        for line in ["", "x", #"{"seq":1,"tick":1,"#] {
            let day = try TestDay()
            let session = try day.open()
            _ = try session.append(.note("a"))
            session.close()
            let path = try VerifierTests.path(day)
            let bytes = try #require(day.disk.contents(path))
            let bad = String(repeating: line + "\n", count: 20_000)
            try day.disk.put(bytes + Array(bad.utf8), at: path)
            let findings = try day.findings()
            #expect(findings.count == 1)
            #expect(findings.first?.line == 3)
            #expect(findings.first?.lines == 20_000)
            #expect(findings.first?.offset == bytes.count)
            #expect(findings.first?.length == bad.utf8.count - 1)
        }
    }

    /// A line twenty thousand times is no more of a finding.
    @Test func repeatedLinesAreOneFinding() throws {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        session.close()
        try VerifierTests.edit(day) { $0 += Array(repeating: $0[1], count: 20_000) }
        let alarms = try day.alarms()
        #expect(alarms.count == 1)
        #expect(alarms.first?.lines == 20_000)
    }

    @Test func twoRunsAreTwoFindings() throws {
        let day = try TestDay()
        let session = try day.open()
        for text in ["a", "b"] { _ = try session.append(.note(text)) }
        session.close()
        try VerifierTests.edit(day) { lines in
            lines.insert(contentsOf: ["x", "y"], at: 2)
            lines.insert(contentsOf: ["x", "", "y"], at: 1)
        }
        #expect(try day.findings().map(\.line) == [2, 6])
        #expect(try day.findings().map(\.lines) == [3, 2])
    }

    /// What another machine has written and its folder does not hold yet is on its way.
    @Test func aReferenceAheadOfAnOpenJournalIsANote() throws {
        let day = try TestDay()
        let first = try day.open("D01")
        _ = try first.append(.note("a"))
        let later = try first.append(.note("b"))
        let second = try day.open("D02")
        _ = try second.append(RecordDraft(body: .void(Voiding(ref: later.name))))
        let path = day.journalPath(later.name.journal)
        let bytes = try #require(day.disk.contents(path))
        let end = try #require(bytes.dropLast().lastIndex(of: 0x0A))
        try day.disk.put(Array(bytes[...end]), at: path)
        #expect(try day.findings().map(\.what) == [.notHereYet(later.name)])
        #expect(try day.alarms() == [])
        day.disk.delete(path)
        #expect(try day.alarms().map(\.what) == [.noSuchRecord(later.name)])
    }
}
