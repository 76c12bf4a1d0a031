import Testing

@testable import DayModel

/// The member of a plan that says how long personal data is kept.
@Suite struct RetentionRuleTests {
    private func plan(_ rules: String) throws -> EventPlan {
        try EventPlan(
            Array(
                #"{"format":"openday-event/1","id":"a","title":"日","date":"2016-05-15","desks":[{"id":"D01"}],"rules":\#(rules)}"#
                    .utf8))
    }

    @Test func isReadFromThePlan() throws {
        #expect(try plan("{}").retentionRule == nil)
        #expect(try plan(#"{"personalData":{"keepDays":90}}"#).retentionRule == RetentionRule(keepDays: 90))
    }

    @Test(arguments: [#"{"personalData":{}}"#, #"{"personalData":{"keepDays":-1}}"#, #"{"personalData":3}"#])
    func aWrongOneIsAnError(_ rules: String) {
        #expect(throws: PlanError.self) { try plan(rules) }
    }
}
