import DayModel
import ScreenKit

/// Drawing help, sign-in and closing: each takes the room of form and card.
extension DeskScreen {
    var room: Rect {
        Rect(column: 0, row: 3, columns: size.columns, rows: layout.newest.endRow - 3)
    }

    func clear(_ heading: String, on grid: inout Grid) {
        grid.fill(room)
        grid.write(heading, at: Position(column: 1, row: room.row), role: .heading)
    }

    func drawHelp(on grid: inout Grid) {
        clear(words.helpTitle, on: &grid)
        let sheet = keySheet
        let lines = helpLines(below: sheet)
        sheet.draw(
            in: Rect(
                column: 1, row: room.row + 1, columns: size.columns - 1, rows: room.rows - 2 - lines.count),
            columnWidth: size.columns / Self.helpColumns, indent: 7, on: &grid)
        for (offset, line) in lines.enumerated() {
            grid.write(
                line, at: Position(column: 1, row: room.endRow - lines.count + offset), role: .dim)
        }
    }

    private static let helpColumns = 3

    /// A key that works in several states stands where it is needed most.
    private var keySheet: KeySheet {
        let shown = DeskBindings.all.filter(\.isShown)
        func group(_ heading: String, _ isOf: (DeskBinding) -> Bool) -> KeySheet.Group {
            KeySheet.Group(heading, shown.filter(isOf), words, label: words.action)
        }
        return KeySheet(groups: [
            group(words.helpWhenReady) { $0.contexts.contains(.ready) && !$0.contexts.contains(.form) },
            group(words.helpOnRecord) { $0.contexts == [.selecting] },
            group(words.helpInForm) { $0.contexts.contains(.form) },
        ])
    }

    /// Whole where the keys leave room for it; in a small window a line each.
    private func helpLines(below sheet: KeySheet) -> [String] {
        let columns = size.columns - 2
        let whole = words.helpLines.flatMap { TextLayout.wrap($0, columns: columns) }
        guard sheet.columns(rows: room.rows - 2 - whole.count).count > Self.helpColumns else {
            return whole
        }
        return words.helpLines.map { TextLayout.truncate($0, columns: columns) }
    }

    func drawSigningIn(_ signIn: SignIn, on grid: inout Grid) -> Position? {
        clear(words.signInPrompt, on: &grid)
        let row = room.row + 1
        let columns = 30
        grid.fill(Rect(column: 1, row: row, columns: columns, rows: 1), role: .activeField)
        let cursor = grid.write(
            signIn.name, at: Position(column: 1, row: row), role: .activeField, columns: columns)
        let first = firstName(signIn)
        for (offset, name) in staffNames(signIn.name.text).dropFirst(first).prefix(visibleNames).enumerated()
        {
            grid.write(
                TextLayout.pad(" " + name, columns: columns), at: Position(column: 1, row: row + 1 + offset),
                role: offset + first == signIn.marked ? .selection : .plain)
        }
        return Position(column: 1 + cursor, row: row)
    }

    private var visibleNames: Int { room.rows - 3 }

    /// The first name that is shown, so that the marked one is among them.
    func firstName(_ signIn: SignIn) -> Int { max(0, signIn.marked - visibleNames + 1) }

    func drawClosing(_ closing: Closing, on grid: inout Grid) {
        grid.fill(room)
        closingPage(closing).draw(on: &grid)
    }

    func closingPage(_ closing: Closing) -> ClosingPage {
        ClosingPage(closing: closing, phrases: phrases, rect: room)
    }
}
