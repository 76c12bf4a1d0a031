import DayModel
import DayStore
import SystemPackage
import Testing

/// Fails each call of a session's life in turn.
@Suite struct FaultTests {
    /// What a run was told was saved.
    struct Outcome {
        var acknowledged: [RecordName: String] = [:]
        var thrown = 0
        /// The last text that was given and not acknowledged.
        var inFlight: String?
    }

    /// Opens, logs four notes (two in a group), trying each again when it fails, and closes.
    static func run(_ day: TestDay, tries: Int) -> Outcome {
        var outcome = Outcome()
        for attempt in 1...tries {
            do {
                let session = try day.open()
                try? session.saveDraft(.string("typing"))
                for texts in [["a"], ["b", "c"], ["d"]] {
                    log(texts.map { "\($0)" }, in: session, tries: tries, &outcome)
                }
                session.close()
                return outcome
            } catch {
                outcome.thrown += attempt == tries ? 1 : 0
            }
        }
        return outcome
    }

    static func log(_ texts: [String], in session: DeskSession, tries: Int, _ outcome: inout Outcome) {
        for _ in 1...tries {
            do {
                let records = try session.append(group: texts.map { .note($0) })
                for (record, text) in zip(records, texts) { outcome.acknowledged[record.name] = text }
                return
            } catch {
                outcome.thrown += 1
            }
        }
    }

    static func callCount() throws -> Int {
        let day = try TestDay()
        day.disk.plan(nil)
        _ = run(day, tries: 1)
        return day.disk.calls
    }

    static let faults: [MemoryDisk.Fault] = [
        .fails(.ioError), .fails(.noSpace), .fails(.interrupted), .fails(.tooManyOpenFiles), .halfWrite,
        .allButOne,
    ]

    @Test(arguments: faults)
    func failingOnceLosesNothing(_ fault: MemoryDisk.Fault) throws {
        for call in 1...(try Self.callCount() + 20) {
            let day = try TestDay()
            day.disk.plan(.init(fault: fault, call: call, isForEver: false))
            let outcome = Self.run(day, tries: 3)
            day.disk.plan(nil)
            #expect(outcome.acknowledged.count == 4, "\(fault) at call \(call)")
            #expect(try day.notes() == ["a", "b", "c", "d"], "\(fault) at call \(call)")
            #expect(try day.alarms() == [], "\(fault) at call \(call)")
        }
    }

    @Test(arguments: faults)
    func failingForEverAcknowledgesOnlyWhatIsSaved(_ fault: MemoryDisk.Fault) throws {
        for call in 1...(try Self.callCount() + 20) {
            let day = try TestDay()
            day.disk.plan(.init(fault: fault, call: call, isForEver: true))
            let outcome = Self.run(day, tries: 2)
            day.disk.plan(nil)
            try check(day, outcome, "\(fault) from call \(call)")
            // The cause is gone: the desk opens and goes on.
            let session = try day.open()
            _ = try session.append(.note("later"))
            try check(day, outcome, "\(fault) from call \(call), later")
            #expect(try day.notes().contains("later"))
        }
    }

    /// The disk fails for a while under a session that stays open; then everything can be saved.
    @Test(arguments: faults)
    func goesOnWhenTheCauseIsGone(_ fault: MemoryDisk.Fault) throws {
        for call in 1...40 {
            let day = try TestDay()
            let session = try day.open()
            var outcome = Outcome()
            Self.log(["first"], in: session, tries: 1, &outcome)
            day.disk.plan(.init(fault: fault, call: call, isForEver: true))
            Self.log(["a"], in: session, tries: 3, &outcome)
            Self.log(["b", "c"], in: session, tries: 2, &outcome)
            day.disk.plan(nil)
            Self.log(["d"], in: session, tries: 1, &outcome)
            #expect(outcome.acknowledged.values.contains("d"), "\(fault) from call \(call)")
            try check(day, outcome, "\(fault) from call \(call)")
            // What was given up is taken back, what was acknowledged stands.
            #expect(try Set(day.notes()) == Set(outcome.acknowledged.values), "\(fault) from call \(call)")
            session.close()
            _ = try day.open().append(.note("e"))
            try check(day, outcome, "\(fault) from call \(call), opened again")
        }
    }

    private func check(_ day: TestDay, _ outcome: Outcome, _ comment: Comment) throws {
        let records = try day.records()
        let texts = Dictionary(
            records.compactMap { record -> (RecordName, String)? in
                guard case .note(let note) = record.body else { return nil }
                return (record.name, note.text)
            }, uniquingKeysWith: { first, _ in first })
        for (name, text) in outcome.acknowledged { #expect(texts[name] == text, comment) }
        let effective = try day.notes()
        #expect(Set(effective).count == effective.count, "saved twice: \(effective) \(comment)")
        #expect(try day.alarms() == [], comment)
    }

    @Test func aFailedWriteIsInvisible() throws {
        for fault in [MemoryDisk.Fault.fails(.ioError), .halfWrite] {
            let day = try TestDay()
            let session = try day.open()
            let before = try session.append(.note("a"))
            let saved = try #require(day.disk.contents(day.journalPath(before.name.journal)))
            day.disk.plan(.init(fault: fault, call: 2, isForEver: false))
            let record = try session.append(.note("b"))
            #expect(record.name.seq == 3)
            #expect(try day.disk.names(in: day.folder.journalsPath).count == 2)
            let second = try #require(day.disk.contents(day.journalPath(record.name.journal, segment: 2)))
            #expect(second.starts(with: saved))
            #expect(second.split(separator: 0x0A).count == 3)
            #expect(try day.notes() == ["a", "b"])
            #expect(try day.alarms() == [])
        }
    }

    @Test func anUnsettledRecordIsSavedOnceOrTakenBack() throws {
        for isSameAgain in [true, false] {
            let day = try TestDay()
            let session = try day.open()
            _ = try session.append(.note("a"))
            // The write succeeds; from the sync on all fails.
            day.disk.plan(.init(fault: .fails(.ioError), call: 2, isForEver: true))
            #expect(throws: StoreError.self) { try session.append(.note("b")) }
            day.disk.plan(nil)
            let record = try session.append(.note(isSameAgain ? "b" : "c"))
            #expect(record.name.seq == (isSameAgain ? 3 : 5))
            #expect(try day.notes() == (isSameAgain ? ["a", "b"] : ["a", "c"]))
            #expect(try day.alarms() == [])
        }
    }

    /// Two appends fail one after the other, each at any call; what the next one finds is settled right.
    @Test func unsettledRecordsPileUp() throws {
        for first in 1...14 {
            for second in 1...24 {
                for (fault, last) in [
                    (MemoryDisk.Fault.fails(.ioError), "b"), (.allButOne, "d"), (.allButOne, "b"),
                ] {
                    let day = try TestDay()
                    let session = try day.open()
                    var outcome = Outcome()
                    Self.log(["a"], in: session, tries: 1, &outcome)
                    day.disk.plan(.init(fault: fault, call: first, isForEver: true))
                    Self.log(["b"], in: session, tries: 1, &outcome)
                    day.disk.plan(.init(fault: fault, call: second, isForEver: true))
                    Self.log(["c"], in: session, tries: 1, &outcome)
                    day.disk.plan(nil)
                    if outcome.acknowledged.values.contains(last) { continue }
                    Self.log([last], in: session, tries: 1, &outcome)
                    let comment = Comment(rawValue: "\(fault) at \(first), then at \(second)")
                    try check(day, outcome, comment)
                    #expect(try Set(day.notes()) == Set(outcome.acknowledged.values), comment)
                }
            }
        }
    }

    @Test func anUnsettledSealIsOpenedAgain() throws {
        let day = try TestDay()
        let session = try day.open()
        _ = try session.append(.note("a"))
        // Five calls read the plan that the seal names, the sixth writes the line.
        day.disk.plan(.init(fault: .fails(.ioError), call: 7, isForEver: true))
        #expect(throws: StoreError.self) { try session.seal() }
        #expect(!session.isSealed)
        day.disk.plan(nil)
        _ = try session.append(.note("b"))
        #expect(!session.isSealed)
        #expect(try day.records().map(\.body.type) == ["open", "note", "seal", "unseal", "note"])
        #expect(try day.alarms() == [])
    }
}
