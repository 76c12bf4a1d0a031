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
        let day = try program.makeDay()
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
        let day = try program.makeDay()
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
        let day = try program.makeDay()
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
}
