import Foundation
import Testing

/// Report, workbook and page, as LibreOffice and Chromium print and show them.
@Suite struct PrintingTests {
    @Test func theReportComesOutOnA4WithItsPageNumbers() throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let paths = try ["zh", "en"].map { try program.export(day, "docx", language: $0) }
        for (path, paper) in zip(paths, try program.printOnPaper(paths)) {
            #expect((5...12).contains(paper.pages.count), "\(paper.pages.count) pages")
            for (index, page) in paper.pages.enumerated() {
                #expect(page.isA4 && page.height > page.width)
                #expect(!page.isBlank, "page \(index + 1)")
                #expect(page.text.filter { !$0.isWhitespace }.contains("—\(index + 1)—"))
            }
            // Who signs never stands alone on a page: the last words before it are on it too.
            let lines = try #require(
                paper.pages.map { $0.text.split(separator: "\n").map { $0.filter { !$0.isWhitespace } } }
                    .first { $0.contains { $0.hasPrefix("附件：") || $0.hasPrefix("Annex:") } })
            #expect(lines.contains { $0.hasPrefix("【此处由主办") || $0.hasPrefix("[nextsteps") }, "\(lines)")
            #expect(lines.contains("示例街道办事处"), "\(lines)")
            let file = try WordFile(path, program)
            for paragraph in file.paragraphs where !paragraph.text.isEmpty {
                // A paragraph that runs over two pages has a page's number in it.
                let start = paragraph.text.filter { !$0.isWhitespace }.prefix(12)
                #expect(paper.letters.contains(start), "\(start)")
            }
            for table in file.tables { try expectLastRow(of: table, on: paper) }
        }
    }

    @Test func aPageOfTheReportHas22LinesOf28Characters() throws {
        let program = try Program()
        // GB/T 9704; the theme makes a paragraph of more than two pages.
        let theme = String(repeating: "公", count: 1500)
        let plan = #"""
            {"format":"openday-event/1","id":"day","title":"开放日","date":"2016-05-15","theme":"\#(theme)",
             "desks":[{"id":"D01","name":"1号台"}]}
            """#
        let path = program.scratch.path + "/plan.json"
        try plan.write(toFile: path, atomically: true, encoding: .utf8)
        let day = try program.makeDay("day", ["--plan", path])
        let paper = try #require(try program.printOnPaper([program.export(day, "docx")]).first)
        let lines = paper.pages[1].text.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }
        #expect(lines.dropLast() == Array(repeating: String(repeating: "公", count: 28), count: 22)[...])
        #expect(lines.last == "—2—")
    }

    @Test func theWorkbookComesOutOnA4() throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let paths = try ["zh", "en"].map { try program.export(day, "xlsx", language: $0) }
        for paper in try program.printOnPaper(paths) {
            // A page at least for each sheet.
            #expect((8...30).contains(paper.pages.count), "\(paper.pages.count) pages")
            for (index, page) in paper.pages.enumerated() {
                #expect(page.isA4)
                #expect(!page.isBlank, "page \(index + 1)")
                #expect(
                    page.text.contains("5·15") && page.text.contains("\(index + 1) / \(paper.pages.count)"))
            }
            #expect(paper.pages.contains { $0.height > $0.width })
            #expect(paper.pages.contains { $0.width > $0.height })
            #expect(paper.letters.contains("97.66%") && paper.letters.contains("88.50%"))
        }
    }

    private func expectLastRow(of table: [[String]], on paper: PrintedFile) throws {
        let last = try #require(table.last).joined().filter { !$0.isWhitespace }
        #expect(paper.letters.contains(last), "\(last)")
    }

    @Test(arguments: ["zh", "en"]) func thePageIsShownAndPrintedByABrowser(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let path = try program.export(day, "html", language: language)
        let page = try program.open(path)
        let named = ["script", "link", "img", "iframe", "object", "embed", "base", "form", "a"]
        #expect(named.filter { page.elements[$0] != nil }.isEmpty)
        #expect(page.attributes.isDisjoint(with: ["src", "href", "srcset", "action", "xlink:href", "style"]))
        #expect(!page.style.contains("url(") && !page.style.contains("@import"))
        #expect(page.elements["svg"] == 3 && page.text.contains("97.66%"))
        let materials = try #require(try program.tally(day)["materials"] as? [NSDictionary])
        #expect(
            page.tables["materials"]?.dropFirst().map { [$0[0], $0[4]] }
                == materials.map { ["\($0["code"] ?? "")", "\($0["handedOut"] ?? "")"] })

        let paper = try program.printInBrowser(path)
        #expect((3...9).contains(paper.pages.count), "\(paper.pages.count) pages")
        #expect(paper.pages.allSatisfy { $0.isA4 && !$0.isBlank })
        for table in page.tables.values { try expectLastRow(of: table, on: paper) }
        #expect(try program.corner(path, isDark: false) == [255, 255, 255])
        #expect(try program.corner(path, isDark: true) == [13, 17, 23])
    }

    @Test func aDayWithoutARecordIsPrintedToo() throws {
        let program = try Program()
        let day = try program.makeDay()
        let paths = try ["docx", "xlsx"].map {
            try program.export(day, $0, language: $0 == "docx" ? "zh" : "en")
        }
        for paper in try program.printOnPaper(paths) {
            #expect(paper.pages.count >= 3 && paper.pages.allSatisfy { $0.isA4 })
            #expect(paper.pages.allSatisfy { !$0.text.filter { !$0.isWhitespace }.isEmpty })
            // No rate of nothing, wherever it would stand; the plan's targets are none.
            #expect(!paper.letters.replacing("95.00%", with: "").replacing("80.00%", with: "").contains("%"))
        }
        let path = try program.export(day, "html")
        let page = try program.open(path)
        #expect(page.elements["svg"] == nil && !page.text.contains("%"))
        #expect(try program.printInBrowser(path).pages.allSatisfy { $0.isA4 && !$0.isBlank })
    }
}
