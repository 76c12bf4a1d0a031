import Foundation
import Testing

@testable import DayModel

/// `openday ledger`: what is not finished, and the steps that the office takes.
@Suite struct LedgerTests {
    private static let visit =
        #"{"type":"visit","people":1,"channel":"onsite","occurredAt":"2026-05-15T09:00:00+08:00","visitor":{"name":"王小明"},"questions":[{"kind":"consult","outcome":"answered"},{"kind":"complaint","outcome":"accepted","topic":"路灯不亮"}]}"#

    private func ledger(
        _ program: Program, _ day: String, _ arguments: [String] = [], asOf: String = "2026-06-01"
    ) throws -> [NSDictionary] {
        let result = try program.run(["ledger", "--json", "--day", day, "--as-of", asOf] + arguments)
        try #require(result.status == 0, "\(result.errors)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [NSDictionary])
    }

    private func step(_ program: Program, _ day: String, _ arguments: String...) throws -> Program.Result {
        try program.run(["ledger", "--day", day, "--record", "D01-2/1"] + arguments, language: "en")
    }

    @Test(arguments: [11, 12, 13, 14] as [UInt64]) func equalsThePlainLedgerAndTheTally(_ seed: UInt64) throws
    {
        let program = try Program()
        let day = try program.makeDay()
        var bodies = RandomBodies(seed: seed)
        for _ in 0..<5 {
            let desk = ["D01", "D02", "D03"].randomElement(using: &bodies.random) ?? "D01"
            for answer in try program.log(bodies.next(30), day: day, desk: desk) { bodies.learn(answer) }
        }
        let script = Repository.root + "/data/plain_ledger.py"
        let expected = try program.run("/usr/bin/python3", [script, day, "--as-of", "2026-06-01"])
        let oracle = try #require(
            try JSONSerialization.jsonObject(with: Data(expected.output.utf8)) as? [NSDictionary])
        let all = try ledger(program, day, ["--all"])
        #expect(all.count == oracle.count && !all.isEmpty)
        for (ours, theirs) in zip(all, oracle) {
            for (name, value) in theirs where name as? String != "steps" {
                #expect(ours[name] as? NSObject == value as? NSObject, "\(name) of \(theirs)")
            }
            let steps = try #require(ours["steps"] as? [NSDictionary])
            let plain = try #require(theirs["steps"] as? [NSDictionary])
            #expect(steps.count == plain.count)
            for (step, other) in zip(steps, plain) {
                for (name, value) in other { #expect(step[name] as? NSObject == value as? NSObject) }
            }
        }
        let open = try #require(try program.tally(day)["open"] as? NSDictionary)
        let unfinished = try ledger(program, day)
        #expect(open["total"] as? Int == unfinished.count)
        #expect(open["overdue"] as? Int == unfinished.filter { $0["overdue"] as? Bool == true }.count)
    }

    @Test func theOfficeMovesMattersOnWhenTheDayIsSealed() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([Self.visit], day: day)
        let code = try program.run(["close", "--day", day]).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let sealed = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")
        let before = try Data(contentsOf: URL(fileURLWithPath: day + "/journals/" + sealed[0]))

        let first = try step(
            program, day, "--state", "transferred", "--to", "住建办", "--with", "民政办", "--with", "市政公司",
            "--note", "已联系", "--by", "陈")
        #expect(first.status == 0 && first.output.hasPrefix("office."), "\(first.errors)")
        let item = try #require(try ledger(program, day).first)
        #expect(item["state"] as? String == "transferred" && item["question"] as? Int == 1)
        let steps = try #require(item["steps"] as? [NSDictionary])
        #expect(steps.count == 1 && steps[0]["by"] as? String == "陈" && steps[0]["note"] as? String == "已联系")
        #expect(steps[0]["with"] as? [String] == ["MZ", "市政公司"])
        #expect(steps[0]["record"] as? String == first.output.trimmingCharacters(in: .newlines))
        for state in ["resolved", "closed"] {
            #expect(try step(program, day, "--state", state).status == 0)
        }
        #expect(try ledger(program, day).isEmpty)
        #expect(try program.tally(day)["open"] as? NSDictionary == ["total": 0, "overdue": 0])
        #expect(try step(program, day, "--state", "resolved").status == 65)
        #expect(try step(program, day, "--state", "reopened", "--note", "反弹").status == 0)
        #expect(try ledger(program, day, ["--all"]).first?["state"] as? String == "reopened")

        let verified = try program.run(["verify", "--day", day, "--code", code])
        #expect(verified.status == 0, "\(verified.output)")
        let checker = Repository.root + "/data/check_day.py"
        #expect(try program.run("/usr/bin/python3", [checker, day, "--code", code]).status == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: day + "/journals/" + sealed[0])) == before)
        let desks = try program.tally(day)["desks"] as? [NSDictionary]
        #expect(desks?.first?["sealed"] as? Bool == true)
        #expect(desks?.last?["id"] as? String == "office" && desks?.last?["sealed"] as? Bool == false)
    }

    @Test func aDayClosedAgainBehindTheOfficesFirstStepsStillVerifiesAfterMore() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([Self.visit], day: day)
        #expect(try step(program, day, "--state", "replied", "--note", "已答").status == 0)
        let code = try program.run(["close", "--day", day]).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try step(program, day, "--state", "closed").status == 0)
        #expect(try program.run(["verify", "--day", day, "--code", code]).status == 0)
        let checker = Repository.root + "/data/check_day.py"
        #expect(try program.run("/usr/bin/python3", [checker, day, "--code", code]).status == 0)
    }

    @Test func nobodyElseWritesInTheOfficesName() throws {
        let program = try Program()
        let day = try program.makeDay()
        for arguments in [["log", "--desk", "office"], ["close", "--desk", "office"]] {
            #expect(try program.run(arguments + ["--day", day], input: Self.visit).status == 64)
        }
    }

    @Test func saysWhatAStepLacks() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([Self.visit], day: day)
        #expect(try step(program, day).status == 64)
        #expect(try step(program, day, "--state", "done").status == 64)
        #expect(try step(program, day, "--state", "closed", "--due", "soon").status == 64)
        #expect(try step(program, day, "--state", "transferred").errors.contains("which department"))
        let extended = try step(program, day, "--extend", "2026-05-27")
        #expect(extended.status == 65 && extended.errors.contains("reason"), "\(extended.errors)")
        let missing = try program.run(["ledger", "--day", day, "--record", "D01-9", "--state", "closed"])
        #expect(missing.status == 65 && missing.errors.contains("D01-9"))
        let other = try program.run(["ledger", "--day", day, "--record", "D01-2/7", "--state", "closed"])
        #expect(other.status == 65 && other.errors.contains("question 7"), "\(other.errors)")
        #expect(try ledger(program, day).first?["steps"] as? [NSDictionary] == [])
    }

    @Test(arguments: ["zh", "en"]) func theTableIsAlignedAndMasked(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([Self.visit], day: day)
        let result = try program.run(
            ["ledger", "--day", day, "--as-of", "2026-05-25"], language: language)
        let lines = result.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 2)
        #expect(lines[0].hasPrefix(language == "zh" ? "期限" : "Due"))
        #expect(lines[1].hasPrefix("2026-05-22  " + (language == "zh" ? "超期3天" : "3 days late")))
        #expect(lines[1].contains("路灯不亮") && lines[1].contains("王**") && !lines[1].contains("王小明"))
    }
}
