import Foundation
import Testing

/// What a supervisor does, in a real terminal.
@Suite(.serialized) struct BoardInTerminalTests {
    private static let visit =
        #"{"type":"visit","people":7,"channel":"onsite","questions":[{"kind":"consult","outcome":"referred"}]}"#

    @Test func theDayIsClosedWithArrowsAndEnterAndItsCodeHolds() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([Self.visit], day: day)
        let board = try Tmux([Program.path, "board", "--day", day], program, language: "zh")
        try board.waitFor("7 人次")
        try board.press("F10")
        try board.waitFor("返回，先不封存")
        // What is marked at first does nothing.
        try board.press("Enter")
        try board.waitFor("下一栏")
        #expect(!FileManager.default.fileExists(atPath: day + "/seal.json"))
        try board.press("F10")
        try board.waitFor("返回，先不封存")
        try board.press("Down")
        try board.press("Enter")
        try board.waitFor("请把下面的核对码抄在纸上")
        // Drawn large, each code has a dash between its groups.
        try board.waitFor("  ▀▀▀  ")
        let pattern = #/[a-z2-7]{4}(-[a-z2-7]{4}){3}/#
        let code = try #require(board.screen.firstMatch(of: pattern)).output.0
        #expect(try program.run(["verify", "--day", day, "--code", String(code)]).status == 0)
        try board.press("Enter")
        try board.waitFor("下一栏")
        try board.type("q")
        try board.waitForEnd()
    }

    /// Two days of one plan by title and date, and a copy of one of them, which is that day.
    @Test func daysStandBesideEachOtherAndACopyIsNoDayOfItsOwn() throws {
        let program = try Program()
        let days = [try program.makeDay("south"), try program.makeDay("north")]
        let plan = days[1] + "/event.json"
        let text = try String(contentsOfFile: plan, encoding: .utf8)
        try text.replacing(#/"id": ?"[^"]*"/#, with: "\"id\": \"north\"", maxReplacements: 1)
            .write(toFile: plan, atomically: true, encoding: .utf8)
        _ = try program.log([Self.visit], day: days[0])
        let copy = program.scratch.path + "/copy"
        try FileManager.default.copyItem(atPath: days[0], toPath: copy)
        let arguments = ["board", "--day", days[0], "--day", days[1], "--day", days[0] + "/", "--day", copy]
        let board = try Tmux([Program.path] + arguments, program, language: "en")
        try board.waitFor("all 2 days")
        _ = try program.log([Self.visit, Self.visit], day: days[1])
        func people(_ line: String) -> String? {
            board.screen.split(separator: "\n").last { $0.contains(line) }?
                .split(separator: " ").suffix(4).first.map(String.init)
        }
        try board.waitUntil("21 people on both days") { _ in people("all 2 days") == "21" }
        #expect(people(" south ") == "7" && people(" north ") == "14")
        _ = try program.log([Self.visit], day: copy, desk: "D02")
        try board.waitUntil("the copy's new visitors count with its day") { _ in people(" south ") == "14" }
    }

    @Test func anOpenRecordShowsWhatAnotherDeskMakesOfIt() throws {
        let program = try Program()
        let day = try program.makeDay()
        let answer = try #require(try program.log([Self.visit], day: day).first)
        let name = try #require(answer.firstMatch(of: #/D01\.[0-9a-f]{8}-2/#)).output
        let board = try Tmux([Program.path, "board", "--day", day], program, language: "en")
        try board.waitFor("people 7")
        // The third panel is the desks'.
        try board.press("Tab")
        try board.press("Tab")
        try board.press("Enter")
        try board.waitFor("1 of 1")
        try board.press("Enter")
        try board.waitFor("people: 7")
        let amendment = #"{"type":"amend","ref":"\#(name)","set":{"people":9}}"#
        _ = try program.log([amendment], day: day, desk: "D02")
        try board.waitFor("people: 9  (was 7)")
        try board.press("Escape")
        try board.waitFor("corrected")
    }

    @Test func clicksOpenADeskAndItsRecord() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([Self.visit], day: day)
        let board = try Tmux([Program.path, "board", "--day", day], program, language: "en")
        try board.waitFor("people 7")
        func click(_ text: String) throws {
            let lines = board.screen.split(separator: "\n", omittingEmptySubsequences: false)
            let row = try #require(lines.firstIndex { $0.contains(text) }) + 1
            try board.type("\u{1B}[<0;4;\(row)M\u{1B}[<0;4;\(row)m")
        }
        try click(" D01 ")
        try click(" D01 ")
        try board.waitFor("1 of 1")
        try click("D01-2")
        try board.waitFor("people: 7")
    }

    @Test func damageIsToldOfWithoutAnyRecord() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([Self.visit], day: day)
        let board = try Tmux([Program.path, "board", "--day", day], program, language: "en")
        try board.waitFor("people 7")
        let name = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")[0]
        let journal = try FileHandle(forWritingTo: URL(fileURLWithPath: day + "/journals/" + name))
        try journal.seekToEnd()
        try journal.write(contentsOf: Data("rubbish\nmore rubbish\n".utf8))
        try journal.close()
        try board.waitFor("2 damaged lines")
        try board.press("F8")
        try board.waitFor("Warnings (1)")
    }

    @Test func aDayWhoseExportsFailIsSealedAndItsCodeIsTold() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([Self.visit], day: day)
        try FileManager.default.removeItem(atPath: day + "/exports")
        try Data().write(to: URL(fileURLWithPath: day + "/exports"))
        let result = try program.run(["close", "--day", day], language: "en")
        #expect(result.status == 74)
        #expect(result.errors.contains("nothing was exported"))
        let code = result.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try program.run(["verify", "--day", day, "--code", code]).status == 0)
    }
}
