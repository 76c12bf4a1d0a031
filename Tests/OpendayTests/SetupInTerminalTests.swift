import Foundation
import Testing

/// A plan made and changed in a real terminal, with a desk open beside it.
@Suite(.serialized) struct SetupInTerminalTests {
    @Test(arguments: ["zh", "en"]) func aChangedPlanReachesAnOpenDesk(_ language: String) throws {
        let isChinese = language == "zh"
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([#"{"type":"visit","people":1,"channel":"onsite"}"#], day: day)
        let desk = try Tmux(
            [Program.path, "desk", "--day", day, "--desk", "D02"], program, language: language)
        try desk.waitFor("2号台")
        let setup = try Tmux(
            [Program.path, "setup", "--day", day, "--by", "陈明"], program, language: language)
        try setup.waitFor(isChinese ? "宣传资料" : "Materials")
        try setup.press("Enter")
        try setup.press("Enter")
        try setup.press("C-u")
        try setup.type("第十一届政务公开日")
        try setup.press("Enter")
        try setup.waitFor(isChinese ? "未保存 1 处" : "1 unsaved")
        try setup.press("Escape")
        try setup.waitFor(isChinese ? "q 离开" : "q quit")
        for _ in 0..<4 { try setup.press("Down") }
        try setup.press("Enter")
        try setup.type("a")
        try setup.waitFor(isChinese ? "新增：宣传资料" : "New: Materials")
        try setup.type("环保手提袋")
        try setup.press("Enter")
        try setup.type("s")
        try setup.waitFor("→ 第十一届政务公开日")
        // Nothing has reached the day yet.
        #expect(try !program.run(["tally", "--day", day, "--json"]).output.contains("环保手提袋"))
        try setup.press("Enter")
        try setup.waitFor(isChinese ? "已保存" : "Saved")
        try desk.waitFor("环保手提袋")
        try desk.waitFor("第十一届政务公开日")
        try setup.type("q")
        try setup.waitForEnd()
        let tally = try program.run(["tally", "--day", day, "--json"])
        #expect(tally.output.contains("环保手提袋") && tally.output.contains("第十一届政务公开日"))
        // Records go by the plan: who changed it stands in the office's journal.
        let notes = try program.run(["find", "--json", "--day", day, "环保手提袋"])
        #expect(notes.output.contains("陈明") && notes.output.contains("第十一届政务公开日"))
        #expect(try program.run(["verify", "--day", day]).status == 0)
        let path = day + "/event.json"
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(permissions as? Int == 0o600)
        // The desk goes on with the plan that it has while the file is none.
        try "{".write(toFile: path, atomically: true, encoding: .utf8)
        try desk.waitFor(isChinese ? "仍用原方案" : "the old plan stays")
        try desk.waitFor("环保手提袋")
    }

    @Test func aNewDayIsMadeAndACrashLosesNothing() throws {
        let program = try Program()
        let day = program.scratch.path + "/next"
        let setup = try Tmux([Program.path, "setup", "--day", day], program, language: "en")
        try setup.waitFor("begin with an empty plan")
        try setup.press("Down")
        try setup.press("Enter")
        try setup.press("Enter")
        try setup.press("Enter")
        try setup.type("社区开放日")
        try setup.waitFor("社区开放日")
        #expect(kill(try setup.processID(), SIGKILL) == 0)
        try setup.waitForEnd()
        #expect(!FileManager.default.fileExists(atPath: day))
        let again = try Tmux([Program.path, "setup", "--day", day], program, language: "en")
        try again.waitFor("left from last time")
        // Two at once would write over each other's changes.
        let second = try program.run(["setup", "--day", day])
        #expect(second.status == 75 && second.errors.contains("being changed elsewhere"))
        try again.press("Enter")
        try again.waitFor("社区开放日")
        try again.press("Enter")
        try again.type("s")
        try again.waitFor("will be saved")
        try again.press("Enter")
        try again.waitFor("Saved")
        try again.type("q")
        try again.waitForEnd()
        #expect(try program.run(["tally", "--day", day, "--json"]).output.contains("社区开放日"))
        #expect(try program.run(["verify", "--day", day]).status == 0)
        // Without a terminal there is nothing to be seen.
        #expect(try program.run(["setup", "--day", day]).status == 64)
        #expect(try program.run(["setup", "--day", day, "--plan", day]).status == 64)
    }
}
