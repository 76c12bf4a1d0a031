import DayModel
import ScreenKit

/// One question's whole story, and the form of its next step.
extension LedgerScreen {
    var storyRows: Int { max(1, size.rows - 5) }

    func drawStory(_ row: LedgerRow, _ scroll: Int, on grid: inout Grid) {
        for (offset, line) in story(of: row).dropFirst(scroll).prefix(storyRows).enumerated() {
            write(line.text, row: 3 + offset, line.role, on: &grid)
        }
    }

    /// All that is known of a question, from receiving it to its last step; what tells of people is masked.
    func story(of row: LedgerRow) -> [(text: String, role: Role)] {
        let plan = plan(of: row)
        let item = days[row.day].shown(row.item)
        var lines: [(String, Role)] = [(headline(row), .heading)]
        func add(_ label: LedgerLabel, _ text: String?, _ role: Role = .plain) {
            guard let text, !text.isEmpty else { return }
            let shown = VisibleText.marks(for: text)
            lines.append((phrases.punctuation.labelled(words.label(label), shown), role))
        }
        add(.state, item.stateName(phrases.codes))
        add(.due, dueText(row), item.isOverdue(asOf: today) ? .alarm : .plain)
        add(.department, item.department.map { plan.departmentName($0, phrases) } ?? words.noDepartment)
        add(.received, "\(item.receivedAt.clock.date) \(item.receivedAt.hourAndMinute)")
        add(.takenBy, item.by)
        add(.visitor, item.visitor?.name)
        add(.phone, item.visitor?.phone)
        add(.text, item.question.text)
        add(.answer, item.question.answer)
        lines += verdict(of: row, item)
        lines.append(("", .plain))
        lines.append((words.label(.steps), .heading))
        if item.steps.isEmpty { lines.append((words.noSteps, .dim)) }
        for (index, step) in item.steps.enumerated() { lines.append((text(of: step, index, plan), .plain)) }
        return lines.flatMap { text, role in
            TextLayout.wrap(text, columns: size.columns - 2).map { ($0, role) }
        }
    }

    /// What a 差评 asks for, and what was done about it.
    private func verdict(of row: LedgerRow, _ masked: LedgerItem) -> [(text: String, role: Role)] {
        let deadlines = days[row.day].deadlines
        guard let task = CallbackTask(row.item, deadlines: deadlines) else { return [] }
        let words = phrases.callback
        func day(_ moment: Timestamp?) -> CivilDate? {
            moment.map { deadlines.zone.date(atMilliseconds: $0.milliseconds) }
        }
        let verdict = task.verdict
        let level = phrases.codes.satisfaction(verdict.level)
        var texts = [words.verdict(level, verdict.isOfResult, task.since)]
        if let why = masked.verdict?.why { texts.append(words.why(VisibleText.marks(for: why))) }
        texts.append(words.contact(day(verdict.contactedAt), task.contactDue, task.canContact))
        texts.append(words.fix(day(verdict.settledAt), task.fixDue))
        let role: Role = task.isOverdue(asOf: today) ? .alarm : task.stage == .done ? .dim : .notice
        return texts.map { ($0, role) }
    }

    private func headline(_ row: LedgerRow) -> String {
        let table = LedgerTable(phrases: phrases, asOf: today)
        let columns: [LedgerColumn] = [.record, .kind, .matter]
        let line = LedgerLine(row.item, row.task, days[row.day])
        return columns.map { table.text(of: $0, line) }.joined(separator: "  ")
    }

    private func dueText(_ row: LedgerRow) -> String {
        let state = words.dueState(row.item.dueState(asOf: today))
        guard let due = row.item.due else { return state }
        let reason =
            row.item.dueReason(days[row.day].deadlines).map {
                "  " + phrases.punctuation.aside(words.dueReason($0))
            } ?? ""
        return "\(due)  \(state)\(reason)"
    }

    private func text(of step: LedgerStep, _ index: Int, _ plan: EventPlan) -> String {
        var parts = ["\(index + 1). \(step.at.clock.date) \(step.at.hourAndMinute)"]
        if step.isCallback {
            parts.append(phrases.callback.step(step.satisfaction.map(phrases.codes.satisfaction)))
        } else {
            parts.append(step.isExtension ? words.extended : phrases.codes.name(step.state))
        }
        if let to = step.to, !step.isExtension, !step.isCallback {
            parts.append("→ " + plan.departmentName(to, phrases))
        }
        if !step.with.isEmpty {
            parts.append(words.helpedBy(step.with.map { plan.departmentName($0, phrases) }.joined(separator: " ")))
        }
        if let due = step.due { parts.append("\(words.label(.due)) \(due)") }
        if let by = step.by { parts.append(by) }
        if let note = step.note { parts.append(note) }
        return VisibleText.marks(for: parts.joined(separator: "  "))
    }

    /// - Returns: where the real cursor stands.
    func draw(_ form: LedgerForm, on grid: inout Grid) -> Position? {
        let shown = form.rows.compactMap(row)
        write(words.formTitle(form.rows.count), row: 3, .heading, on: &grid)
        let room = max(1, size.rows - 14)
        for (offset, row) in shown.prefix(room).enumerated() {
            let rest = offset == room - 1 && shown.count > room ? "  …" : ""
            write("\(headline(row))  \(dueText(row))\(rest)", row: 4 + offset, .plain, on: &grid)
        }
        var line = 5 + min(shown.count, room)
        line = drawMoves(of: form, from: line, on: &grid)
        var cursor: Position?
        for field in form.fields {
            if let position = draw(field, of: form, row: line, on: &grid) { cursor = position }
            line += 1
        }
        if form.focus == .to, let plan = shown.first.map(plan) {
            let names = plan.departments.map(\.name).joined(separator: " ")
            for text in TextLayout.wrap(words.departmentHint(names), columns: size.columns - 2).prefix(3) {
                write(text, row: line, .dim, on: &grid)
                line += 1
            }
        }
        if form.focus == .level { write(phrases.callback.levelHint, row: line, .dim, on: &grid) }
        return cursor
    }

    /// The steps with their numbers, the chosen one marked.
    /// - Returns: the row below them.
    private func drawMoves(of form: LedgerForm, from line: Int, on grid: inout Grid) -> Int {
        var place = Position(column: 1, row: line)
        for (index, move) in form.moves.enumerated() {
            let text = "\(index + 1) \(words.move(move))"
            let columns = DisplayWidth.columns(of: text)
            if place.column + columns > size.columns - 1 { place = Position(column: 1, row: place.row + 1) }
            grid.write(text, at: place, role: index == form.chosen ? .selection : .plain)
            place.column += columns + 2
        }
        return place.row + 1
    }

    private func draw(
        _ field: LedgerForm.Field, of form: LedgerForm, row: Int, on grid: inout Grid
    ) -> Position? {
        let isActive = form.focus == field
        let label = words.label(field.label)
        let start = 12
        let columns = size.columns - start - 24
        grid.write(
            label, at: Position(column: 1, row: row), role: isActive ? .heading : .label, columns: start - 2)
        let typed = form.text(of: field)
        if isActive {
            grid.fill(Rect(column: start, row: row, columns: columns, rows: 1), role: .activeField)
        }
        let view = typed?.view(columns: columns)
        grid.write(
            view?.text ?? words.move(form.kind), at: Position(column: start, row: row),
            role: isActive ? .activeField : .field, columns: columns)
        if let meaning = meaning(of: field, form) {
            grid.write(
                TextLayout.truncate(meaning, columns: 22),
                at: Position(column: start + columns + 1, row: row),
                role: .notice)
        }
        return isActive ? Position(column: start + (view?.cursorColumn ?? 0), row: row) : nil
    }

    /// What the program makes of what was typed, where that is something else.
    private func meaning(of field: LedgerForm.Field, _ form: LedgerForm) -> String? {
        guard let day = form.rows.first.map({ days[$0.day] }) else { return nil }
        switch field {
        case .to:
            let named = form.departments(in: day.plan).map(day.plan.departmentName)
            return named.isEmpty ? nil : "= " + named.joined(separator: " + ")
        case .due:
            guard let date = try? form.date(from: today, day.deadlines.calendar) else { return nil }
            return date.description == form.due.text ? nil : "= \(date)"
        case .level:
            let level = try? form.satisfaction
            return level.map { "= " + phrases.codes.satisfaction($0) }
        case .move, .note: return nil
        }
    }
}

extension LedgerForm {
    fileprivate func text(of field: Field) -> TextField? {
        switch field {
        case .move: nil
        case .to: to
        case .level: level
        case .note: note
        case .due: due
        }
    }
}

extension LedgerForm.Field {
    fileprivate var label: LedgerLabel {
        switch self {
        case .move: .move
        case .to: .to
        case .level: .level
        case .note: .note
        case .due: .newDue
        }
    }
}
