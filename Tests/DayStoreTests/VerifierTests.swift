import DayModel
import DayStore
import Testing

@Suite struct VerifierTests {
    /// A sealed day of two desks, and its code.
    static func sealedDay() throws -> (day: TestDay, code: String) {
        let day = try TestDay()
        for desk in ["D01", "D02"] {
            let session = try day.open(desk)
            let draft =
                #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"answered"}]}"#
            let visit = try session.append(RecordDraft(JSONReader.read(draft)))
            _ = try session.append(
                RecordDraft(body: .rating(Rating(ref: visit.name, satisfaction: .satisfied))))
            _ = try session.seal()
        }
        let seal = try DaySeal.make(of: day.folder, event: "2016-05-15-test", day.environment)
        try seal.write(in: day.folder, day.environment)
        return (day, seal.code)
    }

    static func path(_ day: TestDay, _ index: Int = 0) throws -> String {
        day.folder.journalsPath + "/" + (try day.disk.names(in: day.folder.journalsPath))[index]
    }

    /// Changes the lines of a day's first journal.
    static func edit(_ day: TestDay, _ change: (inout [String]) -> Void) throws {
        let path = try path(day)
        let text = String(decoding: try #require(day.disk.contents(path)), as: UTF8.self)
        var lines = text.split(separator: "\n").map(String.init)
        change(&lines)
        try day.disk.put(Array((lines.joined(separator: "\n") + "\n").utf8), at: path)
    }

    static func alarms(_ day: TestDay, code: String? = nil) throws -> [Finding.What] {
        try DayVerifier.verify(day.folder, code: code, day.environment).filter(\.isAlarm).map(\.what)
    }

    @Test func aWholeDayIsInOrder() throws {
        let (day, code) = try Self.sealedDay()
        #expect(try DayVerifier.verify(day.folder, code: code, day.environment) == [])
        #expect(try DayVerifier.verify(day.folder, code: code.uppercased(), day.environment) == [])
        #expect(
            try Self.alarms(day, code: "aaaa-bbbb-cccc-dddd") == [
                .otherCode(given: "aaaa-bbbb-cccc-dddd", found: code)
            ])
    }

    @Test func aDeletedLineIsFound() throws {
        for index in 0..<4 {
            let (day, _) = try Self.sealedDay()
            try Self.edit(day) { $0.remove(at: index) }
            let alarms = try Self.alarms(day)
            if index == 3 {
                #expect(alarms.contains { if case .otherCount(_, 4, 3) = $0 { true } else { false } })
            } else {
                #expect(alarms.contains(.missing(index + 1...index + 1)))
            }
        }
    }

    @Test func aDoubledLineIsFound() throws {
        let (day, _) = try Self.sealedDay()
        try Self.edit(day) { $0.insert($0[1], at: 2) }
        let alarms = try Self.alarms(day)
        #expect(alarms.count == 1)
        #expect(alarms.contains { if case .doubled = $0 { true } else { false } })
    }

    @Test func aMovedLineIsFound() throws {
        for (first, second) in [(0, 1), (1, 2), (2, 3)] {
            let (day, _) = try Self.sealedDay()
            try Self.edit(day) { $0.swapAt(first, second) }
            let alarms = try Self.alarms(day)
            #expect(alarms.count == 1)
            #expect(alarms.contains { if case .moved = $0 { true } else { false } })
        }
    }

    @Test func aReplacedLineIsFound() throws {
        let (day, _) = try Self.sealedDay()
        try Self.edit(day) { lines in
            let start = #"{"seq":2,"tick":2,"at":"2016-05-15T09:00:00.000+08:00","type":"note","text":"z""#
            lines[1] = GoldenLines.proved(
                start, prev: String(lines[1].suffix(100).prefix(0)) + "11111111111111111111111111111111")
        }
        let alarms = try Self.alarms(day)
        #expect(alarms.filter { if case .brokenChain = $0 { true } else { false } }.count == 2)
    }

    @Test func aJournalUnderAnotherNameIsFound() throws {
        let (day, _) = try Self.sealedDay()
        let bytes = try #require(day.disk.contents(try Self.path(day)))
        try day.disk.put(bytes, at: day.folder.journalsPath + "/D02.00000000.jsonl")
        let alarms = try Self.alarms(day)
        #expect(alarms.contains { if case .wrongOpening = $0 { true } else { false } })
        #expect(alarms.contains { if case .unsealedJournal = $0 { true } else { false } })
    }

    @Test func aMissingJournalIsFound() throws {
        let (day, _) = try Self.sealedDay()
        day.disk.delete(try Self.path(day))
        let alarms = try Self.alarms(day)
        #expect(alarms.contains { if case .missingJournal = $0 { true } else { false } })
    }

    @Test func aCutJournalWithoutASealIsAccepted() throws {
        // The one blind spot of a chain: whole lines gone at the end. Only the seal and its code see it.
        let (day, code) = try Self.sealedDay()
        day.disk.delete(day.folder.sealPath)
        for index in [0, 1] {
            let path = try Self.path(day, index)
            let bytes = try #require(day.disk.contents(path))
            let end = try #require(bytes.dropLast().lastIndex(of: 0x0A))
            try day.disk.put(Array(bytes[...end]), at: path)
        }
        #expect(try Self.alarms(day) == [])
        #expect(try Self.alarms(day, code: code) == [.noSeal])
    }

    @Test func aReSealedCutHasAnotherCode() throws {
        let (day, code) = try Self.sealedDay()
        try Self.edit(day) { $0.removeLast() }
        try DaySeal.make(of: day.folder, event: "2016-05-15-test", day.environment).write(
            in: day.folder, day.environment)
        #expect(try Self.alarms(day) == [])
        #expect(try Self.alarms(day, code: code).count == 1)
    }

    @Test func writingAfterTheSealIsFound() throws {
        let (day, _) = try Self.sealedDay()
        let session = try day.open()
        _ = try session.append(RecordDraft(body: .unseal(Unsealing(why: "late"))))
        let alarms = try Self.alarms(day)
        #expect(alarms.count == 1)
        #expect(alarms.contains { if case .otherCount(_, 4, 5) = $0 { true } else { false } })
    }

    @Test func theOfficeMayFollowUpBehindTheSealAndNothingElse() throws {
        let (day, code) = try Self.sealedDay()
        let plan = try EventPlan(Array(TestDay.plan.utf8))
        let office = try DeskSession(
            opening: day.folder, plan: plan, desk: plan.officeDesk, by: nil, environment: day.environment,
            isOffice: true)
        let visit = try #require(try day.records().first { $0.body.type == "visit" })
        let followUp = FollowUp(ref: visit.name, state: .known(.closed))
        let written = try office.append(RecordDraft(body: .followup(followUp)))
        _ = try office.append(RecordDraft(body: .void(Voiding(ref: written.name))))
        _ = try office.append(.note("已归档"))
        #expect(try Self.alarms(day, code: code) == [])
        #expect(try day.findings().contains { $0.what == .officeWroteOn(written.name.journal) })
        _ = try office.append(RecordDraft(body: .void(Voiding(ref: visit.name))))
        #expect(try Self.alarms(day, code: code).contains(.unsealedJournal(written.name.journal)))
    }

    @Test(arguments: [
        RecordBody.visit(Visit()), .handout(Handout(materials: [MaterialCount(item: "XCD", count: 1)])),
    ])
    func aDeskThatCallsItselfTheOfficeIsFound(_ body: RecordBody) throws {
        let (day, _) = try Self.sealedDay()
        let plan = try EventPlan(Array(TestDay.plan.utf8))
        let office = try DeskSession(
            opening: day.folder, plan: plan, desk: plan.officeDesk, by: nil, environment: day.environment,
            isOffice: true)
        let written = try office.append(RecordDraft(body: body))
        #expect(try Self.alarms(day) == [.unsealedJournal(written.name.journal)])
    }

    @Test func theOfficeHasNoDeskOfThePlan() throws {
        var plan = try EventPlan(Array(TestDay.plan.utf8))
        #expect(plan.officeDesk == "office")
        plan.desks.append(Desk(id: "office", name: "办公室"))
        #expect(plan.officeDesk == "office2")
        let day = try TestDay()
        #expect(throws: StoreError.noSuchDesk("office", known: ["D01", "D02"])) { try day.open("office") }
    }

    @Test func anEditedSealIsFound() throws {
        let (day, _) = try Self.sealedDay()
        let text = String(decoding: try #require(day.disk.contents(day.folder.sealPath)), as: UTF8.self)
        try day.disk.put(
            Array(text.replacing("\"records\":4", with: "\"records\":3").utf8), at: day.folder.sealPath)
        #expect(try Self.alarms(day).contains { if case .badSeal(.code) = $0 { true } else { false } })
        try day.disk.put(Array("{".utf8), at: day.folder.sealPath)
        #expect(try Self.alarms(day).contains { if case .badSeal(.syntax) = $0 { true } else { false } })
    }

    @Test func referencesToNothingAreFound() throws {
        let day = try TestDay()
        let session = try day.open()
        let visit = try session.append(
            RecordDraft(JSONReader.read(#"{"type":"visit","people":1,"channel":"onsite"}"#)))
        let nobody = try #require(RecordName("D09.00000000-1"))
        _ = try session.append(RecordDraft(body: .void(Voiding(ref: nobody))))
        _ = try session.append(RecordDraft(body: .rating(Rating(ref: visit.name, satisfaction: .fair))))
        #expect(try Self.alarms(day) == [.noSuchRecord(nobody), .noSuchQuestion(visit.name, index: 0)])
        let question = try JSONReader.read(#"[{"kind":"consult","outcome":"answered"}]"#)
        let set = [JSONMember("questions", question)]
        _ = try session.append(RecordDraft(body: .amend(Amendment(ref: visit.name, set: set))))
        #expect(try Self.alarms(day) == [.noSuchRecord(nobody)])
    }

    @Test func laterTypesAndStrayFilesAreNotes() throws {
        let day = try TestDay()
        _ = try day.open().append(.note("a"))
        let path = try Self.path(day)
        let bytes = try #require(day.disk.contents(path))
        let last = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[1]
        let hash = try #require(last.firstRange(of: #","hash":""#)).upperBound
        let line = GoldenLines.proved(
            #"{"seq":3,"tick":3,"at":"2016-05-15T09:00:00.000+08:00","type":"weather""#,
            prev: String(last[hash...].prefix(32)))
        try day.disk.put(bytes + Array((line + "\n").utf8), at: path)
        try day.disk.put([], at: day.folder.journalsPath + "/readme.txt")
        let findings = try day.findings()
        #expect(findings.map(\.what) == [.strayFile, .newer(type: "weather")])
        #expect(findings.allSatisfy { !$0.isAlarm })
        #expect(findings[1].line == 3)
        #expect(findings[1].offset == bytes.count)
    }

    @Test func aSealsCodeIsTheContracts() throws {
        let journal = try #require(JournalName("D01.7f2c9a10"))
        let at = try #require(Timestamp("2016-05-15T17:00:00.000+08:00"))
        let entry = DaySeal.Entry(journal: journal, records: 2, head: GoldenLines.visitHash)
        let seal = DaySeal(event: "e", entries: [entry], sealedAt: at)
        #expect(seal.code == GoldenLines.code)
        #expect(try DaySeal(reading: JSONWriter.bytes(of: seal.json)) == seal)
        #expect(DaySeal.normalizedCode(" AB1O 2345-cdefghij ") == "ablo-2345-cdef-ghij")
    }
}
