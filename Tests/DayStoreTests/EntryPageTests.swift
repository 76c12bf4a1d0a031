import DayModel
import DayStore
import Testing

/// The records behind a figure, against the filter held to every record that was read in full.
@Suite struct EntryPageTests {
    private static let plan = """
        {"format": "openday-event/1", "id": "2016-05-15-test", "title": "公开日", "date": "2016-05-15",
         "departments": [{"code": "MZ", "name": "民政办"}, {"code": "SB", "name": "社保所"}],
         "topics": [{"code": "MZ-01", "name": "最低生活保障", "department": "MZ"}],
         "materials": [{"code": "XCD", "name": "宣传单", "unit": "份", "prepared": 500}],
         "desks": [{"id": "D01", "name": "1号台", "department": "MZ"}, {"id": "D02", "name": "2号台"}]}
        """

    private static let filters: [EntryFilter] =
        [.all, .desk("D01"), .desk("D02"), .desk("D09"), .open]
        + ["2016-05-20"].compactMap { CivilDate($0) }.map { .overdue($0) }
        + ["MZ", "SB", "ZZ", "never"].flatMap { [.department($0), .topic($0 + "-01"), .material($0)] }
        + [.material("XCD")] + (0..<24).map { .hour($0) } + (0...5).map { .satisfaction($0) } + [
            .dissatisfied
        ]
        + ["consult", "help", "later"].map { .kind($0) }
        + ["answered", "accepted", "referred", "later"].map { .outcome($0) }

    /// A day of two desks, in which records change one another in every way.
    private func makeDay(seed: UInt64, records: Int) throws -> (TestDay, DayBook) {
        var random = SeededGenerator(seed: seed)
        let day = try TestDay()
        let plan = try EventPlan(Array(Self.plan.utf8))
        let sessions = try ["D01", "D02"].map { desk in
            try DeskSession(
                opening: day.folder, plan: plan, desk: desk, by: "李", environment: day.environment)
        }
        var visits: [RecordName] = []
        var all: [RecordName] = []
        for _ in 0..<records {
            day.clock.pass(milliseconds: Int.random(in: 0..<900_000, using: &random))
            guard let session = sessions.randomElement(using: &random) else { continue }
            let body = Self.body(&random, visits: visits, all: all)
            let record = try session.append(RecordDraft(JSONReader.read(body)))
            if case .visit = record.body { visits.append(record.name) }
            all.append(record.name)
        }
        for session in sessions { session.close() }
        var book = DayBook(day.folder, plan: plan, zone: .china, day.environment)
        _ = book.refresh()
        return (day, book)
    }

    private static func body(
        _ random: inout SeededGenerator, visits: [RecordName], all: [RecordName]
    ) -> String {
        let level = Int.random(in: 1...5, using: &random)
        let due = ["2016-05-18", "2016-05-25"].randomElement(using: &random) ?? ""
        guard let visit = visits.randomElement(using: &random), let any = all.randomElement(using: &random)
        else { return #"{"type":"visit","people":1,"channel":"onsite","questions":[\#(question(&random))]}"# }
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return #"{"type":"handout","materials":[{"item":"XCD","count":3}]}"#
        case 1: return #"{"type":"note","text":"热"}"#
        case 2: return #"{"type":"duty","person":"王芳","state":"on"}"#
        case 3: return #"{"type":"rating","ref":"\#(visit)","satisfaction":\#(level)}"#
        case 4:
            return #"{"type":"followup","ref":"\#(visit)","state":"transferred","to":"SB","due":"\#(due)"}"#
        case 5: return #"{"type":"followup","ref":"\#(visit)","state":"closed"}"#
        case 6: return #"{"type":"void","ref":"\#(any)"}"#
        case 7:
            return
                #"{"type":"amend","ref":"\#(visit)","set":{"people":4,"questions":[\#(question(&random))]}}"#
        case 8: return #"{"type":"visit","people":2,"channel":"onsite","batch":true}"#
        default:
            return #"{"type":"visit","people":1,"channel":"onsite","questions":[\#(question(&random))]}"#
        }
    }

    private static func question(_ random: inout SeededGenerator) -> String {
        let outcome = ["answered", "accepted", "referred"].randomElement(using: &random) ?? ""
        let kind = ["consult", "help"].randomElement(using: &random) ?? ""
        let place = [#""topic":"MZ-01","department":"MZ","#, #""topic":"ZZ-01","department":"ZZ","#, ""]
            .randomElement(using: &random)
        let due = outcome == "answered" ? "" : #","due":"2016-05-18""#
        let rating = Bool.random(using: &random) ? #","satisfaction":2"# : ""
        return #"{\#(place ?? "")"kind":"\#(kind)","outcome":"\#(outcome)"\#(rating)\#(due)}"#
    }

    @Test(arguments: 1...6) func holdExactlyTheRecordsThatMatch(_ seed: Int) throws {
        let (_, book) = try makeDay(seed: UInt64(seed), records: 120)
        let entries = Array(book.allEntries().reversed())
        for filter in Self.filters {
            let expected = entries.filter {
                filter.matches($0, plan: book.plan, zone: book.zone) && $0.isShownInLists
            }
            let page = book.page(EntrySpan(filter: filter, place: 0, count: 1_000))
            #expect(page.entries == expected, "\(filter)")
            #expect(page.total == expected.count && page.first == 0 && page.place == 0)
        }
    }

    /// One question a visit, so that questions can be counted in records.
    @Test(arguments: 1...3) func areAsManyAsTheFigureSays(_ seed: Int) throws {
        let (_, book) = try makeDay(seed: UInt64(seed), records: 120)
        let figures = book.tally.figures(of: book.plan, asOf: try #require(CivilDate("2016-05-20")))
        func count(_ filter: EntryFilter) -> Int {
            book.page(EntrySpan(filter: filter, place: 0, count: 1)).total
        }
        for office in figures.departments { #expect(count(.department(office.code)) == office.questions) }
        for topic in figures.topics { #expect(count(.topic(topic.code)) == topic.questions) }
        for kind in figures.kinds { #expect(count(.kind(kind.code)) == kind.count) }
        for outcome in figures.outcomes { #expect(count(.outcome(outcome.code)) == outcome.count) }
        for level in 0...5 {
            #expect(count(.satisfaction(level)) == figures.satisfaction.levels[level])
        }
        #expect(figures.open.total > 0 && figures.open.overdue > 0)
        #expect(count(.open) == figures.open.total)
        #expect(count(.overdue(try #require(CivilDate("2016-05-20")))) == figures.open.overdue)
    }

    @Test func aPageFollowsItsAnchorAndStaysWithinTheList() throws {
        let (day, first) = try makeDay(seed: 9, records: 100)
        var book = first
        let all = book.page(EntrySpan(filter: .all, place: 0, count: 1_000)).entries
        let middle = book.page(EntrySpan(filter: .all, place: 40, count: 20))
        #expect(middle.place == 40 && middle.first == 30 && middle.entries == Array(all[30..<50]))
        let end = book.page(EntrySpan(filter: .all, place: 5_000, count: 20))
        #expect(end.place == all.count - 1 && end.entries == Array(all.suffix(20)))
        let session = try day.open("D02")
        for _ in 0..<3 { _ = try session.append(.note("晚")) }
        session.close()
        _ = book.refresh()
        let moved = book.page(EntrySpan(filter: .all, anchor: all[40].name, place: 40, count: 20))
        #expect(moved.place == 43 && moved.entries.contains { $0.name == all[40].name })
    }
}

/// The contract's words on which records a figure counts, held to records as they stand.
extension EntryFilter {
    /// Void entries belong to none but `all` and their desk.
    fileprivate func matches(_ entry: Entry, plan: EventPlan, zone: ZoneOffsets) -> Bool {
        switch self {
        case .all: return true
        case .desk(let desk): return entry.name.journal.desk == desk
        default: if entry.isVoid { return false }
        }
        switch self {
        case .hour(let hour):
            switch entry.effective.body {
            case .visit, .handout: break
            default: return false
            }
            guard !entry.effective.stamp.isBatch else { return false }
            return zone.minuteOfDay(atMilliseconds: entry.effective.happenedAt.milliseconds) / 60 == hour
        case .material(let code): return entry.materials.contains { $0.item == code }
        default: return entry.questions.indices.contains { matches(entry, question: $0, plan: plan) }
        }
    }

    private func matches(_ entry: Entry, question index: Int, plan: EventPlan) -> Bool {
        let question = entry.questions[index]
        switch self {
        case .department(let code):
            return (question.department ?? plan.desk(entry.name.journal.desk)?.department) == code
        case .topic(let code): return question.topic == code
        case .kind(let code): return question.kind.code == code
        case .outcome(let code): return question.outcome.code == code
        case .satisfaction(let level): return (question.satisfaction?.rawValue ?? 0) == level
        case .dissatisfied: return question.satisfaction.map { $0 <= .dissatisfied } ?? false
        case .open: return entry.isOpen(question: index)
        case .overdue(let date):
            guard entry.isOpen(question: index), let due = question.due else { return false }
            return due < date
        case .all, .desk, .hour, .material: return false
        }
    }
}
