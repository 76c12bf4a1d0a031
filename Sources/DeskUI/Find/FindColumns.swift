import DayModel
import ScreenKit

/// Where the parts of a record stand in a line of what was found: day, time, number, type, and what it says.
struct FindColumns {
    let phrases: Phrases
    let plans: [EventPlan]
    let columns: Int
    let home: FindHome?

    private static let gap = 2
    private static let nameColumns = 9
    private static let typeColumns = 8

    private var dayColumns: Int { plans.count > 1 ? 10 : 0 }
    private var time: Int { dayColumns == 0 ? 1 : 1 + dayColumns + Self.gap }
    private var name: Int { time + 5 + Self.gap }
    private var type: Int { name + Self.nameColumns + Self.gap }
    private var content: Int { type + Self.typeColumns + Self.gap }

    func drawHeads(row: Int, on grid: inout Grid) {
        let heads = phrases.board.listHeads
        for (column, head) in [
            (time, heads.time), (name, heads.record), (type, heads.type), (content, heads.content),
        ] {
            grid.write(head, at: Position(column: column, row: row), role: .dim)
        }
    }

    func draw(_ found: FindRow, row: Int, isMarked: Bool, on grid: inout Grid) {
        let entry = found.entry
        var role: Role = entry.isVoid ? .dim : .plain
        if isMarked {
            role = .selection
            grid.fill(Rect(column: 0, row: row, columns: columns, rows: 1), role: role)
        }
        func write(_ text: String, at column: Int, columns: Int) {
            grid.write(
                TextLayout.truncate(text, columns: columns), at: Position(column: column, row: row),
                role: role)
        }
        if dayColumns > 0 { write(plans[found.day].date.description, at: 1, columns: dayColumns) }
        write(entry.effective.happenedAt.hourAndMinute, at: time, columns: 5)
        write(entry.name.short, at: name, columns: Self.nameColumns)
        write(phrases.codes.recordType(entry.original.body.type), at: type, columns: Self.typeColumns)
        let fate = entry.isVoid ? phrases.desk.voided : entry.isAmended ? phrases.desk.amended : ""
        let isOwn = home.map(found.isOf) ?? false
        let mark = [fate, isOwn ? phrases.find.thisDesk : ""].filter { !$0.isEmpty }.joined(separator: " ")
        let end = columns - DisplayWidth.columns(of: mark) - 1
        write(
            EntryText.content(entry, plans[found.day], phrases), at: content,
            columns: end - content - (mark.isEmpty ? 0 : 1))
        grid.write(mark, at: Position(column: end, row: row), role: isMarked ? .selection : .notice)
    }
}
