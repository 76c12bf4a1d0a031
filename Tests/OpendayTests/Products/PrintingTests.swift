import Foundation
import Testing

/// Report, workbook and page, as LibreOffice and Chromium print and show them.
@Suite struct PrintingTests {
    @Test(arguments: ["zh", "en"]) func theReportComesOutOnA4WithItsPageNumbers(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let paper = try program.printOnPaper(program.export(day, "docx", language: language))
        #expect((5...12).contains(paper.pages.count), "\(paper.pages.count) pages")
        for (index, page) in paper.pages.enumerated() {
            #expect(page.isA4 && page.height > page.width)
            #expect(page.ink > 0.005, "page \(index + 1) is blank")
            #expect(page.text.filter { !$0.isWhitespace }.contains("—\(index + 1)—"))
        }
        let file = try WordFile(program.scratch.path + "/product-\(language).docx", program)
        for paragraph in file.paragraphs where !paragraph.text.isEmpty {
            let text = paragraph.text.filter { !$0.isWhitespace }
            // A paragraph that runs over two pages has a page's number in it.
            let start = text.prefix(12)
            #expect(paper.letters.contains(start), "\(start)")
        }
        for table in file.tables {
            let last = try #require(table.last).joined().filter { !$0.isWhitespace }
            #expect(paper.letters.contains(last), "\(last)")
        }
    }

    @Test(arguments: ["zh", "en"]) func theWorkbookComesOutOnA4(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let paper = try program.printOnPaper(program.export(day, "xlsx", language: language))
        // A page at least for each sheet.
        #expect((8...30).contains(paper.pages.count), "\(paper.pages.count) pages")
        for (index, page) in paper.pages.enumerated() {
            #expect(page.isA4)
            #expect(page.ink > 0.005, "page \(index + 1) is blank")
            #expect(page.text.contains("5·15") && page.text.contains("\(index + 1) / \(paper.pages.count)"))
        }
        #expect(
            paper.pages.contains { $0.height > $0.width } && paper.pages.contains { $0.width > $0.height })
        #expect(paper.letters.contains("97.66%") && paper.letters.contains("88.50%"))
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
        #expect(paper.pages.allSatisfy { $0.isA4 && $0.ink > 0.005 })
        for table in page.tables.values {
            let last = try #require(table.last).joined().filter { !$0.isWhitespace }
            #expect(paper.letters.contains(last), "\(last)")
        }
        #expect(try program.corner(path, isDark: false) == [255, 255, 255])
        #expect(try program.corner(path, isDark: true) == [13, 17, 23])
    }

    @Test func aDayWithoutARecordIsPrintedToo() throws {
        let program = try Program()
        let day = try program.makeDay()
        for format in ["docx", "xlsx"] {
            let paper = try program.printOnPaper(program.export(day, format))
            #expect(paper.pages.count >= 3 && paper.pages.allSatisfy { $0.isA4 }, "\(format)")
            #expect(paper.pages.allSatisfy { !$0.text.filter { !$0.isWhitespace }.isEmpty }, "\(format)")
            // No rate of nothing, wherever it would stand.
            #expect(!paper.letters.contains("%"), "\(format)")
        }
        let path = try program.export(day, "html")
        let page = try program.open(path)
        #expect(page.elements["svg"] == nil && !page.text.contains("%"))
        #expect(try program.printInBrowser(path).pages.allSatisfy { $0.isA4 && $0.ink > 0 })
    }
}
