import DayExport
import DayModel
import Testing

@Suite struct GoldenTests {
    @Test(arguments: Language.allCases)
    func `A day with one of everything`(language: Language) throws {
        let log = try TestDay.sample().log(findings: 2)
        let phrases = Phrases(language)
        for format in ExportFormats.plain {
            let kind = type(of: format)
            // Data is the same in every language.
            let suffix = kind.name == "json" ? "" : "." + language.rawValue
            let bytes = try format.render(log, phrases: phrases)
            Golden.expect(bytes, equal: "sample\(suffix).\(kind.fileExtension)")
            #expect(ExportCheck.check(bytes, format: format, phrases: phrases, against: log.figures) == [])
        }
    }

    @Test(arguments: Language.allCases)
    func `A day with no records`(language: Language) throws {
        let log = try TestDay().log()
        let phrases = Phrases(language)
        for format in ExportFormats.plain {
            let kind = type(of: format)
            let suffix = kind.name == "json" ? "" : "." + language.rawValue
            let bytes = try format.render(log, phrases: phrases)
            Golden.expect(bytes, equal: "empty\(suffix).\(kind.fileExtension)")
            #expect(ExportCheck.check(bytes, format: format, phrases: phrases, against: log.figures) == [])
        }
    }
}
