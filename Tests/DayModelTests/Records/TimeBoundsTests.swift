import Testing

@testable import DayModel

/// Times that are so far from a day that they must be slips.
@Suite struct TimeBoundsTests {
    private let bounds = TimeBounds(
        day: CivilDate(year: 2026, month: 5, day: 15) ?? CivilDate(dayNumber: 0), zone: .china)

    private func path(_ body: String) throws -> String? {
        bounds.problem(of: try RecordDraft(try JSONReader.read(body)))?.path
    }

    @Test(arguments: [
        ("2026-05-15T09:00:00+08:00", nil), ("2025-04-10T00:00:00+08:00", nil), ("2025-04-09T23:59:00+08:00", "occurredAt"),
        ("2027-06-19T23:59:00+08:00", nil), ("2027-06-20T00:00:00+08:00", "occurredAt"), ("2020-01-01T00:00:00Z", "occurredAt"),
    ] as [(String, String?)])
    func aVisitIsOfItsDay(_ moment: String, _ path: String?) throws {
        let visit = #"{"type":"visit","people":1,"channel":"onsite","occurredAt":"\#(moment)"}"#
        #expect(try self.path(visit) == path)
    }

    @Test func changesAreLookedAtToo() throws {
        let amend = #"{"type":"amend","ref":"D01.7f2c9a10-2","set":{"occurredAt":"2030-01-01T00:00:00Z"}}"#
        #expect(try path(amend) == "set.occurredAt")
        // What an office does of a matter may be done years later.
        let step = #"{"type":"followup","ref":"D01.7f2c9a10-2","state":"resolved","occurredAt":"2029-01-01T00:00:00Z"}"#
        #expect(try path(step) == nil)
    }
}
