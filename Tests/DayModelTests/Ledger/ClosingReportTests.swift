import Testing

@testable import DayModel

/// How a day's matters ended, and what stands against saying so.
@Suite struct ClosingReportTests {
    private func day(_ ledger: LedgerCase) -> LedgerDay {
        LedgerDay(
            plan: ledger.plan, ledger: Ledger(entries: [ledger.entry], plan: ledger.plan),
            deadlines: ledger.deadlines)
    }

    /// All records of the case bear 15 May; later ones are moved.
    private func step(
        _ ledger: inout LedgerCase, _ state: FollowUpState, on date: String, due: String? = nil,
        satisfaction: Satisfaction? = nil
    ) throws {
        var followUp = FollowUp(
            ref: ledger.entry.name, state: .known(state), due: due.flatMap { CivilDate($0) })
        followUp.satisfaction = satisfaction
        try ledger.take(followUp)
        let at = try #require(Timestamp("\(date)T09:00:00.000+08:00"))
        ledger.entry.changes[ledger.entry.changes.count - 1].at = at
    }

    @Test func whatIsOpenOrWaitsOrWasNotPutRightStandsAgainstIt() throws {
        var ledger = try LedgerCase(
            Question(outcome: .known(.accepted), satisfaction: .dissatisfied, due: CivilDate("2026-05-22")))
        #expect(day(ledger).unfinished.items.count == 1 && day(ledger).unfinished.tasks.count == 1)
        try step(&ledger, .replied, on: "2026-05-18", due: "2026-05-25")
        #expect(day(ledger).ledger.open.isEmpty && day(ledger).unfinished.items.count == 1)
        try step(&ledger, .closed, on: "2026-05-20")
        #expect(day(ledger).unfinished.items.isEmpty && day(ledger).unfinished.tasks.isEmpty)
    }

    @Test func aMatterThatCameBackIsLateIfItWasLateOnce() throws {
        var ledger = try LedgerCase()
        try step(&ledger, .resolved, on: "2026-05-20")
        var counts = ClosingFigures(day(ledger)).total
        #expect(counts.matters == 1 && counts.inTime == 1 && counts.late == 0 && counts.cameBack == 0)
        try step(&ledger, .reopened, on: "2026-05-25", due: "2026-06-01")
        try step(&ledger, .resolved, on: "2026-06-02")
        try step(&ledger, .resolved, on: "2026-06-03", satisfaction: .satisfied)
        counts = ClosingFigures(day(ledger)).total
        #expect(counts.inTime == 0 && counts.late == 1 && counts.cameBack == 1)
        #expect(counts.results.rated == 1 && counts.results.satisfied == 1)
        #expect(try ledger.item.finishings.count == 2)
    }

    @Test(arguments: Language.allCases) func theReportSaysAllFigures(_ language: Language) throws {
        var ledger = try LedgerCase()
        try step(&ledger, .resolved, on: "2026-05-25")
        try step(&ledger, .resolved, on: "2026-05-26", satisfaction: .dissatisfied)
        try step(&ledger, .closed, on: "2026-05-27")
        let date = try #require(CivilDate("2026-05-28"))
        let report = ClosingReport(day(ledger), phrases: Phrases(language)).report(date: date, findings: 0)
        let text = report.passages.map(\.text).joined()
        let isChinese = language == .chinese
        #expect(text.contains(isChinese ? "按期办结0件，超期办结1件" : "0 in time, 1 late"), "\(text)")
        #expect(text.contains(isChinese ? "满意率为0%（回访评价1件，满意0件）" : "0% (0 of 1 called back)"), "\(text)")
        #expect(text.contains(isChinese ? "差评1件" : "1 bad rating"), "\(text)")
        #expect(report.annex.count == 2 && report.annex[1].rows.count == 1)
        #expect(report.annex.allSatisfy { table in table.rows.allSatisfy { $0.count == table.heads.count } })
    }

    @Test func nothingIsDueOfADepartmentWithoutMatters() throws {
        var ledger = try LedgerCase()
        let asOf = try #require(CivilDate("2026-05-23"))
        let reminders = day(ledger).reminders
        #expect(reminders.map(\.department) == ["MZ"] && reminders[0].overdue(asOf: asOf) == 1)
        let text = ReminderText(plan: ledger.plan, phrases: Phrases(.chinese), asOf: asOf).text(
            of: reminders[0])
        #expect(text.hasPrefix("民政办：\n") && text.contains("1件已超期") && text.contains("D01-2"), "\(text)")
        try ledger.add(.closed)
        #expect(day(ledger).reminders.isEmpty)
    }

    @Test func aReminderNamesNobodyAndNoTextBreaksItsLines() throws {
        var ledger = try LedgerCase()
        guard case .visit(var visit) = ledger.entry.original.body else { return }
        visit.visitor = Visitor(name: "王小明", phone: "13900001234")
        visit.questions[0].topic = "王小明的低保\n13900001234"
        ledger.entry.original.body = .visit(visit)
        ledger.entry.effective.body = .visit(visit)
        let asOf = try #require(CivilDate("2026-05-20"))
        let reminder = try #require(day(ledger).reminders.first)
        let text = ReminderText(plan: ledger.plan, phrases: Phrases(.english), asOf: asOf)
        let lines = text.lines(of: reminder)
        #expect(!lines.joined().contains("王小明") && !lines.joined().contains("13900001234"))
        #expect(lines.allSatisfy { !$0.contains("\n") })
    }
}
