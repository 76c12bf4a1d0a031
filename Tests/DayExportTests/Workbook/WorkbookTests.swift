import DayExport
import DayModel
import Testing

@Suite struct WorkbookTests {
    private static let languages = [Phrases(.chinese), Phrases(.english)]
    private let format = WorkbookExport()

    @Test(arguments: languages)
    func `A day of everything is read by another program with the tally's figures`(_ phrases: Phrases) throws
    {
        let log = try WorkbookDay.hostile()
        let bytes = try format.render(log, phrases: phrases)
        #expect(format.differences(in: bytes, from: log.figures, phrases: phrases).isEmpty)
        let book = try OpenPyXL.read(bytes)
        let export = phrases.export
        let sheets = WorkbookSheet.allCases.map(export.sheet)
        #expect(book.map(\.name) == sheets)
        let summary = try #require(book.first { $0.name == export.sheet(.summary) })
        func total(_ label: SummaryLabel) -> String? {
            summary.rows.first { $0.first == "s:" + export.label(label) }?.dropFirst().first
        }
        #expect(total(.visits) == "n:\(log.figures.visits)")
        #expect(total(.people) == "n:\(log.figures.people)")
        #expect(total(.copies) == "n:\(log.figures.materialsTotal)")
        let records = try #require(book.first { $0.name == export.sheet(.records) })
        let people = try #require(records.rows.first?.firstIndex(of: "s:" + export.column(.people)))
        let sum = records.rows.dropFirst().reduce(0) { $0 + (Int($1[people].dropFirst(2)) ?? 0) }
        #expect(sum == log.figures.people && sum > 0)
    }

    @Test func `What people typed stays text, and who they are stays masked`() throws {
        let log = try WorkbookDay.hostile()
        let book = try OpenPyXL.read(try format.render(log.masked(), phrases: Phrases(.english)))
        let cells = Set(book.flatMap(\.rows).joined())
        let whole = try OpenPyXL.read(try format.render(log, phrases: Phrases(.english)))
        #expect(Set(whole.flatMap(\.rows).joined()).contains("s:13812345678"))
        #expect(
            cells.isSuperset(of: ["s:=1+1", "s:@SUM(A1)", "s:<b>&amp;\"'", "s:https://example.org", "s:007"]))
        #expect(cells.contains("s:bell␇ e\u{301} 𠮷"))
        #expect(cells.contains("s:𠮷**") && cells.contains("s:138****5678"))
        #expect(!cells.contains { $0.contains("𠮷田") || $0.contains("13812345678") || $0.contains("黄河大街") })
        let long = try #require(cells.first { $0.hasPrefix("s:长长") })
        #expect(long.utf16.count == 2 + 32_767 && long.hasSuffix("…"))
    }

    @Test func `Dates and times are no texts, and only totals are formulas`() throws {
        let log = try WorkbookDay.hostile()
        let bytes = try format.render(log, phrases: Phrases(.english))
        let records = try #require(try OpenPyXL.read(bytes).last)
        #expect(records.rows[1].contains("d:2016-05-15T00:00:00") && records.rows[1].contains("t:09:12:00"))
        let formulas = try OpenPyXL.read(bytes, formulas: true).map { sheet in
            sheet.rows.joined().filter { $0.hasPrefix("f:") }
        }
        #expect(formulas[0].contains { $0.hasPrefix("f:=SUM('Records'!G2:G") })
        #expect(formulas[6].isEmpty && formulas[7].isEmpty)
    }

    @Test(arguments: languages) func `The evaluation is a sheet of its own`(_ phrases: Phrases) throws {
        var log = try WorkbookDay.hostile()
        log.plan.targets.satisfactionRate = 1
        log.plan.targets.answeredOnTheSpotRate = 1
        let evaluation = Evaluation(log.figures, briefs: [:], plan: log.plan)
            .naming(log.entries, plan: log.plan)
        log.evaluation = evaluation
        let bytes = try format.render(log, phrases: phrases)
        #expect(format.differences(in: bytes, from: log.figures, phrases: phrases).isEmpty)
        let name = phrases.export.sheet(.evaluation)
        let sheet = try #require(try OpenPyXL.read(bytes).first { $0.name == name })
        #expect(sheet.rows.count == evaluation.results.count + 1 && evaluation.results.count > 2)
        #expect(sheet.rows[0] == phrases.evaluation.sheetHeads.map { "s:" + $0 })
        #expect(sheet.rows[1].contains("n:\(evaluation.results[0].base)"))
    }

    @Test(arguments: languages) func `A day without a record is a workbook too`(_ phrases: Phrases) throws {
        let log = try WorkbookDay.empty()
        let bytes = try format.render(log, phrases: phrases)
        #expect(format.differences(in: bytes, from: log.figures, phrases: phrases).isEmpty)
        #expect(try OpenPyXL.read(bytes).last?.rows.count == 1)
    }

    @Test func `Another day's workbook and damaged bytes differ`() throws {
        let log = try WorkbookDay.hostile()
        let empty = try WorkbookDay.empty()
        let bytes = try format.render(log, phrases: Phrases(.english))
        let other = format.differences(in: bytes, from: empty.figures, phrases: Phrases(.english))
        #expect(other.contains { $0.figure == "people" && $0.exported == 4 && $0.tally == 0 })
        let half = Array(bytes.prefix(bytes.count / 2))
        #expect(!format.differences(in: half, from: log.figures, phrases: Phrases(.english)).isEmpty)
        #expect(!format.differences(in: bytes, from: log.figures, phrases: Phrases(.chinese)).isEmpty)
    }
}
