import DayExport
import DayModel
import Testing

/// The figures of published summaries, in the words of such summaries.
@Suite struct PublishedDaysTests {
    private func text(_ log: DayLog) -> String {
        log.report(Phrases(.chinese)).passages.map(\.text).joined(separator: "\n")
    }

    @Test func `An enforcement bureau: what is given away and what is put up`() throws {
        var day = try PublishedDay(
            host: "市城管执法局", publicity: [("展板", "块", 4), ("宣传车", "台", 1), ("横幅", "条", 3)])
        day.people = 57
        day.copies = 305
        let text = text(try day.log())
        for words in ["展板4块、宣传车1台、横幅3条", "发放宣传资料300余份", "接待群众50余人次"] {
            #expect(text.contains(words), "\(words) in \(text)")
        }
        #expect(!text.contains("满意率") && !text.contains("投诉"))
    }

    @Test func `A land bureau: a large day`() throws {
        var day = try PublishedDay(host: "区国土资源分局", departments: 4)
        day.people = 318
        day.questions = 207
        day.copies = 5000
        let rounded = text(try day.log(.hundreds))
        for words in ["接待群众300余人次", "解答咨询200多个", "发放宣传资料5000份", "组织4个部门参加"] {
            #expect(rounded.contains(words), "\(words) in \(rounded)")
        }
        #expect(text(try day.log()).contains("接待群众310余人次"))
        let exact = text(try day.log(.exact))
        #expect(exact.contains("接待群众318人次，解答咨询207个"))
    }

    @Test func `A water bureau: a small day is exact and short`() throws {
        var day = try PublishedDay(host: "区水利局", publicity: [("展板", "块", 1)], leaders: 1, staff: 2)
        day.people = 12
        day.copies = 80
        let report = try day.log(.hundreds).report(Phrases(.chinese))
        let text = report.passages.map(\.text).joined()
        for words in ["接待群众12人。", "发放宣传资料80份", "展板1块", "安排工作人员3名，其中负责同志1名"] {
            #expect(text.contains(words), "\(words) in \(text)")
        }
        #expect(report.sections.allSatisfy { $0.parts.isEmpty })
        #expect(!text.contains("余"))
    }

    @Test func `Few people, many copies: each figure is rounded for itself`() throws {
        var day = try PublishedDay(host: "市经信委")
        day.people = 10
        day.copies = 103
        let report = text(try day.log())
        #expect(report.contains("接待群众10人。") && report.contains("发放宣传资料100余份"))
        day.people = 0
        day.copies = 308
        #expect(text(try day.log(.hundreds)).contains("发放宣传资料300余份"))
        #expect(text(try day.log(.exact)).contains("发放宣传资料308份"))
    }

    @Test func `An economy bureau: all were satisfied`() throws {
        var day = try PublishedDay(host: "市经信委")
        day.people = 90
        day.questions = 12
        day.rated = 12
        day.copies = 106
        let text = text(try day.log())
        #expect(text.contains("发放宣传资料100余份"))
        #expect(text.contains("满意率为100%（有效评价12件，未评价0件）"))
    }

    @Test func `A sub-district with many departments`() throws {
        var day = try PublishedDay(host: "街道办事处", departments: 13)
        day.people = 46
        day.questions = 20
        day.rated = 15
        day.copies = 125
        let text = text(try day.log())
        for words in [
            "接待群众40余人次", "发放宣传资料120余份", "组织13个部门参加", "满意率为100%（有效评价15件，未评价5件）",
        ] { #expect(text.contains(words), "\(words) in \(text)") }
    }

    @Test func `A forestry bureau: four staff and a handbook`() throws {
        var day = try PublishedDay(host: "区林业局", staff: 4)
        day.people = 31
        day.questions = 24
        day.copies = 53
        let text = text(try day.log())
        for words in ["安排工作人员4名", "解答咨询20多个", "发放宣传资料50余份"] {
            #expect(text.contains(words), "\(words) in \(text)")
        }
    }
}
