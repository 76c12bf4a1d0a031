import Testing

@testable import DayModel

/// Call-backs, and what a 差评 asks for.
@Suite struct CallbackTests {
    private static let answered = Question(outcome: .known(.answered), satisfaction: .dissatisfied)

    private func ledger(_ question: Question = answered, phone: String? = "13900001234") throws -> LedgerCase
    {
        var ledger = try LedgerCase(question)
        guard case .visit(var visit) = ledger.entry.original.body else { return ledger }
        visit.visitor = phone.map { Visitor(name: "王小明", phone: $0) }
        ledger.entry.original.body = .visit(visit)
        ledger.entry.effective.body = .visit(visit)
        return ledger
    }

    private func task(_ ledger: LedgerCase) throws -> CallbackTask {
        try #require(CallbackTask(try ledger.item, deadlines: ledger.deadlines))
    }

    private func callBack(_ ledger: inout LedgerCase, _ level: Satisfaction?, note: String? = nil) throws {
        try ledger.take(try ledger.followUp(LedgerMove(.callback, note: note, satisfaction: level)))
    }

    /// Friday 15 May 2026: contact on Monday, put right by the Friday after.
    @Test func aBadRatingIsDueAfterOneAndAfterFiveWorkingDays() throws {
        let task = try task(try ledger())
        #expect(task.stage == .contact && task.contactDue == CivilDate("2026-05-18"))
        #expect(task.fixDue == CivilDate("2026-05-22") && task.due == task.contactDue)
        let due = try #require(task.due)
        #expect(!task.isOverdue(asOf: due) && task.isOverdue(asOf: due.next))
        #expect(task.dueState(asOf: due.next) == .overdue(days: 1))
    }

    @Test func whereNobodyLeftANameThereIsNobodyToCall() throws {
        let task = try task(try ledger(phone: nil))
        #expect(task.contactDue == nil && !task.canContact && task.stage == .fix)
    }

    /// Nobody handed anything over by calling.
    @Test func aCallBackLeavesTheStateItsName() throws {
        var ledger = try ledger(Question(outcome: .known(.referred), satisfaction: .dissatisfied))
        #expect(try ledger.item.stateName(.chinese) == "转办")
        try callBack(&ledger, nil, note: "明天再打")
        #expect(try ledger.item.isOpen && ledger.item.stateName(.chinese) == "转办")
        try ledger.take(try ledger.followUp(LedgerMove(.resolved)))
        #expect(try ledger.item.stateName(.chinese) == "已办结")
    }

    @Test func contactDoesNotPutAnythingRight() throws {
        var ledger = try ledger()
        try callBack(&ledger, nil, note: "明天再打")
        let item = try ledger.item
        #expect(item.state == "replied" && !item.isOpen && item.resultSatisfaction == nil)
        #expect(try task(ledger).stage == .fix)
        try ledger.take(try ledger.followUp(LedgerMove(.resolved)))
        #expect(try task(ledger).stage == .done)
        #expect(try ledger.item.question.satisfaction == .dissatisfied)
    }

    @Test func whoIsContentWithTheResultSettlesIt() throws {
        var ledger = try ledger()
        try callBack(&ledger, .satisfied)
        #expect(try task(ledger).stage == .done && (try ledger.item.resultSatisfaction) == .satisfied)
        // The verdict on the answer stays what it was.
        #expect(try ledger.item.question.satisfaction == .dissatisfied)
        #expect(ResultSatisfaction([try ledger.item]).satisfied == 1)
    }

    @Test func whoIsNotContentWithTheResultOpensItAgain() throws {
        var ledger = try ledger()
        try ledger.take(try ledger.followUp(LedgerMove(.resolved)))
        #expect(try task(ledger).stage == .done)
        try callBack(&ledger, .veryDissatisfied)
        let task = try task(ledger)
        #expect(task.stage == .fix && task.verdict.isOfResult && task.verdict.level == .veryDissatisfied)
        let item = try ledger.item
        #expect(item.state == "resolved" && ResultSatisfaction([item]).rate == 0)
        try ledger.take(try ledger.followUp(LedgerMove(.closed)))
        #expect(try self.task(ledger).stage == .done)
    }

    @Test func aMatterThatGoesOnHasNoResultYet() throws {
        var ledger = try ledger(
            Question(outcome: .known(.accepted), satisfaction: .dissatisfied, due: CivilDate("2026-05-22")))
        #expect(throws: LedgerProblem.noResultYet) {
            try ledger.followUp(LedgerMove(.callback, satisfaction: .satisfied))
        }
        #expect(throws: LedgerProblem.needsNote(.callback)) { try ledger.followUp(LedgerMove(.callback)) }
        try callBack(&ledger, nil, note: "说明进度")
        let item = try ledger.item
        #expect(
            item.isOpen && item.department == "MZ" && item.extensions == 0
                && item.due == CivilDate("2026-05-22"))
        #expect(try task(ledger).stage == .fix)
    }

    @Test func contentVisitorsNeedNothing() throws {
        let ledger = try ledger(Question(outcome: .known(.answered), satisfaction: .fair))
        #expect(CallbackTask(try ledger.item, deadlines: ledger.deadlines) == nil)
        #expect(Ledger(entries: [ledger.entry], plan: ledger.plan).items.isEmpty)
    }

    @Test func thePlanSetsTheTimes() throws {
        let text = #"""
            {"format":"openday-event/1","id":"d","title":"t","date":"2026-05-15","desks":[{"id":"D01"}],
             "rules":{"badRating":{"fixDays":15}}}
            """#
        let plan = try EventPlan(Array(text.utf8))
        #expect(plan.rules.badRating == BadRatingRule(contactDays: 1, fixDays: 15))
        let wrong = text.replacing("15}}", with: "0}}")
        #expect(throws: PlanError.self) { try EventPlan(Array(wrong.utf8)) }
    }

    @Test func aFollowUpWithALevelThatIsNoneIsRefusedWhenWritten() throws {
        func draft(_ level: String) throws -> RecordDraft {
            let text =
                #"{"type":"followup","ref":"D01.7f2c9a10-2","state":"closed","satisfaction":\#(level)}"#
            return try RecordDraft(JSONReader.read(Array(text.utf8)))
        }
        #expect(throws: RecordError.self) { try draft("6") }
        #expect(throws: RecordError.self) { try draft(#""5""#) }
        guard case .followup(let followUp) = try draft("5").body else { return }
        #expect(followUp.satisfaction == .verySatisfied && followUp.isCallback)
    }
}

extension LedgerCase {
    mutating func take(_ followUp: FollowUp) throws {
        let name = "office.00000000-\(entry.changes.count + 2)"
        var record = try Self.record(name, .followup(followUp))
        // Behind the desk's records.
        record.tick += 100
        entry.changes.append(record)
        entry.effective = entry.effective.changed(by: record)
    }
}
