import Testing

@testable import DayModel

/// The document that goes out before a day.
@Suite struct PlanReportTests {
    private let date = CivilDate(dayNumber: 16_900)

    private func report(_ members: String, _ language: Language = .chinese) throws -> Report {
        let plan = try EventPlan(
            Array(
                #"{"format":"openday-event/1","id":"a","title":"5·15政务公开日","date":"2016-05-15","desks":[{"id":"D01"}]\#(members)}"#
                    .utf8))
        return PlanReport(plan, phrases: Phrases(language)).report(date: date)
    }

    private func headings(_ report: Report) -> [String] { report.sections.map(\.heading) }

    @Test func onlyWhatThePlanSays() throws {
        let report = try report("")
        #expect(
            headings(report) == ["一、活动主题", "二、时间和地点", "三、主办单位和参加部门", "四、活动内容", "五、办理时限", "六、工作要求"])
        #expect(report.annex.map(\.title) == ["咨询台"])
        // Nothing is made up: who holds it, for whom, the theme and the place are left to a person.
        #expect(
            report.passages.count { $0.spans.contains { if case .gap = $0 { true } else { false } } } >= 5)
        #expect(report.sections[3].parts.map(\.heading) == ["（一）现场咨询", "（二）群众评价"])
    }

    @Test func targetsAndListsHaveTheirPlace() throws {
        let report = try report(
            #","targets":{"satisfactionRate":0.955},"publicity":[{"name":"展板","unit":"块","count":8}],"materials":[{"code":"M","name":"宣传单","prepared":300},{"code":"N","name":"手册","unit":"本"}]"#
        )
        #expect(headings(report).contains("五、工作目标"))
        #expect(report.sections[4].paragraphs.map(\.text) == ["群众满意率不低于95.50%。"])
        let content = report.sections[3].parts.flatMap(\.paragraphs).map(\.text)
        #expect(content[1] == "准备宣传资料2种：宣传单300份、手册，供群众取阅，发放数量当场登记。")
        #expect(content[2] == "现场设置展板8块。")
    }

    @Test(arguments: [
        (#""#, "依申请公开20个工作日，其他事项5个工作日"),
        (#","rules":{"due":{"complaint":{"days":60,"unit":"day"}}}"#, "投诉60日，依申请公开20个工作日，其他事项5个工作日"),
        (#","rules":{"due":{"disclosure":{"days":5,"unit":"workday"}}}"#, "答复时限为：5个工作日"),
    ])
    func deadlinesAreThePlans(_ rules: String, _ sentence: String) throws {
        let report = try report(rules)
        let text = try #require(
            report.sections.first { $0.heading.hasSuffix("办理时限") }?.paragraphs.first?.text)
        #expect(text.contains(sentence), "\(text)")
    }

    @Test func editionAndBasisAreCited() throws {
        let members = #","edition":11,"basis":["《政府信息公开条例》","区通知"]"#
        #expect(
            try report(members).opening.text.hasPrefix("根据《政府信息公开条例》、区通知，我单位定于2016年5月15日举办第十一届"))
        #expect(try report(members, .english).opening.text.contains("number 11"))
    }

    @Test(arguments: Language.allCases) func everyHeadingIsNumberedInOrder(_ language: Language) throws {
        let report = try report("", language)
        let starts = language == .chinese ? ["一", "二", "三", "四", "五", "六"] : ["1", "2", "3", "4", "5", "6"]
        #expect(zip(headings(report), starts).allSatisfy { $0.hasPrefix($1) })
    }
}
