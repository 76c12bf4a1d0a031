import DayExport
import DayModel
import Testing

/// One report about several days, and one held against an earlier day.
@Suite struct SeveralDaysTests {
    private static func combined(_ logs: [DayLog]) throws -> DayLog {
        let days = logs.map { DayFigures(plan: $0.plan, figures: $0.figures) }
        let all = try #require(CombinedDays(days, separator: "、"))
        var log = DayLog(
            plan: all.plan, zone: .china, figures: all.figures, entries: [], exportedAt: logs[0].exportedAt)
        log.venues = days
        return log
    }

    /// The tally of all records together is the sum of the tallies, figure by figure.
    @Test(arguments: UInt64(1)...20)
    func `The sum of the days is the tally of all their records`(seed: UInt64) throws {
        let days = try (0..<3).map { try TestDay.random(seed: seed * 10 + $0, records: 80) }
        var whole = Tally(plan: days[0].plan, zone: .china)
        for (index, day) in days.enumerated() {
            for record in day.records { whole.fold(record.moved(toWriter: "7f2c9a1\(index)")) }
        }
        let asOf = try #require(CivilDate("2016-05-15"))
        let expected = whole.figures(of: days[0].plan, asOf: asOf)
        let sum = try Figures(sumOf: days.map { try $0.log().figures }, plan: days[0].plan)
        #expect(sum.people == expected.people && sum.visits == expected.visits)
        #expect(sum.questions == expected.questions && sum.materialsTotal == expected.materialsTotal)
        #expect(sum.satisfaction == expected.satisfaction && sum.open == expected.open)
        #expect(Self.counts(sum.kinds) == Self.counts(expected.kinds))
        #expect(Self.counts(sum.channels) == Self.counts(expected.channels))
        #expect(Self.counts(sum.outcomes) == Self.counts(expected.outcomes))
        #expect(Set(sum.topics.map { "\($0)" }) == Set(expected.topics.map { "\($0)" }))
        #expect(Set(sum.departments.map { "\($0)" }) == Set(expected.departments.map { "\($0)" }))
        #expect(sum.hours == expected.hours)
    }

    private static func counts(_ counts: [Figures.Count]) -> [String: Int] {
        Dictionary(counts.map { ($0.code, $0.count) }) { $0 + $1 }
    }

    @Test(arguments: Language.allCases)
    func `A report of several days adds up and has a table for each`(language: Language) throws {
        let phrases = Phrases(language)
        let logs = try [TestDay.sample().log(), TestDay.random(seed: 7, records: 120).log(), TestDay().log()]
        let log = try Self.combined(logs)
        let annex = log.report(phrases).annex
        #expect(annex.filter { $0.section == .venue }.count == 3)
        let all = try #require(annex.first { $0.section == .venues })
        #expect(all.rows.count == 4)
        #expect(all.rows[3][3] == "\(log.figures.people)")
        // A rate is of the summed base: the mean of the days' rates would be another.
        let base = log.figures.satisfaction
        #expect(all.rows[3][7] == ProseRate.percent(base.satisfied, of: base.rated))
        #expect(all.rows[2][7] == "")
        for format in ExportFormats.plain where !type(of: format).hasRecords {
            let bytes = try format.render(log, phrases: phrases)
            #expect(ExportCheck.check(bytes, format: format, phrases: phrases, against: log.figures) == [])
            #expect(
                !ExportCheck.check(bytes, format: format, phrases: phrases, against: logs[0].figures).isEmpty)
        }
        let desks = log.figures.desks.map(\.id)
        #expect(Set(desks).count == desks.count && desks.contains("2-D01"))
        #expect(log.plan.desks.count == 3 * logs[0].plan.desks.count)
        #expect(log.plan.departments == logs[0].plan.departments)
        #expect(log.plan.staff.count == logs[0].plan.staff.count)
        let prepared = try #require(logs[0].plan.materials.first { $0.prepared != nil })
        #expect(log.plan.material(prepared.code)?.prepared == prepared.prepared.map { $0 * 3 })
    }

    @Test func `Another name makes another topic of one code`() throws {
        let log = try TestDay.sample().log()
        var other = log
        other.plan.topics[0].name += "（新）"
        other.figures.topics[0].name += "（新）"
        let both = try Self.combined([log, other])
        #expect(both.figures.topics.count == log.figures.topics.count + 1)
        #expect(both.plan.topics.count == log.plan.topics.count + 1)
    }

    @Test func `A change says by how much, and a figure without a base says that`() {
        func change(_ from: FigureMention.Exact, _ to: FigureMention.Exact) -> ChangeAmount {
            ChangeAmount(from: from, to: to)
        }
        #expect(change(.count(230), .count(310)) == .count(80, hundredthsOfPercent: 3478))
        #expect(change(.count(40), .count(38)) == .count(-2, hundredthsOfPercent: -500))
        #expect(change(.count(0), .count(5)) == .count(5, hundredthsOfPercent: nil))
        #expect(change(.count(0), .count(0)) == .count(0, hundredthsOfPercent: nil))
        // 98.31 and 97.00, and not 98.305 and 97.
        #expect(change(.share(of: 97, in: 100), .share(of: 58, in: 59)) == .points(131))
        #expect(change(.share(of: 0, in: 0), .share(of: 58, in: 59)) == .noRateBefore)
        #expect(change(.share(of: 1, in: 2), .share(of: 0, in: 0)) == .noRateNow)
    }

    @Test(arguments: UInt64(1)...20)
    func `What is compared is proven by records too`(seed: UInt64) throws {
        var log = try TestDay.random(seed: seed, records: 100).log()
        log.base = try TestDay.random(seed: seed + 100, records: 60).log().figures
        let phrases = Phrases(.chinese)
        #expect(Explanation(of: log, phrases: phrases).differences == [])
        #expect(log.report(phrases).mentions.contains { $0.figure == .change(.people) })
        for format in ExportFormats.plain {
            let bytes = try format.render(log, phrases: phrases)
            #expect(ExportCheck.check(bytes, format: format, phrases: phrases, against: log.figures) == [])
        }
    }

    @Test func `The sentence and the table of a comparison`() throws {
        var log = try TestDay.sample().log()
        var base = log.figures
        base.date = try #require(CivilDate("2015-05-15"))
        base.people -= 2
        base.questions = 0
        base.satisfaction.levels = [3, 0, 0, 0, 0, 0]
        log.base = base
        let report = log.report(Phrases(.chinese))
        let sentence = report.sections[2].paragraphs.map(\.text).joined()
        #expect(
            sentence.contains(
                "与2015年5月15日的活动相比，接待群众增加2人（增长\(ProseRate.text(hundredths: (2 * 20_000 + base.people) / (base.people * 2)))%）"
            ), "\(sentence)")
        #expect(sentence.contains("（上次为零，不计增幅）") && sentence.contains("满意率上次未评价，不作比较"))
        let table = try #require(report.annex.first { $0.section == .comparison })
        #expect(table.rows.contains { $0[0] == "问题" && $0[2] == "0" && $0[4] == "上次为零" })
        #expect(table.rows.contains { $0[0] == "满意率" && $0[3] == "上次无此比率" && $0[4] == "" })
        #expect(table.rows.contains { $0[0] == "发放份数" && $0[3] == "0" && $0[4] == "0%" })
    }
}

extension Record {
    /// The same record as another writer's, with what it refers to.
    fileprivate func moved(toWriter writer: String) -> Record {
        func moved(_ name: RecordName) -> RecordName {
            RecordName(
                journal: JournalName(desk: name.journal.desk, writer: writer) ?? name.journal, seq: name.seq)
        }
        var record = self
        record.name = moved(name)
        switch body {
        case .amend(var amendment):
            amendment.ref = moved(amendment.ref)
            record.body = .amend(amendment)
        case .void(var void):
            void.ref = moved(void.ref)
            record.body = .void(void)
        case .rating(var rating):
            rating.ref = moved(rating.ref)
            record.body = .rating(rating)
        case .followup(var followUp):
            followUp.ref = moved(followUp.ref)
            record.body = .followup(followUp)
        default: break
        }
        return record
    }
}
