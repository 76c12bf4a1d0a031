import Foundation
import Testing

/// Nothing that was typed reaches a terminal as anything but text, and nothing fails without a word.
@Suite struct OutputSafetyTests {
    private static let hostile = "q\u{1B}]0;x\u{07}\u{202E}\u{200B}\nz"

    private func json(_ text: String) throws -> String {
        String(
            decoding: try JSONSerialization.data(withJSONObject: [text]).dropFirst().dropLast(), as: UTF8.self
        )
    }

    private func isSafe(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || !(scalar.value < 0x20 || [0x7F, 0x202E, 0x200B, 0x9B].contains(scalar.value))
        }
    }

    @Test func textThatATerminalCouldObeyIsShownByMarks() throws {
        let program = try Program()
        let day = try program.makeDay()
        let text = try json(Self.hostile)
        _ = try program.log(
            [
                #"{"type":"visit","people":1,"channel":"onsite","note":\#(text),"#
                    + #""questions":[{"kind":"consult","outcome":"answered","text":\#(text)}]}"#
            ], day: day)
        let found = try program.run(["find", "visit", "--day", day])
        #expect(found.output.contains("q␛]0;x␇") && isSafe(found.output))
        #expect(found.output.split(separator: "\n").count == 1)
        _ = FileManager.default.createFile(
            atPath: day + "/journals/\u{1B}]0;x\u{07}\n.jsonl", contents: Data())
        let verified = try program.run(["verify", "--day", day])
        #expect(verified.output.split(separator: "\n").count == 1 && isSafe(verified.output))
        let plan = program.scratch.path + "/plan.json"
        try
            #"{"format":"openday-event/1","id":\#(text),"title":"T","date":"2026-05-15","desks":[{"id":"D01"}]}"#
            .write(toFile: plan, atomically: true, encoding: .utf8)
        let wrong = try program.run(["new", program.scratch.path + "/other", "--plan", plan])
        #expect(wrong.status == 65 && isSafe(wrong.errors))
    }

    @Test(arguments: ["zh", "en"]) func aFullOutputIsTold(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([#"{"type":"visit","people":1,"channel":"onsite"}"#], day: day)
        for command in ["\(Program.path) tally --json --day \(day)", "\(Program.path) close --day \(day)"] {
            let result = try program.run("/bin/sh", ["-c", command + " > /dev/full"], language: language)
            #expect(result.status == 74)
            #expect(result.errors.contains(language == "zh" ? "标准输出" : "standard output"))
            // A code that could not be written to its place is not lost.
            if command.contains("close") { #expect(result.errors.contains(#/[a-z2-7]{4}-[a-z2-7]{4}/#)) }
        }
    }

    @Test func anInputThatCannotBeReadIsTold() throws {
        let program = try Program()
        let day = try program.makeDay()
        let result = try program.run(
            "/bin/sh", ["-c", "\(Program.path) log --desk D01 --day \(day) < /tmp"], language: "en")
        #expect(result.status == 74 && result.errors.contains("standard input"))
    }

    @Test func anExportGoesIntoWhatStandsThere() throws {
        let program = try Program()
        let day = try program.makeDay()
        let null = try program.run(["export", "--format", "csv", "--day", day, "-o", "/dev/null"])
        #expect(null.status == 0)
        var status = stat()
        #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
        let full = try program.run(["export", "--format", "csv", "--day", day, "-o", "/dev/full"])
        #expect(full.status == 74)
        #expect(
            try program.run(["export", "--format", "csv", "--day", day, "-o", "-"]).output.contains("\r\n"))
    }

    @Test func aNameThatWasSearchedForIsNotKept() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log(
            [#"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"张三丰"}}"#], day: day)
        let found = try program.run(["find", "张三丰", "--with-personal-data", "--yes", "--json", "--day", day])
        #expect(found.output.contains("张三丰"))
        #expect(try program.run(["anonymise", "--all", "--yes", "--day", day]).status == 0)
        let journals = day + "/journals/"
        for name in try FileManager.default.contentsOfDirectory(atPath: journals) {
            #expect(try !String(contentsOfFile: journals + name, encoding: .utf8).contains("张三丰"))
        }
    }
}
