import Foundation
import Testing

/// A visitor's name stands masked inside every text of the day, and every time is shown at the clock of the plan's zone,
/// whatever the machine's and the record's.
@Suite struct NamesAndTimesTests {
    private static let name = "秦可卿"

    private func makeDay() throws -> (Program, String) {
        let program = try Program()
        let day = try program.makeDay(on: "2016-05-15")
        let visits = [
            #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"\#(Self.name)","phone":"13912345678"},"#
                + #""questions":[{"kind":"consult","text":"问低保","outcome":"answered"}],"occurredAt":"2016-05-15T02:28:00.000+00:00"}"#,
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"complaint","text":"\#(Self.name)的低保停了","#
                + #""outcome":"accepted","answer":"告知秦 可 卿"}],"note":"\#(Self.name)","occurredAt":"2016-05-15T00:46:00.000+00:00"}"#,
        ]
        for answer in try program.log(visits, day: day) { #expect(recordName(answer) != nil, "\(answer)") }
        return (program, day)
    }

    @Test(
        arguments: [
            ["find", "低保"], ["find", "低保", "--json"], ["ledger", "--table"], ["ledger", "--json", "--all"],
            ["remind"], ["receipt", "--record", "D01-3"], ["check"], ["check", "--json"], ["export", "--format", "csv"],
            ["export", "--format", "json"], ["export", "--format", "md"], ["export", "--format", "html"],
            ["export", "--format", "md", "--closing"],
        ], ["zh", "en"])
    func aVisitorsNameIsMaskedWhereverItStands(_ arguments: [String], _ language: String) throws {
        let (program, day) = try makeDay()
        let result = try program.run(arguments + ["--day", day], language: language)
        var texts = [result.output, result.errors]
        let exports = (try? FileManager.default.contentsOfDirectory(atPath: day + "/exports")) ?? []
        for file in exports { texts.append(try String(contentsOfFile: day + "/exports/" + file, encoding: .utf8)) }
        for text in texts {
            #expect(!text.contains(Self.name) && !text.contains("秦 可 卿"), "\(arguments) \(text)")
        }
        #expect(texts.joined().contains("秦**") || arguments.contains { ["md", "html", "--all"].contains($0) })
    }

    @Test func aTimeIsShownAtThePlansClock() throws {
        let (program, day) = try makeDay()
        #expect(try program.run(["find", "问低保", "--day", day]).output.hasPrefix("10:28  D01-2"))
        #expect(try program.run(["find", "10:28", "--day", day]).output.hasPrefix("10:28  D01-2"))
        #expect(try program.run(["receipt", "--record", "D01-3", "--day", day]).output.contains("2016-05-15 08:46"))
        #expect(try program.run(["export", "--format", "csv", "--day", day]).output.contains("10:28"))
    }
}
