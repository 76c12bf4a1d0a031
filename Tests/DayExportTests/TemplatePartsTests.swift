import DayExport
import DayModel
import Testing

/// Tags of an office's own Word file, wherever they stand.
@Suite struct TemplatePartsTests {
    private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    private static func paragraph(_ runs: String...) -> String {
        "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
    }

    /// The text of all filled parts, by path.
    private func filled(_ body: String, _ others: [String: String] = [:]) throws -> [String: String] {
        var parts = [
            "_rels/.rels":
                "<Relationships><Relationship Id=\"r\" Type=\"\(Self.types)officeDocument\" Target=\"word/document.xml\"/></Relationships>",
            "word/document.xml": "<w:document><w:body>\(body)</w:body></w:document>",
        ]
        parts.merge(others) { $1 }
        let day = try TestDay().log()
        let filled = try TemplateParts.fill(
            parts.map { PackagePart(path: $0.key, bytes: Array($0.value.utf8)) }, with: day,
            phrases: Phrases(.chinese))
        return Dictionary(filled.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in first }
    }

    private func problem(_ body: String, _ others: [String: String] = [:]) throws -> TemplateProblem? {
        do {
            _ = try filled(body, others)
            return nil
        } catch let problem as TemplateProblem { return problem }
    }

    @Test(arguments: [
        "word/myHeader.xml", "word/footer1.xml", "word/footnotes.xml", "word/comments.xml", "word/glossary/document.xml",
    ])
    func everyPartIsFilled(_ path: String) throws {
        let parts = try filled("", [path: "<w:hdr>\(Self.paragraph("共{{peo", "ple}}人"))</w:hdr>"])
        let text = parts[path] ?? ""
        #expect(text.contains("共0") && text.contains("人") && !text.contains("{{"))
    }

    @Test(arguments: [
        "<w:p><m:oMath><m:r><m:t>{{people}}</m:t></m:r></m:oMath></w:p>", "<a:p><a:r><a:t>{{people}}</a:t></a:r></a:p>",
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>{{people}}</w:t></w:r></w:sdtContent></w:sdt></w:p>",
        "<w:p><w:r><mc:AlternateContent><wps:txbx><w:txbxContent><w:p><w:r><w:t>｛｛people｝｝</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:AlternateContent></w:r></w:p>",
        "<w:p><w:hyperlink><w:r><w:t>{{people}}</w:t></w:r></w:hyperlink></w:p>", "<c:v>{{people}}</c:v>",
        "<w:p><w:r><w:drawing><wp:docPr id=\"1\" descr=\"{{people}}\"/></w:drawing></w:r></w:p>",
        "<w:p><w:r><w:t>&#123;{people}}</w:t></w:r></w:p>", "<w:p><w:r><w:t><![CDATA[{{people}}]]></w:t></w:r></w:p>",
    ])
    func everyPlaceIsFilled(_ body: String) throws {
        let text = try filled(body)["word/document.xml"] ?? ""
        #expect(text.contains("0") && !text.contains("people"), "\(text)")
    }

    @Test(arguments: [
        (paragraph("共{{people 人"), "{{people 人"), (paragraph("共{{peo") + paragraph("ple}}人"), "{{peo"),
        (paragraph("{") + paragraph("{people}}"), "{people}}"), (paragraph("共{{people}人"), "{{people}人"),
        (paragraph("共{people}}人"), "{people}}人"), (paragraph("共{people}人"), "{people}人"), (paragraph("people}}"), "people}}"),
        (paragraph("｛｛people｝人"), "｛｛people｝人"), (paragraph("共{{", "人数"), "{{人数"),
    ] as [(String, String)])
    func whatIsNoWholeTagIsNamed(_ body: String, _ text: String) throws {
        #expect(try problem(body) == .unfilled(text, part: "word/document.xml", .text))
        #expect(
            try problem("", ["word/x.xml": "<w:hdr>\(body)</w:hdr>"]) == .unfilled(text, part: "word/x.xml", .text))
    }

    @Test func whereNothingCanBePutIsNamed() throws {
        let tag = "{{people}}"
        func at(_ place: TemplatePlace, _ part: String = "word/document.xml") -> TemplateProblem {
            .unfilled(tag, part: part, place)
        }
        let run = { (name: String) in "<w:p><w:r><\(name)>{{peo</\(name)></w:r><w:r><\(name)>ple}}</\(name)></w:r></w:p>" }
        #expect(try problem(run("w:instrText")) == at(.field))
        #expect(try problem(run("w:delText")) == at(.deleted))
        #expect(try problem("<w:p><w:fldSimple w:instr=\" IF {{people}} \"/></w:p>") == at(.field))
        let link = "<Relationships><Relationship Id=\"a\" Target=\"http://x/%7B%7Bpeople}}\" TargetMode=\"External\"/></Relationships>"
        #expect(
            try problem("", ["word/_rels/document.xml.rels": link]) == at(.link, "word/_rels/document.xml.rels"))
        #expect(try problem("<c:v>{{topics.name}}</c:v>") == .unfilled("{{topics.name}}", part: "word/document.xml", .other))
    }

    @Test func otherBracesStay() throws {
        let body = Self.paragraph("没有标签 { {x} }} {{") + "<a:ext uri=\"{28A0092B-C50C}\"/>"
        #expect(try filled(body)["word/document.xml"]?.contains("{ {x} }} {{") == true)
        let title = "<cp:coreProperties><dc:title>{{event}}</dc:title></cp:coreProperties>"
        #expect(try filled("", ["docProps/core.xml": title])["docProps/core.xml"]?.contains("{{") == false)
    }

    @Test func whatIsNoWordFileIsSaid() throws {
        guard case .malformed(part: "word/document.xml", _) = try problem("<w:p>") else {
            Issue.record("a paragraph without an end is taken")
            return
        }
        let slides =
            "<Relationships><Relationship Id=\"r\" Type=\"\(Self.types)officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>"
        #expect(try problem("", ["_rels/.rels": slides]) == .noWordFile)
    }
}
