import Foundation
import Testing

/// `openday plan`, as the built program does it.
@Suite struct PlanCommandTests {
    private func plan(_ path: String) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
                as? [String: Any])
    }

    @Test func theNextDayIsMadeFromTheLast() throws {
        let program = try Program()
        let old = try program.makeDay("old", ["--sample", "full"])
        let new = program.scratch.path + "/new"
        let made = try program.run(
            [
                "plan", "--from", old, "-o", new, "--date", "2025-05-15", "--edition", "11", "--title",
                "第十一届政务公开日",
            ])
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output.contains("2016-05-15 → 2025-05-15") && made.output.contains("3036"))
        let before = try plan(old + "/event.json")
        let after = try plan(new + "/event.json")
        #expect(after["id"] as? String == "2025-05-15-openday" && after["edition"] as? Int == 11)
        #expect((after["topics"] as? NSArray) == (before["topics"] as? NSArray))
        // It is a day like any other, with nothing of the last one logged in it.
        #expect(try program.tally(new)["visits"] as? Int == 0)
        let again = try program.run(["plan", "--from", old, "-o", new])
        #expect(again.status == 73, "\(again.errors)")
    }

    @Test func itGoesWhereTheProgramLooksOnThatDay() throws {
        let program = try Program()
        let old = try program.makeDay("old", ["--sample", "small"])
        let made = try program.run(["plan", "--from", old, "--date", "2031-05-15"])
        #expect(made.status == 0 && made.errors.contains("openday/2031-05-15"), "\(made.errors)")
    }

    @Test func aFileIsMadeFromAFile() throws {
        let program = try Program()
        let old = try program.makeDay("old")
        let path = program.scratch.path + "/next.json"
        let made = try program.run(["plan", "--from", old + "/event.json", "-o", path, "--clear-stock"])
        #expect(made.status == 0, "\(made.errors)")
        let materials = try #require(try plan(path)["materials"] as? [[String: Any]])
        #expect(!materials.isEmpty && materials.allSatisfy { $0["prepared"] == nil })
        #expect(try program.run(["plan", "--from", old, "-o", path]).status == 73)
        #expect(try program.run(["new", program.scratch.path + "/day", "--plan", path]).status == 0)
        // A hyphen is the standard output, which holds the plan alone.
        let shown = try program.run(["plan", "--from", old, "-o", "-", "--clear-stock"])
        #expect(shown.status == 0 && shown.errors.contains("→"), "\(shown.errors)")
        #expect(try shown.output == String(contentsOfFile: path, encoding: .utf8))
    }

    @Test(arguments: [
        ["--from", "nowhere"], ["--from", "x", "--format", "md"], ["--date", "2025-05-15"],
        ["--format", "pdf"], ["--from", "x", "--date", "soon"], ["--day", "x", "--plan", "y"],
    ])
    func whatIsWrongIsSaid(_ arguments: [String]) throws {
        let program = try Program()
        _ = try program.makeDay("day")
        let result = try program.run(["plan"] + arguments)
        #expect([64, 66].contains(result.status) && !result.errors.isEmpty, "\(result)")
    }

    @Test(arguments: ["zh", "en"]) func thePlanGoesOutAsADocument(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let text = try program.run(["plan", "--day", day], language: language)
        #expect(text.status == 0 && text.output.contains("阳光政务面对面") && text.output.contains("政务公开宣传单"))
        let path = program.scratch.path + "/plan.docx"
        let written = try program.run(
            ["plan", "--day", day, "--format", "docx", "-o", path], language: language)
        #expect(written.status == 0, "\(written.errors)")
        let file = try WordFile(path, program)
        let title = try #require(text.output.split(separator: "\n").first).dropFirst(2)
        #expect(file.paragraphs.first?.text == String(title))
        #expect(file.tables.count == 6)
    }
}
