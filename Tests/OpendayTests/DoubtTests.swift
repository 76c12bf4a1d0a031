import Foundation
import Testing

/// Whatever gives figures of a day says what is wrong with its files.
@Suite struct DoubtTests {
    enum Damage: String, CaseIterable {
        case damaged, missing, conflicting, unreadable

        /// In the words of the two languages.
        var words: (english: String, chinese: String) {
            switch self {
            case .damaged: ("is damaged and not counted", "已损坏，未计入")
            case .missing: ("is missing", "缺少第")
            case .conflicting: ("two different lines", "有两种不同的内容")
            case .unreadable: ("can't be read and is not counted", "无法读取，未计入")
            }
        }
    }

    private static let commands = [
        ["tally", "--json"], ["tally"], ["find", "问"], ["find", "--json", "问"], ["ledger"], ["ledger", "--json"],
        ["cross", "kind", "outcome"], ["evaluate", "--table"], ["remind"],
        ["export", "--format", "csv", "-o", "o.csv"], ["export", "--format", "json", "-o", "o.json"],
        ["export", "--format", "md", "-o", "o.md"], ["export", "--format", "html", "-o", "o.html"],
        ["export", "--explain", "-o", "o.txt"], ["archive", "-o", "a.zip"],
    ]

    private func day(_ program: Program, _ damage: Damage?) throws -> String {
        let day = try program.makeDay()
        let visit =
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","text":"问","outcome":"accepted"}]}"#
        _ = try program.log(Array(repeating: visit, count: 4), day: day)
        let folder = day + "/journals/"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
        var lines = try String(contentsOfFile: folder + name, encoding: .utf8).split(separator: "\n")
            .map(String.init)
        switch damage {
        case nil: return day
        case .damaged: lines[2] = lines[2].replacingOccurrences(of: #""people":1"#, with: #""people":7"#)
        case .missing: lines.remove(at: 2)
        case .conflicting:
            let other = try #require(
                try program.log([visit.replacingOccurrences(of: "1,", with: "2,")], day: day, desk: "D02").first)
            #expect(other.contains("D02"))
            let second = try #require(
                try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("D02") })
            try FileManager.default.copyItem(
                atPath: folder + second, toPath: folder + name.replacingOccurrences(of: ".jsonl", with: ".sync-conflict-1.jsonl"))
            return day
        case .unreadable:
            try FileManager.default.createSymbolicLink(
                atPath: folder + "D03.00000001.jsonl", withDestinationPath: name)
            return day
        }
        try (lines.joined(separator: "\n") + "\n").write(toFile: folder + name, atomically: false, encoding: .utf8)
        return day
    }

    @Test(arguments: Damage.allCases) func eachCommandSaysIt(_ damage: Damage) throws {
        let program = try Program()
        let day = try day(program, damage)
        for command in Self.commands {
            var command = command
            if let place = command.firstIndex(of: "-o") {
                command[place + 1] = program.scratch.path + "/" + command[place + 1]
            }
            for (language, words) in [("en", damage.words.english), ("zh", damage.words.chinese)] {
                let result = try program.run(command + ["--day", day], language: language)
                // An archive is whole or none: it takes no link.
                let isRefused = command[0] == "archive" && damage == .unreadable
                #expect(result.status == (isRefused ? 74 : 0), "\(command): \(result.errors)")
                #expect(result.errors.contains(words), "\(command): \(result.errors)")
            }
        }
        let figures = try program.tally(day)
        let doubts = try #require(figures["doubts"] as? [NSDictionary])
        #expect(doubts.contains { $0["what"] as? String == damage.rawValue })
        let export = try Data(contentsOf: URL(fileURLWithPath: program.scratch.path + "/o.json"))
        let exported = try #require(try JSONSerialization.jsonObject(with: export) as? NSDictionary)
        #expect(exported["doubts"] as? [NSDictionary] == doubts)
    }

    @Test func ofASoundDayNothingIsSaid() throws {
        let program = try Program()
        let day = try day(program, nil)
        #expect(try program.tally(day)["doubts"] == nil)
        for command in Self.commands where !command.contains("-o") {
            let result = try program.run(command + ["--day", day])
            #expect(!result.errors.contains("doubt"), "\(command): \(result.errors)")
        }
    }

    /// A change of the plan by the program's own means is on record; one by hand is found, by another reader too.
    @Test func aPlanChangedAfterClosingIsOnRecordOrFound() throws {
        let program = try Program()
        let day = try day(program, nil)
        let code = try program.run(["close", "--day", day]).output.trimmingCharacters(in: .newlines)
        let list = program.scratch.path + "/topics.csv"
        try "编码,名称\nZZ-01,新主题\n".write(toFile: list, atomically: false, encoding: .utf8)
        let taken = try program.run(
            ["plan", "--import", list, "--list", "topics", "--yes", "--day", day], language: "zh")
        try #require(taken.status == 0, "\(taken)")
        let verify = ["verify", "--day", day, "--code", code]
        let check = [Repository.root + "/data/check_day.py", day, "--code", code]
        var result = try program.run(verify)
        #expect(result.status == 0, "\(result)")
        result = try program.run("/usr/bin/python3", check)
        #expect(result.status == 0, "\(result)")
        let path = day + "/event.json"
        var plan = try String(contentsOfFile: path, encoding: .utf8)
        plan = plan.replacingOccurrences(of: "新主题", with: "旧主题")
        try plan.write(toFile: path, atomically: false, encoding: .utf8)
        result = try program.run(verify)
        #expect(result.status == 65 && result.output.contains("event.json: alarm"), "\(result)")
        result = try program.run("/usr/bin/python3", check)
        #expect(result.status == 65 && result.output.contains("event.json"), "\(result)")
    }

    /// The check finds what a stray file would hide, and closing says so.
    @Test(arguments: ["en", "zh"]) func closingDoesNotSayThatAllIsWell(_ language: String) throws {
        let program = try Program()
        let day = try day(program, .damaged)
        try "x\n".write(toFile: day + "/photos", atomically: false, encoding: .utf8)
        let verified = try program.run(["verify", "--day", day], language: language)
        #expect(verified.status == 65)
        #expect(verified.output.contains("photos"))
        #expect(verified.output.contains(":3:") || verified.output.contains("：第 "), "\(verified.output)")
        let closed = try program.run(["close", "--day", day], language: language)
        #expect(closed.status == 65)
        #expect(!closed.errors.contains("all is well") && !closed.errors.contains("核验无误"))
        #expect(closed.errors.contains("verify"))
        #expect(closed.errors.contains("in doubt itself") || closed.errors.contains("汇总本身存疑"), "\(closed.errors)")
    }
}
