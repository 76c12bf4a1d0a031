import Testing

@testable import DayModel

/// One question of a small plan, and steps of it, made for tests.
struct LedgerCase {
    let plan: EventPlan
    let deadlines = Deadlines(rules: DueRules(), calendar: .builtIn, zone: .china)
    var entry: Entry

    init(_ question: Question = Question(outcome: .known(.accepted), due: CivilDate("2026-05-22"))) throws {
        let text = #"""
            {"format":"openday-event/1","id":"d","title":"t","date":"2026-05-15",
             "departments":[{"code":"MZ","name":"民政办","aliases":["民政局"]},{"code":"SB","name":"社保所"}],
             "desks":[{"id":"D01","department":"MZ"}]}
            """#
        plan = try EventPlan(Array(text.utf8))
        let record = try Self.record("D01.7f2c9a10-2", .visit(Visit(questions: [question])))
        entry = Entry(original: record, effective: record)
    }

    static func record(_ name: String, _ body: RecordBody) throws -> Record {
        let name = try #require(RecordName(name))
        let at = try #require(Timestamp("2026-05-15T09:00:00.000+08:00"))
        return Record(name: name, tick: name.seq, at: at, stamp: Stamp(by: "王芳"), body: body)
    }

    mutating func add(
        _ state: FollowUpState, to: String? = nil, note: String? = nil, due: String? = nil
    ) throws {
        let name = "office.00000000-\(entry.changes.count + 2)"
        let followUp = FollowUp(
            ref: entry.name, state: .known(state), to: to, note: note, due: due.flatMap { CivilDate($0) })
        let record = try Self.record(name, .followup(followUp))
        entry.changes.append(record)
        entry.effective = entry.effective.changed(by: record)
    }

    var item: LedgerItem {
        get throws { try #require(LedgerItem(entry, question: 0, plan: plan)) }
    }

    func followUp(_ move: LedgerMove, today: String = "2026-05-20") throws -> FollowUp {
        try item.followUp(move, deadlines: deadlines, today: try #require(CivilDate(today)))
    }
}

@Suite struct LedgerItemTests {
    /// What the office finished later was not finished on the spot, though both have one code.
    @Test func aLaterEndHasItsOwnName() throws {
        let atTheDesk = try LedgerCase(Question(outcome: .known(.resolved)))
        #expect(try atTheDesk.item.stateName(.chinese) == "现场办结")
        var ledger = try LedgerCase()
        #expect(try ledger.item.stateName(.chinese) == "受理待办")
        try ledger.add(.resolved)
        #expect(try ledger.item.stateName(.chinese) == "已办结")
        try ledger.add(.reopened)
        #expect(try ledger.item.stateName(.chinese) == "已重开")
    }

    @Test func aTransferHandsTheMatterOver() throws {
        var ledger = try LedgerCase()
        #expect(try ledger.item.department == "MZ")
        try ledger.add(.transferred, to: "SB", due: "2026-05-29")
        let item = try ledger.item
        #expect(item.department == "SB" && item.isOpen && item.extensions == 0)
        #expect(item.due == CivilDate("2026-05-29") && item.steps.map(\.isExtension) == [false])
    }

    @Test func moreTimeForTheSameOfficeIsAnExtension() throws {
        var ledger = try LedgerCase()
        try ledger.add(.transferred, to: "MZ", note: "要核查", due: "2026-05-27")
        #expect(try ledger.item.extensions == 1)
        #expect(throws: LedgerProblem.extendedAlready) {
            try ledger.followUp(LedgerMove(.extended, note: "再查", due: CivilDate("2026-05-29")))
        }
        try ledger.add(.resolved)
        try ledger.add(.reopened, due: "2026-06-05")
        #expect(try ledger.item.extensions == 0)
    }

    @Test func anExtensionNeedsAReasonAndIsNoLongerThanTheTimeItself() throws {
        let ledger = try LedgerCase()
        let last = try #require(CivilDate("2026-05-29"))
        #expect(throws: LedgerProblem.needsNote(.extended)) {
            try ledger.followUp(LedgerMove(.extended, note: " ", due: last))
        }
        #expect(throws: LedgerProblem.needsDue(.extended)) {
            try ledger.followUp(LedgerMove(.extended, note: "要核查"))
        }
        #expect(throws: LedgerProblem.dueTooLate(last.next, last: last)) {
            try ledger.followUp(LedgerMove(.extended, note: "要核查", due: last.next))
        }
        let due = try #require(try ledger.item.due)
        #expect(throws: LedgerProblem.dueTooEarly(due, after: due)) {
            try ledger.followUp(LedgerMove(.extended, note: "要核查", due: due))
        }
        #expect(throws: LedgerProblem.self) {
            try ledger.followUp(LedgerMove(.extended, note: "要核查", due: last), today: "2026-06-01")
        }
        let followUp = try ledger.followUp(LedgerMove(.extended, note: "要核查", due: last))
        #expect(followUp.state == .known(.transferred) && followUp.to == "MZ" && followUp.due == last)
    }

    @Test func aRequestForCompletionStopsTheClock() throws {
        var ledger = try LedgerCase()
        try ledger.add(.replied, note: "缺身份证", due: "2026-05-26")
        let later = try #require(CivilDate("2026-06-30"))
        var item = try ledger.item
        #expect(item.isPaused && !item.isOpen && !item.isOverdue(asOf: later))
        #expect(item.dueState(asOf: later) == .paused(until: try #require(CivilDate("2026-05-26"))))
        let reopening = try ledger.followUp(LedgerMove(.reopened), today: "2026-05-26")
        #expect(reopening.due == CivilDate("2026-06-02"))
        try ledger.add(.reopened, due: "2026-06-02")
        item = try ledger.item
        #expect(
            item.isOpen && item.isOverdue(asOf: later) && item.dueState(asOf: later) == .overdue(days: 28))
    }

    @Test func aFinishedMatterComesBackOnlyByBeingReopened() throws {
        var ledger = try LedgerCase()
        try ledger.add(.resolved)
        try ledger.add(.closed)
        #expect(try ledger.item.allowedMoves == [.reopened])
        for kind in LedgerMove.Kind.allCases where kind != .reopened && kind != .extended {
            #expect(throws: LedgerProblem.notNow(kind, state: "closed")) {
                try ledger.followUp(LedgerMove(kind, to: "SB", note: "x", due: CivilDate("2026-06-01")))
            }
        }
        #expect(try LedgerCase(Question(outcome: .known(.answered))).item.allowedMoves == [.reopened])
    }

    @Test func aTransferNamesAnotherOffice() throws {
        let ledger = try LedgerCase()
        #expect(throws: LedgerProblem.needsDepartment) { try ledger.followUp(LedgerMove(.transferred)) }
        #expect(throws: LedgerProblem.sameDepartment("MZ")) {
            try ledger.followUp(LedgerMove(.transferred, to: "MZ"))
        }
        #expect(ledger.plan.departmentCode("民政局") == "MZ" && ledger.plan.departmentCode("水务局") == "水务局")
    }

    @Test func theTimeIsToldInDaysAndWithItsReason() throws {
        let item = try LedgerCase().item
        func state(_ date: String) throws -> DueState { item.dueState(asOf: try #require(CivilDate(date))) }
        #expect(try state("2026-05-19") == .ahead(days: 3))
        #expect(try state("2026-05-20") == .soon(days: 2))
        #expect(try state("2026-05-22") == .today)
        #expect(try state("2026-05-23") == .overdue(days: 1))
        let received = try #require(CivilDate("2026-05-15"))
        let deadlines = try LedgerCase().deadlines
        #expect(item.dueReason(deadlines) == .rule(DuePeriod(days: 5, unit: .workday), from: received))
        let given = try LedgerCase(Question(outcome: .known(.accepted), due: CivilDate("2026-05-21"))).item
        #expect(given.dueReason(deadlines) == .given)
    }
}

@Suite struct LedgerOrderTests {
    @Test func byDateThenByName() throws {
        func entry(_ name: String, _ due: String?) throws -> Entry {
            let question = Question(outcome: .known(.accepted), due: due.flatMap { CivilDate($0) })
            let record = try LedgerCase.record(name, .visit(Visit(questions: [question])))
            return Entry(original: record, effective: record)
        }
        let plan = try LedgerCase().plan
        let names = ["D01.00000000-10", "D01.00000000-9", "D02.00000000-2", "D01.00000000-3"]
        let entries = try zip(names, [nil, "2026-06-01", "2026-05-20", "2026-06-01"]).map {
            try entry($0, $1)
        }
        let ledger = Ledger(entries: entries, plan: plan)
        #expect(ledger.items.map(\.record.short) == ["D02-2", "D01-3", "D01-9", "D01-10"])
        var void = entries[2]
        void.isVoid = true
        #expect(Ledger(entries: [void], plan: plan).items.isEmpty)
    }
}
