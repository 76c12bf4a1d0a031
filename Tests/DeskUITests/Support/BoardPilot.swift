import DayModel
import ScreenKit

@testable import DeskUI

/// Plays a supervisor: presses keys at the board, and answers its effects as the program does, from records in memory.
struct BoardPilot {
    struct Day {
        let folder: String
        let plan: EventPlan
        var records: [Record] = []
        var warnings: [DayWarning] = []
        var recent = DaySnapshot.Activity()
    }

    var board: BoardScreen
    var days: [Day]
    var otherEffects: [Effect] = []
    /// How many entries were read, to see that a long list is not read whole.
    var readEntries = 0
    private let journal: JournalName

    init(
        _ language: Language, size: Size = Size(columns: 80, rows: 24), folders: [String] = ["/days/a"],
        planText: String = Pilot.planText
    ) throws {
        let plan = try EventPlan(Array(planText.utf8))
        guard let journal = JournalName("D01.7f2c9a10") else {
            throw RecordError(path: "", problem: .missing)
        }
        self.journal = journal
        days = folders.map { Day(folder: $0, plan: plan) }
        board = BoardScreen(
            days: days.map { Self.snapshot($0, journal) }, phrases: Phrases(language), now: Pilot.time(40),
            zone: .china)
        send(.resized(size))
    }

    private static func snapshot(_ day: Day, _ journal: JournalName) -> DaySnapshot {
        var snapshot = Pilot.snapshot(day.plan, day.records, journal)
        snapshot.newest = []
        snapshot.folder = day.folder
        snapshot.warnings = day.warnings
        snapshot.recent = day.recent
        return snapshot
    }

    /// A record of a day comes in, without the board being told yet.
    mutating func add(_ body: String, to day: Int = 0, by: String? = nil) throws {
        let draft = try RecordDraft(JSONReader.read(body))
        let seq = days[day].records.count + 2
        var stamp = draft.stamp
        stamp.by = by
        days[day].records.append(
            Record(
                name: RecordName(journal: journal, seq: seq), tick: seq, at: Pilot.time(seq % 300),
                stamp: stamp, body: draft.body))
    }

    /// The day changed.
    mutating func tell(day: Int = 0) {
        perform(board.update(.changed(Self.snapshot(days[day], journal))))
    }

    mutating func save(_ body: String, to day: Int = 0) throws {
        try add(body, to: day)
        tell(day: day)
    }

    mutating func press(_ keys: Key...) {
        for key in keys { send(.key(key)) }
    }

    mutating func click(_ column: Int, _ row: Int, _ kind: MouseEvent.Kind = .press) {
        send(.mouse(MouseEvent(kind: kind, position: Position(column: column, row: row))))
    }

    /// Clicks on what a line shows, twice where it should open.
    mutating func click(_ text: String, times: Int = 1) throws {
        for _ in 0..<times {
            for (row, line) in lines.enumerated() {
                guard let range = line.firstRange(of: text) else { continue }
                click(DisplayWidth.columns(of: line[..<range.lowerBound]) + 1, row)
                break
            }
        }
    }

    mutating func send(_ event: Event) { perform(board.update(.input(event, milliseconds: 0))) }

    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .list(let span): list(span)
            case .read(let name):
                guard let entry = entries(of: board.chosenDay).first(where: { $0.name == name }) else {
                    continue
                }
                perform(board.update(.entry(entry)))
            case .cross(let fields):
                let cells = days.map { day in
                    var tally = Tally(plan: day.plan, zone: .china)
                    for record in day.records { tally.fold(record) }
                    return (plan: day.plan, cells: tally.crossing(fields, asOf: Pilot.time(40).clock.date))
                }
                perform(board.update(.crossed(CrossTable(fields, cells))))
            default: otherEffects.append(effect)
            }
        }
    }

    private func entries(of day: Int) -> [Entry] {
        Pilot.snapshot(days[day].plan, days[day].records, journal).newest
    }

    private mutating func list(_ span: EntrySpan) {
        let day = board.chosenDay
        var tally = Tally(plan: days[day].plan, zone: .china)
        for record in days[day].records { tally.fold(record) }
        let source = FigureMembership(span.filter, in: tally)
        let listed = entries(of: day).filter { source.counts($0.name) ?? $0.isShownInLists }
        var count = 0
        let page = EntryPage(span, of: listed.map(\.name)) { names in
            count = names.count
            return listed.filter { names.contains($0.name) }
        }
        readEntries += count
        perform(board.update(.page(page)))
    }

    var lines: [String] { board.view(size: board.size).grid.lines }

    func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

    /// The records that an open list shows.
    var listed: [Int] { board.openList?.entries.map(\.name.seq) ?? [] }

    /// The record that is marked in it.
    var markedSeq: Int? { board.openList.flatMap { $0.entry($0.marked)?.name.seq } }
}
