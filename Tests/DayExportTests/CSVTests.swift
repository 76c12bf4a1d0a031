import DayModel
import Foundation
import Testing

@testable import DayExport

@Suite struct CSVTests {
    private static let hard = [
        "", "a", "a,b", "\"", "\"\"", "a\"b", ",", "\n", "一\n二", "x\n\"=1\",\ny", "𠮷e\u{301}👩‍👧", " ; ", "'",
        String(repeating: "长\"文,本\n", count: 800),
    ]

    @Test func `What is written is read back`() throws {
        var writer = CSVWriter()
        let halfPastNine = Timestamp(milliseconds: 1_463_275_800_000, offsetMinutes: 480)
        let rows: [[LogCell]] = Self.hard.map {
            [.materials($0), .number(-3), .empty, .time(halfPastNine)]
        }
        for row in rows { writer.writeRow(row) }
        var reader = try CSVReader(writer.bytes)
        for text in Self.hard { #expect(try reader.nextRow() == [text, "-3", "", "09:30"]) }
        #expect(try reader.nextRow() == nil)
    }

    @Test(arguments: ["a\"b\r\n", "\"a\"b\r\n", "\"a\r\n", "a\n", "a\r", "a", "\"a\"", "a\r\n\n"])
    func `What is no table is refused`(text: String) throws {
        var reader = try CSVReader(CSVWriter.byteOrderMark + Array(text.utf8))
        #expect(throws: CSVReader.Problem.self) { while try reader.nextRow() != nil {} }
    }

    @Test func `Bytes that are no text are refused`() {
        #expect(throws: CSVReader.Problem.notUTF8) {
            try CSVReader(CSVWriter.byteOrderMark + [0xFF, 0x0D, 0x0A])
        }
        #expect(throws: CSVReader.Problem.noByteOrderMark) { try CSVReader(Array("a\r\n".utf8)) }
    }

    @Test func `Sums of columns are right`() throws {
        let log = try TestDay.sample().log()
        let words = Phrases(.english)
        var reader = try CSVReader(CSVExport().render(log, phrases: words))
        let heads = try #require(try reader.nextRow())
        let people = try #require(heads.firstIndex(of: words.export.column(.people)))
        let copies = try #require(heads.firstIndex(of: words.export.column(.copies)))
        var sums = (people: 0, copies: 0)
        while let row = try reader.nextRow() {
            #expect(row.count == heads.count)
            sums.people += Int(row[people]) ?? 0
            sums.copies += Int(row[copies]) ?? 0
        }
        #expect(sums.people == log.figures.people)
        #expect(sums.copies == log.figures.materialsTotal)
    }

    /// A reader that is not ours sees the same cells.
    @Test func `Python reads the same`() throws {
        let log = try TestDay.sample().log()
        let bytes = CSVExport().render(log, phrases: Phrases(.chinese))
        var reader = try CSVReader(bytes)
        var rows: [JSONValue] = []
        while let row = try reader.nextRow() { rows.append(.array(row.map(JSONValue.string))) }
        let script = """
            import csv, io, json, sys
            text = sys.stdin.buffer.read().decode('utf-8-sig')
            print(json.dumps(list(csv.reader(io.StringIO(text, newline=''), strict=True))))
            """
        let printed = try Python.run(script, input: bytes)
        #expect(try JSONReader.read(printed) == .array(rows))
    }
}

/// Runs a script with what it reads, and gives what it prints.
enum Python {
    static func run(_ script: String, input: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("input")
        try Data(input).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-X", "utf8", "-c", script]
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return Array(printed)
    }
}
