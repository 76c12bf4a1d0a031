import Foundation
import Testing

/// Commands that are given more than one day say which one they speak of.
@Suite struct SeveralDaysTests {
    private let visit = #"{"type":"visit","people":2,"channel":"onsite"}"#

    /// Two different days: folders with one event id would be one.
    private func twoDays(_ program: Program) throws -> [String] {
        try ["one", "two"].map { name in
            let day = try program.makeDay(name)
            let plan = day + "/event.json"
            let text = try String(contentsOfFile: plan, encoding: .utf8)
            try text.replacing(#/"id": "\d[^"]*"/#, with: "\"id\": \"\(name)\"")
                .write(toFile: plan, atomically: true, encoding: .utf8)
            _ = try program.log([visit], day: day)
            return day
        }
    }

    /// A day, a copy of it that has come further at another desk, and that copy again under another path.
    private func copies(_ program: Program) throws -> [String] {
        let day = try program.makeDay("one")
        let question =
            #"{"type":"visit","people":2,"channel":"onsite","questions":[{"kind":"complaint","text":"路灯","#
            + #""outcome":"accepted","due":"2020-01-01"}]}"#
        _ = try program.log([question], day: day)
        let copy = program.scratch.path + "/copy"
        try FileManager.default.copyItem(atPath: day, toPath: copy)
        _ = try program.log([question, visit], day: copy, desk: "D02")
        let link = program.scratch.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: copy)
        return [day, copy, link]
    }

    /// The figures of the copy that has everything, whatever the order in which the folders are named.
    @Test(arguments: [
        ["tally", "--json"], ["find", "visit", "--json"], ["ledger", "--json"], ["evaluate", "--json"],
        ["cross", "kind", "desk", "--json"], ["export", "--format", "csv"], ["export", "--format", "md"],
        ["export", "--explain"],
    ])
    func foldersOfOneDayAreOneDay(_ command: [String]) throws {
        let program = try Program()
        let days = try copies(program)
        let whole = try program.run(command + options([days[1]]))
        for order in [days, days.reversed(), [days[1], days[2]], [days[1], days[1]]] {
            let united = try program.run(command + options(order))
            #expect(united.status == 0, "\(united.errors)")
            #expect(united.output == whole.output, "\(order)")
            let isSaid = united.errors.contains("were united")
            #expect(isSaid == order.contains(days[0]))
        }
    }

    @Test func aDayIsNotComparedWithItsCopy() throws {
        let program = try Program()
        let days = try copies(program)
        let result = try program.run(["export", "--format", "md", "--day", days[0], "--compare", days[1]])
        #expect(result.status == 64 && result.errors.contains("compared with itself"))
        let evaluation = try program.run(
            ["evaluate", "--json", "--day", days[0], "--against", days[1]], language: "zh")
        #expect(evaluation.status == 64 && evaluation.errors.contains("不能和同一个活动日比较"))
    }

    @Test func anotherPlanOfOneDayIsADoubt() throws {
        let program = try Program()
        let days = try copies(program)
        let plan = days[1] + "/event.json"
        let text = try String(contentsOfFile: plan, encoding: .utf8)
        try text.replacing(#/"prepared": ?\d+/#, with: "\"prepared\": 700")
            .write(toFile: plan, atomically: true, encoding: .utf8)
        try #require(try String(contentsOfFile: plan, encoding: .utf8) != text)
        let result = try program.run(["tally", "--json"] + options(days))
        #expect(result.errors.contains("has another plan"))
        let tally = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect((tally?["doubts"] as? [[String: Any]])?.first?["what"] as? String == "plan")
    }

    private func options(_ days: [String]) -> [String] { days.flatMap { ["--day", $0] } }

    @Test func findingsSayWhichDayTheyAreOf() throws {
        let program = try Program()
        let days = try twoDays(program)
        let journals = days[1] + "/journals/"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: journals).first)
        let text = try String(contentsOfFile: journals + name, encoding: .utf8)
        try text.replacing(#""people":2"#, with: #""people":3"#)
            .write(toFile: journals + name, atomically: true, encoding: .utf8)
        let result = try program.run(["verify"] + options(days))
        #expect(result.status == 65)
        let lines = result.output.split(separator: "\n")
        #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix(days[1] + "/journals/") })
    }

    @Test func recordsThatAreFoundSayWhichDayTheyAreOf() throws {
        let program = try Program()
        let days = try twoDays(program)
        let found = try program.run(["find", "visit", "--json"] + options(days)).output
        #expect(found.split(separator: "\n").filter { $0.contains(#""event":"two""#) }.count == 1)
        // What is found is data: the same in every language, whatever language the word is of.
        for word in ["visit", "现场", "接待"] {
            let texts = try ["zh", "en"].map {
                try program.run(["find", word, "--json"] + options(days), language: $0).output
            }
            #expect(texts[0] == texts[1] && texts[0].contains("D01."), "\(word)")
        }
    }

    @Test func dayLogsOfSeveralDaysAreOneFile() throws {
        let program = try Program()
        let days = try twoDays(program)
        let json = try program.run(["export", "--format", "json"] + options(days))
        #expect(json.status == 0, "\(json.errors)")
        let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [NSDictionary]
        #expect(list?.count == 2)
        let csv = try program.run(["export", "--format", "csv"] + options(days)).output
        #expect(csv.components(separatedBy: "\r\n").count == 1 + 2 + 1)
        #expect(csv.unicodeScalars.filter { $0 == "\u{FEFF}" }.count == 1)
        #expect(try program.run(["export", "--format", "xlsx"] + options(days)).status == 64)
    }
}
