import DayExport
import DayModel
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct HTMLTests {
    private func page(_ log: DayLog, _ language: Language = .chinese) -> String {
        String(decoding: HTMLExport().render(log, phrases: Phrases(language)), as: UTF8.self)
    }

    /// An XML parser takes the page apart, once the elements of its head are closed.
    @Test(arguments: UInt64(1)...10)
    func `Whatever was typed, the page is well formed and nothing of it is markup`(seed: UInt64) throws {
        var day = try TestDay.random(seed: seed, records: 120)
        let attack = "</td></table><script>alert(1)</script><img src=x onerror=\"alert(1)\">&lt;'\u{FFFE}"
        try day.write(.visit(Visit(questions: [Question(topic: attack)])))
        let page = page(try day.log())
        let xml = page.replacing("<!DOCTYPE html>\n", with: "")
            .replacing(/<meta([^>]*)>/) { "<meta\($0.1)/>" }
        let reader = XMLReader(Data(xml.utf8))
        #expect(reader.isWellFormed)
        #expect(!reader.names.contains("script") && !reader.names.contains("img"))
        #expect(reader.names.isSuperset(of: ["svg", "rect", "line", "text"]))
        #expect(reader.parents.isDisjoint(with: ["rect", "line", "text", "td", "th"]))
        #expect(
            reader.texts["td"]?.contains { $0.contains("<script>alert(1)</script>") } == true,
            "\(reader.texts["td"] ?? [])")
    }

    @Test func `The page refers to nothing outside`() throws {
        let page = page(try TestDay.sample().log())
        for reference in ["http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link", "//"] {
            #expect(!page.contains(reference), "\(reference)")
        }
        for needed in [
            "prefers-color-scheme: dark", "@media print", "<svg", "lang=\"zh-CN\"", "default-src 'none'",
        ] {
            #expect(page.contains(needed), "\(needed)")
        }
    }

    @Test(arguments: [
        (
            "<td>投诉</td>\n<td class=\"number\">1</td>", "<td>投诉</td>\n<td class=\"number\">0</td>",
            ["kinds.投诉"]
        ),
        (
            "<td>接待人次</td>\n<td class=\"number\">8</td>", "<td>接待人次</td>\n<td class=\"number\">80</td>",
            ["people"]
        ),
        ("</html>", "", ["visits", "people", "questions"]),
    ])
    func `A changed page is found`(old: String, new: String, figures: [String]) throws {
        let log = try TestDay.sample().log()
        let page = page(log)
        try #require(page.contains(old))
        let changed = Array(page.replacing(old, with: new).utf8)
        let found = ExportCheck.check(
            changed, format: HTMLExport(), phrases: Phrases(.chinese), against: log.figures)
        #expect(found.map(\.figure) == figures)
    }

    @Test func `Charts show the tally's figures`() throws {
        let log = try TestDay.sample().log()
        let page = page(log, .english)
        for hour in log.figures.hours where hour.people > 0 {
            #expect(page.contains("text-anchor=\"middle\">\(hour.people)</text>"))
        }
        #expect(!self.page(try TestDay().log()).contains("<svg"))
    }
}
