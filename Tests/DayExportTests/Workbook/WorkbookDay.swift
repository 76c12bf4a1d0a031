import DayExport
import DayModel
import Testing

/// Days in memory for workbooks.
enum WorkbookDay {
    static func empty() throws -> DayLog { try log([]) }

    /// Texts that spreadsheets and XML could obey, rare characters, and one that is too long for a cell.
    static func hostile() throws -> DayLog {
        let visitor = Visitor(name: "𠮷田", phone: "13812345678", address: "黄河大街1号")
        let texts = [
            "=1+1", "@SUM(A1)", "<b>&amp;\"'", "https://example.org", "007", "bell\u{7} e\u{301} 𠮷",
            String(repeating: "长", count: 40_000),
        ]
        let questions = texts.enumerated().map { index, text in
            Question(
                kind: .known(.consult), topic: "路灯", text: text, outcome: .known(.answered),
                satisfaction: index == 0 ? .dissatisfied : .satisfied, due: CivilDate("2016-05-30"))
        }
        let materials = [MaterialCount(item: "=XCD;×", count: 2)]
        return try log([
            .visit(
                Visit(people: 3, visitor: visitor, questions: questions, materials: materials, note: "-1")),
            .visit(Visit(channel: .known(.hotline))),
            .handout(Handout(materials: [MaterialCount(item: "SC", count: 30)])),
        ])
    }

    private static func log(_ bodies: [RecordBody]) throws -> DayLog {
        let date = try #require(CivilDate("2016-05-15"))
        let plan = try EventPlan(
            Array(
                """
                {"format":"openday-event/1","id":"day","title":"=开放日","date":"2016-05-15",
                 "departments":[{"code":"MZ","name":"民政办"}],
                 "desks":[{"id":"D01","name":"1号台","department":"MZ"}]}
                """.utf8))
        let journal = try #require(JournalName("D01.7f2c9a10"))
        let records = bodies.enumerated().map { index, body in
            // From 09:12 of the day, in Shanghai.
            let at = Timestamp(milliseconds: 1_463_274_720_000 + index * 60_000, offsetMinutes: 480)
            return Record(
                name: RecordName(journal: journal, seq: index + 1), tick: index + 1, at: at, stamp: Stamp(),
                body: body)
        }
        var tally = Tally(plan: plan, zone: .china)
        for record in records { tally.fold(record) }
        return DayLog(
            plan: plan, zone: .china, figures: tally.figures(of: plan, asOf: date),
            entries: records.map { Entry(original: $0, effective: $0, isVoid: false, changes: []) },
            exportedAt: Timestamp(milliseconds: 1_463_290_200_000, offsetMinutes: 480))
    }
}
