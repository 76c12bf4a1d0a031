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
        // Both days are read.
        try find.waitFor(language == "zh" ? "首字母" : "initials")
        // In one stroke: what was found for the text is opened, not what showed before it.
        try find.type("mzb D02\r")
        try find.waitFor("D02.")
        try find.press("Escape")
        try find.waitFor("mzb D02")
        try find.waitFor("D02-")
        try find.type("zzz")
        try find.waitFor(language == "zh" ? "没有找到" : "Nothing found")
        try find.press("Escape")
        try find.waitFor(language == "zh" ? "首字母" : "initials")
        try find.press("Escape")
        try find.waitForEnd()
    }

    /// Two days: what was answered last year is used this year.
    private func twoDays(_ program: Program) throws -> String {
        let old = try program.makeDay("2025-05-15")
        let plan = try String(contentsOfFile: old + "/event.json", encoding: .utf8)
        try plan.replacing(/"date": "2\d{3}/, with: #""date": "2015"#)
            .write(toFile: old + "/event.json", atomically: true, encoding: .utf8)
        _ = try program.log(
            [
                #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"help","text":"医保异地备案","topic":"SB-02","department":"SB","outcome":"resolved","answer":"在手机上备案即可"}]}"#
            ], day: old, desk: "D02")
        return try program.makeDay("2026-05-15")
    }

    @Test(arguments: ["zh", "en"]) func anEarlierAnswerIsUsedAtTheDesk(_ language: String) throws {
        let program = try Program()
        let day = try twoDays(program)
        let desk = try Tmux(
            [Program.path, "desk", "--day", day, "--desk", "D01"], program, language: language)
        try desk.waitFor("D01")
        try desk.press("Enter")
        try desk.press("Tab")
        try desk.type("外地看病报销")
        try desk.press("F6")
        try desk.waitFor("医保异地备案")
        try desk.type("ydba")
        try desk.press("F2")
        try desk.waitFor("在手机上备案即可")
        try desk.waitFor("外地看病报销")
        try desk.press("F2")
        try desk.waitFor("D01-2")
        try desk.type("q")
        try desk.waitForEnd()
        let found = try program.run(["find", "D01-2", "--json", "--day", day]).output
        #expect(found.contains("在手机上备案即可") && found.contains("外地看病报销") && found.contains("SB-02"))
    }

    @Test(arguments: ["zh", "en"]) func boardAndLedgerComeBackWhereTheyWere(_ language: String) throws {
        let program = try Program()
        let day = try twoDays(program)
        _ = try program.log(
            [
                #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"help","topic":"路灯不亮","outcome":"accepted"}]}"#
            ], day: day)
        for (command, enter) in [("board", false), ("ledger", true)] {
            let mark = enter ? "路灯不亮" : language == "zh" ? "看板" : "Board"
            let screen = try Tmux([Program.path, command, "--day", day], program, language: language)
            try screen.waitFor(mark)
            if enter { try screen.press("Enter") }
            try screen.type("/")
            try screen.waitFor("医保异地备案")
            try screen.press("Escape")
            try screen.waitUntil("what was there before") {
                $0.contains(mark) && !$0.contains("医保异地备案")
            }
            if enter { try screen.press("Escape") }
            try screen.type("q")
            try screen.waitForEnd()
        }
    }

    /// The screens of after the day find too.
    @Test(arguments: ["evaluate", "review", "preview"]) func otherScreensFindAndComeBack(
        _ command: String
    ) throws {
        let program = try Program()
        let day = try twoDays(program)
        let mark = ["evaluate": "目标", "review": "发布前检查", "preview": "报告预览"][command] ?? ""
        let screen = try Tmux([Program.path, command, "--day", day], program, language: "zh")
        try screen.waitFor(mark)
        try screen.type("/")
        try screen.waitFor("医保异地备案")
        try screen.press("Escape")
        try screen.waitUntil("what was there before") { $0.contains(mark) && !$0.contains("医保异地备案") }
        try screen.type("q")
        try screen.waitForEnd()
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

    @Test func whatIsOverdueIsFoundByTheWordsForIt() throws {
        let program = try Program()
        let day = try program.makeDay()
        let question = #"{"kind":"consult","text":"路灯","outcome":"accepted","due":"2020-01-02"}"#
        let open = #"{"kind":"consult","text":"树枝","outcome":"accepted","due":"2999-01-02"}"#
        _ = try program.log(
            [question, open].map { #"{"type":"visit","people":1,"channel":"onsite","questions":[\#($0)]}"# },
            day: day)
        for query in ["超期", "逾期", "yq", "overdue", "late"] {
            let found = try program.run(["find", query, "--day", day]).output
            #expect(found.contains("路灯") && !found.contains("树枝"), "\(query)")
        }
    }
}

private enum CivilYear {
    static var now: Int { Calendar(identifier: .gregorian).component(.year, from: Date()) }
}
