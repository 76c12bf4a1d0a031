import Foundation
import Testing

/// Commands that are given more than one day say which one they speak of.
@Suite struct SeveralDaysTests {
    private let visit = #"{"type":"visit","people":2,"channel":"onsite"}"#

    private func twoDays(_ program: Program) throws -> [String] {
        try ["one", "two"].map { name in
            let day = try program.makeDay(name)
            _ = try program.log([visit], day: day)
            return day
        }
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
        let plan = days[1] + "/event.json"
        let text = try String(contentsOfFile: plan, encoding: .utf8)
        try text.replacing(#/"id": "\d[^"]*"/#, with: #""id": "second""#)
            .write(toFile: plan, atomically: true, encoding: .utf8)
        let found = try program.run(["find", "visit", "--json"] + options(days)).output
        #expect(found.split(separator: "\n").filter { $0.contains(#""event":"second""#) }.count == 1)
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
