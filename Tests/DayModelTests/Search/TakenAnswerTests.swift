import DayModel
import Testing

/// What of an earlier record goes into another question.
@Suite struct TakenAnswerTests {
    private func plan(_ topic: String, _ code: String = "MZ-01", department: String = "民政办") throws
        -> EventPlan
    {
        try EventPlan(
            Array(
                #"""
                {"format": "openday-event/1", "id": "day", "title": "公开日", "date": "2026-05-15", "desks": [{"id": "D01"}],
                 "departments": [{"code": "MZ", "name": "\#(department)", "aliases": ["民政局"]}],
                 "topics": [{"code": "\#(code)", "name": "\#(topic)", "department": "MZ", "answer": "请打 13812345678。"}]}
                """#.utf8))
    }

    private func entry(_ question: String) throws -> Entry {
        let body =
            #"{"type":"visit","people":1,"channel":"onsite","questions":[\#(question)],"visitor":{"name":"王小明"}}"#
        let draft = try RecordDraft(JSONReader.read(body))
        let journal = try #require(JournalName("D02.7f2c9a10"))
        return Entry(
            original: Record(
                name: RecordName(journal: journal, seq: 7), tick: 7,
                at: Timestamp(milliseconds: 20_588 * 86_400_000, offsetMinutes: 480), stamp: draft.stamp,
                body: draft.body),
            effective: Record(
                name: RecordName(journal: journal, seq: 7), tick: 7,
                at: Timestamp(milliseconds: 20_588 * 86_400_000, offsetMinutes: 480), stamp: draft.stamp,
                body: draft.body))
    }

    private static let question =
        #"{"kind":"complaint","topic":"MZ-01","text":"低保","department":"MZ","outcome":"resolved","answer":"ANSWER"}"#

    @Test func namesDecideWhereCodesMeanSomethingElse() throws {
        let entry = try entry(Self.question.replacing("ANSWER", with: "带户口簿"))
        let old = try plan("最低生活保障")
        let same = try #require(TakenAnswer(entry, question: 0, of: old, into: old))
        #expect(same.topic == "MZ-01" && same.department == "MZ" && same.answer == "带户口簿")
        #expect(same.kind == .complaint && same.outcome == .resolved && !same.hidesPersonalData)
        #expect(same.record.short == "D02-7" && same.date == CivilDate("2026-05-15"))
        let moved = try plan("最低生活保障", "MZ-09", department: "民政局")
        #expect(TakenAnswer(entry, question: 0, of: old, into: moved)?.topic == "MZ-09")
        #expect(TakenAnswer(entry, question: 0, of: moved, into: old)?.department == "MZ")
        let other = try plan("临时救助", department: "社保所")
        let taken = try #require(TakenAnswer(entry, question: 0, of: old, into: other))
        #expect(taken.topic == "最低生活保障" && taken.department == nil)
    }

    @Test func nobodysDataGoesIntoAnotherRecord() throws {
        let plan = try plan("最低生活保障")
        let told = try entry(Self.question.replacing("ANSWER", with: "已告诉王小明,电话 13987654321"))
        let taken = try #require(TakenAnswer(told, question: 0, of: plan, into: plan))
        #expect(taken.hidesPersonalData)
        #expect(!taken.answer.contains("小明") && !taken.answer.contains("13987654321"))
        // The plan's own answer tells of offices.
        let own = try entry(Self.question.replacing("ANSWER", with: "请打 13812345678。"))
        #expect(TakenAnswer(own, question: 0, of: plan, into: plan)?.answer == "请打 13812345678。")
    }

    @Test func whereThereIsNoAnswerThereIsNothingToTake() throws {
        let plan = try plan("最低生活保障")
        let entry = try entry(#"{"kind":"consult","outcome":"accepted"}"#)
        #expect(TakenAnswer(entry, question: 0, of: plan, into: plan) == nil)
        #expect(TakenAnswer(entry, question: 1, of: plan, into: plan) == nil)
        #expect(!entry.hasAnswer(toQuestion: 0) && !entry.hasAnswer(toQuestion: -1))
    }
}
