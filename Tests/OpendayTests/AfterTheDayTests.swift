import Foundation
import Testing

/// A week of follow-up, in which one matter comes back, until the closing report comes out.
@Suite struct AfterTheDayTests {
    private static let plan = #"""
        {"format":"openday-event/1","id":"d","title":"t","date":"2026-05-15","host":"某局","reportTo":"某办公室",
         "departments":[{"code":"MZ","name":"民政办"},{"code":"SB","name":"社保所"}],
         "desks":[{"id":"D01","department":"MZ"}],"targets":{"satisfactionRate":0.9}}
        """#
    private static let visits = [
        #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"王小明","phone":"13900001234"},"questions":[{"kind":"complaint","topic":"路灯不亮","outcome":"accepted"}]}"#,
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"help","topic":"低保","department":"SB","outcome":"referred"}]}"#,
        #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"李红","phone":"13900005678"},"questions":[{"kind":"consult","topic":"养老","outcome":"answered","satisfaction":2}]}"#,
    ]

    private func makeDay(_ program: Program) throws -> String {
        let plan = program.scratch.path + "/plan.json"
        try Self.plan.write(toFile: plan, atomically: true, encoding: .utf8)
        let day = try program.makeDay("after", ["--plan", plan])
        _ = try program.log(Self.visits, day: day)
        _ = try program.run(["close", "--day", day])
        return day
    }

    private func step(_ program: Program, _ day: String, _ record: String, _ arguments: String...) throws
        -> Int32
    {
        let result = try program.run(
            ["ledger", "--day", day, "--record", record, "--by", "陈明"] + arguments, language: "en")
        return result.status
    }

    private func json(_ program: Program, _ arguments: [String]) throws -> [NSDictionary] {
        let result = try program.run(arguments)
        try #require(result.status == 0, "\(result.errors)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [NSDictionary])
    }

    @Test(arguments: ["zh", "en"]) func theLedgerEmptiesAndTheClosingReportComesOut(_ language: String) throws
    {
        let program = try Program()
        let day = try makeDay(program)
        let closing = ["export", "--format", "md", "--closing", "--day", day]
        let early = try program.run(closing, language: language)
        #expect(early.status == 65 && early.output.isEmpty)
        for name in ["D01-2", "D01-3", "D01-4", "路灯不亮"] {
            #expect(early.errors.contains(name), "\(early.errors)")
        }
        #expect(!early.errors.contains("王小明"))

        let tally = try program.tally(day)
        #expect(try step(program, day, "D01-2", "--callback", "4") == 65)
        #expect(try step(program, day, "D01-4", "--contacted") == 65)
        #expect(try step(program, day, "D01-4", "--callback", "6") == 65)
        #expect(try step(program, day, "D01-4", "--contacted", "--note", "明天再打") == 0)
        #expect(
            try json(program, ["ledger", "--tasks", "--json", "--day", day]).map { $0["stage"] as? String }
                == ["fix"])
        #expect(try step(program, day, "D01-4", "--callback", "4") == 0)
        #expect(try json(program, ["ledger", "--tasks", "--json", "--day", day]).isEmpty)
        for arguments in [["--state", "resolved"], ["--callback", "2"]] {
            let result = try program.run(["ledger", "--day", day, "--record", "D01-2"] + arguments)
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(try step(program, day, "D01-3", "--state", "closed") == 0)
        // It comes back.
        #expect(try step(program, day, "D01-2", "--state", "reopened", "--note", "反弹") == 0)
        let open = try json(program, ["ledger", "--json", "--day", day])
        #expect(open.count == 1 && open[0]["state"] as? String == "reopened")
        #expect(try program.run(closing).status == 65)
        for arguments in [["--state", "resolved"], ["--callback", "5"], ["--state", "closed"]] {
            let result = try program.run(["ledger", "--day", day, "--record", "D01-2"] + arguments)
            #expect(result.status == 0, "\(result.errors)")
        }
        let report = try program.run(closing, language: language)
        #expect(report.status == 0, "\(report.errors)")
        let isChinese = language == "zh"
        // Two matters were taken down; of the two visitors who were called back both are content in the end.
        for text in isChinese
            ? ["事项2件，全部办结", "1件办结后反弹", "满意率为100%（回访评价2件，满意2件）", "差评2件"]
            : ["2 matters were taken down", "1 came back", "100% (2 of 2 called back)", "2 bad ratings"]
        { #expect(report.output.contains(text), "\(text): \(report.output)") }
        #expect(!report.output.contains("王小明") && !report.output.contains("13900001234"))

        // The tally heard nothing of the call-backs, and everything verifies.
        let after = try program.tally(day)
        #expect(after["satisfaction"] as? NSDictionary == tally["satisfaction"] as? NSDictionary)
        #expect(try program.run(["verify", "--day", day]).status == 0)
        for script in [["check_day.py", day], ["plain_ledger.py", day]] {
            let path = Repository.root + "/data/" + script[0]
            #expect(try program.run("/usr/bin/python3", [path, script[1]]).status == 0)
        }
        let evaluation = try program.run(["evaluate", "--json", "--day", day])
        let value = try JSONSerialization.jsonObject(with: Data(evaluation.output.utf8)) as? NSDictionary
        let called = try #require(value?["called"] as? [NSDictionary])
        #expect(called.first?["rated"] as? Int == 2 && called.first?["satisfied"] as? Int == 2)
    }

    @Test func theClosingReportHasTheFormsOfAReportAndNoOthers() throws {
        let program = try Program()
        let day = try makeDay(program)
        for record in ["D01-2", "D01-3", "D01-4"] {
            #expect(try step(program, day, record, "--state", "closed") == 0)
        }
        let html = try program.run(["export", "--format", "html", "--closing", "--day", day], language: "zh")
        #expect(html.status == 0 && html.output.contains("受理事项办结情况的报告</h1>"))
        let path = program.scratch.path + "/closing.docx"
        let word = try program.run(["export", "--format", "docx", "--closing", "--day", day, "-o", path])
        #expect(word.status == 0, "\(word.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).prefix(2) == Data("PK".utf8))
        #expect(try program.run(["export", "--format", "csv", "--closing", "--day", day]).status == 64)
        #expect(try program.run(["export", "--closing", "--day", day]).status == 64)
    }

    @Test func remindersAreFilesOfTheirOwnThatNobodyElseReads() throws {
        let program = try Program()
        let day = try makeDay(program)
        let all = try json(program, ["remind", "--json", "--day", day, "--as-of", "2026-12-01"])
        #expect(all.map { $0["department"] as? String } == ["MZ", "SB"])
        #expect(all[0]["open"] as? Int == 1 && all[0]["badRatings"] as? Int == 1)
        for entry in all {
            let path = try #require(entry["file"] as? String)
            #expect(path.hasPrefix(day + "/exports/"))
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text == entry["text"] as? String && !text.contains("王小明"))
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
        let folder = program.scratch.path + "/letters"
        let elsewhere = try program.run(["remind", "--day", day, "-o", folder])
        #expect(elsewhere.status == 0, "\(elsewhere.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }

    @Test func aReminderThatMayHaveBeenSentIsNeverWrittenOver() throws {
        let program = try Program()
        let day = try makeDay(program)
        let first = try json(program, ["remind", "--json", "--day", day, "--as-of", "2026-12-01"])
        let paths = first.compactMap { $0["file"] as? String }
        #expect(paths.allSatisfy { $0.contains(".remind.2026-12-01.") } && paths.count == 2)
        #expect(first.allSatisfy { $0["written"] as? Bool == true })
        try "sent".write(toFile: paths[0], atomically: true, encoding: .utf8)
        let again = try json(program, ["remind", "--json", "--day", day, "--as-of", "2026-12-01"])
        #expect(again.compactMap { $0["file"] as? String } == paths)
        #expect(again.allSatisfy { $0["written"] as? Bool == false })
        #expect(try String(contentsOfFile: paths[0], encoding: .utf8) == "sent")
        let told = try program.run(["remind", "--day", day, "--as-of", "2026-12-01"])
        #expect(told.status == 0 && told.errors.contains("left as it was: \(paths[0])"))
        let next = try json(program, ["remind", "--json", "--day", day, "--as-of", "2026-12-02"])
        #expect(Set(next.compactMap { $0["file"] as? String }).isDisjoint(with: paths))
        #expect(next.allSatisfy { $0["written"] as? Bool == true })
    }

    @Test func theTableAndTheListAreFiltered() throws {
        let program = try Program()
        let day = try makeDay(program)
        func records(_ arguments: String...) throws -> [String] {
            let all = try json(program, ["ledger", "--json", "--day", day] + arguments)
            return all.compactMap { ($0["record"] as? String)?.split(separator: "-").last.map(String.init) }
        }
        #expect(try records("--department", "社保所") == ["3"] && (try records("--kind", "complaint")) == ["2"])
        #expect(try records("--overdue", "--as-of", "2000-01-01").isEmpty)
        #expect(try records("--overdue", "--as-of", "2099-01-01").count == 2)
        #expect(try program.run(["ledger", "--json", "--day", day, "--kind", "other"]).status == 64)
    }

    @Test func comparesWithEarlierDays() throws {
        let program = try Program()
        let day = try makeDay(program)
        let before = try makeDay2(program)
        let result = try program.run(["evaluate", "--json", "--day", day, "--against", before])
        let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? NSDictionary
        let first = try #require((value?["results"] as? [NSDictionary])?.first)
        let against = try #require((first["against"] as? [NSDictionary])?.first)
        #expect(first["rate"] as? Double == 0 && against["rate"] as? Double == 1)
        #expect(against["change"] as? Double == -1 && against["base"] as? Int == 1)
    }

    private func makeDay2(_ program: Program) throws -> String {
        let day = try program.makeDay("before")
        let visit =
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"answered","satisfaction":5}]}"#
        _ = try program.log([visit], day: day)
        return day
    }
}
