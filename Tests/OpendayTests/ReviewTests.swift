import Foundation
import Testing

@testable import DayModel

/// The check before release and the way of a report out of the office, as the built program does them.
@Suite struct ReviewTests {
    private static let visits = [
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","text":"张小红的低保,电话13812345678","outcome":"answered"}],"visitor":{"name":"张小红"}}"#,
        #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","text":"那份机密文件何时公开","outcome":"answered"}]}"#,
    ]

    private func day(_ program: Program) throws -> String {
        let day = try program.makeDay()
        _ = try program.log(Self.visits, day: day)
        return day
    }

    private func review(_ program: Program, _ day: String, _ arguments: String...) throws -> Program.Result {
        try program.run(["review", "--day", day] + arguments)
    }

    private func leader(of day: String) throws -> String {
        let plan = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: day + "/event.json")))
        let staff = (plan as? [String: Any])?["staff"] as? [[String: Any]] ?? []
        return try #require(staff.first { $0["role"] as? String == "leader" }?["name"] as? String)
    }

    @Test func aReportGoesAllTheWayWhenEverythingIsDecided() throws {
        let program = try Program()
        let day = try day(program)
        #expect(
            try program.run(["export", "--day", day, "--format", "md", "-o", day + "/exports/r.md"]).status
                == 0)
        for by in ["拟稿人", "初审人"] {
            let result = try review(program, day, "--file", "r.md", "--pass", "--by", by)
            #expect(result.status == 0, "\(result.errors)")
        }
        let stopped = try review(program, day, "--file", "r.md", "--pass", "--by", "保密员")
        #expect(stopped.status == 65 && stopped.errors.contains("2"), "\(stopped.errors)")
        let listed = try program.run(["check", "--day", day])
        #expect(listed.status == 65 && listed.output.contains("机密"))
        #expect(!listed.output.contains("13812345678") && !listed.output.contains("小红"))
        for (number, choice) in [("1", "released"), ("2", "masked")] {
            let decided = try program.run(
                ["check", "--day", day, "--decide", number, "--as", choice, "--by", "保密员", "--why", "已核"])
            #expect(decided.status == 0, "\(decided.errors)")
            // Told as the list tells it, without codes.
            #expect(decided.errors.contains("(保密员)  D01-"), "\(decided.errors)")
            #expect(!decided.errors.contains("question1"), "\(decided.errors)")
        }
        #expect(try program.run(["check", "--day", day]).status == 0)
        // The plan gives approval to those who lead.
        for by in ["保密员", try leader(of: day), "拟稿人", "档案员"] {
            let result = try review(program, day, "--file", "r.md", "--pass", "--by", by)
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(try review(program, day, "--file", "r.md", "--pass", "--by", "谁").status == 65)
        let json = try review(program, day, "--json").output
        let documents = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(documents.first?["stage"] as? String == "filed")
        #expect((documents.first?["steps"] as? [Any])?.count == 6)
        // Nothing of it touches the day's own journals, and all of it proves itself.
        #expect(try program.run(["verify", "--day", day]).status == 0)
        let desks = try program.tally(day)["desks"] as? [[String: Any]]
        #expect(desks?.contains { $0["id"] as? String == "office" } == false)
    }

    /// A file from before a text was left out still holds it; the one exported after does not.
    @Test(arguments: ["csv", "json", "xlsx"])
    func aFileFromBeforeATextWasLeftOutDoesNotPass(_ format: String) throws {
        let program = try Program()
        let day = try day(program)
        func export() throws -> Program.Result {
            let path = day + "/exports/r." + format
            let result = try program.run(["export", "--day", day, "--format", format, "-o", path])
            #expect(result.status == 0)
            return result
        }
        func pass(_ by: String, _ name: String = "r") throws -> Program.Result {
            try review(program, day, "--file", name + "." + format, "--pass", "--by", by)
        }
        _ = try export()
        for by in ["拟稿人", "初审人"] { #expect(try pass(by).status == 0) }
        for (number, choice) in [("1", "released"), ("2", "masked")] {
            let decided = try program.run(
                ["check", "--day", day, "--decide", number, "--as", choice, "--by", "保密员"])
            #expect(decided.status == 0, "\(decided.errors)")
        }
        let stopped = try pass("保密员")
        #expect(stopped.status == 65 && stopped.errors.contains("export it again"), "\(stopped.errors)")
        // The one that was in review stays; the new one is a file of its own, and goes its own way.
        #expect(try export().errors.contains("exports/r-2." + format))
        for by in ["拟稿人", "初审人", "保密员"] {
            let passed = try pass(by, "r-2")
            #expect(passed.status == 0, "\(passed.errors)")
        }
    }

    @Test func whatIsLeftOutIsInNoExport() throws {
        let program = try Program()
        let day = try day(program)
        func log() throws -> String { try program.run(["export", "--day", day, "--format", "csv"]).output }
        #expect(try log().contains("那份机密文件何时公开"))
        _ = try program.run(["check", "--day", day, "--decide", "2", "--as", "masked", "--by", "保密员"])
        #expect(try !log().contains("机密文件") && log().contains("低保"))
    }

    @Test func aChangedFileFallsBackToDraft() throws {
        let program = try Program()
        let day = try day(program)
        let path = day + "/exports/r.md"
        #expect(try program.run(["export", "--day", day, "--format", "md", "-o", path]).status == 0)
        for _ in 0..<2 { _ = try review(program, day, "--file", "r.md", "--pass", "--by", "甲") }
        try (String(contentsOfFile: path, encoding: .utf8) + "改").write(
            toFile: path, atomically: true, encoding: .utf8)
        let json = try review(program, day, "--json").output
        let documents = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(documents.first?["stage"] as? String == "draft")
        #expect(documents.first?["changed"] as? Bool == true)
    }

    @Test func mistakesAreToldInWords() throws {
        let program = try Program()
        let day = try day(program)
        let missing = try review(program, day, "--file", "x.md", "--pass", "--by", "甲")
        #expect(missing.status == 65 && missing.errors.contains("x.md"))
        #expect(try review(program, day, "--file", "x.md").status == 64)
        #expect(try review(program, day, "--pass").status == 64)
        #expect(try program.run(["check", "--day", day, "--decide", "9", "--as", "held"]).status == 64)
        #expect(try program.run(["check", "--day", day, "--decide", "1", "--as", "gone"]).status == 64)
    }

    @Test func aFlippedBitInTheReviewsIsFound() throws {
        let program = try Program()
        let day = try day(program)
        #expect(
            try program.run(["check", "--day", day, "--decide", "1", "--as", "held", "--by", "甲"]).status == 0
        )
        let folder = day + "/reviews/journals/"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: folder + name))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: folder + name))
        let result = try program.run(["verify", "--day", day])
        #expect(result.status == 65, "\(result.output)")
    }

    @Test(arguments: ["zh", "en"]) func theWayOnAScreen(_ language: String) throws {
        let program = try Program()
        let day = try day(program)
        #expect(
            try program.run(["export", "--day", day, "--format", "md", "-o", day + "/exports/r.md"]).status
                == 0)
        let screen = try Tmux([Program.path, "review", "--day", day], program, language: language)
        try screen.waitFor("r.md")
        try screen.press("Enter")
        try screen.type("李四")
        try screen.press("Enter")
        try screen.waitFor(language == "zh" ? "已记录" : "Recorded")
        try screen.press("Tab")
        try screen.waitFor("机密")
        try screen.press("Down")
        try screen.press("Enter")
        try screen.type("3")
        try screen.press("Enter")
        try screen.waitFor(language == "zh" ? "暂扣 1 条" : "1 held")
        try screen.type("q")
        try screen.waitForEnd()
        #expect(try program.run(["check", "--day", day]).output.contains("李四"))
    }

    @Test func theWordsInTheDataAreTheBuiltInOnes() throws {
        let text = try String(contentsOfFile: Repository.root + "/data/secrecy-words.txt", encoding: .utf8)
        #expect(SecrecyWords.words(reading: text) == SecrecyWords.builtIn)
    }
}
