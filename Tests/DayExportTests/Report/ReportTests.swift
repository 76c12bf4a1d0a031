import DayExport
import DayModel
import Testing

@Suite struct ReportTests {
    private func text(_ log: DayLog, _ language: Language = .chinese) -> String {
        log.report(Phrases(language)).passages.map(\.text).joined(separator: "\n")
    }

    @Test func `One dissatisfied visitor in thousands is no 100%`() throws {
        var day = try TestDay()
        let good = Question(satisfaction: .satisfied)
        for _ in 0..<300 {
            try day.write(.visit(Visit(people: 50, questions: Array(repeating: good, count: 50))))
        }
        try day.write(.visit(Visit(questions: [Question(satisfaction: .dissatisfied)])))
        for rounding in ProseRounding.allCases {
            var log = try day.log()
            log.rounding = rounding
            #expect(text(log).contains("满意率为99.99%（有效评价15001件，未评价0件）"))
            #expect(text(log).contains("有1件评价为不满意"))
            #expect(text(log, .english).contains("99.99% of the answers"))
        }
    }

    @Test(arguments: Language.allCases)
    func `Complaints and referrals appear only if there were any`(language: Language) throws {
        let words = language == .chinese ? ("投诉", "转办") : ("complaint", "referred")
        var day = try TestDay()
        try day.write(.visit(Visit(people: 40, questions: [Question()])))
        let without = text(try day.log(), language)
        #expect(!without.contains(words.0) && !without.contains(words.1))
        let question = Question(kind: .known(.complaint), outcome: .known(.referred))
        try day.write(.visit(Visit(people: 1, questions: [question])))
        let with = text(try day.log(), language)
        #expect(with.contains(words.0) && with.contains(words.1))
    }

    @Test(arguments: Language.allCases)
    func `What only a person knows is a marked gap`(language: Language) throws {
        var plan = try TestPlan.make()
        plan.host = nil
        plan.reportTo = nil
        let report = try TestDay(plan: plan).log().report(Phrases(language))
        let gaps = report.passages.flatMap(\.spans).compactMap { span in
            if case .gap(let text) = span { text } else { nil }
        }
        let words = Phrases(language).report
        #expect(Set(gaps) == Set(ReportGap.allCases.map(words.gap)))
        #expect(gaps.filter { $0 == words.gap(.host) }.count == 3)
        #expect(Set(ReportGap.allCases.map(words.gap)).count == ReportGap.allCases.count)
    }

    @Test(arguments: Language.allCases)
    func `Both languages have the same structure and mention the same figures`(language: Language) throws {
        let log = try TestDay.random(seed: 3, records: 300).log()
        let report = log.report(Phrases(language))
        let other = log.report(Phrases(.chinese))
        #expect(report.sections.map(\.parts.count) == other.sections.map(\.parts.count))
        #expect(Set(report.mentions.map(\.figure)) == Set(other.mentions.map(\.figure)))
        #expect(report.sections.count == 4 && report.annex.map(\.section) == other.annex.map(\.section))
        for mention in report.mentions { #expect(!mention.printed.isEmpty) }
    }

    @Test func `Headings are numbered without a gap`() throws {
        let report = try TestDay.random(seed: 3, records: 300).log().report(Phrases(.chinese))
        #expect(report.sections.map { String($0.heading.prefix(2)) } == ["一、", "二、", "三、", "四、"])
        #expect(
            report.sections[2].parts.map { String($0.heading.prefix(3)) } == ["（一）", "（二）", "（三）", "（四）"])
        #expect(report.title.text == "某街道办事处关于开展第十届“5.15政务公开日”活动情况的报告")
    }

    @Test(arguments: [
        ("5·15政务公开日", "“5·15政务公开日”活动"), ("“政务公开日”", "“政务公开日”活动"), ("政务公开日活动", "政务公开日活动"),
    ])
    func `The event's name has its quotation marks once`(title: String, name: String) {
        #expect(Phrases(.chinese).report.title("某局", title).text == "某局关于开展\(name)情况的报告")
    }
}
