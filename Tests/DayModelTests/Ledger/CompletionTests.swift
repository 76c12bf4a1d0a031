import Testing

@testable import DayModel

/// The clock that stands still while an applicant completes a request.
@Suite struct CompletionTests {
    private func ask(_ ledger: inout LedgerCase, by due: String = "2026-05-29", today: String = "2026-05-20")
        throws
    {
        let move = LedgerMove(.completion, note: "缺身份证明", due: CivilDate(due))
        try ledger.take(try ledger.followUp(move, today: today))
    }

    @Test func anApplicantIsAskedOnce() throws {
        var ledger = try LedgerCase()
        try ask(&ledger)
        #expect(try ledger.item.isPaused)
        try ledger.take(try ledger.followUp(LedgerMove(.reopened)))
        #expect(throws: LedgerProblem.completionAskedAlready) { try ask(&ledger) }
        // It is the same time still: more of it is granted once in all.
        try ledger.take(try ledger.followUp(LedgerMove(.extended, note: "要核查", due: CivilDate("2026-05-29"))))
        #expect(try ledger.item.extensions == 1)
        // When it comes back, its time begins anew.
        try ledger.take(try ledger.followUp(LedgerMove(.resolved)))
        try ledger.take(try ledger.followUp(LedgerMove(.reopened)))
        #expect(try ledger.item.completions == 0 && (try ledger.item.extensions) == 0)
    }

    @Test func aDisclosureRequestIsCompletedWithinSevenWorkingDaysAndHasItsWholeTimeAgain() throws {
        var ledger = try LedgerCase(
            Question(kind: .known(.disclosure), outcome: .known(.accepted), due: CivilDate("2026-06-12")))
        let last = try #require(CivilDate("2026-05-26"))
        #expect(throws: LedgerProblem.completionTooLate(last: last)) { try ask(&ledger, today: "2026-05-27") }
        try ask(&ledger, today: "2026-05-26")
        let again = try ledger.followUp(LedgerMove(.reopened), today: "2026-05-28")
        #expect(again.due == CivilDate("2026-06-25") || again.due == CivilDate("2026-06-26"))
        #expect(
            again.due
                == (try ledger.deadlines.due(
                    for: .known(.disclosure), received: try #require(CivilDate("2026-05-28")))))
    }

    /// Received on 15 May, due on the 22nd; stopped on the same day in these tests, so that all five days are left.
    @Test func anyOtherMatterHasWhatWasLeft() throws {
        var ledger = try LedgerCase()
        try ask(&ledger)
        let again = try ledger.followUp(LedgerMove(.reopened), today: "2026-05-25")
        #expect(again.due == CivilDate("2026-06-01"))
    }
}
