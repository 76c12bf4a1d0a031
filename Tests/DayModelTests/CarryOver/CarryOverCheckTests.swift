import Testing

@testable import DayModel

/// What a person is told to look at.
@Suite struct CarryOverCheckTests {
    private func plan(_ date: String, _ members: String = "") throws -> EventPlan {
        try EventPlan(
            Array(
                #"{"format":"openday-event/1","id":"a","title":"日","date":"\#(date)","desks":[{"id":"D01"}]\#(members)}"#
                    .utf8))
    }

    private func checks(_ plan: EventPlan) -> [CarryOverCheck] {
        CarryOverCheck.checks(of: plan, calendar: .builtIn, last: nil)
    }

    @Test func aWorkingDayWithNothingElseNeedsNone() throws {
        #expect(checks(try plan("2025-05-15")).isEmpty)
    }

    @Test(arguments: ["2025-05-17", "2025-10-01"]) func aDayOff(_ date: String) throws {
        let plan = try plan(date)
        #expect(checks(plan) == [.dayOff(plan.date)])
    }

    /// Beyond the table nothing is guessed.
    @Test func aYearThatNoTableKnows() throws {
        let plan = try plan("2090-05-15")
        #expect(checks(plan) == [.unknownYear(plan.date)])
    }

    @Test func whatWasTakenOver() throws {
        let plan = try plan(
            "2025-05-15",
            #","theme":"阳光","basis":["条例"],"departments":[{"code":"A","name":"甲","lead":"赵"}],"staff":[{"name":"钱"}],"topics":[{"code":"T","name":"事"}]"#
        )
        #expect(checks(plan) == [.theme("阳光"), .basis(1), .topics(1), .people(staff: 1, leads: 1)])
    }
}
