import Testing

@testable import DayModel

@Suite struct DeadlinesTests {
    private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func end(_ days: Int, _ unit: DuePeriod.Unit, from start: String) throws -> String {
        let period = DuePeriod(days: days, unit: unit)
        return try WorkdayCalendar.builtIn.end(of: period, from: try date(start)).description
    }

    /// Checked by hand against the State Council's announcements.
    @Test func countsWorkingDaysOverHolidaysAndSwappedDays() throws {
        #expect(try end(5, .workday, from: "2016-05-15") == "2016-05-20")
        // The national day of 2025: off from 1 to 8 October, 28 September and 11 October worked.
        #expect(try end(1, .workday, from: "2025-09-30") == "2025-10-09")
        #expect(try end(3, .workday, from: "2025-09-30") == "2025-10-11")
        #expect(try end(1, .workday, from: "2025-09-27") == "2025-09-28")
        #expect(try end(20, .workday, from: "2026-05-15") == "2026-06-12")
    }

    @Test func aPeriodThatEndsOnADayOffEndsOnTheNextWorkingDay() throws {
        #expect(try end(15, .day, from: "2025-09-18") == "2025-10-09")
        #expect(try end(1, .day, from: "2026-05-14") == "2026-05-15")
        #expect(try end(1, .day, from: "2026-05-15") == "2026-05-18")
        // A worked Saturday is no day off.
        #expect(try end(2, .day, from: "2026-05-07") == "2026-05-09")
    }

    @Test func behindTheTableNothingIsGuessed() throws {
        let period = DuePeriod(days: 5, unit: .workday)
        #expect(throws: CalendarEnds(year: 2027)) {
            try WorkdayCalendar.builtIn.end(of: period, from: try date("2026-12-28"))
        }
        #expect(throws: CalendarEnds(year: 2003)) {
            try WorkdayCalendar.builtIn.end(of: period, from: try date("2003-05-15"))
        }
        #expect(WorkdayCalendar.builtIn.knownYears == Array(2004...2026))
    }

    @Test func anOfficeRenewsTheTable() throws {
        let text =
            #"{"format":"openday-workdays/1","years":[{"year":2027,"off":["2027-01-01"],"work":["2027-01-03"]}]}"#
        let years = try WorkdayCalendar.years(reading: Array(text.utf8))
        let calendar = WorkdayCalendar.builtIn.renewed(with: years)
        let period = DuePeriod(days: 5, unit: .workday)
        #expect(try calendar.end(of: period, from: try date("2026-12-28")) == date("2027-01-04"))
    }

    @Test func aWrongTableSaysEverythingThatIsWrong() {
        let text = #"""
            {"format":"x","years":[{"off":[]},{"year":2027,"off":["2026-01-01","1"],"work":["2027-01-03"]},{"year":2027},
            {"year":2028,"off":["2028-01-01"],"work":["2028-01-01"]}]}
            """#
        let problems = [
            PlanProblem(path: "format", what: .wrongFormat(found: "x", expected: "openday-workdays/1")),
            PlanProblem(path: "years[0].year", what: .missing),
            PlanProblem(path: "years[1].off[0]", what: .dateOfAnotherYear("2026-01-01", year: 2027)),
            PlanProblem(path: "years[1].off[1]", what: .badDate("1")),
            PlanProblem(path: "years[2].year", what: .duplicate("2027")),
            PlanProblem(path: "years[3].work", what: .duplicate("2028-01-01")),
        ]
        #expect(throws: PlanError(cause: .problems(problems))) {
            try WorkdayCalendar.years(reading: Array(text.utf8))
        }
    }
}

@Suite struct DueRulesTests {
    private func rules(_ text: String) throws(PlanError) -> DueRules {
        let plan = #"""
            {"format":"openday-event/1","id":"d","title":"t","date":"2026-05-15","desks":[{"id":"D01"}],"rules":\#(text)}
            """#
        return try EventPlan(Array(plan.utf8)).rules
    }

    @Test func thePlanSpeaksBeforeTheBuiltInRules() throws {
        let rules = try rules(#"{"due":{"complaint":{"days":15,"unit":"day"}}}"#)
        #expect(rules.period(for: .known(.complaint)) == DuePeriod(days: 15, unit: .day))
        #expect(rules.period(for: .known(.disclosure)) == DuePeriod(days: 20, unit: .workday))
        #expect(rules.period(for: .known(.consult)) == DuePeriod(days: 5, unit: .workday))
        #expect(rules.period(for: .unknown("petition")) == DuePeriod(days: 5, unit: .workday))
    }

    @Test func wrongRulesAreNamedAllAtOnce() {
        let text =
            #"{"due":{"petition":{},"help":{"days":0,"unit":"week"},"report":{"days":"5"},"consult":7}}"#
        let problems = [
            PlanProblem(
                path: "rules.due.petition",
                what: .unknownCode("petition", known: QuestionKind.allCases.map(\.rawValue))),
            PlanProblem(path: "rules.due.help.days", what: .outOfRange(found: 0, allowed: 1...3650)),
            PlanProblem(
                path: "rules.due.help.unit", what: .unknownCode("week", known: ["workday", "day"])),
            PlanProblem(path: "rules.due.report.days", what: .wrongKind(expected: .integer, found: .string)),
            PlanProblem(path: "rules.due.report.unit", what: .missing),
            PlanProblem(path: "rules.due.consult", what: .wrongKind(expected: .object, found: .integer)),
        ]
        #expect(throws: PlanError(cause: .problems(problems))) { try rules(text) }
        #expect(throws: PlanError.self) { try rules("[]") }
        #expect(throws: PlanError.self) { try rules(#"{"due":5}"#) }
    }
}

@Suite struct DatingTests {
    private let deadlines = Deadlines(rules: DueRules(), calendar: .builtIn, zone: .china)

    private func questions(_ questions: [Question], at moment: String) throws -> [CivilDate?] {
        let received = try #require(Timestamp(moment))
        let dated = deadlines.dated(
            RecordDraft(body: .visit(Visit(questions: questions))), receivedAt: received)
        guard case .visit(let visit) = dated.draft.body else { return [] }
        return visit.questions.map(\.due)
    }

    @Test func onlyWhatGoesOnAndHasNoDateGetsOne() throws {
        let given = CivilDate("2026-07-01")
        let dues = try questions(
            [
                Question(outcome: .known(.answered)), Question(outcome: .known(.accepted)),
                Question(kind: .known(.disclosure), outcome: .known(.referred)),
                Question(outcome: .known(.accepted), due: given), Question(outcome: .unknown("parked")),
            ], at: "2026-05-15T09:00:00.000+08:00")
        #expect(dues == [nil, CivilDate("2026-05-22"), CivilDate("2026-06-12"), given, nil])
    }

    @Test func theDayIsThatOfThePlansZone() throws {
        let accepted = [Question(outcome: .known(.accepted))]
        #expect(try questions(accepted, at: "2026-05-14T15:59:59.999Z") == [CivilDate("2026-05-21")])
        #expect(try questions(accepted, at: "2026-05-14T16:00:00.000Z") == [CivilDate("2026-05-22")])
    }

    @Test func anAmendmentsQuestionsAreDatedAndNothingElseOfThemChanges() throws {
        let text =
            #"{"type":"amend","ref":"D01.7f2c9a10-2","set":{"questions":[{"outcome":"accepted","kind":"help","x":1}]}}"#
        let draft = try RecordDraft(try JSONReader.read(Array(text.utf8)))
        let received = try #require(Timestamp("2026-05-15T09:00:00.000+08:00"))
        guard case .amend(let amendment) = deadlines.dated(draft, receivedAt: received).draft.body,
            let question = amendment.set.first?.value.array?.first
        else {
            Issue.record("no amendment")
            return
        }
        #expect(question["due"] == .string("2026-05-22") && question["x"] == .integer(1))
    }

    @Test func whereTheTableEndsNothingIsSet() throws {
        let received = try #require(Timestamp("2026-12-30T09:00:00.000+08:00"))
        let draft = RecordDraft(body: .visit(Visit(questions: [Question(outcome: .known(.accepted))])))
        let dated = deadlines.dated(draft, receivedAt: received)
        #expect(dated.draft == draft && dated.calendarEnds == CalendarEnds(year: 2027))
    }
}

/// Topics with limits of their own, and dates that the table of days off does not reach.
@Suite struct TopicLimitTests {
    private func due(_ limit: TimeLimit, _ kind: QuestionKind = .consult, at moment: String) throws -> CivilDate {
        var deadlines = Deadlines(rules: DueRules(), calendar: .builtIn, zone: .china, limits: ["T": limit])
        deadlines.rules.periods[.complaint] = DuePeriod(days: 2, unit: .day)
        return try deadlines.due(
            for: Question(kind: .known(kind), topic: "T", outcome: .known(.accepted)),
            receivedAt: try #require(Timestamp(moment)))
    }

    /// Counted from Friday, 15 May 2026.
    @Test(arguments: [
        (TimeLimit(10, .workday), "2026-05-29"), (TimeLimit(10, .day), "2026-05-25"), (TimeLimit(2, .week), "2026-05-29"),
        (TimeLimit(1, .month), "2026-06-15"), (TimeLimit(1, .year), "2027-05-17"), (TimeLimit(0, .workday), "2026-05-15"),
        (TimeLimit(0, .day), "2026-05-15"), (TimeLimit(3, .hour), "2026-05-15"), (TimeLimit(24, .hour), "2026-05-18"),
        (TimeLimit(90, .minute), "2026-05-15"),
    ])
    func aTopicsLimitDatesItsQuestions(_ limit: TimeLimit, _ date: String) throws {
        guard limit.unit != .year else {
            #expect(throws: CalendarEnds(year: 2027)) { try due(limit, at: "2026-05-15T09:00:00+08:00") }
            return
        }
        #expect(try due(limit, at: "2026-05-15T09:00:00+08:00") == CivilDate(date))
        #expect(try due(limit, .complaint, at: "2026-05-15T09:00:00+08:00") == CivilDate(date))
        // The time of a request for disclosure is the law's.
        #expect(try due(limit, .disclosure, at: "2026-05-15T09:00:00+08:00") == CivilDate("2026-06-12"))
    }

    @Test func aMonthEndsOnItsLastDayWhereItHasNoSuchDay() throws {
        // 28 February 2026 is a Saturday that is worked.
        #expect(try due(TimeLimit(1, .month), at: "2026-01-31T09:00:00+08:00") == CivilDate("2026-02-28"))
    }

    @Test func whatTheTableDoesNotReachIsUnknownAndThenDated() throws {
        var ledgerCase = try LedgerCase(Question(kind: .known(.disclosure), outcome: .known(.accepted)))
        let at = try #require(Timestamp("2026-12-15T09:00:00.000+08:00"))
        ledgerCase.entry.original.stamp.occurredAt = at
        ledgerCase.entry.effective.stamp.occurredAt = at
        let today = try #require(CivilDate("2099-01-01"))
        let item = try ledgerCase.item.dated(by: ledgerCase.deadlines)
        #expect(item.dueState(asOf: today) == .unknown(year: 2027) && !item.isOverdue(asOf: today))
        let extending = LedgerMove(.extended, note: "x", due: CivilDate("2027-01-20"))
        #expect(throws: LedgerProblem.dueUnknown(year: 2027)) {
            try item.followUp(extending, deadlines: ledgerCase.deadlines, today: today)
        }
        var deadlines = ledgerCase.deadlines
        deadlines.calendar = deadlines.calendar.renewed(with: [.init(year: 2027, off: [], work: [])])
        let dated = try ledgerCase.item.dated(by: deadlines)
        #expect(dated.due == CivilDate("2027-01-12") && dated.isOverdue(asOf: today))
        #expect(
            dated.dueReason(deadlines)
                == .rule(DuePeriod(days: 20, unit: .workday), from: try #require(CivilDate("2026-12-15"))))
        // What the table reaches and has no date was given none.
        let early = try LedgerCase(Question(outcome: .known(.accepted)))
        #expect(try early.item.dated(by: early.deadlines).dueState(asOf: today) == .undated)
    }

    @Test func everyMissingYearIsNamed() throws {
        let deadlines = Deadlines(rules: DueRules(), calendar: .builtIn, zone: .china, limits: ["T": TimeLimit(2, .year)])
        let received = try #require(Timestamp("2026-12-30T09:00:00.000+08:00"))
        let questions = [
            Question(outcome: .known(.accepted)), Question(topic: "T", outcome: .known(.accepted)),
            Question(outcome: .known(.accepted)),
        ]
        let dated = deadlines.dated(RecordDraft(body: .visit(Visit(questions: questions))), receivedAt: received)
        #expect(dated.missingYears == [CalendarEnds(year: 2027), CalendarEnds(year: 2028)])
    }

    @Test(arguments: [
        (TimeLimit(20, .workday), "20 个工作日", "20个工作日", "20 working days"), (TimeLimit(1, .day), "1 日", "1日", "1 day"),
        (TimeLimit(1, .month), "1 个月", "1个月", "1 month"), (TimeLimit(3, .hour), "3 个小时", "3个小时", "3 hours"),
        (TimeLimit(30, .minute), "30 分钟", "30分钟", "30 minutes"), (TimeLimit(2, .week), "2 周", "2周", "2 weeks"),
        (TimeLimit(2, .year), "2 年", "2年", "2 years"), (TimeLimit(0, .workday), "当场办结", "当场办结", "on the spot"),
        (TimeLimit(0, .day), "当日办结", "当日办结", "the same day"),
    ])
    func limitsAreReadOutWithTheirUnit(_ limit: TimeLimit, _ read: String, _ printed: String, _ english: String) {
        #expect(Phrases(.chinese).codes.limit(limit) == read)
        #expect(Phrases(.chinese).codes.limit(limit, isTight: true) == printed)
        #expect(Phrases(.english).codes.limit(limit) == english)
    }

    /// The number goes where its unit belongs, and back again.
    @Test func aLimitIsTypedInTwoFields() throws {
        let text = #"{"format":"openday-event/1","id":"d","title":"t","date":"2026-05-15","desks":[{"id":"D01"}],"topics":[{"code":"T","name":"n","limitDays":20,"x":1}]}"#
        var document = PlanDocument(try JSONReader.read(Array(text.utf8)))
        let place = PlanPlace(.topics, 0)
        let fields = PlanSection.topics.fields
        let number = try #require(fields.first { $0.name == .limitDays })
        let unit = try #require(fields.first { $0.name == .limitUnit })
        func members() -> [String] { document.elements(of: .topics)[0].members?.map(\.name) ?? [] }
        document.set("month", unit, at: place)
        #expect(members() == ["code", "name", "limitCount", "x", "limitUnit"] && document.text(number, at: place) == "20")
        document.set("2", number, at: place)
        #expect(try document.plan().topics[0].limit == TimeLimit(2, .month))
        document.set("", unit, at: place)
        #expect(members() == ["code", "name", "limitDays", "x"])
        document.set("", number, at: place)
        #expect(try document.plan().topics[0].limit == nil && members() == ["code", "name", "x"])
    }
}
