import Foundation
import Testing

/// A workbook as openpyxl reads it, which is not ours.
struct WorkbookFile: Decodable {
    struct Sheet: Decodable {
        var name: String
        /// Text, number, date or formula, as Python shows it; empty where there is nothing.
        var rows: [[String]]
        var freeze: String?
        var filter: String?
        var charts: Int
        /// Of the rows that hold something, in points.
        var heights: [Double]
        /// In the width of a digit.
        var widths: [Double]
        var isFittedToWidth: Bool
        var rateFormats: Set<String>
    }

    struct Formula: Decodable {
        var sheet: String
        var cell: String
        var formula: String
        /// What the file says that it comes to.
        var saved: Double
        /// What LibreOffice makes of it, from a file that holds no results.
        var computed: Double?
    }

    var sheets: [Sheet]

    init(_ path: String, _ program: Program) throws {
        let result = try program.run("/usr/bin/python3", ["-X", "utf8", "-c", Self.reader, path])
        try #require(result.status == 0, "\(result.errors)")
        self = try JSONDecoder().decode(WorkbookFile.self, from: Data(result.output.utf8))
    }

    static func formulas(_ path: String, _ program: Program) throws -> [Formula] {
        let bare = program.scratch.path + "/bare.xlsx"
        let stripped = try program.run(
            "/usr/bin/python3",
            ["-c", "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])", path, bare])
        try #require(stripped.status == 0, "\(stripped.errors)")
        let computed = try program.convert(bare, to: "xlsx")
        let result = try program.run(
            "/usr/bin/python3", ["-X", "utf8", "-c", Self.comparer, path, bare, computed])
        try #require(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode([Formula].self, from: Data(result.output.utf8))
    }

    private static let reader = """
        import json, sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        def sheet(s):
            rows = [[("" if c.value is None else str(c.value)) for c in row] for row in s.iter_rows()]
            used = [i + 1 for i, row in enumerate(rows) if any(row)]
            return {"name": s.title, "rows": rows, "freeze": s.freeze_panes, "filter": s.auto_filter.ref,
              "charts": len(s._charts), "heights": [s.row_dimensions[i].height or 0 for i in used],
              "widths": [d.width for _, d in sorted(s.column_dimensions.items())],
              "isFittedToWidth": bool(s.sheet_properties.pageSetUpPr.fitToPage) and s.page_setup.fitToHeight == 0,
              "rateFormats": sorted({c.number_format for row in s.iter_rows() for c in row
                if c.data_type == "f" and "/" in c.value})}
        print(json.dumps({"sheets": [sheet(s) for s in book]}))
        """

    private static let comparer = """
        import json, sys, openpyxl
        path, bare, computed = sys.argv[1:]
        formulas, saved = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
        nothing = openpyxl.load_workbook(bare, data_only=True)
        anew = openpyxl.load_workbook(computed, data_only=True)
        found = []
        for sheet in formulas:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type != "f": continue
                    place = cell.coordinate
                    assert nothing[sheet.title][place].value is None
                    found.append({"sheet": sheet.title, "cell": place, "formula": cell.value,
                      "saved": saved[sheet.title][place].value, "computed": anew[sheet.title][place].value})
        print(json.dumps(found))
        """
}
