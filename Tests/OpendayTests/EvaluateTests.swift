import Foundation
import Testing

@Suite struct EvaluateTests {
    private func results(_ program: Program, _ day: String) throws -> [NSDictionary] {
        let result = try program.run(["evaluate", "--json", "--day", day])
        try #require(result.status == 0, "\(result.errors)")
        let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? NSDictionary
        return try #require(value?["results"] as? [NSDictionary])
    }

    private func visit(_ outcome: String, _ satisfaction: Int, _ department: String) -> String {
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"\#(outcome)","satisfaction":\#(satisfaction),"department":"\#(department)"}]}"#
    }

    @Test func saysWhoFallsShortByHowMuchAndWhy() throws {
        let program = try Program()
        let plan = program.scratch.path + "/plan.json"
        try #"""
        {"format":"openday-event/1","id":"d","title":"t","date":"2026-05-15","departments":[{"code":"MZ","name":"民政办"},{"code":"SB","name":"社保所"}],
         "desks":[{"id":"D01","department":"MZ"},{"id":"D02"}],"targets":{"satisfactionRate":0.9,"answeredOnTheSpotRate":0.5}}
        """#.write(toFile: plan, atomically: true, encoding: .utf8)
        let day = try program.makeDay("other", ["--plan", plan])
        var bodies = Array(repeating: visit("answered", 5, "MZ"), count: 8)
        bodies += [visit("accepted", 2, "MZ"), visit("resolved", 1, "MZ")]
        _ = try program.log(bodies, day: day)
        _ = try program.log([visit("referred", 4, "SB")], day: day, desk: "D02")
        let all = try results(program, day)
        func find(_ measure: String, _ code: String) throws -> NSDictionary {
            try #require(all.first { $0["measure"] as? String == measure && $0["code"] as? String == code })
        }
        let office = try find("satisfactionRate", "MZ")
        #expect(office["base"] as? Int == 10 && office["met"] as? Int == 8 && office["missing"] as? Int == 1)
        #expect(office["short"] as? Bool == true && office["by"] as? Double == 0.1)
        let records = try #require(office["records"] as? [String])
        #expect(records.count == 2 && records[0].hasSuffix("-10") && records[1].hasSuffix("-11"))
        #expect(try find("satisfactionRate", "D02")["short"] as? Bool == false)
        let spot = try find("answeredOnTheSpotRate", "D02")
        #expect(spot["met"] as? Int == 0 && spot["missing"] as? Int == 1)
        #expect((spot["records"] as? [String])?.allSatisfy { $0.hasPrefix("D02.") } == true)
        #expect(try find("answeredOnTheSpotRate", "MZ")["met"] as? Int == 9)
        let text = try program.run(["evaluate", "--day", day], language: "zh").output
        #expect(text.contains("满意率，目标 90%") && text.contains("差 10 个百分点，还差 1 件：D01-10 D01-11"), "\(text)")
    }

    /// The parts add up to the whole, and the whole is the tally's.
    @Test func agreesWithTheTally() throws {
        let program = try Program()
        let day = try program.makeDay("full", ["--sample", "full"])
        let all = try results(program, day)
        let tally = try program.tally(day)
        let satisfaction = try #require(tally["satisfaction"] as? NSDictionary)
        let outcomes = try #require(tally["outcomes"] as? [String: Int])
        for (measure, base, met) in [
            ("satisfactionRate", satisfaction["rated"] as? Int, satisfaction["satisfied"] as? Int),
            (
                "answeredOnTheSpotRate", tally["questions"] as? Int,
                (outcomes["answered"] ?? 0) + (outcomes["resolved"] ?? 0)
            ),
        ] {
            for scope in ["day", "department", "desk"] {
                let part = all.filter {
                    $0["measure"] as? String == measure && $0["scope"] as? String == scope
                }
                #expect(part.reduce(0) { $0 + ($1["base"] as? Int ?? 0) } == base, "\(measure) by \(scope)")
                #expect(part.reduce(0) { $0 + ($1["met"] as? Int ?? 0) } == met, "\(measure) by \(scope)")
            }
        }
    }

    @Test func withoutTargetsThereIsNothingToFallShortOf() throws {
        let program = try Program()
        let plan = program.scratch.path + "/plan.json"
        try #"{"format":"openday-event/1","id":"d","title":"t","date":"2026-05-15","desks":[{"id":"D01"}]}"#
            .write(toFile: plan, atomically: true, encoding: .utf8)
        let day = try program.makeDay("other", ["--plan", plan])
        #expect(try results(program, day).isEmpty)
        #expect(try program.run(["evaluate", "--day", day], language: "en").output.contains("no targets"))
    }
}
