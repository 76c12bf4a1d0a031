import Foundation
import Testing

/// A receipt for what was taken down, through the built program.
@Suite(.serialized) struct ReceiptTests {
    private static let visit =
        #"{"type":"visit","people":1,"channel":"onsite","visitor":{"name":"王小芳","phone":"13812345678"},"#
        + #""questions":[{"kind":"complaint","text":"王小芳说路灯不亮","outcome":"accepted","due":"2026-06-05"},"#
        + #"{"kind":"consult","text":"问路","outcome":"answered"},"#
        + #"{"kind":"disclosure","text":"申请公开预算","outcome":"answered","due":"2026-06-12"}]}"#

    private func makeDay() throws -> (Program, String) {
        let program = try Program()
        let day = try program.makeDay()
        #expect(try program.log([Self.visit], day: day).first?.contains("record") == true)
        return (program, day)
    }

    private func journal(_ day: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: day + "/journals")
        let name = try #require(names.first { $0.hasPrefix("D01.") })
        return String(name.dropLast(".jsonl".count))
    }

    @Test func itSaysWhatToAskForAndNobodysData() throws {
        let (program, day) = try makeDay()
        let result = try program.run(
            ["receipt", "--record", "D01-2", "--question", "0", "--day", day], language: "zh")
        #expect(result.status == 0, "\(result.errors)")
        for text in ["受理回执", "D01-2", "\(try journal(day))-2", "2026-06-05前", "投诉", "受理待办", "王**"] {
            #expect(result.output.contains(text), "\(text)\n\(result.output)")
        }
        #expect(!result.output.contains("王小芳") && !result.output.contains("13812345678"))
        let later = try program.run(["receipt", "--record", "D01-2/2", "--day", day], language: "en")
        #expect(later.output.contains("D01-2/2") && later.output.contains("by 2026-06-12"))
    }

    @Test func whatNeedsNoneIsSaid() throws {
        let (program, day) = try makeDay()
        let open = try program.run(["receipt", "--record", "D01-2", "--day", day])
        #expect(open.status == 64 && open.errors.contains("0, 2"))
        let answered = try program.run(["receipt", "--record", "D01-2", "--question", "1", "--day", day])
        #expect(answered.status == 65 && answered.errors.contains("needs no receipt"))
        #expect(try program.run(["receipt", "--record", "D01-9", "--day", day]).status == 65)
    }

    @Test func aNameStandsThereOnlyWhereItWasAskedForAndIsOnRecord() throws {
        let (program, day) = try makeDay()
        let words = ["receipt", "--record", "D01-2", "--question", "0", "--with-personal-data", "--day", day]
        #expect(try program.run(words).status == 64)
        let result = try program.run(words + ["--yes"])
        #expect(result.output.contains("王小芳 13812345678"))
        let office = try FileManager.default.contentsOfDirectory(atPath: day + "/journals").filter {
            $0.hasPrefix("office.")
        }
        #expect(office.count == 1)
    }

    /// The code as a scanner sees it: half blocks as pixels, four to a module's side.
    private func image(_ lines: [Substring]) -> String {
        let width = lines.map(\.count).max() ?? 0
        var rows: [String] = []
        for line in lines {
            let padded = Array(line) + Array(repeating: " ", count: width - line.count)
            rows.append(padded.map { "█▀".contains($0) ? "1111" : "0000" }.joined())
            rows.append(padded.map { "█▄".contains($0) ? "1111" : "0000" }.joined())
        }
        let repeated = rows.flatMap { Array(repeating: $0, count: 4) }
        return "P1\n\(width * 4) \(repeated.count)\n"
            + repeated.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "\n") + "\n"
    }

    @Test func aScannerReadsItsNumber() throws {
        let (program, day) = try makeDay()
        let path = program.scratch.path + "/receipt.txt"
        let result = try program.run(
            ["receipt", "--record", "D01-2", "--question", "2", "--day", day, "-o", path])
        #expect(result.status == 0 && result.output.isEmpty, "\(result.errors)")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let code = lines.drop { line in !line.contains { "█▀▄".contains($0) } }
        let picture = program.scratch.path + "/code.pbm"
        try image(Array(code)).write(toFile: picture, atomically: true, encoding: .utf8)
        let read = try program.run("/usr/bin/zbarimg", ["-q", "--raw", picture])
        #expect(read.output == "\(try journal(day))-2/2\n", "\(read.errors)")
    }

    @Test func aPageHasTheSame() throws {
        let (program, day) = try makeDay()
        let path = program.scratch.path + "/receipt.html"
        _ = try program.run(
            ["receipt", "--record", "D01-2", "--question", "0", "--day", day, "-o", path], language: "zh")
        let page = try String(contentsOfFile: path, encoding: .utf8)
        #expect(page.contains("<td>D01-2</td>") && page.contains("<svg") && page.contains("受理回执"))
        #expect(!page.contains("王小芳"))
    }

    @Test func itGoesToThePrinterOrSaysWhyNot() throws {
        var (program, day) = try makeDay()
        let words = ["receipt", "--record", "D01-2", "--question", "0", "--print", "--day", day]
        let folder = program.scratch.path + "/bin"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        program.variables["PATH"] = folder
        let none = try program.run(words)
        #expect(none.status == 74 && none.errors.contains("cups-client"))
        let paper = program.scratch.path + "/paper"
        func script(_ text: String) throws {
            try ("#!/bin/sh\n" + text + "\n").write(toFile: folder + "/lp", atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/lp")
        }
        try script("echo \"$@\" > \(paper); /bin/cat >> \(paper)")
        let printed = try program.run(words)
        #expect(printed.status == 0 && printed.output.isEmpty, "\(printed.errors)")
        let text = try String(contentsOfFile: paper, encoding: .utf8)
        #expect(text.hasPrefix("-t Receipt D01-2\n") && text.contains("█") && text.contains("2026-06-05"))
        try script("/bin/cat > /dev/null; echo 'lp: no default destination' >&2; exit 1")
        let failed = try program.run(words)
        #expect(failed.status == 74 && failed.errors.contains("no default destination"))
        // Another program, under another name.
        try script("exec /bin/cat > \(paper)")
        try FileManager.default.moveItem(atPath: folder + "/lp", toPath: folder + "/printer")
        program.variables["OPENDAY_LP"] = folder + "/printer"
        #expect(try program.run(words).status == 0)
    }

    @Test(arguments: ["zh", "en"]) func fromTheDesk(_ language: String) throws {
        let isChinese = language == "zh"
        var program = try Program()
        let day = try program.makeDay()
        let printer = program.scratch.path + "/printer"
        try "#!/bin/sh\nexec /bin/cat > /dev/null\n".write(toFile: printer, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: printer)
        program.variables["OPENDAY_LP"] = printer
        let desk = try Tmux(
            [Program.path, "desk", "--day", day, "--desk", "D01"], program, language: language)
        try desk.waitFor(isChinese ? "接待登记" : "Newest records")
        try desk.press("Enter")
        try desk.type("zdsh")
        try desk.press("Enter")
        try desk.press("BTab")
        try desk.type("3")
        try desk.press("Enter")
        try desk.press("F2")
        try desk.waitFor(isChinese ? "已保存 D01-2，按 F8 出回执" : "F8 makes the receipt")
        try desk.press("F8")
        try desk.waitFor(isChinese ? "受理回执" : "Receipt")
        try desk.waitFor("▀")
        try desk.press("Enter")
        try desk.waitFor(isChinese ? "已送打印机：D01-2" : "Sent to the printer: D01-2")
        try desk.press("F2")
        try desk.waitFor("exports/receipt-D01.")
        let saved = try program.exports(of: day)
        #expect(saved.count == 1)
        try desk.press("Escape")
        try desk.press("q")
        try desk.waitForEnd()
        #expect(try program.run(["verify", "--day", day]).status == 0)
    }
}
