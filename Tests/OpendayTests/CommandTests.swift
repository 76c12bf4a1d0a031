import Foundation
import Testing

@Suite struct CommandTests {
    private let visit =
        #"{"type":"visit","people":2,"channel":"onsite","questions":[{"kind":"consult","topic":"MZ-01","text":"低保怎么办","outcome":"answered","satisfaction":5}],"materials":[{"item":"XCD","count":3}]}"#

    @Test func logAnswersEachLineInOrderAndGoesOnAfterAnError() throws {
        let program = try Program()
        let day = try program.makeDay()
        let lines = [
            visit, #"{"type":"visit","peple":2}"#,
            #"{"type":"handout","materials":[{"item":"XCD","count":20}]}"#, "{bad",
        ]
        let result = try program.run(
            ["log", "--desk", "D01", "--day", day], input: lines.joined(separator: "\n"))
        #expect(result.status == 65)
        let answers = result.output.split(separator: "\n").map(String.init)
        try #require(answers.count == 4)
        #expect(answers[0].hasPrefix(#"{"record":"D01."#) && answers[0].hasSuffix(#"-2"}"#))
        #expect(answers[1] == #"{"error":"people: missing","line":2}"#)
        #expect(answers[2].hasSuffix(#"-3"}"#))
        #expect(answers[3].contains(#""line":4"#))
        let tally = try program.tally(day)
        #expect(tally["people"] as? Int == 2)
        #expect(tally["materialsTotal"] as? Int == 23)
    }

    @Test func theSaveBenchmarkTimesTrueSaves() throws {
        let program = try Program()
        let day = try program.makeDay()
        let bare = program.scratch.path + "/bare"
        let bench = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path + "/SaveBench"
        let result = try program.run(bench, [day, "D01", "5", "300", bare], input: Data((visit + "\n").utf8))
        #expect(result.status == 0)
        let times = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: [Double]]
        #expect(times?["openday"]?.count == 5 && times?["bare"]?.count == 5)
        #expect(try program.tally(day)["visits"] as? Int == 5)
        #expect(try Data(contentsOf: URL(filePath: bare)).count == 5 * 300)
        #expect(try program.run(bench, [day]).status == 64)
    }

    @Test func refusesWhatRefersToNothing() throws {
        let program = try Program()
        let day = try program.makeDay()
        let name = try #require(recordName(try program.log([visit], day: day)[0]))
        let answers = try program.log(
            [
                #"{"type":"void","ref":"D01.00000000-9"}"#,
                #"{"type":"rating","ref":"\#(name)","question":1,"satisfaction":3}"#,
                #"{"type":"amend","ref":"\#(name)","set":{"people":0}}"#,
                #"{"type":"rating","ref":"\#(name)","satisfaction":2}"#,
            ], day: day)
        #expect(answers[0].contains("there is no record D01.00000000-9"))
        #expect(answers[1].contains("question 1"))
        #expect(answers[2].contains("set.people"))
        #expect(recordName(answers[3]) != nil)
        let satisfaction = try program.tally(day)["satisfaction"] as? NSDictionary
        #expect(satisfaction?["2"] as? Int == 1 && satisfaction?["5"] as? Int == 0)
    }

    @Test func linesThatChangeRecordsShareSyncsAndStillSeeEachOther() throws {
        let program = try Program()
        let day = try program.makeDay()
        let names = try program.log(Array(repeating: visit, count: 40), day: day).compactMap(recordName)
        try #require(names.count == 40)
        var lines = names.map { #"{"type":"amend","ref":"\#($0)","set":{"people":3}}"# }
        // The question goes, and can be rated no more; the void is taken back in the same breath.
        lines.append(#"{"type":"amend","ref":"\#(names[0])","set":{"questions":[]}}"#)
        lines.append(#"{"type":"rating","ref":"\#(names[0])","satisfaction":1}"#)
        lines.append(#"{"type":"void","ref":"\#(names[1])"}"#)
        let journal = names[0].prefix { $0 != "-" }
        lines.append(#"{"type":"void","ref":"\#(journal)-83"}"#)
        let answers = try program.log(lines, day: day)
        #expect(answers.filter { recordName($0) != nil }.count == 43)
        #expect(answers[41].contains("question 0"))
        #expect(try program.tally(day)["people"] as? Int == 120)
        #expect(try program.tally(day)["questions"] as? Int == 39)
    }

    @Test func saysWhichLineWasTooLong() throws {
        let program = try Program()
        let day = try program.makeDay()
        let answers = try program.log([visit, String(repeating: "x", count: 1 << 21)], day: day)
        #expect(answers[1].contains("line 2, column 1") && answers[1].contains(#""line":2"#))
    }

    @Test(arguments: ["Mars/X", "Asia", "zone.tab", "../../etc/passwd", ""])
    func aTimeZoneThatIsNoneIsRefused(_ name: String) throws {
        let program = try Program()
        let plan = program.scratch.path + "/plan.json"
        try
            #"{"format":"openday-event/1","id":"a","title":"T","date":"2026-05-15","timeZone":"\#(name)","desks":[{"id":"D01"}]}"#
            .write(toFile: plan, atomically: true, encoding: .utf8)
        let result = try program.run(["new", program.scratch.path + "/other", "--plan", plan])
        #expect(result.status == 65 && result.errors.contains("timeZone"))
        #expect(!FileManager.default.fileExists(atPath: program.scratch.path + "/other"))
    }

    @Test(arguments: [("Asia/Shanghai", "+08:00"), ("America/St_Johns", "-02:30"), ("UTC", "+00:00")])
    func timesAreThoseOfThePlaceWhateverTheMachineSays(_ zone: String, _ offset: String) throws {
        var program = try Program()
        program.variables["TZ"] = "Pacific/Auckland"
        let plan = program.scratch.path + "/plan.json"
        try
            #"{"format":"openday-event/1","id":"a","title":"T","date":"2026-06-01","timeZone":"\#(zone)","desks":[{"id":"D01"}]}"#
            .write(toFile: plan, atomically: true, encoding: .utf8)
        let day = try program.makeDay("day", ["--plan", plan])
        let name = try #require(recordName(try program.log([visit], day: day)[0]))
        let journal = day + "/journals/" + name.prefix { $0 != "-" } + ".jsonl"
        let line = try #require(
            try String(contentsOfFile: journal, encoding: .utf8).split(separator: "\n").last)
        let at = try #require(line.firstMatch(of: #/"at":"[^T]*T(\d\d):(\d\d)[^+-]*([+-]\d\d:\d\d)"/#)).output
        let hours = try program.tally(day)["hours"] as? [NSDictionary]
        #expect(hours?.last?["hour"] as? String == String(at.1))
        #expect(try program.run(["find", "visit", "--day", day]).output.contains("\(at.1):\(at.2)  D01-2"))
        // Newfoundland has summer time.
        #expect(offset == at.3 || zone.hasPrefix("America") && at.3 == "-03:30")
    }

    @Test func voidsOfVoidsCountAgain() throws {
        let program = try Program()
        let day = try program.makeDay()
        let first = try #require(recordName(try program.log([visit], day: day)[0]))
        let void = try #require(
            recordName(try program.log([#"{"type":"void","ref":"\#(first)"}"#], day: day)[0]))
        #expect(try program.tally(day)["visits"] as? Int == 0)
        _ = try program.log([#"{"type":"void","ref":"\#(void)"}"#], day: day, desk: "D02")
        #expect(try program.tally(day)["visits"] as? Int == 1)
    }

    @Test(arguments: ["zh", "en"]) func refusesArgumentsInTheUsersLanguage(_ language: String) throws {
        let program = try Program()
        let isChinese = language == "zh"
        let unknown = try program.run(["tally", "--foo"], language: language)
        #expect(unknown.status == 64)
        #expect(unknown.output.isEmpty)
        #expect(
            unknown.errors.hasPrefix(isChinese ? "openday: 没有选项“--foo”" : "openday: Unknown option '--foo'"))
        #expect(unknown.errors.contains(isChinese ? "用法：openday tally" : "Usage: openday tally"))
        let missing = try program.run(["log"], language: language)
        #expect(missing.status == 64)
        #expect(missing.errors.contains(isChinese ? "缺少参数“--desk <desk>”" : "Missing expected argument"))
        for command in [["--help"], ["help"], ["desk", "--help"], ["help", "export"]] {
            let help = try program.run(command, language: language)
            #expect(help.status == 0 && help.errors.isEmpty)
            #expect(help.output.contains(isChinese ? "用法：openday" : "USAGE: openday"))
            if isChinese { #expect(!help.output.contains("Show help") && !help.output.contains("OPTIONS")) }
        }
    }

    @Test(arguments: ["zh", "en"]) func saysWhatIsWrongInTheUsersLanguage(_ language: String) throws {
        let program = try Program()
        let missing = try program.run(["tally", "--json", "--day", "/nowhere"], language: language)
        #expect(missing.status == 66 && missing.output.isEmpty)
        #expect(missing.errors.contains(language == "zh" ? "没有这个活动日" : "No such day"))
        let day = try program.makeDay()
        let again = try program.run(["new", day], language: language)
        #expect(again.status == 73)
        #expect(again.errors.contains(language == "zh" ? "已有活动日" : "There is a day"))
        let plan = program.scratch.path + "/plan.json"
        try #"{"format":"openday-event/1","id":"a b","title":"T","date":"2026-02-30"}"#
            .write(toFile: plan, atomically: true, encoding: .utf8)
        let wrong = try program.run(
            ["new", program.scratch.path + "/other", "--plan", plan], language: language)
        #expect(wrong.status == 65)
        for part in ["id", "date", "desks"] {
            let named = language == "zh" ? "\(plan)：\(part)：" : "\(plan): \(part): "
            #expect(wrong.errors.contains(named), "\(wrong.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: program.scratch.path + "/other/event.json"))
        #expect(try program.run(["log", "--desk", "X", "--day", day], language: language).status == 64)
        #expect(
            try program.run(["tally", "--as-of", "tomorrow", "--day", day], language: language).status == 64)
        #expect(
            try program.run(["export", "--format", "pdf", "--day", day], language: language).status == 64)
        for wrong in [
            [], ["--format", "md", "--round", "tons"], ["--format", "md", "--exact", "--round", "tens"],
            ["--explain", "--format", "md"],
        ] {
            #expect(
                try program.run(["export", "--day", day] + wrong, language: language).status == 64, "\(wrong)"
            )
        }
    }

    @Test func theReportRoundsAsAskedAndEachFigureIsExplained() throws {
        let program = try Program()
        let day = try program.makeDay()
        let answers = try program.log(
            [#"{"type":"visit","people":317,"channel":"onsite"}"#, visit], day: day)
        let record = try #require(recordName(answers[0]))
        for (options, words) in [
            ([], "接待群众310余人次"), (["--round", "hundreds"], "接待群众300余人次"), (["--exact"], "接待群众319人次"),
        ] {
            let report = try program.run(
                ["export", "--day", day, "--format", "md"] + options, language: "zh")
            #expect(report.status == 0 && report.output.contains(words), "\(report.output)")
        }
        let explained = try program.run(["export", "--day", day, "--explain"], language: "zh")
        #expect(explained.status == 0)
        #expect(explained.output.contains("310余人次\n  准确数 319\n  接待人次："), "\(explained.output)")
        #expect(explained.output.contains("    \(record) 计317\n"))
    }

    @Test func closingSealsVerifiesAndExports() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([visit], day: day)
        let closed = try program.run(["close", "--day", day])
        #expect(closed.status == 0, "\(closed.errors)")
        let code = closed.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(code.wholeMatch(of: /[a-z2-7]{4}(-[a-z2-7]{4}){3}/) != nil)
        #expect(try program.run(["verify", "--day", day, "--code", code]).status == 0)
        #expect(try program.run(["verify", "--day", day, "--code", "aaaa-aaaa-aaaa-aaaa"]).status == 65)
        let exports = try program.exports(of: day)
        #expect(
            Set(exports.map { ($0 as NSString).pathExtension }) == [
                "json", "csv", "md", "html", "docx", "xlsx",
            ])
        let refused = try program.log([visit], day: day)
        #expect(refused[0].contains("sealed"))
        let desks = try program.tally(day)["desks"] as? [NSDictionary]
        #expect(desks?.first?["sealed"] as? Bool == true)
        #expect(
            try program.log([#"{"type":"unseal","why":"late"}"#, visit], day: day).allSatisfy {
                recordName($0) != nil
            })
    }

    @Test func aDeskThatIsOpenElsewhereIsRefusedAndItsHolderNamed() throws {
        let program = try Program()
        let day = try program.makeDay()
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: Program.path)
        holder.arguments = ["log", "--desk", "D01", "--day", day, "--by", "Chen"]
        holder.environment = program.variables
        let input = Pipe()
        let output = Pipe()
        holder.standardInput = input
        holder.standardOutput = output
        try holder.run()
        try input.fileHandleForWriting.write(contentsOf: Data((visit + "\n").utf8))
        // Its answer tells that it holds the desk.
        #expect(!output.fileHandleForReading.availableData.isEmpty)
        let second = try program.run(["log", "--desk", "D01", "--day", day], input: visit)
        #expect(second.status == 75)
        #expect(second.errors.contains("Chen") && second.errors.contains("\(holder.processIdentifier)"))
        try input.fileHandleForWriting.close()
        holder.waitUntilExit()
        #expect(try program.run(["log", "--desk", "D01", "--day", day], input: visit).status == 0)
    }

    @Test func anIdleLogEndsWhenItIsAskedToAndGivesTheDeskBack() throws {
        let program = try Program()
        let day = try program.makeDay()
        let holder = Process()
        // The threads of a test block signals, and a child inherits that.
        let unblocked = "import os, signal, sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); "
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        holder.arguments = [
            "-c", unblocked + "os.execv(sys.argv[1], sys.argv[1:])", Program.path, "log", "--desk", "D01",
            "--day", day,
        ]
        holder.environment = program.variables
        let input = Pipe()
        let output = Pipe()
        holder.standardInput = input
        holder.standardOutput = output
        try holder.run()
        try input.fileHandleForWriting.write(contentsOf: Data((visit + "\n").utf8))
        #expect(!output.fileHandleForReading.availableData.isEmpty)
        holder.terminate()
        holder.waitUntilExit()
        #expect(try program.run(["log", "--desk", "D01", "--day", day], input: visit).status == 0)
        #expect(try program.tally(day)["visits"] as? Int == 2)
    }

    @Test func tenThousandRecordsGoThroughOneCall() throws {
        let program = try Program()
        let day = try program.makeDay()
        let answers = try program.log(Array(repeating: visit, count: 10_000), day: day)
        #expect(answers.count == 10_000 && answers.last?.hasSuffix("-10001\"}") == true)
        #expect(try program.tally(day)["visits"] as? Int == 10_000)
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    @Test func hostileInputEndsInAnErrorThatNamesLineAndColumn() throws {
        let program = try Program()
        let day = try program.makeDay()
        let hostile = [
            #"{"type":"visit","people":1,"channel":"onsite",}"#, #"{"type":"visit","type":"visit"}"#,
            #"{"type":"note","text":"\ud800"}"#, #"{"type":"note","text":1e999}"#,
            String(repeating: "[", count: 100_000),
            #"{"type":"note","text":"\#(String(repeating: "好", count: 70_000))"}"#,
            String(repeating: "x", count: 3_000_000), #"{"type":"note","text":"a","hash":"b"}"#,
        ]
        let answers = try program.log(hostile, day: day)
        #expect(answers.count == hostile.count)
        for (index, answer) in answers.enumerated() {
            #expect(answer.contains("\"error\"") && answer.contains("\"line\":\(index + 1)"), "\(answer)")
        }
        #expect(answers[0].contains("column 47"))
        let bytes = Data([0x7B, 0xFF, 0x7D, 0x0A])
        let bad = try program.run(Program.path, ["log", "--desk", "D01", "--day", day], input: bytes)
        #expect(bad.status == 65 && bad.output.contains("UTF-8"))
    }
}
