import DayModel
import ScreenKit

/// The records behind a figure, one of them whole, help and closing.
extension BoardScreen {
    /// Where the first record of a list stands.
    static let listRow = 4

    private var visibleEntries: Int { size.rows - 6 }

    /// The first record shown, so that the marked one is among them.
    func firstEntry(of list: EntryList) -> Int { max(0, list.marked - visibleEntries + 1) }

    func draw(_ list: EntryList, on grid: inout Grid) {
        write(words.records(list.title, list.entries.count), row: 3, .heading, on: &grid)
        guard !list.entries.isEmpty else { return write(words.noRecords, row: 4, .dim, on: &grid) }
        let first = firstEntry(of: list)
        for (offset, entry) in list.entries.dropFirst(first).prefix(visibleEntries).enumerated() {
            let isMarked = first + offset == list.marked
            let row = Self.listRow + offset
            if isMarked {
                grid.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), role: .selection)
            }
            let role: Role = isMarked ? .selection : entry.isVoid ? .dim : .plain
            write(EntryText.line(entry, snapshot.plan, phrases), row: row, role, on: &grid)
        }
    }

    func draw(_ entry: Entry, _ list: EntryList, on grid: inout Grid) {
        for (offset, line) in lines(of: entry).dropFirst(list.scroll).prefix(size.rows - 5).enumerated() {
            write(line, row: 3 + offset, offset + list.scroll == 0 ? .heading : .plain, on: &grid)
        }
    }

    /// All members of a record in words; what tells of people is masked.
    func lines(of entry: Entry) -> [String] {
        var lines = [
            "\(entry.name)  \(phrases.codes.recordType(entry.original.body.type))  \(entry.effective.happenedAt)"
                + (entry.isVoid ? "  " + phrases.desk.voided : "")
        ]
        if let by = entry.effective.stamp.by { lines.append("\(words.writtenBy): \(by)") }
        lines += describe(.object(entry.effective.body.members), indent: 0)
        if entry.isAmended, entry.original.body != entry.effective.body {
            lines.append("\(words.original):")
            lines += describe(.object(entry.original.body.members), indent: 2)
        }
        return lines.flatMap { TextLayout.wrap($0, columns: size.columns - 2) }
    }

    private func describe(_ value: JSONValue, indent: Int) -> [String] {
        guard case .object(let members) = value else { return [] }
        return members.flatMap { member -> [String] in
            let start = String(repeating: " ", count: indent)
            switch member.value {
            case .array(let elements):
                return elements.enumerated().flatMap { index, element in
                    let head =
                        member.name == "questions" ? words.question(index + 1) : words.member(member.name)
                    return ["\(start)\(head):"] + describe(element, indent: indent + 2)
                }
            case .object:
                return ["\(start)\(words.member(member.name)):"] + describe(member.value, indent: indent + 2)
            default: return ["\(start)\(words.member(member.name)): \(text(of: member))"]
            }
        }
    }

    private func text(of member: JSONMember) -> String {
        let plan = snapshot.plan
        switch (member.name, member.value) {
        case ("name", .string(let text)): return Masking.name(text)
        case ("phone", .string(let text)): return Masking.phone(text)
        case ("address", .string(let text)): return Masking.address(text)
        case ("topic", .string(let code)): return plan.topic(code)?.name ?? code
        case ("department", .string(let code)): return plan.department(code)?.name ?? code
        case ("item", .string(let code)): return plan.material(code)?.name ?? code
        case ("kind", .string(let code)): return phrases.codes.name(Coded<QuestionKind>(code))
        case ("outcome", .string(let code)): return phrases.codes.name(Coded<Outcome>(code))
        case ("channel", .string(let code)): return phrases.codes.name(Coded<Channel>(code))
        case ("satisfaction", .integer(let level)):
            return Satisfaction(rawValue: level).map(phrases.codes.satisfaction) ?? "\(level)"
        case (_, .string(let text)): return text
        default: return String(decoding: JSONWriter.bytes(of: member.value), as: UTF8.self)
        }
    }

    func drawHelp(on grid: inout Grid) {
        write(words.helpTitle, row: 3, .heading, on: &grid)
        for (offset, binding) in BoardBindings.all.enumerated() where 4 + offset < size.rows - 2 {
            grid.write(phrases.desk.key(binding.cap), at: Position(column: 2, row: 4 + offset), role: .key)
            grid.write(words.action(binding.action), at: Position(column: 10, row: 4 + offset))
        }
        for (offset, line) in words.helpLines.enumerated() {
            write(line, row: 5 + BoardBindings.all.count + offset, .dim, on: &grid)
        }
    }

    func closingPage(_ closing: Closing) -> ClosingPage {
        ClosingPage(
            closing: closing, phrases: phrases,
            rect: Rect(column: 0, row: 3, columns: size.columns, rows: size.rows - 5))
    }
}
