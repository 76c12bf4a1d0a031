import DayModel
import Testing

@testable import DayExport

@Suite struct RandomDayTests {
    /// Entries that were made without the tally add up to the tally, in every format and language.
    @Test(arguments: UInt64(1)...60)
    func `Exported sums are the tally's`(seed: UInt64) throws {
        let log = try TestDay.random(seed: seed, records: 120).log()
        #expect(log.entries.contains(where: \.isVoid) && log.entries.contains(where: \.isAmended))
        for language in Language.allCases {
            let phrases = Phrases(language)
            for format in ExportFormats.plain {
                let bytes = try format.render(log, phrases: phrases)
                let found = ExportCheck.check(bytes, format: format, phrases: phrases, against: log.figures)
                #expect(found == [], "\(type(of: format).name), \(language.rawValue)")
            }
        }
    }

    @Test(arguments: UInt64(1)...20)
    func `JSON loses nothing`(seed: UInt64) throws {
        let log = try TestDay.random(seed: seed, records: 120).log()
        let day = try JSONReader.read(JSONExport().render(log, phrases: Phrases(.english)))
        #expect(day["event"] == log.plan.source)
        #expect(day["tally"] == log.figures.json)
        let lines = try #require(day["records"]?.array)
        #expect(lines.count == log.entries.count)
        for (line, entry) in zip(lines, log.entries) {
            let name = try #require(RecordName(line["record"]?.string ?? ""))
            func record(_ member: String) throws -> Record {
                try Record(line: line[member]?.members ?? [], journal: name.journal)
            }
            #expect(try record("original") == entry.original)
            #expect(try record("effective") == entry.effective)
            #expect(line["void"] == .bool(entry.isVoid))
            #expect(line["changes"]?.array?.compactMap(\.string) == entry.changes.map(\.name.description))
        }
    }

    /// No cell of a whole table begins a formula, whatever was typed into the records.
    @Test(arguments: UInt64(1)...20)
    func `No cell is a formula`(seed: UInt64) throws {
        let log = try TestDay.random(seed: seed, records: 120).log()
        var reader = try CSVReader(CSVExport().render(log, phrases: Phrases(.chinese)))
        while let row = try reader.nextRow() {
            for cell in row { #expect(!(cell.hasPrefix("'") ? false : CellGuard.isFormula(cell)), "\(cell)") }
        }
    }

    @Test func `Nothing that a terminal obeys leaves in any format`() throws {
        let log = try TestDay.random(seed: 7, records: 200).log()
        for format in ExportFormats.plain {
            let text = String(decoding: try format.render(log, phrases: Phrases(.chinese)), as: UTF8.self)
            let controls = text.unicodeScalars.filter { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
            #expect(Set(controls).subtracting(["\n", "\r", "\t"]).isEmpty, "\(type(of: format).name)")
            #expect(!text.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test func `Texts of 4,000 characters`() throws {
        let text = String(repeating: "长文本,\"引号\"\n𠮷", count: 400)
        var day = try TestDay()
        try day.write(.visit(Visit(questions: [Question(text: text, answer: text)], note: text)))
        let log = try day.log()
        let phrases = Phrases(.chinese)
        var reader = try CSVReader(CSVExport().render(log, phrases: phrases))
        _ = try reader.nextRow()
        #expect(try reader.nextRow()?.filter { $0 == text }.count == 3)
        let json = try JSONReader.read(JSONExport().render(log, phrases: phrases))
        #expect(json["records"]?.array?.first?["effective"]?["note"]?.string == text)
    }
}
