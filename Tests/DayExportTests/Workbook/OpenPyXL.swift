import Foundation
import Testing

/// Reads workbooks with Python's openpyxl.
enum OpenPyXL {
    struct Sheet: Decodable {
        var name: String
        /// `n:3`, `s:text`, `d:2016-05-15T00:00:00`, `t:09:31:00`, `f:=SUM(…)`; empty where there is nothing.
        var rows: [[String]]
    }

    private static let script = """
        import datetime, json, sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1], data_only=sys.argv[2] == "values")
        def cell(c):
            v = c.value
            if v is None: return ""
            if c.data_type == "f": return "f:" + v
            if isinstance(v, (datetime.datetime, datetime.date)): return "d:" + v.isoformat()
            if isinstance(v, datetime.time): return "t:" + v.isoformat()
            return ("s:" if isinstance(v, str) else "n:") + str(v)
        print(json.dumps([{"name": s.title, "rows": [[cell(c) for c in r] for r in s.iter_rows()]} for s in book]))
        """

    static func read(_ bytes: [UInt8], formulas: Bool = false) throws -> [Sheet] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-X", "utf8", "-c", script, file.path, formulas ? "formulas" : "values"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try JSONDecoder().decode([Sheet].self, from: printed)
    }
}
