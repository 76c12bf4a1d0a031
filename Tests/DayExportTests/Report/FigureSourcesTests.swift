import DayExport
import DayModel
import Testing

@Suite struct FigureSourcesTests {
    /// The records behind each figure, read one by one, add up to the figure of the tally.
    @Test(arguments: UInt64(1)...30)
    func `The records behind a figure add up to it`(seed: UInt64) throws {
        let log = try TestDay.random(seed: seed, records: 200).log()
        let sources = log.sources
        let mentions = log.report(Phrases(.chinese)).mentions
        #expect(mentions.count > 15)
        for mention in mentions {
            let records = sources.records(behind: mention.figure)
            #expect((records == nil) == (FigureSources.planMember(of: mention.figure) != nil))
            guard let records else { continue }
            let sum = records.reduce(0) { $0 + $1.amount }
            switch mention.exact {
            case .count(let count): #expect(sum == count, "\(mention)")
            case .share(let part, let whole):
                #expect(sum == part && records.count == whole, "\(mention)")
            case .change: Issue.record("nothing is compared here: \(mention)")
            }
        }
    }

    @Test func `What was taken back is behind no figure, and what was changed names its changes`() throws {
        let sources = try TestDay.sample().log().sources
        let people = try #require(sources.records(behind: .people))
        #expect(people.map(\.amount) == [1, 4, 1, 2])
        #expect(people[1].changes.map(\.short) == ["D01-4", "D01-5"])
        let complaints = try #require(sources.records(behind: .kind("complaint")))
        #expect(complaints.map(\.record.short) == ["D01-3"] && complaints[0].question == 1)
        #expect(sources.records(behind: .staff) == nil)
    }

    @Test(arguments: Language.allCases)
    func `Every figure has a definition of its own`(language: Language) {
        let figures: [ReportFigure] = [
            .people, .visits, .questions, .copies, .channel("onsite"), .kind("consult"), .outcome("answered"),
            .topic("MZ-01"), .material("XCD"), .satisfactionRate, .rated, .unrated, .dissatisfied, .open,
            .overdue, .attended,
            .departments, .desks, .staff, .leaders, .materialKinds, .preparedTopics, .publicity(0),
        ]
        let definitions = figures.map { Phrases(language).report.definition($0, "X") }
        #expect(Set(definitions).count == figures.count)
    }
}
