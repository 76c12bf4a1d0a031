import Foundation
import Testing

/// Days as offices have published them, logged through the program: the tally says their figures, and the summary their words.
///
/// The published figures are rounded; each day here has one exact set that rounds to them.
@Suite struct PublishedDaysTests {
    struct Day: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var people: Int
        var questions = 0
        var copies: Int
        var unit = "份"
        var material = "宣传资料"
        var ratings: [Int] = []
        var hotline = 0
        var departments = 1
        var publicity: [(name: String, unit: String, count: Int)] = []
        /// What the summary must say, to the letter.
        var words: [String]
    }

    static let days = [
        Day(
            testDescription: "enforcement bureau", people: 120, copies: 305,
            publicity: [("展板", "块", 4), ("宣传车", "台", 1), ("横幅", "条", 3)],
            words: ["发放宣传资料300余份", "展板4块", "宣传车1台", "横幅3条"]),
        Day(
            testDescription: "land bureau", people: 306, questions: 207, copies: 5000, departments: 4,
            words: ["接待群众300余人次", "200多个", "发放宣传资料5000份"]),
        Day(
            testDescription: "water bureau", people: 12, copies: 80, publicity: [("展板", "块", 1)],
            words: ["接待群众12人", "发放宣传资料80份", "展板1块"]),
        Day(
            testDescription: "economy bureau", people: 34, questions: 26, copies: 104,
            ratings: Array(repeating: 5, count: 20), hotline: 8,
            words: ["发放宣传资料100余份", "满意率为100%(有效评价20件,未评价6件)"]),
        Day(
            testDescription: "sub-district and legal office", people: 45, questions: 40, copies: 126,
            ratings: Array(repeating: 4, count: 40), departments: 12,
            words: ["接待群众40余人次", "发放宣传资料120余份", "满意率为100%"]),
        Day(
            testDescription: "forestry bureau", people: 30, questions: 24, copies: 57, unit: "本",
            material: "手册",
            words: ["20多个", "50余本"]),
    ]

    @Test(arguments: days) func tallySaysTheirFigures(_ day: Day) throws {
        let program = try Program()
        let path = try makeDay(day, program)
        let answers = try program.log(lines(of: day), day: path)
        #expect(answers.allSatisfy { $0.hasPrefix(#"{"record":"#) })
        let tally = try program.tally(path)
        #expect(tally["people"] as? Int == day.people)
        #expect(tally["questions"] as? Int == day.questions)
        #expect(tally["materialsTotal"] as? Int == day.copies)
        let channels = try #require(tally["channels"] as? [String: Int])
        #expect(channels["hotline"] == day.hotline)
        let satisfaction = try #require(tally["satisfaction"] as? NSDictionary)
        #expect(satisfaction["rated"] as? Int == day.ratings.count)
        #expect(satisfaction["rate"] as? Double == (day.ratings.isEmpty ? nil : 1))
        let departments = try #require(tally["departments"] as? [[String: Any]])
        let asked = departments.filter { ($0["questions"] as? Int ?? 0) > 0 }
        #expect(asked.count == min(day.departments, day.questions))
    }

    @Test(arguments: days) func summarySaysTheirWords(_ day: Day) throws {
        let program = try Program()
        let path = try makeDay(day, program)
        _ = try program.log(lines(of: day), day: path)
        let result = try program.run(["export", "--day", path, "--format", "md"], language: "zh")
        #expect(result.status == 0)
        expectWords(of: day, in: result.output)
        #expect(try program.run(["export", "--day", path, "--format", "md"], language: "en").status == 0)
    }

    @Test(arguments: days) func reportAndPageSayThem(_ day: Day) throws {
        let program = try Program()
        let path = try makeDay(day, program)
        _ = try program.log(lines(of: day), day: path)
        let report = try WordFile(program.export(path, "docx"), program)
        expectWords(of: day, in: report.paragraphs.map(\.text).joined(separator: "\n"))
        expectWords(of: day, in: try program.open(program.export(path, "html")).text)
    }

    private func expectWords(
        of day: Day, in text: String, _ location: SourceLocation = #_sourceLocation
    ) {
        let plain = text.replacingOccurrences(of: "（", with: "(")
            .replacingOccurrences(of: "）", with: ")").replacingOccurrences(of: "，", with: ",")
        for words in day.words {
            #expect(
                plain.contains(words), "\(words) is not in\n\(text.prefix(800))", sourceLocation: location)
        }
        if day.ratings.isEmpty { #expect(!text.contains("满意率为"), sourceLocation: location) }
    }

    private func makeDay(_ day: Day, _ program: Program) throws -> String {
        let departments = (1...day.departments).map { #"{"code":"B\#($0)","name":"第\#($0)科"}"# }
        let publicity = day.publicity.map {
            #"{"name":"\#($0.name)","unit":"\#($0.unit)","count":\#($0.count)}"#
        }
        let plan = #"""
            {"format":"openday-event/1","id":"published","title":"5·15政务公开日","date":"2016-05-15",
             "departments":[\#(departments.joined(separator: ","))],
             "materials":[{"code":"ZL","name":"\#(day.material)","unit":"\#(day.unit)"}],
             "publicity":[\#(publicity.joined(separator: ","))],
             "desks":[{"id":"D01","name":"咨询台","department":"B1"}]}
            """#
        let file = program.scratch.path + "/plan.json"
        try plan.write(toFile: file, atomically: true, encoding: .utf8)
        return try program.makeDay("day", ["--plan", file])
    }

    /// One visit a person; the questions, ratings and hotline calls go to the first ones, the copies out at the end.
    private func lines(of day: Day) -> [String] {
        let visits = (0..<day.people).map { index in
            var members = [
                #""type":"visit""#, #""people":1"#,
                #""channel":"\#(index < day.hotline ? "hotline" : "onsite")""#,
                #""occurredAt":"2016-05-15T\#(String(format: "%02d:%02d", 9 + index / 180, index / 3 % 60)):00.000+08:00""#,
            ]
            if index < day.questions {
                let rating = index < day.ratings.count ? #","satisfaction":\#(day.ratings[index])"# : ""
                let question =
                    #"{"kind":"consult","department":"B\#(index % day.departments + 1)","#
                    + #""text":"问题\#(index)","outcome":"answered"\#(rating)}"#
                members.append(#""questions":[\#(question)]"#)
            }
            return "{" + members.joined(separator: ",") + "}"
        }
        let handouts = stride(from: 0, to: day.copies, by: 500).map { start in
            #"{"type":"handout","materials":[{"item":"ZL","count":\#(min(500, day.copies - start))}]}"#
        }
        return visits + handouts
    }
}
