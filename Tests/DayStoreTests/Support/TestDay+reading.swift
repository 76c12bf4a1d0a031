import DayModel
import DayStore
import Testing

extension TestDay {
    /// Not read yet.
    func book() throws -> DayBook {
        DayBook(folder, plan: try EventPlan(Array(Self.plan.utf8)), zone: .china, environment)
    }

    /// A desk's journal of more than two megabytes, so that it is cut into stretches.
    func fill(desk: String, records: Int) throws -> JournalName {
        let session = try open(desk)
        let text = String(repeating: "问路的人很多。", count: 400)
        var drafts: [RecordDraft] = []
        for number in 1...records {
            let body =
                switch number % 4 {
                case 0:
                    #"{"type":"amend","ref":"\#(session.journal.map(String.init(describing:)) ?? "")-\#(number - 2)","#
                        + #""set":{"people":5}}"#
                default: #"{"type":"visit","people":\#(number % 3 + 1),"channel":"onsite","note":"\#(text)"}"#
                }
            drafts.append(try RecordDraft(JSONReader.read(body)))
            if number % 4 == 3 {
                _ = try session.append(group: drafts)
                drafts = []
            }
        }
        session.close()
        return try #require(session.journal)
    }

    /// The day's figures, read record by record.
    func plainFigures() throws -> Figures {
        let plan = try EventPlan(Array(Self.plan.utf8))
        var tally = Tally(plan: plan, zone: .china)
        for record in try records() { tally.fold(record) }
        return tally.figures(of: plan, asOf: plan.date)
    }
}

extension DayBook {
    /// What the book says of a day, with every entry.
    var told: (figures: Figures, entries: [Entry]) {
        (tally.figures(of: plan, asOf: plan.date), newest(limit: 5000))
    }
}
