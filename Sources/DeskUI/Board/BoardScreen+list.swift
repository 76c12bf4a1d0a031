import DayModel
import ScreenKit

/// The records behind a figure, in aligned columns.
extension BoardScreen {
    /// Where the first record of a list stands.
    static let listRow = 5

    var visibleEntries: Int { max(1, size.rows - Self.listRow - 2) }

    /// The list that is open, by itself or behind a record.
    var openList: EntryList? {
        get {
            switch focus {
            case .list(let list), .entry(_, let list): list
            default: nil
            }
        }
        set {
            guard let newValue else { return }
            switch focus {
            case .list: focus = .list(newValue)
            case .entry(let entry, _): focus = .entry(entry, newValue)
            default: break
            }
        }
    }

    mutating func pressList(_ key: Key, _ action: BoardAction?, _ list: EntryList) -> [Effect] {
        switch action {
        case .move:
            return mark(Scrolling.moved(list.marked, key, of: list.total, page: visibleEntries), in: list)
        case .openRow:
            guard let entry = list.entry(list.marked) else { return [] }
            var list = list
            list.firstLine = 0
            focus = .entry(entry, list)
            // What was taken back has more to tell than the list knows.
            return entry.isVoid ? [.read(entry.name)] : []
        case .back: focus = .panels
        default: if key == .control("c") { return [.quit] }
        }
        return []
    }

    mutating func mark(_ place: Int, in list: EntryList) -> [Effect] {
        var list = list
        list.mark(place, rows: visibleEntries)
        focus = .list(list)
        guard !list.hasAtHand(list.visible(rows: visibleEntries)) else { return [] }
        return [.list(list.span(rows: visibleEntries, keeping: false))]
    }

    func draw(_ list: EntryList, on grid: inout Grid) {
        write(words.records(list.title, list.total), row: 3, .heading, on: &grid)
        guard list.total > 0 else { return write(words.noRecords, row: 4, .dim, on: &grid) }
        let place = words.place(list.marked + 1, list.total)
        grid.write(
            place, at: Position(column: size.columns - DisplayWidth.columns(of: place) - 1, row: 3),
            role: .dim)
        let places = list.visible(rows: visibleEntries)
        let columns = EntryColumns(
            places.compactMap(list.entry), plan: snapshot.plan, phrases: phrases, columns: size.columns)
        columns.drawHeads(row: 4, on: &grid)
        for (offset, place) in places.enumerated() {
            guard let entry = list.entry(place) else { continue }
            let stage = list.filter == .dissatisfied ? entry.callbackStage : nil
            columns.draw(
                entry, row: Self.listRow + offset, isMarked: place == list.marked,
                task: stage.map(phrases.callback.stage), on: &grid)
        }
    }
}

/// Where the parts of a record stand in a line of a list.
struct EntryColumns {
    private let plan: EventPlan
    private let phrases: Phrases
    private let columns: Int
    private let name: Range<Int>
    private let type: Range<Int>
    private let people: Range<Int>
    private let content: Int

    private static let time = 1
    private static let gap = 2

    /// - Parameter entries: those in sight: the columns are as wide as these need.
    init(_ entries: [Entry], plan: EventPlan, phrases: Phrases, columns: Int) {
        self.plan = plan
        self.phrases = phrases
        self.columns = columns
        func width(_ head: String, limit: Int, _ text: (Entry) -> String) -> Int {
            let widths = entries.map { DisplayWidth.columns(of: text($0)) }
            return min(limit, max(DisplayWidth.columns(of: head), widths.max() ?? 0))
        }
        let heads = phrases.board.listHeads
        let start = Self.time + 5 + Self.gap
        name = start..<start + width(heads.record, limit: 16) { $0.name.short }
        let types = width(heads.type, limit: 12) { phrases.codes.recordType($0.original.body.type) }
        type = name.upperBound + Self.gap..<name.upperBound + Self.gap + types
        let persons = width(heads.people, limit: 12) { EntryText.people($0, phrases) }
        people = type.upperBound + Self.gap..<type.upperBound + Self.gap + persons
        content = people.upperBound + Self.gap
    }

    func drawHeads(row: Int, on grid: inout Grid) {
        let heads = phrases.board.listHeads
        grid.write(heads.time, at: Position(column: Self.time, row: row), role: .dim)
        write(heads.record, in: name, row: row, .dim, on: &grid)
        write(heads.type, in: type, row: row, .dim, on: &grid)
        write(heads.people, in: people, row: row, .dim, alignment: .trailing, on: &grid)
        grid.write(heads.content, at: Position(column: content, row: row), role: .dim)
    }

    /// - Parameter task: how far what the record asks for is done.
    func draw(_ entry: Entry, row: Int, isMarked: Bool, task: String? = nil, on grid: inout Grid) {
        var role: Role = entry.isVoid ? .dim : .plain
        if isMarked {
            role = .selection
            grid.fill(Rect(column: 0, row: row, columns: columns, rows: 1), role: role)
        }
        grid.write(
            entry.effective.happenedAt.hourAndMinute, at: Position(column: Self.time, row: row), role: role)
        write(entry.name.short, in: name, row: row, role, on: &grid)
        write(phrases.codes.recordType(entry.original.body.type), in: type, row: row, role, on: &grid)
        write(
            EntryText.people(entry, phrases), in: people, row: row, role, alignment: .trailing, on: &grid)
        let mark =
            entry.isVoid ? phrases.desk.voided : task ?? (entry.isAmended ? phrases.desk.amended : "")
        let end = columns - DisplayWidth.columns(of: mark) - 1
        let text = TextLayout.truncate(
            EntryText.content(entry, plan, phrases), columns: end - content - (mark.isEmpty ? 0 : 1))
        grid.write(text, at: Position(column: content, row: row), role: role)
        grid.write(mark, at: Position(column: end, row: row), role: isMarked ? .selection : .notice)
    }

    private func write(
        _ text: String, in range: Range<Int>, row: Int, _ role: Role,
        alignment: TextLayout.Alignment = .leading, on grid: inout Grid
    ) {
        grid.write(
            TextLayout.pad(text, columns: range.count, alignment: alignment),
            at: Position(column: range.lowerBound, row: row), role: role)
    }
}
