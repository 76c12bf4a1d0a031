import Foundation
import Testing

/// What an office clerk does in the weeks after, in a real terminal.
@Suite(.serialized) struct LedgerInTerminalTests {
    @Test(arguments: ["zh", "en"]) func oneMatterIsTransferredClosedAndComesBack(_ language: String) throws {
        let isChinese = language == "zh"
        let program = try Program()
        let day = try program.makeDay()
        let visit =
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"complaint","topic":"路灯不亮","department":"MZ","outcome":"accepted"}]}"#
        _ = try program.log([visit, visit.replacingOccurrences(of: "路灯不亮", with: "井盖破损")], day: day)
        _ = try program.run(["close", "--day", day])
        let office = try Tmux(
            [Program.path, "ledger", "--day", day, "--by", "陈明"], program, language: language)
        try office.waitFor("井盖破损")
        try office.press("F3")
        try office.type("ludeng")
        try office.waitUntil("only one matter") { $0.contains("路灯") && !$0.contains("井盖") }
        try office.press("Enter")
        try office.press("Enter")
        try office.waitFor(isChinese ? "还没有跟办" : "No step yet")
        try office.type("s")
        try office.waitFor(isChinese ? "3 转办" : "3 transfer")
        try office.type("3")
        try office.press("Tab")
        try office.type("cgb")
        try office.waitFor("= ")
        try office.press("Tab")
        try office.type("请派人修")
        try office.press("Enter")
        try office.waitFor(isChinese ? "已保存" : "Saved")
        try office.waitFor("请派人修")
        try office.type("s")
        try office.waitFor(isChinese ? "6 销号" : "6 close")
        try office.type("6")
        try office.press("Enter")
        try office.waitFor(isChinese ? "已销号" : "State: closed")
        try office.type("s")
        try office.waitFor(isChinese ? "1 重开" : "1 reopen")
        try office.press("Enter")
        try office.waitFor(isChinese ? "已重开" : "State: reopened")
        try office.press("Escape")
        try office.press("Escape")
        try office.waitFor("井盖破损")
        try office.type("q")
        try office.waitForEnd()
        let result = try program.run(["ledger", "--json", "--day", day])
        let items = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [NSDictionary])
        let item = try #require(items.first { ($0["record"] as? String)?.hasSuffix("-2") == true })
        let steps = try #require(item["steps"] as? [NSDictionary])
        #expect(steps.map { $0["state"] as? String } == ["transferred", "closed", "reopened"])
        #expect(steps.allSatisfy { $0["by"] as? String == "陈明" } && item["department"] as? String != "MZ")
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }
}
