import Foundation
import Testing

/// Nobody's privacy, and the archive, through the built program.
@Suite struct PrivacyTests {
    private static let visit =
        #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"王小芳","phone":"13812345678","address":"建设路12号"},"#
        + #""questions":[{"kind":"consult","text":"王小芳问低保","outcome":"answered","answer":"回电13812345678"}],"#
        + #""note":"住建设路12号"}"#
    private static let personal = ["王小芳", "小芳", "13812345678", "建设路"]

    private func holdsPersonalData(_ text: String) -> Bool { Self.personal.contains { text.contains($0) } }

    private func makeDay() throws -> (Program, String) {
        let program = try Program()
        let day = try program.makeDay()
        #expect(try program.log([Self.visit], day: day).first?.contains("record") == true)
        return (program, day)
    }

    private func office(_ day: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")
        return try names.filter { $0.hasPrefix("office.") }
            .map { try String(contentsOfFile: day + "/journals/" + $0, encoding: .utf8) }.joined()
    }

    /// Lines that `verify` has to read in full: members of later versions, and corrections.
    @Test func whatWasRemovedIsNoDamageInAnyLine() throws {
        let program = try Program()
        let day = try program.makeDay()
        let visit = #"{"type":"visit","people":1,"channel":"onsite","mood":{"a":[1]},"note":"张三"}"#
        let name = try #require(recordName(try program.log([visit], day: day)[0]))
        let amend = #"{"type":"amend","ref":"\#(name)","set":{"note":"李四","people":2}}"#
        #expect(recordName(try program.log([amend], day: day)[0]) != nil)
        #expect(try program.run(["anonymise", "--all", "--yes", "--day", day]).status == 0)
        let verified = try program.run(["verify", "--day", day])
        #expect(verified.status == 0 && verified.output.isEmpty, "\(verified.output)")
        #expect(try program.tally(day)["people"] as? Int == 2)
    }

    @Test(arguments: ["json", "csv", "md", "html"]) func exportsAreMasked(_ format: String) throws {
        let (program, day) = try makeDay()
        let result = try program.run(["export", "--day", day, "--format", format])
        #expect(result.status == 0, "\(result.errors)")
        #expect(!holdsPersonalData(result.output))
        if format == "json" { #expect(result.output.contains(#""personalData":"masked""#)) }
    }

    @Test func findIsMasked() throws {
        let (program, day) = try makeDay()
        for arguments in [["find", "低保", "--day", day], ["find", "王小芳", "--json", "--day", day]] {
            let result = try program.run(arguments)
            #expect(result.output.contains("王**"))
            #expect(!holdsPersonalData(result.output))
        }
    }

    @Test func takingPersonalDataIsAskedForAndPutOnRecord() throws {
        let (program, day) = try makeDay()
        let refused = try program.run(["export", "--day", day, "--format", "json", "--with-personal-data"])
        #expect(refused.status == 64)
        #expect(refused.output.isEmpty)
        #expect(refused.errors.contains("--yes"))
        #expect(try office(day) == "")
        let taken = try program.run([
            "export", "--day", day, "--format", "json", "--with-personal-data", "--yes", "--by", "Li",
        ])
        #expect(taken.status == 0)
        #expect(taken.output.contains("13812345678"))
        #expect(!taken.output.contains("personalData"))
        #expect(try office(day).contains("Li took personal data: export json"))
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    @Test func anonymisingLeavesFiguresAndProofs() throws {
        let (program, day) = try makeDay()
        let export = try program.run([
            "export", "--day", day, "--format", "csv", "--with-personal-data", "--yes", "-o",
            day + "/exports/all.csv",
        ])
        #expect(export.status == 0, "\(export.errors)")
        let code = try program.run(["close", "--day", day]).output.trimmingCharacters(
            in: .whitespacesAndNewlines)
        let before = try program.tally(day)
        #expect(try program.run(["anonymise", "--all", "--day", day]).status == 64)
        let result = try program.run(["anonymise", "--all", "--yes", "--by", "Li", "--day", day])
        #expect(result.status == 0, "\(result.errors)")
        for path in try FileManager.default.subpathsOfDirectory(atPath: day) {
            let bytes = FileManager.default.contents(atPath: day + "/" + path) ?? Data()
            #expect(!holdsPersonalData(String(decoding: bytes, as: UTF8.self)), "\(path)")
        }
        let after = try program.tally(day)
        for figure in ["visits", "people", "questions", "outcomes", "hours", "topics"] {
            #expect((after[figure] as? NSObject) == (before[figure] as? NSObject), "\(figure)")
        }
        let verified = try program.run(["verify", "--day", day, "--code", code])
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
        #expect(try office(day).contains(#""anonymised":[{"journal":"D01."#))
        #expect(try office(day).contains(#""by":"Li""#) && !(try office(day)).contains("all records"))
    }

    /// A phone number in each place that takes a text, whatever the plan has: masked wherever it leaves, and gone from every
    /// byte of the folder afterwards.
    @Test func nothingTypedLeavesOrOutlivesAnonymising() throws {
        let program = try Program()
        let day = try program.makeDay()
        var count = 0
        func planted(_ words: String = "找") -> String {
            count += 1
            return "\(words)1391234\(String(count + 10_000).suffix(4))"
        }
        func question() -> String {
            #"{"kind":"consult","topic":"\#(planted())","text":"\#(planted())","department":"\#(planted())","outcome":"accepted","answer":"\#(planted())","answeredBy":"\#(planted())"}"#
        }
        func visit() -> String {
            #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"\#(planted())","phone":"\#(planted(""))","address":"\#(planted())","group":"\#(planted())"},"questions":[\#(question()),\#(question())],"materials":[{"item":"\#(planted())","count":2}],"note":"\#(planted())"}"#
        }
        let first = try #require(recordName(try program.log([visit()], day: day)[0]))
        let second = try #require(recordName(try program.log([visit()], day: day)[0]))
        let answers = try program.log(
            [
                #"{"type":"handout","materials":[{"item":"\#(planted())","count":3}]}"#,
                #"{"type":"amend","ref":"\#(first)","set":{"questions":[\#(question())],"materials":[{"item":"\#(planted())","count":1}],"note":"\#(planted())","visitor":{"name":"\#(planted())"}},"why":"\#(planted())"}"#,
                #"{"type":"followup","ref":"\#(first)","state":"transferred","to":"\#(planted())","with":["\#(planted())"],"note":"\#(planted())"}"#,
                #"{"type":"rating","ref":"\#(first)","satisfaction":1,"why":"\#(planted())"}"#,
                #"{"type":"void","ref":"\#(second)","why":"\#(planted())"}"#,
                #"{"type":"note","text":"\#(planted())"}"#,
                #"{"type":"duty","person":"\#(planted())","state":"on"}"#,
                #"{"type":"note","text":"a","by":"\#(planted())"}"#,
            ], day: day)
        #expect(answers.map { recordName($0) != nil } == [true, true, true, true, true, true, false, false])
        let outputs = try ["json", "csv", "md", "html"].map { ["export", "--day", day, "--format", $0] }
            + [["find", "找", "--json", "--day", day], ["ledger", "--day", day, "--json"], ["ledger", "--day", day],
               ["tally", "--day", day, "--json"], ["cross", "department", "topic", "--day", day, "--json"],
               ["remind", "--day", day, "--json"],
               ["export", "--day", day, "--format", "docx", "-o", program.scratch.path + "/o.docx"],
               ["export", "--day", day, "--format", "xlsx", "-o", program.scratch.path + "/o.xlsx"]]
        for command in outputs {
            let result = try program.run(command)
            #expect(result.status == 0, "\(command): \(result.errors)")
            #expect(!(result.output + result.errors).contains("1391234"), "\(command): \(result.output)")
        }
        let tally = try program.tally(day)
        let departments = try #require(tally["departments"] as? [[String: Any]])
        #expect(departments.contains { $0["code"] as? String == "other" && $0["questions"] as? Int == 1 })
        #expect(try #require(tally["materials"] as? [[String: Any]]).contains { $0["code"] as? String == "other" })
        let whole = try program.run(["find", "找", "--json", "--with-personal-data", "--yes", "--day", day]).output
        #expect(whole.contains("1391234"))
        let result = try program.run(["anonymise", "--all", "--yes", "--by", "Li", "--day", day])
        #expect(result.status == 0 && result.errors.contains("still open"), "\(result.errors)")
        for path in try FileManager.default.subpathsOfDirectory(atPath: day) {
            let bytes = FileManager.default.contents(atPath: day + "/" + path) ?? Data()
            #expect(!String(decoding: bytes, as: UTF8.self).contains("1391234"), "\(path)")
        }
        #expect(try program.tally(day)["departments"] as? NSObject == tally["departments"] as? NSObject)
        let verified = try program.run(["verify", "--day", day])
        #expect(verified.status == 0, "\(verified.output)")
    }

    /// What anybody could do by hand is found; what anonymise did is no finding.
    @Test func privateDataThatIsGoneIsFound() throws {
        let (program, day) = try makeDay()
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: day + "/journals").first { $0.hasPrefix("D01.") })
        let path = day + "/journals/" + name
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let start = try #require(text.range(of: #","private":{"#))
        try (text[..<start.lowerBound] + #","private":null}"# + "\n").write(
            toFile: path, atomically: false, encoding: .utf8)
        let found = try program.run(["verify", "--day", day])
        #expect(found.status == 65 && found.output.contains("no note of the office"), "\(found.output)")
        #expect(try program.run("/usr/bin/python3", [Repository.root + "/data/check_day.py", day]).status == 65)
    }

    @Test func whatStaysIsNamed() throws {
        let (program, day) = try makeDay()
        let files = ["exports/sub/x.csv", "journals/D01.bak", "notes.txt", "photos/a.jpg"]
        for file in files {
            let folder = day + "/" + file.split(separator: "/").dropLast().joined(separator: "/")
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try "王小芳".write(toFile: day + "/" + file, atomically: false, encoding: .utf8)
        }
        let result = try program.run(["anonymise", "--all", "--yes", "--day", day])
        #expect(result.errors.contains("Removed exports/sub/x.csv") && result.errors.contains("Removed journals/D01.bak"))
        #expect(result.errors.contains("Left: notes.txt") && result.errors.contains("Left: photos/a.jpg"), "\(result.errors)")
        #expect(!FileManager.default.fileExists(atPath: day + "/journals/D01.bak"))
    }

    /// What goes on keeps its data; what has been finished for as long as the plan says loses it.
    @Test func byTheRuleOnlyWhatIsFinishedIsAnonymised() throws {
        let program = try Program()
        let day = try program.makeDay(on: "2016-05-15")
        func visit(_ phone: String, _ outcome: String) -> String {
            #"{"type":"visit","people":1,"channel":"onsite","occurredAt":"2016-05-15T09:00:00.000+08:00","questions":[{"kind":"consult","text":"问","outcome":"\#(outcome)"}],"visitor":{"phone":"\#(phone)"}}"#
        }
        _ = try program.log([visit("13800000001", "answered"), visit("13800000002", "accepted")], day: day)
        func phones() throws -> [Bool] {
            let log = try program.run(
                ["export", "--day", day, "--format", "json", "--with-personal-data", "--yes"]
            ).output
            return ["13800000001", "13800000002"].map(log.contains)
        }
        let unruled = try program.run(["anonymise", "--rule", "--yes", "--day", day])
        #expect(unruled.status == 64 && unruled.errors.contains("--keep-days"), "\(unruled.errors)")
        let early = try program.run(["anonymise", "--keep-days", "30000", "--yes", "--day", day])
        #expect(early.status == 0 && early.output.isEmpty)
        #expect(try phones() == [true, true])
        let done = try program.run(["anonymise", "--keep-days", "30", "--yes", "--day", day])
        #expect(done.status == 0, "\(done.errors)")
        #expect(try phones() == [false, true])
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    @Test func anArchiveIsVerifiedAndRestored() throws {
        let (program, day) = try makeDay()
        _ = try program.run(["close", "--day", day])
        let archive = program.scratch.path + "/day.zip"
        let made = try program.run(["archive", "--day", day, "-o", archive])
        #expect(made.status == 0, "\(made.errors)")
        let mode = try FileManager.default.attributesOfItem(atPath: archive)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let verified = try program.run(["verify", "--day", archive])
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
        let again = program.scratch.path + "/again"
        #expect(try program.run(["restore", archive, again]).status == 0)
        let difference = try program.run("/usr/bin/diff", ["-r", day, again])
        #expect(difference.status == 0, "\(difference.output)")
        #expect(try program.run(["restore", archive, again]).status == 73)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: archive))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: archive))
        #expect(try program.run(["verify", "--day", archive]).status == 65)
        #expect(try program.run(["restore", archive, again + "2"]).status == 65)
    }
}
