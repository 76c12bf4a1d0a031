import Testing

@testable import DayModel

/// The next day's plan, made from an earlier one.
@Suite struct PlanCarryOverTests {
    private func plan(_ members: String) throws -> EventPlan {
        try EventPlan(
            Array((#"{"format":"openday-event/1","desks":[{"id":"D01","name":"1号台"}],"# + members + "}").utf8)
        )
    }

    private let date = CivilDate(year: 2017, month: 5, day: 15) ?? CivilDate(dayNumber: 0)

    @Test func dateIdEditionAndTitleGoOn() throws {
        let old = try plan(
            #""id":"2016-05-15-hall","title":"2016年第十届政务公开日","edition":10,"date":"2016-05-15","theme":"阳光""#)
        let new = try PlanCarryOver(date: date).plan(from: old).plan()
        #expect(new.id == "2017-05-15-hall" && new.title == "2017年第十一届政务公开日")
        #expect(new.edition == 11 && new.date == date && new.theme == "阳光")
    }

    @Test(arguments: [
        ("hall2016", "hall2017"), ("20160515", "20170515"), ("hall", "2017-05-15-openday"),
        ("d1601", "2017-05-15-openday"),
    ])
    func anotherDayHasAnotherId(_ old: String, _ new: String) throws {
        let plan = try plan(#""id":"\#(old)","title":"日","date":"2016-05-15""#)
        #expect(try PlanCarryOver(date: date).plan(from: plan).plan().id == new)
    }

    @Test func whatIsAskedForIsTaken() throws {
        let old = try plan(
            #""id":"a","title":"第十届","date":"2016-05-15","materials":[{"code":"M1","name":"宣传单","prepared":300}]"#
        )
        let wish = PlanCarryOver(date: date, title: "开放日", edition: 3, clearsStock: true)
        let new = try wish.plan(from: old).plan()
        #expect(new.title == "开放日" && new.edition == 3 && new.materials.first?.prepared == nil)
        #expect(try PlanCarryOver(date: date).plan(from: old).plan().materials.first?.prepared == 300)
    }

    /// An edition that the plan does not state is not made up beside the title.
    @Test func onlyTheTitleCounts() throws {
        let old = try plan(#""id":"a","title":"第十届","date":"2016-05-15""#)
        let new = try PlanCarryOver(date: date).plan(from: old).plan()
        #expect(new.title == "第十一届" && new.edition == nil)
    }

    @Test func unknownMembersStayWhereTheyAre() throws {
        let old = try plan(
            #""id":"a","title":"日","date":"2016-05-15","later":{"x":[1.50,null]},"drill":true"#)
        let new = PlanCarryOver(date: date).plan(from: old).value
        let names = (old.source.members ?? []).map(\.name).filter { $0 != "drill" }
        #expect((new.members ?? []).map(\.name) == names && new["later"] == old.source["later"])
        #expect(new["drill"] == nil)
    }

    @Test func aDrillsTitleLosesItsMark() throws {
        let old = try plan(#""id":"a-drill","title":"\#(DrillPlan.mark)日","date":"2016-05-15","drill":true"#)
        #expect(try PlanCarryOver(date: date).plan(from: old).plan().title == "日")
    }

    @Test(arguments: [
        ("2016-05-15", "2016-05-16", "2017-05-15"), ("2016-05-15", "2026-05-15", "2026-05-15"),
        ("2016-05-15", "2026-05-16", "2027-05-15"), ("2016-02-29", "2016-03-01", "2017-02-28"),
        ("2016-02-29", "2019-06-01", "2020-02-29"),
    ])
    func theNextDateIsNotOver(_ old: String, _ today: String, _ next: String) throws {
        let (old, today) = (try #require(CivilDate(old)), try #require(CivilDate(today)))
        #expect(PlanCarryOver.date(after: old, asOf: today).description == next)
    }
}
