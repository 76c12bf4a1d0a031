import DayExport
import DayModel
import Testing

@Suite struct SelfCheckTests {
    private static func differences(
        _ format: some ExportFormat, _ log: DayLog, replacing old: String, with new: String
    ) throws -> [Difference] {
        let phrases = Phrases(.chinese)
        let text = String(decoding: try format.render(log, phrases: phrases), as: UTF8.self)
        let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "\(old) is not there")
        let bytes = Array((String(parts[0]) + new + String(parts[1])).utf8)
        return ExportCheck.check(bytes, format: format, phrases: phrases, against: log.figures)
    }

    @Test(arguments: [
        ("\"现场\",4,1", "\"现场\",5,1", ["people"]), ("\"投诉\"", "\"举报\"", ["kinds.举报", "kinds.投诉"]),
        ("宣传单×30", "宣传单×31", ["materials.宣传单"]), (",30,", ",29,", ["materialsTotal"]),
        ("\"不满意\"", "\"满意\"", ["satisfaction.2", "satisfaction.4", "departments.社保所|一楼.satisfied"]),
        ("\"已办结\"", "\"已重开\"", ["open.total"]), ("\"热线\"", "\"网络\"", ["channels.热线", "channels.网络"]),
        (
            "\"民政办\"", "\"财政所\"",
            [
                "departments.民政办", "departments.财政所", "departments.民政办.rated", "departments.财政所.rated",
                "departments.民政办.satisfied", "departments.财政所.satisfied",
            ]
        ),
        ("\"现场\",4,1", "\"现场\",many,1", ["visits", "people", "questions"]),
        ("\"路灯\"", "\"路灯", ["visits", "people", "questions"]),
        ("\"人数\"", "\"人 数\"", ["visits", "people", "questions"]),
    ])
    func `A changed table is found`(old: String, new: String, figures: [String]) throws {
        let log = try TestDay.sample().log()
        let found = try Self.differences(CSVExport(), log, replacing: old, with: new)
        #expect(Set(found.map(\.figure)) == Set(figures))
    }

    @Test(arguments: [
        ("\"people\":8", "\"people\":9", ["tally.people"]),
        ("\"type\":\"visit\",\"people\":4", "\"type\":\"visit\",\"people\":5", ["people"]),
        ("\"void\":true", "\"void\":false", ["visits", "people", "channels.onsite"]),
        (
            "{\"item\":\"XCD\",\"count\":30}", "{\"item\":\"SC\",\"count\":30}",
            ["materials.SC", "materials.XCD"]
        ),
        ("\"changes\":[\"D02.7f2c9a10-2\"]", "\"changes\":[]", ["open.total"]),
        ("\"records\":[", "\"lines\":[", ["visits", "people", "questions"]),
        ("\n]\n}", "\n]\n", ["visits", "people", "questions"]),
    ])
    func `A changed JSON file is found`(old: String, new: String, figures: [String]) throws {
        let log = try TestDay.sample().log()
        let found = try Self.differences(JSONExport(), log, replacing: old, with: new)
        #expect(Set(found.map(\.figure)) == Set(figures))
    }

    @Test(arguments: [
        ("| 接待人次 | 8 |", "| 接待人次 | 80 |", ["people"]), ("| 投诉 | 1 |", "| 投诉 | 0 |", ["kinds.投诉"]),
        ("| 非常满意 | 0 |", "| 非常满意 | 1 |", ["satisfaction.5"]),
        ("| 民政办 | 1 | 1 | 1 |", "| 民政办 | 1 | 1 | 0 |", ["departments.民政办.satisfied"]),
        ("| 宣传单 | 份 | 500 | 32 |", "| 宣传单 | 份 | 500 | 33 |", ["materials.宣传单"]),
        ("| 投诉 | 1 |\n", "", ["kinds.投诉"]), ("| 问题 | 3 |\n", "", ["visits", "people", "questions"]),
    ])
    func `A changed summary is found`(old: String, new: String, figures: [String]) throws {
        let log = try TestDay.sample().log()
        let found = try Self.differences(MarkdownExport(), log, replacing: old, with: new)
        #expect(Set(found.map(\.figure)) == Set(figures))
    }

    @Test func `A difference says both sides`() throws {
        let log = try TestDay.sample().log()
        let found = try Self.differences(
            MarkdownExport(), log, replacing: "| 接待人次 | 8 |", with: "| 接待人次 | 80 |")
        #expect(found == [Difference(figure: "people", exported: 80, tally: 8)])
    }

    @Test func `Another tally than the exported one is found in every format`() throws {
        let log = try TestDay.sample().log()
        var figures = log.figures
        figures.people += 1
        for format in ExportFormats.plain {
            let bytes = try format.render(log, phrases: Phrases(.english))
            let found = ExportCheck.check(bytes, format: format, phrases: Phrases(.english), against: figures)
            #expect(found.contains { $0.figure == "people" && $0.tally == 9 && $0.exported == 8 })
        }
    }

    /// Every cut-off file is either read with other sums or not at all; the last line end alone holds no figure.
    @Test func `A file that was cut off is found`() throws {
        let log = try TestDay.sample().log()
        let phrases = Phrases(.chinese)
        for format in [JSONExport(), CSVExport()] as [any ExportFormat] {
            let bytes = try format.render(log, phrases: phrases)
            for count in stride(from: 0, to: bytes.count - 1, by: 97) {
                let found = ExportCheck.check(
                    Array(bytes[..<count]), format: format, phrases: phrases, against: log.figures)
                #expect(!found.isEmpty, "\(type(of: format).name) cut at \(count)")
            }
        }
    }
}
