import Foundation
import Testing

/// Finding records in a terminal, over a day and the one before it.
@Suite struct FindInTerminalTests {
    @Test(arguments: ["zh", "en"]) func findsOverTheDayAndTheOneBefore(_ language: String) throws {
        let program = try Program()
        let old = try program.makeDay("2025-05-15", ["--sample", "small"])
        let plan = try String(contentsOfFile: old + "/event.json", encoding: .utf8)
        try plan.replacingOccurrences(of: #""date": "2016"#, with: #""date": "2015"#)
            .write(toFile: old + "/event.json", atomically: true, encoding: .utf8)
        let day = try program.makeDay("2026-05-15", ["--sample", "full"])
        let find = try Tmux([Program.path, "find", "--day", day], program, language: language)
        try find.waitFor(language == "zh" ? "共 2 个活动日" : "all 2 days")
        try find.type("mzb D02")
        try find.waitFor("D02-")
        try find.press("Enter")
        try find.waitFor("D02.")
        try find.press("Escape")
        try find.waitFor("mzb D02")
        try find.type("zzz")
        try find.waitFor(language == "zh" ? "没有找到" : "Nothing found")
        try find.press("Escape")
        try find.waitFor(language == "zh" ? "首字母" : "initials")
        try find.press("Escape")
        try find.waitForEnd()
    }

    @Test func withoutATerminalAQueryIsNeeded() throws {
        let program = try Program()
        let day = try program.makeDay()
        let result = try program.run(["find", "--day", day])
        #expect(result.status == 64 && !result.errors.isEmpty)
    }

    @Test func textsAreFoundByPinyinToo() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log(
            [
                #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","text":"医保异地备案","outcome":"accepted"}]}"#
            ], day: day)
        for query in ["yibao", "ybyd", "异地", "D01-2", "\(CivilYear.now)"] {
            #expect(try program.run(["find", query, "--day", day]).output.contains("医保异地备案"), "\(query)")
        }
        #expect(try program.run(["find", "shebao", "--day", day]).output.isEmpty)
    }
}

private enum CivilYear {
    static var now: Int { Calendar(identifier: .gregorian).component(.year, from: Date()) }
}
