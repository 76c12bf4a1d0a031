import Foundation
import Testing

/// A Word file as python-docx reads it, which is not ours.
struct WordFile: Decodable {
    struct Paragraph: Decodable {
        var text: String
        var style: String
        /// The texts of its highlighted runs.
        var highlighted: [String]
    }

    var paragraphs: [Paragraph]
    var tables: [[[String]]]
    /// Width, height, and the margins at the top, right, bottom and left, in twips.
    var page: [Int]
    var grid: [String: String]
    var isOddAndEven: Bool
    var footers: [String]
    var title: String

    init(_ path: String, _ program: Program) throws {
        let result = try program.run("/usr/bin/python3", ["-c", Self.script, path])
        try #require(result.status == 0, "\(result.errors)")
        self = try JSONDecoder().decode(WordFile.self, from: Data(result.output.utf8))
    }

    /// The rows under the head of the table that begins with these heads.
    func rows(_ heads: [String]) throws -> [[String]] {
        let table = try #require(tables.first { $0.first == heads }, "\(tables.map { $0.first ?? [] })")
        return Array(table.dropFirst())
    }

    private static let script = """
        import docx, json, sys
        from docx.oxml.ns import qn
        d = docx.Document(sys.argv[1]); s = d.sections[0]
        grid = s._sectPr.find(qn("w:docGrid"))
        print(json.dumps({
          "paragraphs": [{"text": p.text, "style": p.style.name, "highlighted":
            [r.text for r in p.runs if r.font.highlight_color is not None]} for p in d.paragraphs],
          "tables": [[[c.text for c in r.cells] for r in t.rows] for t in d.tables],
          "page": [int(x.twips) for x in (s.page_width, s.page_height, s.top_margin, s.right_margin,
            s.bottom_margin, s.left_margin)],
          "grid": {k.split("}")[1]: v for k, v in grid.attrib.items()},
          "isOddAndEven": d.settings.odd_and_even_pages_header_footer,
          "footers": [(f.paragraphs[0].text + "|" + str(f.paragraphs[0].alignment)) for f in
            (s.footer, s.even_page_footer)],
          "title": d.core_properties.title}))
        """
}
