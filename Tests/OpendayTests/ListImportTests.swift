import Foundation
import Testing

/// `openday plan --import`, as the built program does it.
@Suite struct ListImportTests {
    private func write(_ bytes: [UInt8], _ name: String, _ program: Program) throws -> String {
        let path = program.scratch.path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func plan(_ day: String) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(
                with: try Data(contentsOf: URL(fileURLWithPath: day + "/event.json")))
                as? [String: Any])
    }

    private func names(_ list: String, of day: String) throws -> [String] {
        let elements = try #require(try plan(day)[list] as? [[String: Any]])
        return elements.compactMap { $0["name"] as? String }
    }

    @Test(arguments: ["zh", "en"]) func aListInTheOfficesOwnEncodingComesIn(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        // 材料名称,数量 / 新手册,３００本, in GBK.
        let list = try write(
            [0xB2, 0xC4, 0xC1, 0xCF, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xCA, 0xFD, 0xC1, 0xBF, 0x0D, 0x0A]
                + [
                    0xD0, 0xC2, 0xCA, 0xD6, 0xB2, 0xE1, 0x2C, 0xA3, 0xB3, 0xA3, 0xB0, 0xA3, 0xB0, 0xB1, 0xBE,
                    0x0D, 0x0A,
                ],
            "list.csv", program)
        let arguments = ["plan", "--import", list, "--day", day]
        let before = try Data(contentsOf: URL(fileURLWithPath: day + "/event.json"))
        let shown = try program.run(arguments + ["--dry-run"], language: language)
        #expect(shown.status == 0 && shown.output.contains("新手册") && shown.output.contains("XSC"), "\(shown)")
        // Nobody can be asked here, and nobody has said yes.
        #expect(try program.run(arguments, language: language).status == 64)
        #expect(try Data(contentsOf: URL(fileURLWithPath: day + "/event.json")) == before)
        let saved = try program.run(arguments + ["--yes"], language: language)
        #expect(saved.status == 0 && saved.errors.contains(day + "/event.json"), "\(saved)")
        let made = try #require((try plan(day)["materials"] as? [[String: Any]])?.last)
        #expect(made["name"] as? String == "新手册" && made["prepared"] as? Int == 300)
        #expect(made["unit"] as? String == "本")
        let mode = try FileManager.default.attributesOfItem(atPath: day + "/event.json")[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let again = try program.run(arguments + ["--yes"], language: language)
        #expect(again.status == 0 && !again.errors.contains(day + "/event.json"), "\(again)")
    }

    @Test(arguments: [
        ("zh", "咨询事项", ["C3  方案里没有部门“民正办”", "民政办", "D3  “若干”不是办理时限", "有 2 处要改正"]),
        ("en", "事项", ["C3  the plan has no department “民正办”", "D3  “若干” is no time limit", "2 things"]),
    ])
    func anErrorNamesItsCellAndNothingIsSaved(_ language: String, _ head: String, _ words: [String]) throws {
        let program = try Program()
        let day = try program.makeDay()
        let text = "序号,\(head),责任部门,办理时限\n1,全新的事,民政办,5\n2,另一件事,民正办,若干\n"
        let list = try write(Array(text.utf8), "list.csv", program)
        let before = try Data(contentsOf: URL(fileURLWithPath: day + "/event.json"))
        let result = try program.run(["plan", "--import", list, "--day", day, "--yes"], language: language)
        #expect(result.status == 65)
        for word in words { #expect((result.output + result.errors).contains(word), "\(word): \(result)") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: day + "/event.json")) == before)
    }

    /// Made by openpyxl, with a title over merged cells, a department over two rows, and sheets of three lists.
    private static let script = """
        import sys, openpyxl
        book = openpyxl.Workbook()
        staff = book.active
        staff.title = "人员名单"
        for row in [["工作人员名单"], [], ["姓名", "部门", "分工"], ["周强", "老干部科", "咨询"], ["吴敏", None, "引导"]]:
            staff.append(row)
        staff.merge_cells("A1:C1")
        staff.merge_cells("B4:B5")
        units = book.create_sheet("参加单位")
        for row in [["单位名称", "负责人"], ["老干部科", "郑华"]]:
            units.append(row)
        things = book.create_sheet("材料")
        for row in [["品名", "数量（本）", "日期"], ["老年手册", 250, None]]:
            things.append(row)
        notes = book.create_sheet("说明")
        notes.append(["本表由办公室填写"])
        secret = book.create_sheet("旧")
        secret.append(["品名", "数量"])
        secret.sheet_state = "hidden"
        book.save(sys.argv[1])
        """

    @Test func aWorkbookOfSeveralListsComesIn() throws {
        let program = try Program()
        let day = try program.makeDay()
        let book = program.scratch.path + "/lists.xlsx"
        let made = try program.run("/usr/bin/python3", ["-X", "utf8", "-c", Self.script, book])
        try #require(made.status == 0, "\(made.errors)")
        let result = try program.run(["plan", "--import", book, "--day", day, "--yes"], language: "zh")
        #expect(result.status == 0, "\(result)")
        #expect(try names("departments", of: day).contains("老干部科"))
        #expect(try names("materials", of: day).contains("老年手册"))
        let staff = try #require(try plan(day)["staff"] as? [[String: Any]]).suffix(2)
        let code = try #require(staff.first?["department"] as? String)
        #expect(staff.map { $0["department"] as? String } == [code, code])
        #expect(result.errors.contains("“说明”") && result.errors.contains("“旧”"), "\(result.errors)")
        #expect(try program.run(["tally", "--json", "--day", day]).status == 0)

        let sheet = try program.run(["plan", "--import", book, "--day", day, "--sheet", "没有"])
        #expect(sheet.status == 64 && sheet.errors.contains("人员名单"), "\(sheet.errors)")
        let wrongList = try program.run(["plan", "--import", book, "--day", day, "--list", "wishes"])
        #expect(wrongList.status == 64 && wrongList.errors.contains("publicity"), "\(wrongList.errors)")
    }

    @Test(arguments: [("zh", "保存到"), ("en", "Save to")])
    func inATerminalItAsks(_ language: String, _ question: String) throws {
        let program = try Program()
        let day = try program.makeDay()
        let list = try write(Array("品名,数量\n老年手册,250册\n".utf8), "list.csv", program)
        let before = try Data(contentsOf: URL(fileURLWithPath: day + "/event.json"))
        let arguments = [Program.path, "plan", "--import", list, "--day", day]
        let no = try Tmux(arguments, program, language: language)
        try no.waitFor(question)
        try no.press("Enter")
        try no.waitForEnd()
        #expect(try Data(contentsOf: URL(fileURLWithPath: day + "/event.json")) == before)
        let yes = try Tmux(arguments, program, language: language)
        try yes.waitFor("250")
        try yes.waitFor(question)
        try yes.type("y")
        try yes.press("Enter")
        try yes.waitForEnd()
        #expect(try names("materials", of: day).contains("老年手册"))
    }

    @Test func aWrongRowOfAWorkbookIsNamedWithItsSheet() throws {
        let program = try Program()
        let day = try program.makeDay()
        let book = program.scratch.path + "/lists.xlsx"
        let script = """
            import sys, openpyxl
            book = openpyxl.Workbook()
            book.active.title = "资料表"
            for row in [["品名", "数量"], ["老年手册", "很多"]]:
                book.active.append(row)
            book.save(sys.argv[1])
            """
        try #require(try program.run("/usr/bin/python3", ["-X", "utf8", "-c", script, book]).status == 0)
        for (language, words) in [("zh", "资料表!B2  “很多”不是数"), ("en", "资料表!B2  “很多” is no number")] {
            let result = try program.run(
                ["plan", "--import", book, "--day", day, "--yes"], language: language)
            #expect(result.status == 65 && result.output.contains(words), "\(result)")
        }
    }

    @Test func whatCannotBeReadIsSaid() throws {
        let program = try Program()
        let day = try program.makeDay()
        let old = try write([0xD0, 0xCF, 0x11, 0xE0], "old.xls", program)
        let cases: [([String], Int32)] = [
            ([old], 65), ([program.scratch.path + "/none.csv"], 66),
            ([try write([], "empty.csv", program)], 65),
            ([try write(Array("a,b\n".utf8), "headless.csv", program)], 65), ([old, "--from", day], 64),
            ([old, "--plan", day + "/event.json"], 64),
        ]
        for (arguments, status) in cases {
            let result = try program.run(["plan", "--day", day, "--import"] + arguments)
            #expect(result.status == status && !result.errors.isEmpty, "\(arguments): \(result)")
        }
        #expect(try program.run(["plan", "--day", day, "--yes"]).status == 64)
        #expect(
            try program.run(["plan", "--import", old, "--day", program.scratch.path + "/nowhere"]).status
                == 66)
    }
}
