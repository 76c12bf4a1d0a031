import DayModel
import DayStore
import Testing

/// The rating pad of a desk writes beside the desk, on the same machine.
@Suite struct PadJournalTests {
    private func openPad(_ day: TestDay) throws -> DeskSession {
        let plan = try EventPlan(Array(TestDay.plan.utf8))
        return try DeskSession(
            opening: day.folder, plan: plan, desk: "D01", by: nil, environment: day.environment, isPad: true)
    }

    @Test func deskAndPadAreOpenTogetherAndWriteEachTheirOwn() throws {
        let day = try TestDay()
        let desk = try day.open()
        let visit = try desk.append(RecordDraft(body: .visit(Visit(questions: [Question()]))))
        #expect(try day.folder.padJournal(ofDesk: "D01", day.environment) == nil)
        let pad = try openPad(day)
        let rating = Rating(ref: visit.name, satisfaction: .satisfied, source: .known(.pad))
        let record = try pad.append(RecordDraft(body: .rating(rating)))
        #expect(record.name.journal.desk == "D01")
        #expect(record.name.journal != visit.name.journal)
        #expect(record.tick > visit.tick)
        #expect(try day.folder.padJournal(ofDesk: "D01", day.environment) == record.name.journal)
        _ = try desk.append(.note("a"))
        #expect(try day.findings().isEmpty)
    }

    /// Neither takes the other for another machine, and each goes on in its own journal.
    @Test func deskAndPadKnowEachOther() throws {
        let day = try TestDay()
        for text in ["a", "b"] {
            let desk = try day.open()
            _ = try desk.append(.note(text))
            #expect(desk.notices.isEmpty)
            desk.close()
            let pad = try openPad(day)
            _ = try pad.append(.note(text))
            #expect(pad.notices.isEmpty)
            pad.close()
        }
        #expect(Set(try day.records().map(\.name.journal)).count == 2)
    }

    @Test func aSecondPadOfADeskIsKeptOut() throws {
        let day = try TestDay()
        let pad = try openPad(day)
        defer { pad.close() }
        #expect(throws: StoreError.self) { try openPad(day) }
    }
}
