import Foundation
import Testing

/// What a clerk does, in a real terminal.
@Suite(.serialized) struct DeskInTerminalTests {
    @Test(arguments: ["zh", "en"]) func aMorningAtTheDesk(_ language: String) throws {
        let isChinese = language == "zh"
        let program = try Program()
        let day = try program.makeDay()
        let desk = try Tmux(
            [Program.path, "desk", "--day", day, "--desk", "D01", "--by", "王芳"], program, language: language)
        // Who opens the desk is on duty: the first record.
        try desk.waitFor(isChinese ? "王芳 到岗" : "王芳 on duty")
        // One key a visitor without a question.
        try desk.press("Space")
        try desk.waitFor(isChinese ? "已记 D01-3：1 人" : "Logged D01-3: 1 person")
        // One key a leaflet, and a number before it.
        try desk.type("1")
        try desk.waitFor("D01-4")
        try desk.type("*20")
        try desk.press("Enter")
        try desk.waitFor("×20")
        try desk.type("2")
        try desk.waitFor("D01-5")
        // A catalogued question in seven keys: Enter, three initials, Enter, the rating, Enter.
        try desk.press("Enter")
        try desk.type("zdsh")
        try desk.press("BSpace")
        try desk.waitFor("最低生活保障")
        try desk.press("Enter")
        try desk.waitFor("示例")
        try desk.type("5")
        try desk.press("Enter")
        try desk.waitFor(isChinese ? "已保存 D01-6" : "Saved D01-6")
        // A free question, typed in Chinese.
        try desk.press("Enter")
        try desk.press("Tab")
        try desk.type("门前路灯不亮找谁修？")
        try desk.press("Enter")
        try desk.type("4")
        try desk.press("Enter")
        try desk.waitFor(isChinese ? "已保存 D01-7" : "Saved D01-7")
        // The last one taken back.
        try desk.press("BSpace")
        try desk.waitFor(isChinese ? "已撤销 D01-7" : "Undid D01-7")
        var tally = try program.tally(day)
        #expect(tally["visits"] as? Int == 2)
        #expect(tally["questions"] as? Int == 1)
        #expect(tally["materialsTotal"] as? Int == 21)
        // Correct a record: two people came.
        try desk.press("Down")
        try desk.press("Down")
        try desk.press("Down")
        try desk.press("Enter")
        try desk.waitFor(isChinese ? "更正 D01-6" : "Correcting D01-6")
        for _ in 0..<6 { try desk.press("Tab") }
        try desk.press("C-u")
        try desk.type("2")
        try desk.press("F2")
        try desk.waitFor(isChinese ? "已更正 D01-6：" : "Corrected D01-6:")
        #expect(desk.screen.contains("1 → 2"))
        tally = try program.tally(day)
        #expect(tally["people"] as? Int == 3)
        // The board and back; then leave.
        try desk.press("Tab")
        try desk.waitFor(isChinese ? "看板" : "Board")
        try desk.press("Escape")
        try desk.waitFor(isChinese ? "最近记录" : "Newest records")
        try desk.type("q")
        try desk.waitForEnd()
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    private func drafts(_ day: String) throws -> String {
        try FileManager.default.contentsOfDirectory(atPath: day + "/drafts").map {
            (try? String(contentsOfFile: day + "/drafts/" + $0, encoding: .utf8)) ?? ""
        }.joined()
    }

    @Test func typedTextSurvivesAKill() throws {
        let program = try Program()
        let day = try program.makeDay()
        let command = [Program.path, "desk", "--day", day, "--desk", "D02"]
        let first = try Tmux(command, program, language: "zh")
        try first.waitFor("接待登记")
        try first.press("Enter")
        try first.press("Tab")
        try first.type("医保异地备案怎么办")
        try first.waitFor("医保异地备案怎么办")
        // The screen is first, the disk follows: what is killed in between was typed for less than a second.
        try first.waitUntil("the draft on disk") { _ in try drafts(day).contains("医保异地备案怎么办") }
        kill(try first.processID(), SIGKILL)
        try first.waitForEnd()
        let second = try Tmux(command, program, language: "zh")
        try second.waitFor("已恢复")
        try second.waitFor("医保异地备案怎么办")
        try second.press("Enter")
        try second.press("F2")
        try second.waitFor("已保存 D02-2")
        #expect(try program.tally(day)["questions"] as? Int == 1)
    }

    @Test(arguments: ["zh", "en"]) func asksWhichDesk(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        let question = language == "zh" ? "这是哪个咨询台？" : "Which desk is this?"
        let first = try Tmux([Program.path, "desk", "--day", day], program, language: language)
        try first.waitFor(question)
        try first.press("Enter")
        try first.waitFor(language == "zh" ? "接待登记" : "Newest records")
        try first.press("Space")
        try first.waitFor("D01-2")
        // The next one is told that the first is taken, and gets the next desk.
        let second = try Tmux([Program.path, "desk", "--day", day], program, language: language)
        try second.waitFor(language == "zh" ? "使用中" : "in use")
        // Whoever is quick loses nothing: the space bar right behind Enter is the desk's.
        try second.type("\r ")
        try second.waitFor("D02-2")
        // Coming back, the machine offers where it sat.
        try first.type("q")
        try first.waitForEnd()
        let third = try Tmux([Program.path, "desk", "--day", day], program, language: language)
        try third.waitFor(language == "zh" ? "本机用过" : "used here")
        try third.press("Enter")
        try third.waitFor("D01-2")
        let fourth = try Tmux([Program.path, "desk", "--day", day], program, language: language)
        try fourth.waitFor(question)
        try fourth.press("Escape")
        try fourth.waitForEnd()
    }

    @Test func theBoardFollowsADeskInAnotherTerminal() throws {
        let program = try Program()
        let day = try program.makeDay()
        let board = try Tmux([Program.path, "board", "--day", day], program, language: "en")
        try board.waitFor("people 0")
        _ = try program.log([#"{"type":"visit","people":7,"channel":"onsite"}"#], day: day)
        try board.waitFor("people 7")
    }

    @Test func pastedLineBreaksNeverSave() throws {
        let program = try Program()
        let day = try program.makeDay()
        let desk = try Tmux([Program.path, "desk", "--day", day, "--desk", "D01"], program, language: "en")
        try desk.waitFor("Newest records")
        try desk.press("Enter")
        try desk.press("Tab")
        try desk.type("\u{1B}[200~first line\nsecond line\r\n\u{1B}[201~")
        try desk.waitFor("first line second line")
        #expect(try program.tally(day)["visits"] as? Int == 0)
    }

    /// What an input method hands over is text, and a paste whose end got lost keeps neither its text nor the keyboard.
    @Test func textIsNoKeyAndAPasteEnds() throws {
        let program = try Program()
        let day = try program.makeDay()
        let desk = try Tmux([Program.path, "desk", "--day", day, "--desk", "D01"], program, language: "zh")
        try desk.waitFor("接待登记")
        try desk.press("Enter")
        try desk.press("Tab")
        try desk.type("\u{1B}[200~路灯不亮")
        try desk.waitFor("路灯不亮")
        try desk.press("Enter")
        try desk.waitFor("5非常满意")
        try desk.type("五保户")
        try desk.waitFor("“五保户”不是满意度")
        try desk.type("一般")
        try desk.waitFor("3 基本满意")
        try desk.press("F2")
        try desk.waitFor("已保存 D01-2")
        #expect(try program.tally(day)["visits"] as? Int == 1)
    }

    @Test func aSmallWindowLosesNothing() throws {
        let program = try Program()
        let day = try program.makeDay()
        let desk = try Tmux([Program.path, "desk", "--day", day, "--desk", "D01"], program, language: "zh")
        try desk.waitFor("接待登记")
        try desk.press("Enter")
        try desk.press("Tab")
        try desk.type("请问老年证")
        try desk.waitFor("请问老年证")
        try desk.resize(columns: 40, rows: 10)
        try desk.waitFor("窗口太小")
        try desk.resize(columns: 100, rows: 30)
        try desk.waitFor("请问老年证")
    }

    @Test func controlCharactersNeverReachTheTerminal() throws {
        let program = try Program()
        let day = try program.makeDay()
        let note = ##"{"type":"note","text":"a\u001b[31mb\u0007c\u202ed\u200be"}"##
        _ = try program.log([note], day: day)
        let desk = try Tmux([Program.path, "desk", "--day", day, "--desk", "D01"], program, language: "en")
        try desk.waitFor("a␛[31mb␇c<U+202E>d<U+200B>e")
        let journal = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")[0]
        let bytes = try Data(contentsOf: URL(fileURLWithPath: day + "/journals/" + journal))
        #expect(bytes.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
    }
}
