import Foundation
import Testing

/// Counts from paper and who was there, in a real terminal.
@Suite(.serialized) struct BatchTests {
    @Test(arguments: ["zh", "en"]) func countsFromPaper(_ language: String) throws {
        let isChinese = language == "zh"
        let program = try Program()
        let day = try program.makeDay()
        let desk = try Tmux(
            [Program.path, "desk", "--day", day, "--desk", "D01"], program, language: language)
        try desk.waitFor(isChinese ? "接待登记" : "Newest records")
        try desk.press("F7")
        try desk.waitFor(isChinese ? "补录纸上的计数" : "Counts from paper")
        try desk.type("0:00")
        try desk.press("Enter")
        try desk.type("35")
        try desk.press("Enter")
        try desk.type("1x50")
        try desk.press("Enter")
        try desk.waitFor(isChinese ? "已保存 D01-2" : "Saved D01-2")
        try desk.press("Space")
        try desk.waitFor("D01-3")
        let tally = try program.tally(day)
        #expect(tally["people"] as? Int == 36 && tally["materialsTotal"] as? Int == 50)
        let hours = try #require(tally["hours"] as? [NSDictionary])
        #expect(hours.compactMap { $0["people"] as? Int }.reduce(0, +) == 1)
        let found = try program.run(["find", "D01-2", "--json", "--day", day])
        #expect(found.output.contains(#""batch":true"#) && found.output.contains("T00:00:00.000+08:00"))
    }

    @Test func aTimeIsMovedAndNeverTakenAway() throws {
        let program = try Program()
        let day = try program.makeDay()
        let visit =
            #"{"type":"visit","people":3,"channel":"onsite","occurredAt":"2026-05-15T09:10:00+08:00"}"#
        let answer = try #require(try program.log([visit], day: day).first)
        let name = try #require(answer.firstMatch(of: /"(D01\.[0-9a-f]+-2)"/)?.1)
        func amend(_ time: String) -> String {
            #"{"type":"amend","ref":"\#(name)","set":{"occurredAt":\#(time)}}"#
        }
        let answers = try program.log([amend("null"), amend(#""2026-05-15T11:20:00+08:00""#)], day: day)
        #expect(answers[0].contains("error") && answers[0].contains("set.occurredAt"))
        #expect(answers[1].contains("record"))
        let hours = try #require(try program.tally(day)["hours"] as? [NSDictionary])
        #expect(hours.map { $0["hour"] as? String } == ["11"])
    }

    @Test func whoOpensTheDeskIsOnDutyUntilLeaving() throws {
        let program = try Program()
        let day = try program.makeDay()
        func duties() throws -> [String] {
            let names = try FileManager.default.contentsOfDirectory(atPath: day + "/journals").sorted()
            return try names.flatMap { name in
                try String(contentsOfFile: day + "/journals/" + name, encoding: .utf8)
                    .matches(of: /"type":"duty","person":"([^"]+)","state":"([a-z]+)"/).map {
                        "\($0.1) \($0.2)"
                    }
            }
        }
        let command = [Program.path, "desk", "--day", day, "--desk", "D01", "--by", "王芳"]
        let first = try Tmux(command, program, language: "zh")
        try first.waitFor("王芳 到岗")
        kill(try first.processID(), SIGKILL)
        try first.waitForEnd()
        // Nobody came twice.
        let second = try Tmux(command, program, language: "zh")
        try second.waitFor("王芳 到岗")
        try second.press("Space")
        try second.waitFor("D01-3")
        try second.press("Tab")
        try second.waitFor("看板")
        try second.press("Escape")
        try second.waitFor("最近记录")
        try second.press("q")
        try second.waitForEnd()
        #expect(try duties() == ["王芳 on", "王芳 off"])
        // The report counts who was there.
        let report = try program.run(["export", "--format", "md", "--day", day], language: "zh")
        #expect(report.output.contains("工作人员签到1名"), "\(report.output)")
    }
}
