import DayExport
import DayModel
import Testing

/// A day in memory: records in the order in which they were written, and the log that comes of them.
struct TestDay {
    let plan: EventPlan
    private(set) var records: [Record] = []
    private var seqs: [String: Int] = [:]

    init() throws { plan = try TestPlan.make() }

    init(plan: EventPlan) { self.plan = plan }

    @discardableResult
    mutating func write(
        _ body: RecordBody, desk: String = "D01", minute: Int = 0, stamp: Stamp = Stamp(by: "李萍")
    ) throws -> RecordName {
        let journal = try #require(JournalName(desk: desk, writer: "7f2c9a10"))
        let seq = seqs[desk, default: 0] + 1
        seqs[desk] = seq
        // 09:00 of the day, in Shanghai.
        let at = Timestamp(milliseconds: 1_463_274_000_000 + minute * 60_000, offsetMinutes: 480)
        let name = RecordName(journal: journal, seq: seq)
        records.append(Record(name: name, tick: records.count + 1, at: at, stamp: stamp, body: body))
        return name
    }

    /// The log, its entries made without the tally, its figures by nothing else.
    func log(findings: Int = 0) throws -> DayLog {
        var tally = Tally(plan: plan, zone: .china)
        for record in records { tally.fold(record) }
        let asOf = try #require(CivilDate("2016-05-15"))
        return DayLog(
            plan: plan, zone: .china, figures: tally.figures(of: plan, asOf: asOf),
            entries: PlainEntries(records).all,
            exportedAt: Timestamp(milliseconds: 1_463_290_200_000, offsetMinutes: 480), findings: findings)
    }
}

/// Entries by the plainest means: for each record, look through all later ones that name it.
struct PlainEntries {
    let all: [Entry]

    init(_ records: [Record]) {
        var changes: [RecordName: [Record]] = [:]
        for record in records { if let ref = record.body.ref { changes[ref, default: []].append(record) } }
        func isVoid(_ record: Record) -> Bool {
            (changes[record.name] ?? []).contains { change in
                if case .void = change.body { !isVoid(change) } else { false }
            }
        }
        all = records.map { record in
            let standing = (changes[record.name] ?? []).filter { change in
                if case .void = change.body { false } else { !isVoid(change) }
            }
            let effective = standing.reduce(record) { Self.apply($1, to: $0) }
            return Entry(original: record, effective: effective, isVoid: isVoid(record), changes: standing)
        }
    }

    private static func apply(_ change: Record, to record: Record) -> Record {
        switch change.body {
        case .amend(let amendment): return record.amended(by: amendment)
        case .rating(let rating):
            guard case .visit(var visit) = record.body, visit.questions.indices.contains(rating.question)
            else {
                return record
            }
            visit.questions[rating.question].satisfaction = rating.satisfaction
            var record = record
            record.body = .visit(visit)
            return record
        default: return record
        }
    }
}
