import Foundation
import Testing

/// A page as Chromium shows it.
struct BrowserPage: Decodable {
    /// How many of each element there are.
    var elements: [String: Int]
    /// The names of all attributes.
    var attributes: Set<String>
    var title: String
    /// The style sheet.
    var style: String
    /// The cells of each section's table, its head first.
    var tables: [String: [[String]]]
    /// All text that is shown.
    var text: String
}

extension Program {
    /// The page after Chromium has parsed it and run what there may be to run.
    func open(_ path: String) throws -> BrowserPage {
        let dump = try chromium(["--dump-dom"], path)
        let result = try run("/usr/bin/python3", ["-c", Self.parser], input: Data(dump.output.utf8))
        try #require(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode(BrowserPage.self, from: Data(result.output.utf8))
    }

    func printInBrowser(_ path: String) throws -> PrintedFile {
        let printed = path + ".pdf"
        _ = try chromium(["--print-to-pdf=" + printed, "--no-pdf-header-footer"], path)
        return try PrintedFile(printed, self)
    }

    /// The colour of the page's upper left corner: red, green, blue.
    func corner(_ path: String, isDark: Bool) throws -> [Int] {
        let picture = path + (isDark ? ".dark.png" : ".light.png")
        _ = try chromium(
            [
                "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)", "--window-size=1000,1400",
                "--screenshot=" + picture,
            ], path)
        let result = try run("/usr/bin/python3", ["-c", Self.firstDot, picture])
        try #require(result.status == 0, "\(result.errors)")
        return result.output.split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }
    }

    private func chromium(_ arguments: [String], _ path: String) throws -> Result {
        // The sandbox wants rights that a container may lack; the page is ours, and no name is looked up.
        let common = [
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + scratch.path + "/browser",
            "--host-resolver-rules=MAP * ~NOTFOUND",
        ]
        let result = try run("/usr/bin/chromium", common + arguments + ["file://" + path])
        try #require(result.status == 0, "\(result.errors)")
        return result
    }

    /// Of a PNG: the dot before all others is written as it is, whatever the filter of its line.
    private static let firstDot = """
        import struct, sys, zlib
        data = open(sys.argv[1], "rb").read()
        place, packed = 8, b""
        while place < len(data):
            size, kind = struct.unpack(">I4s", data[place:place + 8])
            if kind == b"IDAT": packed += data[place + 8:place + 8 + size]
            place += 12 + size
        print(*zlib.decompress(packed)[1:4])
        """

    private static let parser = """
        import collections, html.parser, json, sys
        class Page(html.parser.HTMLParser):
            def __init__(self):
                super().__init__()
                self.elements, self.attributes = collections.Counter(), set()
                self.title = self.style = self.text = ""
                self.tables, self.section, self.cell, self.inside = {}, None, None, None
            def handle_starttag(self, tag, attributes):
                self.elements[tag] += 1
                self.attributes.update(name for name, _ in attributes)
                if tag == "section": self.section = dict(attributes).get("id")
                if tag == "tr": self.tables.setdefault(self.section, []).append([])
                if tag in ("td", "th"): self.cell = ""
                if tag in ("title", "style", "script"): self.inside = tag
            def handle_endtag(self, tag):
                if tag in ("td", "th"):
                    self.tables[self.section][-1].append(self.cell)
                    self.cell = None
                if tag == self.inside: self.inside = None
            def handle_data(self, data):
                if self.inside: setattr(self, self.inside, getattr(self, self.inside, "") + data)
                else: self.text += data
                if self.cell is not None: self.cell += data
        page = Page()
        page.feed(sys.stdin.read())
        print(json.dumps({"elements": page.elements, "attributes": sorted(page.attributes), "title": page.title,
          "style": page.style, "tables": {k: v for k, v in page.tables.items() if k}, "text": page.text}))
        """
}
