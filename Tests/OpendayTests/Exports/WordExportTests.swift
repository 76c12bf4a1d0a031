import Foundation
import Testing

@Suite struct WordExportTests {
    private func export(_ program: Program, _ day: String, language: String = "zh") throws -> WordFile {
        let path = program.scratch.path + "/report.docx"
        let result = try program.run(
            ["export", "--day", day, "--format", "docx", "-o", path], language: language)
        try #require(result.status == 0, "\(result.errors)")
        return try WordFile(path, program)
    }

    @Test func theReportHasThePageAndThePartsOfAnOfficialDocument() throws {
        let program = try Program()
        let file = try export(program, try program.makeDay("day", ["--sample", "full"]))
        #expect(file.page == [11906, 16838, 2098, 1474, 1984, 1588])
        #expect(file.grid["type"] == "linesAndChars" && file.grid["linePitch"] == "579")
        #expect(file.isOddAndEven)
        #expect(file.footers.map { $0.prefix(5) } == ["— 1 —", "— 1 —"])
        #expect(file.footers[0].contains("RIGHT") && file.footers[1].contains("LEFT"))
        #expect(file.paragraphs[0].style == "Title")
        #expect(
            file.paragraphs[0].text == "示例街道办事处关于开展“5·15政务公开日”活动情况的报告"
                && file.title == file.paragraphs[0].text)
        #expect(file.paragraphs.contains { $0.text == "示例区政务公开办公室：" && $0.style == "Addressee" })
        let headings = file.paragraphs.filter { $0.style == "Heading 1" }.map(\.text)
        #expect(headings == ["一、组织领导", "二、形式与内容", "三、成效", "四、存在问题和下一步打算"])
        #expect(
            file.paragraphs.flatMap(\.highlighted) == ["【此处由主办单位填写存在的问题】", "【此处由主办单位填写下一步打算】"])
    }

    @Test(arguments: ["zh", "en"]) func itsTablesAreTheTally(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let file = try export(program, day, language: language)
        let tally = try program.tally(day)
        let heads =
            language == "zh"
            ? ["代码", "名称", "单位", "备料", "发放", "剩余"]
            : ["Code", "Name", "Unit", "Prepared", "Handed out", "Left"]
        let materials = try #require(tally["materials"] as? [NSDictionary])
        let rows = try file.rows(heads)
        #expect(rows.map { $0[0] } == materials.compactMap { $0["code"] as? String })
        #expect(rows.map { Int($0[4]) } == materials.map { $0["handedOut"] as? Int })
        let hours = try #require(tally["hours"] as? [NSDictionary])
        let hourTable = try #require(file.tables.first { $0[0].count == 5 && $0.count == hours.count + 1 })
        for (row, hour) in zip(hourTable.dropFirst(), hours) {
            let figures = ["visits", "people", "questions", "materials"].map { hour[$0] as? Int }
            #expect(row.dropFirst().map { Int($0) } == figures)
        }
    }

    @Test func whatNobodyShouldTypeStandsThereAsItWasTyped() throws {
        let program = try Program()
        let long = String(repeating: "长文本", count: 1333) + "完"
        let topics = ["𠮷田e\u{301}", "</w:t><b>&amp;'\"", "控\u{1}制\u{1F}符", long, "\u{301}组合"]
        let plan: [String: Any] = [
            "format": "openday-event/1", "id": "day", "title": "开放日", "date": "2016-05-15",
            "desks": [["id": "D01", "name": "1号台"]],
            "topics": topics.enumerated().map { ["code": "T\($0)", "name": $1] },
        ]
        let path = program.scratch.path + "/hostile.json"
        try JSONSerialization.data(withJSONObject: plan).write(to: URL(fileURLWithPath: path))
        let day = try program.makeDay("day", ["--plan", path])
        for index in topics.indices {
            let question = ["kind": "consult", "topic": "T\(index)", "outcome": "answered"]
            let body: [String: Any] = [
                "type": "visit", "people": 1, "channel": "onsite", "questions": [question],
            ]
            let line = String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
            #expect(try program.log([line], day: day)[0].contains("record"))
        }
        let file = try export(program, day)
        let names = Set(try file.rows(["代码", "名称", "问题"]).map { Array($0[1].unicodeScalars) })
        for topic in topics {
            let shown = topic.replacing("\u{1}", with: "␁").replacing("\u{1F}", with: "␟")
            #expect(names.contains(Array(shown.unicodeScalars)), "\(shown.prefix(20))")
        }
    }
}
