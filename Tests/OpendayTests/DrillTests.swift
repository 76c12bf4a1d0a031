import Foundation
import Testing

/// Practising, and that nothing of it enters the real day.
@Suite struct DrillTests {
    private func files(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            files[path] = FileManager.default.contents(atPath: folder + "/" + path)
        }
        return files
    }

    private func practise(_ program: Program, _ day: String, _ language: String = "en") throws {
        let desk = try Tmux(
            [Program.path, "desk", "--drill", "--day", day, "--desk", "D01"], program, language: language)
        try desk.waitFor("【演练 DRILL】")
        try desk.waitFor(language == "zh" ? "演练1" : "Drill 1")
        try desk.press("Space")
        try desk.waitFor("D01-2")
        try desk.type("q")
        try desk.waitForEnd()
    }

    @Test(arguments: ["zh", "en"]) func theRealDayStaysAsItWas(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        let before = try files(day)
        try practise(program, day, language)
        #expect(try files(day) == before)
        #expect(try program.tally(day + "-drill")["visits"] as? Int == 1)
        #expect(try program.tally(day)["visits"] as? Int == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: day + "-drill")
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }

    @Test func drillsAreNeverPutTogetherWithRealDays() throws {
        let program = try Program()
        let day = try program.makeDay()
        try practise(program, day)
        let both = ["--day", day, "--day", day + "-drill"]
        for command in [
            ["tally"], ["tally", "--json"], ["cross", "kind", "outcome"], ["find", "D01"],
            ["ledger", "--json"],
            ["remind", "--json"], ["evaluate", "--json"], ["export", "--format", "md"],
        ] {
            let result = try program.run(command + both)
            #expect(result.status == 64 && result.output.isEmpty, "\(command)")
            #expect(result.errors.contains("-drill"), "\(command): \(result.errors)")
        }
        let against = try program.run(["evaluate", "--json", "--day", day, "--against", day + "-drill"])
        #expect(against.status == 64)
        let compared = try program.run(
            ["export", "--format", "docx", "--day", day, "--compare", day + "-drill"])
        #expect(compared.status == 64)
    }

    @Test func whateverLeavesADrillBearsItsMark() throws {
        let program = try Program()
        let day = try program.makeDay()
        try practise(program, day)
        for format in ["json", "md", "html"] {
            let result = try program.run(["export", "--format", format, "--day", day + "-drill"])
            #expect(result.status == 0 && result.output.contains("【演练 DRILL】"), "\(format)")
        }
        let explained = try program.run(["export", "--explain", "--day", day + "-drill"])
        #expect(explained.status == 0 && explained.output.hasPrefix("【演练 DRILL】"))
        let csv = try program.run(["export", "--format", "csv", "--day", day + "-drill"])
        #expect(csv.status == 64 && csv.output.isEmpty && csv.errors.contains("csv"))
        for format in ["docx", "xlsx"] {
            let file = program.scratch.path + "/drill." + format
            #expect(
                try program.run(["export", "--format", format, "--day", day + "-drill", "-o", file]).status
                    == 0)
            let text = try program.run("/usr/bin/unzip", ["-p", file]).output
            #expect(text.contains("演练 DRILL"), "\(format)")
        }
        let archive = program.scratch.path + "/drill.zip"
        #expect(try program.run(["archive", "--day", day + "-drill", "-o", archive]).status == 0)
        let contents = try program.run("/usr/bin/unzip", ["-p", archive, "CONTENTS.txt"]).output
        #expect(contents.contains("【演练 DRILL】"))
        #expect(try program.run(["tally", "--day", day + "-drill"]).output.contains("【演练 DRILL】"))
    }

    @Test func aJournalOfADrillIsNoJournalOfTheDay() throws {
        let program = try Program()
        let day = try program.makeDay()
        try practise(program, day)
        let journals = try FileManager.default.contentsOfDirectory(atPath: day + "-drill/journals")
        let journal = try #require(journals.first { $0.hasSuffix(".jsonl") })
        try FileManager.default.copyItem(
            atPath: day + "-drill/journals/" + journal, toPath: day + "/journals/" + journal)
        #expect(try program.run(["verify", "--day", day]).status == 65)
    }

    @Test func aDrillThatWasClosedIsFollowedByAnother() throws {
        let program = try Program()
        let day = try program.makeDay()
        try practise(program, day)
        #expect(try program.run(["close", "--day", day + "-drill"]).status == 0)
        let exports = try program.exports(of: day + "-drill")
        #expect(exports.count > 3 && exports.allSatisfy { $0.contains("-drill.") && !$0.hasSuffix(".csv") })
        try practise(program, day)
        #expect(try program.tally(day + "-drill")["visits"] as? Int == 1)
        #expect(try program.tally(day + "-drill-2")["visits"] as? Int == 1)
        let board = try Tmux([Program.path, "board", "--drill", "--day", day], program, language: "en")
        try board.waitFor("【演练 DRILL】")
        try board.type("q")
        try board.waitForEnd()
    }

    @Test func aChangeOfTheRealPlanReachesTheDrill() throws {
        let program = try Program()
        let day = try program.makeDay()
        try practise(program, day)
        let path = day + "/event.json"
        let plan = try String(contentsOfFile: path, encoding: .utf8)
        try plan.replacingOccurrences(of: "1号台", with: "南门台").write(
            toFile: path, atomically: true, encoding: .utf8)
        let desk = try Tmux(
            [Program.path, "desk", "--drill", "--day", day, "--desk", "D01"], program, language: "en")
        try desk.waitFor("南门台")
        try desk.type("q")
        try desk.waitForEnd()
    }
}
