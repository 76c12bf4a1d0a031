import Foundation
import Testing

@Suite struct TemplateTests {
    /// A Word file made by python-docx, whose runs are split as told; rows are tables of one head and one row.
    private func template(_ program: Program, paragraphs: [[String]], rows: [[String]] = []) throws -> String
    {
        let path = program.scratch.path + "/template.docx"
        let script = """
            import docx, json, sys
            d = docx.Document()
            paragraphs, rows = json.loads(sys.argv[2])
            for runs in paragraphs:
                p = d.add_paragraph()
                for text in runs: p.add_run(text).bold = True
            for cells in rows:
                t = d.add_table(rows=2, cols=len(cells))
                for i, text in enumerate(cells):
                    t.cell(0, i).text = "head"
                    t.cell(1, i).text = text
            d.sections[0].footer.paragraphs[0].text = "{{host}}"
            d.save(sys.argv[1])
            """
        let data = try JSONSerialization.data(withJSONObject: [paragraphs, rows])
        let result = try program.run(
            "/usr/bin/python3", ["-c", script, path, String(decoding: data, as: UTF8.self)])
        try #require(result.status == 0, "\(result.errors)")
        return path
    }

    private func fill(_ program: Program, _ template: String, _ day: String) throws -> (
        Program.Result, String
    ) {
        let path = program.scratch.path + "/filled.docx"
        let result = try program.run(
            ["export", "--day", day, "--template", template, "-o", path], language: "zh")
        return (result, path)
    }

    @Test func tagsAreFilledHoweverTheyAreSplitOverRuns() throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let template = try template(
            program,
            paragraphs: [
                ["接待{{people}}人次,", "问题{", "{ques", "tions}", "}个,", "{{copies.words}}"],
                ["｛｛host｝｝", "没有标签 { {x} }} {{", "{{ kind.complaint }}"], ["满意率", "{{rate}}"],
            ])
        let (result, path) = try fill(program, template, day)
        #expect(result.status == 0, "\(result.errors)")
        let file = try filledTexts(path, program)
        #expect(file.paragraphs[0] == ["接待300人次,", "问题200", "", "", "个,", "5000份"])
        #expect(file.paragraphs[1] == ["示例街道办事处", "没有标签 { {x} }} {{", "25"])
        #expect(file.paragraphs[2] == ["满意率", "97.66%"])
        #expect(file.footer == "示例街道办事处")
    }

    @Test func aRowIsRepeatedForEachElementOfItsList() throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let template = try template(
            program, paragraphs: [["x"]],
            rows: [
                ["{{materials.name}}", "{{materials.handedOut}}{{materials.unit}}", "{{date}}"],
                ["{{event}}"],
            ])
        let (result, path) = try fill(program, template, day)
        #expect(result.status == 0, "\(result.errors)")
        let tables = try filledTexts(path, program).tables
        let materials = try #require(try program.tally(day)["materials"] as? [NSDictionary])
        #expect(
            tables[0].dropFirst()
                == materials.map {
                    ["\($0["name"] ?? "")", "\($0["handedOut"] ?? "")\($0["unit"] ?? "")", "2016年5月15日"]
                }[...])
        #expect(tables[1] == [["head"], ["5·15政务公开日"]])
    }

    @Test func anUnknownTagIsNamedWithTheTagsThatThereAre() throws {
        let program = try Program()
        let day = try program.makeDay()
        let (unknown, path) = try fill(
            program, try template(program, paragraphs: [["{{visi", "tors}}"]]), day)
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("{{visitors}}") && unknown.errors.contains("{{people}} "))
        #expect(unknown.errors.contains("{{topics.name}}"))
        #expect(!FileManager.default.fileExists(atPath: path))
        let mixed = try template(program, paragraphs: [["{{topics.name}}{{hours.hour}}"]])
        #expect(try fill(program, mixed, day).0.status == 65)
        let plain = program.scratch.path + "/plain.docx"
        try "no archive".write(toFile: plain, atomically: true, encoding: .utf8)
        #expect(try fill(program, plain, day).0.status == 65)
        #expect(try fill(program, program.scratch.path + "/none.docx", day).0.status == 66)
    }

    @Test(arguments: ["zh", "en"]) func everyListedTagCanBeUsed(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "small"])
        let listed = try program.run(["export", "--tags"], language: language)
        #expect(listed.status == 0)
        let tags = listed.output.matches(of: /\{\{[^}]+\}\}/).map { String($0.0) }
        #expect(tags.count > 60 && Set(tags).count == tags.count)
        for line in listed.output.split(separator: "\n") where line.hasPrefix("{{") {
            #expect(line.split(separator: "  ").count >= 2, "\(line) has no meaning")
        }
        let (result, path) = try fill(program, try template(program, paragraphs: tags.map { [$0] }), day)
        #expect(result.status == 0, "\(result.errors)")
        let texts = try filledTexts(path, program).paragraphs.flatMap { $0 }
        #expect(!texts.contains { $0.contains("{{") })
        #expect(texts.contains("12人") && texts.contains("80份"))
    }

    private struct Texts: Decodable {
        var paragraphs: [[String]]
        var tables: [[[String]]]
        var footer: String
    }

    private func filledTexts(_ path: String, _ program: Program) throws -> Texts {
        let script = """
            import docx, json, sys
            d = docx.Document(sys.argv[1])
            assert all(r.bold for p in d.paragraphs for r in p.runs)
            print(json.dumps({"paragraphs": [[r.text for r in p.runs] for p in d.paragraphs],
              "tables": [[[c.text for c in r.cells] for r in t.rows] for t in d.tables],
              "footer": d.sections[0].footer.paragraphs[0].text}))
            """
        let result = try program.run("/usr/bin/python3", ["-c", script, path])
        try #require(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode(Texts.self, from: Data(result.output.utf8))
    }
}
