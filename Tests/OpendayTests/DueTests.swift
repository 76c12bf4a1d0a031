import Foundation
import Testing

/// The due dates that the program gives to questions that go on.
@Suite struct DueTests {
    private func visit(_ question: String, at moment: String) -> String {
        #"{"type":"visit","people":1,"channel":"onsite","occurredAt":"\#(moment)","questions":[{\#(question)}]}"#
    }

    /// The `due` of the first question of the last visit in the day's exported log.
    private func due(_ program: Program, _ day: String) throws -> String? {
        let found = try program.run(["find", "--json", "--day", day, ""])
        let lines = found.output.split(separator: "\n").compactMap { line in
            try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
        }
        let visits = lines.filter { $0["type"] as? String == "visit" }
        let questions = visits.last?["questions"] as? [NSDictionary]
        return questions?.first?["due"] as? String
    }

    @Test func questionsThatGoOnAreDatedWhenTheyAreSaved() throws {
        let program = try Program()
        let day = try program.makeDay(on: "2016-05-15")
        let accepted = #""kind":"consult","outcome":"accepted""#
        _ = try program.log([visit(accepted, at: "2016-05-15T09:00:00+08:00")], day: day)
        #expect(try due(program, day) == "2016-05-20")
        let disclosure = #""kind":"disclosure","outcome":"referred""#
        _ = try program.log([visit(disclosure, at: "2016-05-15T09:00:00+08:00")], day: day)
        #expect(try due(program, day) == "2016-06-13")
        _ = try program.log(
            [visit(accepted + #","due":"2016-09-09""#, at: "2016-05-15T09:00:00+08:00")], day: day)
        #expect(try due(program, day) == "2016-09-09")
        _ = try program.log(
            [visit(#""kind":"help","outcome":"answered""#, at: "2016-05-15T09:00:00+08:00")], day: day)
        #expect(try due(program, day) == nil)
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    @Test func anAmendmentIsDatedFromWhenTheMatterCame() throws {
        let program = try Program()
        let day = try program.makeDay(on: "2016-05-15")
        let answer = try program.log(
            [visit(#""kind":"help","outcome":"answered""#, at: "2016-05-15T09:00:00+08:00")], day: day)[0]
        let name = try #require(answer.split(separator: "\"").dropLast().last)
        let amendment =
            #"{"type":"amend","ref":"\#(name)","set":{"questions":[{"kind":"help","outcome":"accepted"}]}}"#
        _ = try program.log([amendment], day: day, desk: "D02")
        #expect(try due(program, day) == "2016-05-20")
    }

    @Test func behindTheTableNoDateIsGuessedUntilTheOfficeRenewsIt() throws {
        let program = try Program()
        let day = try program.makeDay(on: "2090-05-15")
        let late = visit(#""kind":"help","outcome":"accepted""#, at: "2090-05-15T09:00:00+08:00")
        let logged = try program.run(
            ["log", "--desk", "D01", "--day", day], input: late + "\n", language: "en")
        #expect(logged.status == 0 && logged.errors.contains("2090"), "\(logged.errors)")
        #expect(try due(program, day) == nil)
        let renewal = #"{"format":"openday-workdays/1","years":[{"year":2090,"off":["2090-05-16"]}]}"#
        try renewal.write(toFile: day + "/workdays.json", atomically: true, encoding: .utf8)
        _ = try program.log([late], day: day)
        #expect(try due(program, day) == "2090-05-23")
        try #"{"format":"openday-workdays/1","years":7}"#.write(
            toFile: day + "/workdays.json", atomically: true, encoding: .utf8)
        let wrong = try program.run(["log", "--desk", "D01", "--day", day], input: late + "\n")
        #expect(wrong.status == 65 && wrong.errors.contains("workdays.json: years"), "\(wrong.errors)")
    }

    @Test func aPlansRulesHold() throws {
        let program = try Program()
        let plan = program.scratch.path + "/plan.json"
        try #"""
        {"format":"openday-event/1","id":"d","title":"t","date":"2016-05-15","desks":[{"id":"D01"}],
         "rules":{"due":{"complaint":{"days":15,"unit":"day"}}}}
        """#.write(toFile: plan, atomically: true, encoding: .utf8)
        let day = try program.makeDay("other", ["--plan", plan])
        _ = try program.log(
            [visit(#""kind":"complaint","outcome":"accepted""#, at: "2016-05-13T09:00:00+08:00")], day: day)
        // 28 May 2016 is a Saturday.
        #expect(try due(program, day) == "2016-05-30")
    }

    /// A visit of another year would count into the day.
    @Test func whatIsFarFromTheDayIsRefused() throws {
        let program = try Program()
        let day = try program.makeDay(on: "2016-05-15")
        let accepted = #""kind":"help","outcome":"accepted""#
        let answers = try program.log(
            ["2016-05-15", "2020-05-15", "2015-01-01", "2017-06-19"].map { visit(accepted, at: $0 + "T09:00:00+08:00") },
            day: day)
        #expect(answers.map { $0.contains("\"error\":\"occurredAt: ") } == [false, true, true, false])
        #expect(answers[1].contains("2020-05-15") && answers[1].contains("2015-04-11 and 2017-06-19"))
    }

    @Test func everyMissingYearIsNamedAndAnUnknownDateIsNotNone() throws {
        let program = try Program()
        let day = try program.makeDay(on: "2090-11-15")
        let disclosure = #""kind":"disclosure","outcome":"accepted""#
        let lines = ["2090-12-20", "2091-12-10"].map { visit(disclosure, at: $0 + "T09:00:00+08:00") }
        let table = { (years: [Int]) in
            let list = years.map { #"{"year":\#($0)}"# }.joined(separator: ",")
            try #"{"format":"openday-workdays/1","years":[\#(list)]}"#.write(
                toFile: day + "/workdays.json", atomically: true, encoding: .utf8)
        }
        try table([2090])
        let logged = try program.run(
            ["log", "--desk", "D01", "--day", day], input: lines.joined(separator: "\n") + "\n", language: "zh")
        #expect(logged.status == 0 && logged.errors.contains("2091") && !logged.errors.contains("2092"))
        let unknown = try program.run(["ledger", "--day", day, "--table"], language: "zh").output
        #expect(unknown.contains("期限未知（缺 2091 年放假安排）") && !unknown.contains("无期限"))
        let extending = ["ledger", "--day", day, "--record", "D01-2", "--extend", "2091-03-01", "--note", "x", "--by", "y"]
        let refused = try program.run(extending, language: "zh")
        #expect(refused.status == 65 && refused.errors.contains("workdays.json"))
        try table([2090, 2091])
        let known = try program.run(["ledger", "--day", day, "--table"], language: "zh").output
        #expect(known.contains("2091-01-17") && known.contains("缺 2092 年"), "\(known)")
    }
}
