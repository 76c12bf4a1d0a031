import Foundation
import Testing

/// The preview in a real terminal, by its command and from the closing page.
@Suite(.serialized) struct PreviewInTerminalTests {
    @Test(arguments: ["zh", "en"]) func aFigureLeadsToItsRecordsAndBack(_ language: String) throws {
        let isChinese = language == "zh"
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let people = try #require(try program.tally(day)["people"] as? Int)
        let preview = try Tmux([Program.path, "preview", "--day", day], program, language: language)
        try preview.waitFor("— 1 —")
        try preview.press("PageDown")
        try preview.waitFor("— 2 —")
        try preview.press("Home")
        try preview.waitFor("— 1 —")
        let exact = (isChinese ? "准确数 " : "Exactly ") + "\(people)"
        while !preview.screen.contains(exact) {
            let before = preview.screen
            try preview.press("Tab")
            try preview.waitUntil("the next figure") { $0 != before }
        }
        try preview.press("Enter")
        try preview.waitUntil("the list of records") { !$0.contains(/— \d+ —/) }
        try preview.waitFor(isChinese ? "条记录" : "records")
        try preview.waitFor(isChinese ? "计" : "counts")
        try preview.press("Enter")
        try preview.waitFor(isChinese ? "记录号" : "record: ")
        try preview.press("Escape")
        try preview.waitUntil("the list of records") { !$0.contains(isChinese ? "记录号" : "record: ") }
        try preview.waitFor(isChinese ? "条记录" : "records")
        try preview.press("Escape")
        try preview.waitUntil("the page with its figure") { $0.contains(exact) && $0.contains(/— \d+ —/) }
        try preview.type("q")
        try preview.waitForEnd()
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }

    @Test func theClosingPageOfTheDeskLeadsThereAndBack() throws {
        let program = try Program()
        let day = try program.makeDay()
        _ = try program.log([#"{"type":"visit","people":2,"channel":"onsite"}"#], day: day)
        let desk = try Tmux([Program.path, "desk", "--day", day, "--desk", "D01"], program, language: "zh")
        try desk.waitFor("D01")
        try desk.press("F10")
        try desk.waitFor("预览上报的报告")
        try desk.press("F4")
        try desk.waitFor("— 1 —")
        try desk.press("Escape")
        try desk.waitFor("预览上报的报告")
        try desk.press("Escape")
        try desk.waitUntil("the desk") { !$0.contains("预览上报的报告") }
        try desk.type("q")
    }

    @Test func theBoardLeadsThereAndBack() throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "small"])
        let board = try Tmux([Program.path, "board", "--day", day], program, language: "en")
        try board.waitFor("Tab")
        try board.type("p")
        try board.waitFor("— 1 —")
        try board.press("Escape")
        try board.waitUntil("the board") { !$0.contains("— 1 —") }
        try board.type("q")
        try board.waitForEnd()
    }
}
