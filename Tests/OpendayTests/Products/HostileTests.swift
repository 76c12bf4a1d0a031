import Foundation
import Testing

/// What programs could obey, and what they might lose, in every format, as programs that are not ours read it.
@Suite struct HostileTests {
    private static let long = String(repeating: "长文本", count: 1333) + "完"
    private static let texts = [
        "<script>document.title='x'</script>", "<img src=x onerror=alert(1)>", "]]>", "<![CDATA[x",
        "&amp;&#60;",
        "=HYPERLINK(\"http://example.org\",\"x\")", "+1+1", "-2+3", "@SUM(A1)", "\tx", "a\nb", "𠮷田",
        "e\u{301}",
        "\u{301}x", "\u{202E}abc\u{202C}", "bell\u{7}\u{1B}[31m", "{{people}}", "_x0041_", "' onload='x",
        "007",
        "2016-05-15", long,
    ]
    private static let title = "<b>开放日</b>&amp;]]>&D"

    /// In one line, as documents and pages show it.
    private static func line(_ text: String) -> String {
        cell(text).replacing("\n", with: " ").replacing("\t", with: " ")
    }

    private static func cell(_ text: String) -> String {
        text.replacing("\u{7}", with: "␇").replacing("\u{1B}", with: "␛")
            .replacing("\u{202E}", with: "\u{FFFD}").replacing("\u{202C}", with: "\u{FFFD}")
    }

    /// Every text as name of a topic, question, answer, material and name of a department.
    private func makeDay(_ program: Program) throws -> String {
        func json(_ value: Any) throws -> String {
            String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
        }
        let plan: [String: Any] = [
            "format": "openday-event/1", "id": "day", "title": Self.title, "date": "2016-05-15",
            "host": "&<局>", "venue": "=1+1",
            "departments": [["code": "MZ", "name": "=民政<办>"]],
            "desks": [["id": "D01", "name": "@1号台", "department": "MZ"]],
            "topics": Self.texts.enumerated().map { ["code": "T\($0)", "name": $1, "department": "MZ"] },
        ]
        let path = program.scratch.path + "/plan.json"
        try json(plan).write(toFile: path, atomically: true, encoding: .utf8)
        let day = try program.makeDay("day", ["--plan", path])
        let lines = try Self.texts.enumerated().map { index, text in
            let question: [String: Any] = [
                "kind": "consult", "topic": "T\(index)", "text": text, "answer": text.prefix(1000).description,
                "outcome": "answered", "satisfaction": 5,
            ]
            return try json([
                "type": "visit", "people": 1, "channel": "onsite", "questions": [question],
                "materials": [["item": text.prefix(100).description, "count": 2]],
            ])
        }
        let answers = try program.log(lines, day: day)
        try #require(
            answers.count == lines.count && answers.allSatisfy { $0.contains("record") }, "\(answers)")
        return day
    }

    /// Compared by code points: to Swift, e and a mark are the same as é.
    private func expect(
        _ found: some Sequence<String>, has shown: (String) -> String,
        _ location: SourceLocation = #_sourceLocation
    ) {
        let found = Set(found.map { Array($0.unicodeScalars) })
        for text in Self.texts {
            #expect(
                found.contains(Array(shown(text).unicodeScalars)), "\(text.prefix(30))",
                sourceLocation: location)
        }
    }

    @Test func aPageObeysNothing() throws {
        let program = try Program()
        let page = try program.open(program.export(makeDay(program), "html"))
        #expect(page.elements["script"] == nil && page.elements["img"] == nil && page.elements["b"] == nil)
        #expect(page.attributes.isDisjoint(with: ["onerror", "onload", "src"]))
        #expect(page.title.contains(Self.title))
        expect(try #require(page.tables["topics"]).map { $0[1] }, has: Self.line)
    }

    @Test func aReportShowsItAsItWasTyped() throws {
        let program = try Program()
        let path = try program.export(makeDay(program), "docx")
        let file = try WordFile(path, program)
        expect(try file.rows(["代码", "名称", "问题"]).map { $0[1] }, has: Self.line)
        #expect(file.title.contains(Self.title))
        // LibreOffice reads the same words, and finds a page for the longest of them.
        let plain = try String(
            contentsOfFile: program.convert(path, to: "txt", filter: "Text (encoded):UTF8"), encoding: .utf8)
        for text in Self.texts { #expect(plain.contains(Self.line(text)), "\(text.prefix(30))") }
        let paper = try #require(try program.printOnPaper([path]).first)
        #expect(paper.pages.allSatisfy { $0.isA4 })
        #expect(paper.letters.contains("长文本完"))
    }

    @Test func aWorkbookComputesNothingThatWasTyped() throws {
        let program = try Program()
        let path = try program.export(makeDay(program), "xlsx")
        let ours = try WorkbookFile(path, program).sheets
        let topics = try #require(ours.first { $0.name == "事项" })
        expect(topics.rows.map { $0[1] }) {
            Self.cell($0).replacing("_x0041_", with: "_x005F_x0041_")
        }
        // As LibreOffice opens it and writes it again.
        let theirs = try WorkbookFile(try program.convert(path, to: "xlsx"), program).sheets
        #expect(theirs.map(\.name) == ours.map(\.name))
        expect(try #require(theirs.first { $0.name == "事项" }).rows.map { $0[1] }, has: Self.cell)
        expect(try #require(theirs.first { $0.name == "问题" }).rows.map { $0[7] }, has: Self.cell)
        let formulas = try WorkbookFile.formulas(path, program)
        #expect(formulas.allSatisfy { !$0.formula.contains("HYPERLINK") && $0.computed == $0.saved })
        #expect(!formulas.contains { ["问题", "记录"].contains($0.sheet) })
        #expect(formulas.contains { $0.saved == Double(Self.texts.count) })
    }

    @Test func aTableForSpreadsheetsHasNoFormula() throws {
        let program = try Program()
        let path = try program.export(makeDay(program), "csv")
        let script = """
            import csv, json, sys
            print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))
            """
        let result = try program.run("/usr/bin/python3", ["-c", script, path])
        let rows = try JSONDecoder().decode([[String]].self, from: Data(result.output.utf8))
        let topic = try #require(rows[0].firstIndex(of: "事项"))
        expect(rows.map { String($0[topic].drop { $0 == "'" }) }) {
            String(Self.cell($0).drop { $0 == "'" })
        }
        let starts = Set(rows.joined().compactMap { $0.unicodeScalars.first })
        #expect(starts.isDisjoint(with: ["=", "+", "-", "@", "\t"]))
    }

    @Test func dataIsWhatWasTyped() throws {
        let program = try Program()
        let path = try program.export(makeDay(program), "json")
        let value = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
        var strings: [String] = []
        func collect(_ value: Any) {
            switch value {
            case let text as String: strings.append(text)
            case let list as [Any]: list.forEach(collect)
            case let object as [String: Any]: object.values.forEach(collect)
            default: break
            }
        }
        collect(value)
        expect(strings) { $0 }
    }

    @Test func aTextForPeopleHasNoMarkupThatWasTyped() throws {
        let program = try Program()
        let path = try program.export(makeDay(program), "md")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        // Every character that could begin markup stands behind a backslash.
        #expect(text.matches(of: /(^|[^\\])[<&`]/).isEmpty)
        #expect(!text.contains("\u{202E}") && !text.contains("\u{1B}") && !text.contains("\u{7}"))
        #expect(text.contains("长文本完") && text.contains("𠮷田"))
    }
}
