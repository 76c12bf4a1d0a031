import Foundation
import Testing

/// No output takes the place of a file of a day, or of what a person wrote, whatever the command and the way there.
@Suite struct OutputPathTests {
    private static let visit =
        #"{"type":"visit","people":2,"channel":"onsite","questions":[{"kind":"consult","text":"甲","outcome":"accepted","due":"2026-06-01"}]}"#

    private func makeDay(_ program: Program, _ name: String = "day") throws -> String {
        let day = try program.makeDay(name)
        _ = try program.log([Self.visit], day: day)
        return day
    }

    /// Each command that writes where somebody says, without its `-o`.
    private func writers(_ program: Program, _ day: String) -> [[String]] {
        ["json", "csv", "md", "html", "docx", "xlsx"].map { ["export", "--day", day, "--format", $0] } + [
            ["export", "--day", day, "--explain"], ["export", "--tags"], ["archive", "--day", day],
            ["receipt", "--day", day, "--record", "D01-2"], ["plan", "--day", day, "--format", "md"],
            ["plan", "--day", day, "--format", "docx"],
            ["plan", "--from", day],
        ]
    }

    private func digest(_ program: Program, _ days: [String]) throws -> String {
        try program.run(
            "/bin/sh", ["-c", "cd / && find \(days.joined(separator: " ")) -type f -print0 | sort -z | xargs -0 sha256sum"]
        ).output
    }

    @Test(arguments: ["zh", "en"]) func noWriterTouchesAFileOfADay(_ language: String) throws {
        let program = try Program()
        let (day, other) = (try makeDay(program), try makeDay(program, "other"))
        let root = program.scratch.path
        let journal = try #require(
            try FileManager.default.contentsOfDirectory(atPath: day + "/journals").first { $0.hasSuffix("l") })
        for (link, target) in [("link.json", "event.json"), ("link.jsonl", "journals/" + journal), ("folder", "journals")] {
            try FileManager.default.createSymbolicLink(atPath: root + "/" + link, withDestinationPath: day + "/" + target)
        }
        try FileManager.default.linkItem(atPath: day + "/event.json", toPath: root + "/hard.json")
        let targets = [
            "day/event.json", "day/EVENT.JSON", "day/seal.json", "day/journals/" + journal, "day/workdays.json",
            "day/journals/D01.00000000.jsonl", "day/drafts/D01.00000000.json", "day/photos/x.json",
            "day/reviews/journals/office.00000000.jsonl", "day/machines/x.json", "day/policies/x.txt",
            "day/exports/../event.json", "day/exports/../../day/journals/x.json", "other/event.json",
            "other/journals/D02.00000000.jsonl", "link.json", "link.jsonl", "folder/x.jsonl", "hard.json",
        ]
        let before = try digest(program, [day, other])
        for writer in writers(program, day) {
            for target in targets {
                let result = try program.run(writer + ["-o", root + "/" + target], language: language)
                #expect(
                    result.status == 73 || ([66, 74].contains(result.status) && target.contains("link")), "\(writer) \(target): \(result.status) \(result.errors)")
                #expect(!result.errors.isEmpty)
            }
            #expect(try digest(program, [day, other]) == before, "\(writer)")
        }
        let said = try program.run(
            ["export", "--day", day, "--format", "csv", "-o", day + "/event.json"], language: language)
        #expect(said.errors.contains(language == "zh" ? "不能覆盖" : "neither replaced nor made"), "\(said.errors)")
    }

    @Test(arguments: ["json", "csv", "md", "html", "docx", "xlsx"])
    func anEditedExportStaysWhateverExportsAgain(_ format: String) throws {
        let program = try Program()
        let day = try makeDay(program)
        #expect(try program.run(["close", "--day", day]).status == 0)
        let name = try #require(try program.exports(of: day).first { $0.hasSuffix("." + format) })
        let path = day + "/exports/" + name
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("由主办单位填写".utf8))
        try handle.close()
        let edited = try Data(contentsOf: URL(fileURLWithPath: path))
        let closed = try program.run(["close", "--day", day], language: "zh")
        #expect(closed.status == 0 && closed.errors.contains("没有覆盖"), "\(closed.errors)")
        #expect(try program.run(["export", "--day", day, "--format", format, "-o", path]).status == 0)
        let anonymised = try program.run(["anonymise", "--all", "--yes", "--day", day], language: "en")
        #expect(anonymised.status == 0 && anonymised.errors.contains("exports/" + name), "\(anonymised.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == edited)
        let names = try program.exports(of: day)
        #expect(names.filter { $0.hasSuffix("." + format) }.count == 2, "\(names)")
        #expect(names.count == 7)
    }

    @Test func whatIsInReviewStaysAsItIs() throws {
        let program = try Program()
        let day = try makeDay(program)
        #expect(try program.run(["close", "--day", day]).status == 0)
        let name = try #require(try program.exports(of: day).first { $0.hasSuffix(".md") })
        let path = day + "/exports/" + name
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let passed = try program.run(["review", "--day", day, "--file", name, "--pass", "--by", "甲"])
        #expect(passed.status == 0, "\(passed.errors)")
        // What is found out meanwhile changes the report.
        let ledger = try program.run(["ledger", "--json", "--day", day]).output
        let record = try #require(ledger.firstMatch(of: /"record": ?"([^"]+)"/)?.1)
        let step = ["ledger", "--record", String(record), "--state", "resolved", "--by", "甲", "--day", day]
        #expect(try program.run(step).status == 0)
        let closed = try program.run(["close", "--day", day], language: "en")
        #expect(closed.errors.contains("in review"), "\(closed.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        let listed = try program.run(["review", "--day", day]).output
        #expect(listed.contains(name) && listed.contains(name.replacingOccurrences(of: ".md", with: "-2.md")))
    }

    @Test func whatIsNoTextGoesIntoTheExports() throws {
        let program = try Program()
        let day = try makeDay(program)
        for format in ["docx", "xlsx"] {
            let result = try program.run(["export", "--day", day, "--format", format])
            let path = result.output.trimmingCharacters(in: .newlines)
            #expect(result.status == 0 && path.hasPrefix(day + "/exports/") && path.hasSuffix("." + format))
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Data("PK".utf8)))
            let piped = try program.run(
                "/bin/sh", ["-c", "\(Program.path) export --day \(day) --format \(format) -o - | head -c 2"])
            #expect(piped.output == "PK", "\(piped.errors)")
        }
        let plan = try program.run(["plan", "--day", day, "--format", "docx"])
        #expect(plan.output.hasSuffix("-plan.docx\n"), "\(plan.output)\(plan.errors)")
        let alone = try program.run(["plan", "--plan", day + "/event.json", "--format", "docx"])
        #expect(alone.status == 64 && alone.output.isEmpty)
    }

    @Test(arguments: ["zh", "en"]) func nothingBinaryReachesATerminal(_ language: String) throws {
        let program = try Program()
        let day = try makeDay(program)
        for target in ["-", "/dev/tty", "/dev/stdout"] {
            let command = "\(Program.path) export --day \(day) --format docx -o \(target); echo status $?; sleep 60"
            let terminal = try Tmux(["sh", "-c", command], program, language: language)
            try terminal.waitFor("status 64")
            #expect(!terminal.screen.contains("PK"))
        }
    }

    @Test func aFileElsewhereThatWasEditedStaysToo() throws {
        let program = try Program()
        let day = try makeDay(program)
        let path = program.scratch.path + "/r.md"
        try "somebody's".write(toFile: path, atomically: true, encoding: .utf8)
        func export() throws -> Program.Result {
            try program.run(["export", "--day", day, "--format", "md", "-o", path], language: "en")
        }
        // What openday knows nothing of is replaced, as the shell would.
        #expect(try export().status == 0)
        #expect(try export().status == 0)
        try (String(contentsOfFile: path, encoding: .utf8) + "by hand").write(
            toFile: path, atomically: true, encoding: .utf8)
        let third = try export()
        #expect(third.status == 0 && third.errors.contains(program.scratch.path + "/r-2.md"), "\(third.errors)")
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasSuffix("by hand"))
    }

    @Test func whatAKilledRunLeftIsRemovedByTheNext() throws {
        let program = try Program()
        let day = try makeDay(program)
        let folder = program.scratch.path + "/out"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let killed = try program.run(
            "/bin/sh",
            [
                "-c",
                "strace -f -o /dev/null -e trace=rename,renameat,renameat2 -e inject=rename,renameat,renameat2:signal=KILL:when=3 "
                    + "\(Program.path) export --day \(day) --format csv -o \(folder)/x.csv; true",
            ])
        let left = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard left.contains(where: { $0.hasSuffix(".tmp") }) else {
            // Without strace there is nothing to kill it at the right moment.
            return #expect(killed.errors.contains("strace") || left == ["x.csv"])
        }
        #expect(try program.run(["tally", "--day", day, "--json"]).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tmp") } == [])
    }
}
