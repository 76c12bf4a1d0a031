import DayModel
package import ScreenKit

extension DeskScreen {
    var layout: DeskLayout {
        DeskLayout(
            size: size, labelColumns: phrases.language == .chinese ? 6 : 9,
            materialCount: plan.materials.count)
    }

    package func view(size: Size) -> Frame {
        var backdrop = DeskBackdrop()
        return view(size: size, over: &backdrop)
    }

    /// The same frame, for less work where the backdrop of an earlier one still holds.
    package func view(size: Size, over backdrop: inout DeskBackdrop) -> Frame {
        guard size == self.size else {
            var screen = self
            screen.size = size
            screen.changeScene()
            return screen.view(size: size, over: &backdrop)
        }
        if let frame = SmallWindow.frame(size, smallest: Self.smallest, phrases) { return frame }
        var grid = backdrop.grid(of: self)
        let cursor = draw(on: &grid)
        return Frame(grid: grid, cursor: cursor, wantsMouse: true)
    }

    /// What does not depend on the text that is being typed.
    func drawBackdrop(on grid: inout Grid) {
        drawHeading(on: &grid)
        drawMaterials(on: &grid)
        drawNewest(on: &grid)
        drawFooter(on: &grid)
        drawFormAtRest(on: &grid)
        if !cardFollowsTyping { drawCard(on: &grid) }
    }

    /// - Returns: where the real cursor stands.
    private func draw(on grid: inout Grid) -> Position? {
        switch focus {
        case .help:
            drawHelp(on: &grid)
            return nil
        case .signingIn(let signIn): return drawSigningIn(signIn, on: &grid)
        case .closing(let closing):
            drawClosing(closing, on: &grid)
            return closingPage(closing).cursor()
        case .receipt(let window):
            drawReceipt(window, on: &grid)
            return nil
        case .leaving, .clearing, .counting, .explaining, .ready, .selecting, .form: break
        }
        let cursor = drawActiveField(on: &grid)
        if cardFollowsTyping { drawCard(on: &grid) }
        return drawStatus(on: &grid) ?? cursor
    }

    func drawHeading(on grid: inout Grid) {
        let who = TextLayout.truncate(by ?? words.notSignedIn, columns: Self.nameColumns)
        let right = [who, now.hourAndMinute].joined(separator: "  ")
        let rightColumns = DisplayWidth.columns(of: right)
        let name = TextLayout.truncate(
            desk.name == desk.id ? desk.id : "\(desk.id) \(desk.name)", columns: Self.nameColumns)
        // The longest gives way: which desk, who and when are always in view.
        let columns = size.columns - rightColumns - 4 - DisplayWidth.columns(of: name) - 2
        let left = [TextLayout.truncate(plan.title, columns: columns), name].joined(separator: "  ")
        grid.fill(Rect(column: 0, row: 0, columns: size.columns, rows: 1), role: .title)
        grid.write(left, at: Position(column: 1, row: 0), role: .title)
        grid.write(right, at: Position(column: size.columns - rightColumns - 1, row: 0), role: .title)
        let brief = snapshot.briefs[desk.id] ?? Brief()
        let rate = brief.rate.map { words.rate(PercentText.text($0), brief.rated) } ?? words.noRate
        grid.write(
            TextLayout.truncate(
                words.headline(brief.people, brief.questions, brief.copies, rate), columns: size.columns - 2),
            at: Position(column: 1, row: 1), role: .value)
        if let card = drillLine, !isSealed {
            drawRule(2, card, role: .notice, on: &grid)
        } else {
            drawRule(2, warning, role: .warning, on: &grid)
        }
    }

    private static let nameColumns = 20

    private var warning: String {
        if isSealed { return words.sealed }
        guard let first = snapshot.warnings.last else { return "" }
        return words.warning(first)
    }

    func drawRule(_ row: Int, _ text: String, role: Role = .heading, on grid: inout Grid) {
        grid.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), with: "─", role: .rule)
        guard !text.isEmpty else { return }
        let fitted = TextLayout.truncate(text, columns: size.columns - 4)
        grid.write(" \(fitted) ", at: Position(column: 1, row: row), role: role)
    }

    func drawMaterials(on grid: inout Grid) {
        let area = layout.materials
        for row in area.row..<area.endRow {
            grid.write("│", at: Position(column: area.column - 1, row: row), role: .rule)
        }
        if layout.hasMaterialsHeading {
            grid.write(
                words.materialsHeading, at: Position(column: area.column + 1, row: area.row), role: .heading)
        }
        for (index, stock) in snapshot.figures.materials.prefix(plan.materials.count).prefix(9).enumerated() {
            let row = layout.firstMaterial + index
            grid.write("\(index + 1)", at: Position(column: area.column + 1, row: row), role: .key)
            let left = stock.remaining.map(words.left) ?? "\(stock.handedOut)"
            let leftColumns = DisplayWidth.columns(of: left)
            let isLow = stock.remaining.map { $0 * 10 <= (stock.prepared ?? 0) } ?? false
            grid.write(
                TextLayout.truncate(stock.name, columns: area.columns - leftColumns - 5),
                at: Position(column: area.column + 3, row: row), role: .plain)
            grid.write(
                left, at: Position(column: area.endColumn - leftColumns - 1, row: row),
                role: isLow ? .warning : .value)
        }
    }

    func drawNewest(on grid: inout Grid) {
        let area = layout.newest
        drawRule(area.row - 1, words.newestHeading, on: &grid)
        let entries = listed
        guard !entries.isEmpty else {
            grid.write(words.noRecordsYet, at: Position(column: 1, row: area.row), role: .dim)
            return
        }
        let first = if case .selecting(let index) = focus { max(0, index - area.rows + 1) } else { 0 }
        for (offset, entry) in entries.dropFirst(first).prefix(area.rows).enumerated() {
            let isMarked = focus == .selecting(first + offset)
            drawEntry(entry, row: area.row + offset, columns: size.columns, isMarked: isMarked, on: &grid)
        }
    }

    func drawEntry(_ entry: Entry, row: Int, columns: Int, isMarked: Bool, on grid: inout Grid) {
        var role: Role = entry.isVoid ? .dim : .plain
        if isMarked {
            role = .selection
            grid.fill(Rect(column: 0, row: row, columns: columns, rows: 1), role: role)
        }
        let isOpen = snapshot.leftOpen.contains(entry.name)
        let fate =
            entry.isVoid ? words.voided : isOpen ? words.notConfirmed : entry.isAmended ? words.amended : ""
        let mark =
            entry.effective.stamp.isBatch
            ? fate.isEmpty ? words.fromPaper : "\(words.fromPaper) \(fate)" : fate
        let markColumns = DisplayWidth.columns(of: mark)
        grid.write(entry.effective.happenedAt.hourAndMinute, at: Position(column: 1, row: row), role: role)
        grid.write(
            TextLayout.truncate(entry.name.short, columns: 9), at: Position(column: 7, row: row), role: role)
        grid.write(
            TextLayout.truncate(summary(of: entry), columns: columns - 18 - markColumns - 1),
            at: Position(column: 17, row: row), role: role)
        let markRole: Role = isMarked ? .selection : isOpen ? .warning : entry.isVoid ? .notice : .dim
        grid.write(mark, at: Position(column: columns - markColumns - 1, row: row), role: markRole)
    }

    /// - Returns: the cursor, where the status line is being typed in.
    private func drawStatus(on grid: inout Grid) -> Position? {
        let text: String
        let role: Role
        switch focus {
        case .counting(let field):
            text = words.countPrompt(field.text)
            role = .notice
        case .explaining(let why, let entry):
            text = words.whyTakenBack(entry.name.short, why.text)
            role = .warning
        case .leaving:
            text = words.leaveQuestion
            role = .warning
        case .clearing:
            text = words.clearQuestion
            role = .warning
        default:
            // A question about the number that is armed stands before the number.
            let number = status?.role == .warning ? nil : armed
            text = number.map(words.countArmed) ?? status?.text ?? ""
            role = number == nil ? status?.role ?? .plain : .notice
        }
        guard !text.isEmpty else { return nil }
        let fitted = TextLayout.truncate(text, columns: size.columns - 2)
        grid.write(fitted, at: Position(column: 1, row: layout.status), role: role)
        guard case .counting(let field) = focus, let mark = fitted.firstIndex(of: "_") else { return nil }
        _ = field
        return Position(column: 1 + DisplayWidth.columns(of: fitted[..<mark]), row: layout.status)
    }
}

/// The footer: the keys that work right now.
extension DeskScreen {
    typealias Hint = FooterHint<DeskAction, DeskContext>

    /// As many as fit, in the table's order; the way to the help is always among them.
    var footerHints: [Hint] {
        let bindings = DeskBindings.all.footer(context).filter(isUseful)
        var hints: [Hint] = []
        var end = size.columns - 1
        if let help = bindings.first(where: { $0.action == .help }).map({ hint($0, column: 0) }) {
            end -= help.columns
            hints.append(hint(help.binding, column: end))
            end -= 2
        }
        var column = 1
        for binding in bindings where binding.action != .help {
            let hint = hint(binding, column: column)
            guard column + hint.columns <= end else { break }
            hints.append(hint)
            column += hint.columns + 2
        }
        return hints
    }

    private func hint(_ binding: DeskBinding, column: Int) -> Hint {
        let label: String? =
            switch binding.action {
            case .countVisitor: armed.map(words.persons)
            case .close: isSealed ? phrases.sealing.unsealKey : nil
            default: nil
            }
        return Hint(binding, label ?? words.action(binding.action), column: column, words)
    }

    private func isUseful(_ binding: DeskBinding) -> Bool {
        switch binding.action {
        case .countVisitor, .handOut, .startCount, .startVisit, .enterBatch: !isSealed
        case .clearForm: context == .form ? !form.isEmpty : !form.isEmpty || form.kept != nil
        case .selectRecord: !listed.isEmpty
        case .findAnswer: !form.isBatch && !form.isHandout
        case .undo: !isSealed && listed.contains { !$0.isVoid }
        case .correct: markedEntry.map(canCorrect) ?? false
        case .voidSelected: !isSealed && markedEntry?.isVoid == false
        case .saveAndKeep, .addQuestion, .showContact: !form.isBatch
        case .receipt: isReceiptUseful
        case .nextReceipt: hasSeveralReceipts
        default: true
        }
    }

    private var markedEntry: Entry? {
        guard case .selecting(let index) = focus, listed.indices.contains(index) else { return nil }
        return listed[index]
    }

    private func canCorrect(_ entry: Entry) -> Bool {
        !isSealed && !entry.isVoid && VisitForm(correcting: entry, plan: plan) != nil
    }

    func drawFooter(on grid: inout Grid) { footerHints.draw(row: layout.footer, on: &grid) }
}
