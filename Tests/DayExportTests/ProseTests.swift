import DayExport
import DayModel
import Testing

@Suite struct ProseTests {
    @Test(arguments: [
        (0, 0, true), (12, 12, true), (19, 19, true), (20, 20, true), (21, 20, false), (99, 90, false),
        (100, 100, true),
        (128, 120, false), (300, 300, true), (312, 310, false), (999, 990, false), (1000, 1000, true),
        (5000, 5000, true), (5049, 5000, false), (12_345, 12_300, false),
    ])
    func `Counts are rounded down`(exact: Int, value: Int, isExact: Bool) {
        let count = ProseCount(exact)
        #expect(count.value == value)
        #expect(count.isExact == isExact)
    }

    @Test func `To hundreds if asked`() {
        #expect(ProseCount(312, .hundreds).value == 300)
        #expect(ProseCount(45, .hundreds).value == 40)
    }

    @Test func `Never 100 while one is dissatisfied`() {
        #expect(ProseRate.percent(58, of: 59) == "98.31%")
        #expect(ProseRate.percent(1, of: 8) == "12.50%")
        #expect(ProseRate.percent(999_999, of: 1_000_000) == "99.99%")
        #expect(ProseRate.percent(59, of: 59) == "100%")
        #expect(ProseRate.percent(0, of: 3) == "0%")
        #expect(ProseRate(satisfied: 0, rated: 0, unrated: 5) == nil)
    }

    private func headline(_ phrases: Phrases, people: Int, questions: Int, copies: Int) throws -> String {
        var day = try TestDay()
        let asked = Question(satisfaction: .satisfied)
        if people > 0 {
            try day.write(.visit(Visit(people: people, questions: Array(repeating: asked, count: questions))))
        }
        if copies > 0 {
            try day.write(.handout(Handout(materials: [MaterialCount(item: "XCD", count: copies)])))
        }
        let log = try day.log()
        return phrases.export.headline(Headline(log.figures, plan: log.plan))
    }

    @Test func `The sentence of a big day and of a small one`() throws {
        let chinese = Phrases(.chinese)
        #expect(
            try headline(chinese, people: 312, questions: 205, copies: 5000)
                == "接待群众310余人次，解答咨询200多个，当场答复200余件，发放宣传资料5000份，设置展板4块，"
                + "满意率为100%（有效评价205件，未评价0件）。")
        #expect(
            try headline(chinese, people: 12, questions: 0, copies: 80) == "接待群众12人，发放宣传资料80份，设置展板4块。")
        #expect(try headline(chinese, people: 0, questions: 0, copies: 0) == "当日没有接待和发放记录。")
        #expect(
            try headline(Phrases(.english), people: 41, questions: 1, copies: 125)
                == "Received more than 40 visitors; took 1 question (enquiry 1); outcomes: answered 1; "
                + "gave away more than 120 copies; put up 展板 × 4; satisfaction 100% (1 rated, 0 not rated).")
    }

    @Test(arguments: Language.allCases)
    func `No two heads are alike`(language: Language) {
        let words = Phrases(language).export
        #expect(Set(ExportColumn.allCases.map(words.column)).count == ExportColumn.allCases.count)
        #expect(Set(SummarySection.allCases.map(words.section)).count == SummarySection.allCases.count)
        let totals: [SummaryLabel] = [
            .visits, .people, .questions, .copies, .rate, .onTheSpot, .open, .overdue,
        ]
        #expect(Set(totals.map(words.label)).count == totals.count)
    }
}
