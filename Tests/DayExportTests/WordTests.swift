import DayExport
import DayModel
import Foundation
import Testing

@Suite struct WordTests {
    private func parts(_ log: DayLog, _ language: Language = .chinese) -> [PackagePart] {
        WordParts.parts(of: log, phrases: Phrases(language))
    }

    private func differences(_ parts: [PackagePart], _ log: DayLog) -> [String] {
        WordCheck.differences(in: parts, from: log.figures, phrases: Phrases(.chinese)).map(\.figure)
    }

    @Test(arguments: UInt64(1)...10)
    func `Whatever was typed, every part is well formed`(seed: UInt64) throws {
        var day = try TestDay.random(seed: seed, records: 120)
        let attack = "</w:t><w:br/>&lt;𠮷e\u{301}\u{0}\u{B}\u{FFFE}\u{FFFF}]]>\u{301}"
        try day.write(.visit(Visit(questions: [Question(topic: attack)])))
        let log = try day.log()
        for part in parts(log) {
            let reader = XMLReader(Data(part.bytes))
            #expect(reader.isWellFormed, "\(part.path)")
            #expect(!reader.names.contains("w:br"))
        }
        #expect(differences(parts(log), log) == [])
    }

    @Test(arguments: Language.allCases)
    func `A day with no records`(language: Language) throws {
        let log = try TestDay().log()
        let parts = parts(log, language)
        #expect(WordCheck.differences(in: parts, from: log.figures, phrases: Phrases(language)) == [])
    }

    @Test func `A changed document is found`() throws {
        let log = try TestDay.sample().log()
        var parts = parts(log)
        #expect(differences(parts, log) == [])
        let index = try #require(parts.firstIndex { $0.path == "word/document.xml" })
        let text = String(decoding: parts[index].bytes, as: UTF8.self)
        let range = try #require(text.firstRange(of: ">36<"))
        parts[index].bytes = Array(text.replacingCharacters(in: range, with: ">37<").utf8)
        #expect(differences(parts, log) != [])
        parts[index].bytes = Array(text.prefix(text.count / 2).utf8)
        #expect(differences(parts, log) == ["visits", "people", "questions"])
        parts.remove(at: index)
        #expect(differences(parts, log) == ["visits", "people", "questions"])
    }
}
