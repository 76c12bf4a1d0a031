import Foundation
import Testing

/// The visitor's rating pad beside a desk, on one machine.
@Suite(.serialized) struct PadTests {
    /// A desk has saved a visit; the visitor pressed a key.
    private func rate(
        _ keys: [String], program: Program, day: String, desk: Tmux, pad: Tmux, record: String,
        isChinese: Bool
    ) throws {
        try desk.press("Enter")
        try desk.press("Tab")
        try desk.type("门前路灯不亮找谁修")
        try desk.press("F2")
        try desk.waitFor(record)
        try pad.waitFor(isChinese ? "您对本次服务满意吗" : "Were you content")
        #expect(!pad.screen.contains("路灯"))
        for key in keys { try pad.type(key) }
        try pad.waitFor(isChinese ? "谢谢您的评价" : "Thank you!")
    }

    private func records(_ day: String) throws -> [NSDictionary] {
        let names = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")
        return try names.flatMap { name in
            try String(contentsOfFile: day + "/journals/" + name, encoding: .utf8).split(separator: "\n")
                .compactMap { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary }
        }
    }

    @Test(arguments: ["zh", "en"]) func theVisitorRatesInAnotherTerminal(_ language: String) throws {
        let isChinese = language == "zh"
        let program = try Program()
        let day = try program.makeDay()
        let pad = try Tmux(
            [Program.path, "rate", "--day", day, "--desk", "D01"], program, language: language)
        try pad.waitFor(isChinese ? "欢迎评价" : "Tell us")
        let desk = try Tmux(
            [Program.path, "desk", "--day", day, "--desk", "D01"], program, language: language)
        try desk.waitFor(isChinese ? "最近记录" : "Newest records")
        try rate(
            ["5"], program: program, day: day, desk: desk, pad: pad, record: "D01-2", isChinese: isChinese)
        try desk.waitFor(isChinese ? "群众已在评价屏上评价 D01-2" : "The visitor rated D01-2")
        let satisfaction = try program.tally(day)["satisfaction"] as? NSDictionary
        #expect(satisfaction?["rated"] as? Int == 1)
        #expect(satisfaction?["5"] as? Int == 1)
        let ratings = try records(day).filter { $0["type"] as? String == "rating" }
        #expect(ratings.map { $0["source"] as? String } == ["pad"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: day + "/journals").count == 2)
        // A 差评 with its reason.
        try pad.waitFor(isChinese ? "欢迎评价" : "Tell us")
        try rate(
            ["1", "3"], program: program, day: day, desk: desk, pad: pad, record: "D01-3",
            isChinese: isChinese)
        let bad = try records(day).first { $0["satisfaction"] as? Int == 1 }
        let hidden = bad?["private"] as? [String: Any]
        #expect(hidden?["why"] as? String == (isChinese ? "等候太久" : "Waited too long"))
        #expect(try program.run(["verify", "--day", day]).status == 0)
        // Backspace at the desk takes back the desk's own last record, not the visitor's verdict.
        try desk.press("Space")
        try desk.waitFor("D01-4")
        try desk.press("BSpace")
        try desk.waitFor(isChinese ? "已撤销 D01-4" : "Undid D01-4")
        #expect((try program.tally(day)["satisfaction"] as? NSDictionary)?["rated"] as? Int == 2)
        try desk.type("q")
        try desk.waitForEnd()
        // Closing seals the pad's journal too, while the pad stands there.
        let closed = try program.run(["close", "--day", day])
        #expect(closed.status == 0, "\(closed.errors)")
        #expect(try program.run(["verify", "--day", day]).status == 0)
        let desks = try program.tally(day)["desks"] as? [NSDictionary]
        #expect(desks?.first?["sealed"] as? Bool == true)
        try pad.waitFor(isChinese ? "本台已收台" : "has closed")
        try pad.press("C-c")
        try pad.waitForEnd()
    }

    @Test func nobodyOverrulesTheVisitor() throws {
        let program = try Program()
        let day = try program.makeDay()
        let visit =
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"answered"}]}"#
        let answer = try program.log([visit], day: day)
        let name = try #require(answer.first?.split(separator: "\"").dropFirst(2).dropFirst().first)
        let rating = #"{"type":"rating","ref":"\#(name)","satisfaction":2,"source":"pad","why":"等候太久"}"#
        #expect(try program.log([rating], day: day).first?.contains("record") == true)
        let ratingName = name.dropLast(1) + "3"
        let question = #"{"kind":"consult","outcome":"answered""#
        let refused = try program.log(
            [
                #"{"type":"rating","ref":"\#(name)","satisfaction":5,"source":"desk"}"#,
                #"{"type":"amend","ref":"\#(name)","set":{"questions":[\#(question),"satisfaction":5}]}}"#,
                #"{"type":"amend","ref":"\#(name)","set":{"questions":[\#(question)}]}}"#,
                #"{"type":"amend","ref":"\#(ratingName)","set":{"satisfaction":5}}"#,
                #"{"type":"void","ref":"\#(ratingName)"}"#,
            ], day: day)
        #expect(refused.count == 5)
        #expect(refused.allSatisfy { $0.contains("error") && $0.contains("visitor") }, "\(refused)")
        // Whatever else was wrong about the record can be corrected.
        let amended = try program.log(
            [
                #"{"type":"amend","ref":"\#(name)","set":{"questions":[\#(question),"satisfaction":2}],"people":4}}"#
            ],
            day: day)
        #expect(amended.first?.contains("record") == true, "\(amended)")
        let satisfaction = try program.tally(day)["satisfaction"] as? NSDictionary
        #expect(satisfaction?["2"] as? Int == 1)
        #expect(satisfaction?["rated"] as? Int == 1)
    }

    @Test(arguments: ["zh", "en"]) func theWallFollowsADesk(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        let wall = try Tmux([Program.path, "board", "--display", "--day", day], program, language: language)
        try wall.waitFor(language == "zh" ? "尚无评价" : "nothing rated yet")
        let question = #"{"kind":"consult","outcome":"answered","text":"路灯","satisfaction":4}"#
        _ = try program.log(
            [#"{"type":"visit","people":7,"channel":"onsite","questions":[\#(question)]}"#], day: day)
        try wall.waitFor(language == "zh" ? "有效评价 1 件，未评价 0 件" : "1 rated, 0 not rated")
        #expect(!wall.screen.contains("路灯"))
        try wall.type("q")
        try wall.waitForEnd()
    }

    @Test func theBoardCountsWhoSignedInAtTheDesks() throws {
        let program = try Program()
        let day = try program.makeDay()
        let board = try Tmux([Program.path, "board", "--day", day], program, columns: 120, language: "en")
        try board.waitFor("Board")
        let desk = try Tmux([Program.path, "desk", "--day", day, "--desk", "D01"], program, language: "en")
        try desk.waitFor("Newest records")
        try desk.press("F6")
        try desk.waitFor("Who")
        try desk.type("Li Ming")
        try desk.press("Enter")
        try board.waitFor("on duty 1")
        // Another desk, and a program that reads the day anew.
        _ = try program.log([#"{"type":"duty","person":"Wang Fang","state":"on"}"#], day: day, desk: "D02")
        try board.waitFor("on duty 2")
        let second = try Tmux([Program.path, "board", "--day", day], program, columns: 120, language: "en")
        try second.waitFor("on duty 2")
        _ = try program.log([#"{"type":"duty","person":"Wang Fang","state":"off"}"#], day: day, desk: "D02")
        try second.waitFor("on duty 1")
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    @Test func asksBesideWhichDeskItStands() throws {
        let program = try Program()
        let day = try program.makeDay()
        let desk = try Tmux([Program.path, "desk", "--day", day, "--desk", "D01"], program, language: "en")
        try desk.waitFor("Newest records")
        // A desk that is in use is the one that a pad belongs to.
        let pad = try Tmux([Program.path, "rate", "--day", day], program, language: "en")
        try pad.waitFor("Which desk is this?")
        #expect(!pad.screen.contains("free"))
        try pad.press("Enter")
        try pad.waitFor("Tell us")
        try desk.press("Enter")
        try desk.press("Tab")
        try desk.type("street lamp")
        try desk.press("F2")
        try pad.waitFor("Were you content")
        // Whoever does not want to rate leaves it.
        try pad.type("0")
        try pad.waitFor("Tell us")
        let satisfaction = try program.tally(day)["satisfaction"] as? NSDictionary
        #expect(satisfaction?["rated"] as? Int == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: day + "/journals").count == 1)
    }

    @Test func aDayWithoutATerminalOrADeskIsRefused() throws {
        let program = try Program()
        let day = try program.makeDay()
        #expect(try program.run(["rate", "--day", day, "--desk", "D99"]).status == 64)
        #expect(try program.run(["rate", "--day", day, "--desk", "D01"]).status == 64)
        #expect(try program.run(["rate", "--day", day + "-none"]).status == 66)
    }
}
