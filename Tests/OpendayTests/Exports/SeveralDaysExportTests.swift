import Foundation
import Testing

/// Reports that look at more than one day.
@Suite struct SeveralDaysExportTests {
    private func days(_ program: Program) throws -> [String] {
        [
            try program.makeDay("a", ["--sample", "full"]), try program.makeDay("b", ["--sample", "small"]),
        ]
    }

    private func number(_ tally: NSDictionary, _ name: String) throws -> Int {
        try #require(tally[name] as? Int)
    }

    @Test func oneReportForAllHasATableForEachAndTheirSum() throws {
        let program = try Program()
        let days = try days(program)
        let tallies = try days.map { try program.tally($0) }
        let arguments = days.flatMap { ["--day", $0] }
        let result = try program.run(["export", "--format", "md"] + arguments, language: "zh")
        #expect(result.status == 0, "\(result.errors)")
        let people = try tallies.map { try number($0, "people") }
        #expect(result.output.contains("## 场所1：") && result.output.contains("## 场所2："))
        #expect(result.output.contains("| 接待人次 | \(people[0] + people[1]) |"))
        for count in people { #expect(result.output.contains("| 接待人次 | \(count) |")) }
        // The same day twice counts once.
        let twice = try program.run(
            ["export", "--format", "md", "--exact", "--day", days[0], "--day", days[0] + "/"])
        let once = try program.run(["export", "--format", "md", "--exact", "--day", days[0]])
        #expect(
            twice.output.split(separator: "\n").dropLast() == once.output.split(separator: "\n").dropLast())
        let html = try program.run(["export", "--format", "html"] + arguments)
        #expect(html.status == 0 && html.output.contains("id=\"venue-2\""))
        let docx = try program.run(
            ["export", "--format", "docx", "-o", program.scratch.path + "/r.docx"] + arguments)
        #expect(docx.status == 0, "\(docx.errors)")
    }

    @Test func aWorkbookTakesOneDay() throws {
        let program = try Program()
        let arguments = try days(program).flatMap { ["--day", $0] }
        let result = try program.run(["export", "--format", "xlsx"] + arguments)
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(result.errors.contains("md, html, docx"), "\(result.errors)")
    }

    @Test func anEarlierDayStandsBesideThisOne() throws {
        let program = try Program()
        let days = try days(program)
        let (now, before) = (try program.tally(days[0]), try program.tally(days[1]))
        func export(_ format: String) throws -> Program.Result {
            let result = try program.run(
                ["export", "--format", format, "--day", days[0], "--compare", days[1]], language: "zh")
            #expect(result.status == 0, "\(result.errors)")
            return result
        }
        let people = (try number(before, "people"), try number(now, "people"))
        let change = people.1 - people.0
        let text = try export("md").output
        #expect(text.contains("| 接待人次 | \(people.1) | \(people.0) | \(change > 0 ? "+" : "")\(change) |"))
        #expect(text.contains("的活动相比，接待群众"))
        let page = try export("html").output
        #expect(page.contains("id=\"comparison\""))
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(export("json").output.utf8)) as? NSDictionary)
        let base = try #require(json["comparedWith"] as? NSDictionary)
        #expect(base["people"] as? Int == people.0)
        let refused = try program.run(["export", "--format", "csv", "--day", days[0], "--compare", days[1]])
        #expect(refused.status == 64 && refused.output.isEmpty)
        let missing = try program.run(
            ["export", "--format", "md", "--day", days[0], "--compare", program.scratch.path + "/none"])
        #expect(missing.status == 66)
    }
}
