import DayExport
import DayModel
import Testing

@testable import DayTables

/// Workbooks as spreadsheet programs write them.
@Suite struct WorkbookTests {
    private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    private static func relations(_ list: [(id: String, kind: String, target: String)]) -> String {
        let lines = list.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(types)\($0.kind)\" Target=\"\($0.target)\"/>"
        }
        return "<Relationships xmlns=\"x\">" + lines.joined() + "</Relationships>"
    }

    /// A workbook with one sheet, hand-made.
    private static func parts(_ sheet: String, _ others: [String: String] = [:]) -> [String: String] {
        var parts = [
            "_rels/.rels": relations([("r1", "officeDocument", "xl/workbook.xml")]),
            "xl/workbook.xml":
                "<x:workbook xmlns:x=\"m\" xmlns:r=\"n\"><x:sheets><x:sheet name=\"材料\" sheetId=\"1\" r:id=\"r1\"/></x:sheets></x:workbook>",
            "xl/_rels/workbook.xml.rels": relations([
                ("r1", "worksheet", "/xl/worksheets/sheet1.xml"),
                ("r2", "sharedStrings", "sharedStrings.xml"),
                ("r3", "styles", "./styles.xml"),
            ]),
            "xl/worksheets/sheet1.xml": "<worksheet>\(sheet)</worksheet>",
        ]
        parts.merge(others) { $1 }
        return parts
    }

    private static func bytes(_ parts: [String: String]) throws -> [UInt8] {
        try ZipArchive.bytes(
            of: parts.sorted { $0.key < $1.key }.map {
                PackagePart(path: $0.key, bytes: Array($0.value.utf8))
            })
    }

    private func rows(_ sheet: String, _ others: [String: String] = [:]) throws -> [ListRow] {
        let tables = try TableFile.tables(of: try Self.bytes(Self.parts(sheet, others)))
        #expect(tables.map(\.name) == ["材料"])
        return try #require(tables.first).rows
    }

    @Test func everyKindOfCellIsRead() throws {
        let rows = try rows(
            """
            <sheetData><row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>现</t><r><t>场</t></r></is></c></row>
            <row><c><v>500.0</v></c><c><v>1.5E3</v></c><c><v>0.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>
            <c t="str"><f>A1</f><v>甲</v></c><c s="1"><v>42505</v></c><c s="0"><v>42505</v></c><c t="s"><v>99</v></c></row>
            <row r="9"/></sheetData>
            """,
            [
                "xl/sharedStrings.xml": """
                <sst><si><t>x</t></si><si><r><rPr><b/></rPr><t>宣</t></r><r><t xml:space="preserve">传 </t></r>
                <rPh><t>xuan</t></rPh></si></sst>
                """,
                "xl/styles.xml":
                    "<styleSheet><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            ])
        #expect(rows.map(\.number) == [3, 4, 9])
        #expect(rows[0].cells == ["", "宣传 ", "", "现场"])
        #expect(rows[1].cells == ["500", "1500", "0.5", "TRUE", "#N/A", "甲", "2016-05-15", "42505", ""])
        #expect(rows[2].isBlank)
    }

    @Test func aCellOverSeveralRowsReachesDown() throws {
        let rows = try rows(
            """
            <sheetData><row r="1"><c r="A1" t="str"><v>民政办</v></c><c r="B1"><v>1</v></c></row>
            <row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="D1:F1"/></mergeCells>
            """)
        #expect(rows.map { $0.merged[0] } == [nil, "民政办", nil])
    }

    @Test(arguments: [
        ("yyyy\"年\"m\"月\"d\"日\"", true), ("h:mm", true), ("0.00", false), ("0\"day\"", false),
        ("[Red]0", false), ("\\d0", false), ("General", false), ("[$-804]aaaa;@", true),
        ("[$-804]yyyy;@", true),
    ])
    func dateFormatsAreToldFromOthers(_ code: String, _ isDate: Bool) {
        #expect(NumberFormat(code).isDate == isDate)
    }

    @Test(arguments: [
        (1.0, false, "1900-01-01"), (61, false, "1900-03-01"), (45292, false, "2024-01-01"),
        (43830, true, "2024-01-01"),
    ])
    func daysAreCountedAsSpreadsheetsDo(_ number: Double, _ isFrom1904: Bool, _ date: String) {
        let cells = CellReader(texts: [], formats: [.builtIn(14)], isFrom1904: isFrom1904)
        #expect(cells.read(String(number), kind: nil, style: 0) == (date, true))
    }

    @Test func lineEndsThatXMLCannotHoldAreRead() {
        #expect(CellText.unescaped("甲_x000D_\n乙_x0041_") == "甲\n\n乙_x0041_")
    }

    @Test func whatIsNoWorkbookIsRefused() throws {
        let empty = try Self.bytes(["a.txt": "x"])
        #expect(throws: TableFileProblem.noWorkbook) { try TableFile.tables(of: empty) }
        var word = Self.parts("")
        word["xl/workbook.xml"] = "<document/>"
        let document = try Self.bytes(word)
        #expect(throws: TableFileProblem.noWorkbook) { try TableFile.tables(of: document) }
        var missing = Self.parts("")
        missing["xl/worksheets/sheet1.xml"] = nil
        let incomplete = try Self.bytes(missing)
        #expect(throws: TableFileProblem.damaged("xl/worksheets/sheet1.xml")) {
            try TableFile.tables(of: incomplete)
        }
    }

    @Test func bombsAreRefused() throws {
        let entities = """
            <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str">
            <v>&b;</v></c></row></sheetData></worksheet>
            """
        let bomb = try Self.bytes(Self.parts("", ["xl/worksheets/sheet1.xml": entities]))
        #expect(throws: TableFileProblem.damaged("DOCTYPE")) { try TableFile.tables(of: bomb) }
        let outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>"
        let reaching = try Self.bytes(Self.parts("", ["xl/worksheets/sheet1.xml": outside]))
        #expect(throws: TableFileProblem.damaged("DOCTYPE")) { try TableFile.tables(of: reaching) }
        let large = try Self.bytes(
            Self.parts("", ["xl/theme.xml": String(repeating: " ", count: 65 << 20)]))
        #expect(large.count < 1 << 20)
        #expect(throws: TableFileProblem.tooLarge) { try TableFile.tables(of: large) }
        let long = try Self.bytes(
            Self.parts("<sheetData>" + String(repeating: "<row/>", count: 5_101) + "</sheetData>"))
        #expect(throws: TableFileProblem.tooLarge) { try TableFile.tables(of: long) }
    }

    private static let formats = """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>
        </numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/></cellXfs></styleSheet>
        """

    @Test func cellsSayWhatTheyShow() throws {
        let rows = try rows(
            """
            <sheetData><row><c s="1"><v>1</v></c><c s="2"><v>46157</v></c><c><f>A1</f></c><c><f>A1</f><v></v></c>
            <c t="str"><f>A1</f><v></v></c><c t="str"><f>A1</f><v>甲</v></c><c s="3" t="inlineStr"><is><t>002</t></is></c>
            <c t="b"><v>0</v></c><c t="d"><v>2026-05-15T09:00:00</v></c></row></sheetData>
            """, ["xl/styles.xml": Self.formats])
        #expect(rows[0].cells == ["001", "2026年5月", "", "", "", "甲", "002", "FALSE", "2026-05-15"])
        #expect(rows[0].marks == [1: .date, 2: .noValue, 3: .noValue, 8: .date])
    }

    @Test func whatHoldsFarMoreThanItsSizeIsRefused() throws {
        func problem(_ parts: [String: String]) throws -> TableFileProblem? {
            let bytes = try Self.bytes(parts)
            #expect(bytes.count < 1 << 20)
            do {
                _ = try TableFile.tables(of: bytes)
                return nil
            } catch { return error }
        }
        func shared(_ text: String) -> String { "<sst><si><t>\(text)</t></si></sst>" }
        let one = "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"
        let long = String(repeating: "甲", count: 32_768)
        #expect(
            try problem(Self.parts(one, ["xl/sharedStrings.xml": shared(long)])) == .longCell(limit: 32_767))
        #expect(try problem(Self.parts(one, ["xl/sharedStrings.xml": shared(String(long.dropLast()))])) == nil)
        // One text in many cells.
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 250)
        let many = "<sheetData>" + String(repeating: "<row>\(cells)</row>", count: 20) + "</sheetData>"
        #expect(
            try problem(Self.parts(many, ["xl/sharedStrings.xml": shared(String(long.dropLast()))]))
                == .muchText(limit: 16 << 20))
        // Many sheets of one part.
        var book = Self.parts(one)
        book["xl/workbook.xml"] =
            "<workbook><sheets>"
            + String(repeating: "<sheet name=\"a\" id=\"r1\"/>", count: 256) + "</sheets></workbook>"
        #expect(try problem(book) == .manySheets(limit: 255))
        // A small file that unpacks to a large one.
        let blank = String(repeating: "\n", count: 20 << 20)
        #expect(try problem(Self.parts("<sheetData>\(blank)</sheetData>")) == .tooLarge)
    }

    @Test func noDamageBringsItDown() throws {
        let whole = try Self.bytes(
            Self.parts("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>甲</v></c></row></sheetData>"))
        #expect(try TableFile.tables(of: whole).first?.rows.map(\.cells) == [["甲"]])
        for index in stride(from: 4, to: whole.count, by: 7) {
            var damaged = whole
            damaged[index] ^= 0x55
            _ = try? TableFile.tables(of: damaged)
            #expect(throws: TableFileProblem.self) { try TableFile.tables(of: Array(whole[..<index])) }
        }
        for place in ["B0", "ZZZZ1", "1", "", "A99999999999999999999", "A-1"] {
            let rows = try? rows("<sheetData><row r=\"x\"><c r=\"\(place)\"><v>1</v></c></row></sheetData>")
            #expect(rows?.count == 1, "\(place)")
        }
    }
}
