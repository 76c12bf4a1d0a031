import Testing

@testable import DayModel

/// The way of a file out of the office.
@Suite struct ReviewRulesTests {
    private static let clean = ReleaseCheck([], decisions: [])

    private func plan(_ members: String = "") throws -> EventPlan {
        try EventPlan(
            Array(
                """
                {"format":"openday-event/1","id":"a","title":"t","date":"2026-05-15","desks":[{"id":"D01"}]\(members)}
                """.utf8))
    }

    /// Takes a file on as often as asked, each step by the next of the names.
    private func walk(_ rules: ReviewRules, _ names: [String], sha256: String = "a") throws -> ReviewDocument
    {
        var document = ReviewDocument(file: "r.docx", sha256: sha256, steps: [])
        for name in names {
            document.steps.append(try rules.passing(document, by: name, check: Self.clean))
        }
        return document
    }

    @Test func goesThroughAllStagesAndNoFurther() throws {
        let rules = ReviewRules(plan: try plan())
        let document = try walk(rules, ["甲", "乙", "丙", "丁", "甲", "戊"])
        #expect(document.steps.map(\.stage) == ReviewStage.allCases)
        #expect(throws: ReviewRefusal.isFiled) { try rules.passing(document, by: "甲", check: Self.clean) }
        #expect(throws: ReviewRefusal.isFiled) { try rules.sendingBack(document, by: "甲", why: "x") }
    }

    @Test(arguments: 2...5) func goesBackWithAReasonFromAnyStage(_ steps: Int) throws {
        let rules = ReviewRules(plan: try plan())
        var document = try walk(rules, Array(repeating: "甲", count: steps))
        #expect(throws: ReviewRefusal.noReason) { try rules.sendingBack(document, by: "乙", why: "") }
        let back = try rules.sendingBack(document, by: "乙", why: "数字待核")
        document.steps.append(back)
        #expect(document.stage == .draft && document.drafter == "甲")
        #expect(throws: ReviewRefusal.nothingToSendBack) {
            try rules.sendingBack(document, by: "乙", why: "x")
        }
        #expect(try rules.passing(document, by: "乙", check: Self.clean).stage == .firstReview)
    }

    @Test func aChangedFileIsADraftAgainAndIsSubmittedAnew() throws {
        let rules = ReviewRules(plan: try plan())
        var document = try walk(rules, ["甲", "乙", "丙"])
        document.sha256 = "b"
        #expect(document.isChanged && document.stage == .draft)
        let step = try rules.passing(document, by: "丁", check: Self.clean)
        #expect(step.stage == .draft && step.sha256 == "b")
        document.steps.append(step)
        #expect(!document.isChanged && document.drafter == "丁")
    }

    @Test func onlyThoseWhomThePlanNamesPassAStage() throws {
        let rules = ReviewRules(
            plan: try plan(
                #","staff":[{"name":"赵","role":"reviewer"},{"name":"钱","role":"保密"},{"name":"孙","role":"leader"}]"#
            ))
        var document = try walk(rules, ["任何人"])
        #expect(throws: ReviewRefusal.notTheirs(.firstReview, by: "钱", holders: ["赵"])) {
            try rules.passing(document, by: "钱", check: Self.clean)
        }
        for name in ["赵", "钱", "孙"] {
            document.steps.append(try rules.passing(document, by: name, check: Self.clean))
        }
        #expect(document.stage == .approval)
        #expect(throws: ReviewRefusal.noName) { try rules.passing(document, by: "", check: Self.clean) }
    }

    @Test func nobodyReviewsTheirOwnDraftWhereThePlanForbidsIt() throws {
        let strict = ReviewRules(plan: try plan(#","rules":{"review":{"ownDraft":false}}"#))
        var document = try walk(strict, ["甲"])
        #expect(throws: ReviewRefusal.ownDraft(by: "甲")) {
            try strict.passing(document, by: "甲", check: Self.clean)
        }
        for name in ["乙", "乙", "乙"] {
            document.steps.append(try strict.passing(document, by: name, check: Self.clean))
        }
        // Sending it up is no judgement of it.
        #expect(try strict.passing(document, by: "甲", check: Self.clean).stage == .released)
        #expect(try walk(ReviewRules(plan: try plan()), ["甲", "甲"]).stage == .firstReview)
    }

    @Test func aPlanWhoseRuleIsNoTruthValueIsRefused() {
        #expect(throws: PlanError.self) { try plan(#","rules":{"review":{"ownDraft":"no"}}"#) }
    }

    @Test func whatIsUndecidedOrHeldStopsTheSecrecyReview() throws {
        let rules = ReviewRules(plan: try plan())
        let document = try walk(rules, ["甲", "乙"])
        let finding = ReleaseFinding(kind: .word("机密"), excerpt: "机密文件", text: "机密文件")
        func decision(_ choice: ReleaseDecision.Choice) -> ReleaseDecision {
            ReleaseDecision(id: finding.id, excerpt: finding.excerpt, choice: choice, by: "丙")
        }
        #expect(throws: ReviewRefusal.findings(undecided: 1, held: 0)) {
            try rules.passing(document, by: "丙", check: ReleaseCheck([finding], decisions: []))
        }
        let held = ReleaseCheck([finding], decisions: [decision(.released), decision(.held)])
        #expect(throws: ReviewRefusal.findings(undecided: 0, held: 1)) {
            try rules.passing(document, by: "丙", check: held)
        }
        for choice in [ReleaseDecision.Choice.released, .masked] {
            let check = ReleaseCheck([finding], decisions: [decision(.held), decision(choice)])
            #expect(try rules.passing(document, by: "丙", check: check).stage == .secrecyReview)
        }
    }

    @Test func aDecisionHoldsAsLongAsTheText() {
        var finding = ReleaseFinding(kind: .personalData, place: .note, excerpt: "王**来过", text: "王小明来过")
        let decision = ReleaseDecision(id: finding.id, excerpt: finding.excerpt, choice: .released, by: "丙")
        #expect(ReleaseCheck([finding], decisions: [decision]).allowsRelease)
        finding.excerpt = "李**来过"
        #expect(ReleaseCheck([finding], decisions: [decision]).undecided.count == 1)
    }

    @Test func readsALineAWord() {
        #expect(SecrecyWords.words(reading: "# 说明\n 绝密 \r\n\n内参 # 我们的\n") == ["绝密", "内参"])
    }
}
