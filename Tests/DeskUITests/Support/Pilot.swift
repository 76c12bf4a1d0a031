import DayModel
import ScreenKit

@testable import DeskUI

/// Plays a clerk: types keys at the desk's screen, and answers its effects as a disk would, in memory.
struct Pilot {
    var desk: DeskScreen
    var records: [Record] = []
    var milliseconds = 1_000_000
    var drafts: [JSONValue?] = []
    var failure: SaveFailure?
    var otherEffects: [Effect] = []
    private let plan: EventPlan
    private let journal: JournalName

    static let planText = #"""
        {"format": "openday-event/1", "id": "day", "title": "5·15政务公开日", "date": "2026-05-15", "venue": "南广场",
         "departments": [{"code": "MZ", "name": "民政办", "aliases": ["民政局"]}, {"code": "SB", "name": "社保所"}],
         "topics": [{"code": "MZ-01", "name": "最低生活保障", "department": "MZ", "answer": "带身份证、户口簿和收入材料到社区申请。",
                     "basis": "《社会救助暂行办法》", "fee": "不收费", "limitDays": 20, "phone": "0000-5550101"},
                    {"code": "SB-01", "name": "城乡居民养老保险", "department": "SB", "answer": "持身份证到窗口参保。"}],
         "materials": [{"code": "XCD", "name": "宣传单", "unit": "份", "prepared": 500},
                       {"code": "ZN", "name": "办事指南手册", "unit": "本", "prepared": 20}],
         "desks": [{"id": "D01", "name": "1号台", "department": "MZ"}],
         "staff": [{"name": "王芳", "desk": "D01"}], "targets": {"satisfactionRate": 0.95}}
        """#

    /// - Parameter records: what stands in the journal already.
    init(
        _ language: Language, size: Size = Size(columns: 80, rows: 24), draft: JSONValue? = nil,
        records: [Record] = [], planText: String = Self.planText
    ) throws {
        plan = try EventPlan(Array(planText.utf8))
        guard let journal = JournalName("D01.7f2c9a10") else {
            throw RecordError(path: "", problem: .missing)
        }
        self.journal = journal
        self.records = records
        desk = DeskScreen(
            desk: plan.desks[0], snapshot: Self.snapshot(plan, records, journal), phrases: Phrases(language),
            by: "王芳",
            now: Self.time(0), draft: draft)
        _ = desk.update(.input(.resized(size), milliseconds: 0))
    }

    /// 09:30 of the day, and a minute a record.
    static func time(_ minute: Int) -> Timestamp {
        Timestamp(milliseconds: (20_588 * 86_400 + 90 * 60 + minute * 60) * 1000, offsetMinutes: 480)
    }

    static func snapshot(_ plan: EventPlan, _ records: [Record], _ journal: JournalName) -> DaySnapshot {
        var tally = Tally(plan: plan, zone: .china)
        for record in records { tally.fold(record) }
        let entries = records.reversed().map { record -> Entry in
            let history = tally.history(of: record.name)
            let changes = history.standing.compactMap { name in records.first { $0.name == name } }
            let effective = changes.reduce(record) { $0.changed(by: $1) }
            return Entry(original: record, effective: effective, isVoid: history.isVoid, changes: changes)
        }
        return DaySnapshot(
            plan: plan, figures: tally.figures(of: plan, asOf: plan.date),
            briefs: ["D01": tally.brief(ofDesk: "D01")],
            recent: DaySnapshot.Activity(), newest: Array(entries), warnings: [])
    }

    mutating func press(_ keys: Key...) {
        for key in keys {
            milliseconds += 200
            perform(desk.update(.input(.key(key), milliseconds: milliseconds)))
        }
    }

    mutating func type(_ text: String) {
        for scalar in text.unicodeScalars { press(.scalar(scalar)) }
    }

    mutating func send(_ event: Event) {
        perform(desk.update(.input(event, milliseconds: milliseconds)))
    }

    /// Somebody who was finding chose a record.
    mutating func choose(_ chosen: ChosenRecord) { perform(desk.update(.chosen(chosen))) }

    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .append(let draft): append(draft)
            case .saveDraft(.nothing): drafts.append(nil)
            case .saveDraft(.form(let form)): drafts.append(form.draft)
            case .encode(let text): perform(desk.update(.encoded(Self.symbol, of: text)))
            default: otherEffects.append(effect)
            }
        }
    }

    private mutating func append(_ draft: RecordDraft) {
        if let failure {
            perform(desk.update(.appendFailed(failure)))
            return
        }
        let seq = records.count + 2
        let record = Record(
            name: RecordName(journal: journal, seq: seq), tick: seq, at: Self.time(seq), stamp: draft.stamp,
            body: draft.body)
        records.append(record)
        perform(desk.update(.appended(record, Self.snapshot(plan, records, journal))))
    }

    var lines: [String] { desk.view(size: desk.size).grid.lines }
    var status: String { desk.status?.text ?? "" }

    /// The visits that were saved, in order.
    var visits: [Visit] {
        records.compactMap { if case .visit(let visit) = $0.body { visit } else { nil } }
    }
}
