import DayModel
import ScreenKit

/// Drawing the form and what belongs to its field.
extension DeskScreen {
    /// The form but for the field that is being typed in.
    func drawFormAtRest(on grid: inout Grid) {
        let area = layout.form
        var heading =
            form.correcting.map { words.correcting($0.short) }
            ?? (form.isBatch ? words.newBatch : words.newVisit)
        if form.questions.count > 1 {
            heading += "  " + words.questionOf(form.current + 1, form.questions.count)
        }
        let isActive = focus == .form
        grid.write(heading, at: Position(column: 1, row: area.row), role: isActive ? .heading : .dim)
        if !isActive, !form.isEmpty {
            let start = DisplayWidth.columns(of: heading) + 3
            grid.write(
                words.parked, at: Position(column: start, row: area.row), role: .notice,
                columns: area.columns - start)
        }
        let fields = form.fields
        for field in fields {
            let rect = layout.field(field)
            let hasFocus = isActive && field == form.focus
            grid.write(
                field.label(words),
                at: Position(column: rect.column - layout.labelColumns + 1, row: rect.row),
                role: hasFocus ? .heading : .label, columns: layout.labelColumns - 1)
            guard !hasFocus else {
                grid.fill(rect, role: .activeField)
                continue
            }
            let text = shown(field, in: form)
            grid.write(
                TextLayout.truncate(text.isEmpty ? placeholder(field) : text, columns: rect.columns),
                at: Position(column: rect.column, row: rect.row), role: text.isEmpty ? .dim : .field)
        }
        if form.isBatch {
            for (row, line) in words.batchHint.enumerated() {
                grid.write(
                    line, at: Position(column: 1, row: area.row + 1 + row), role: .dim,
                    columns: area.columns - 2)
            }
        } else if !fields.contains(.name), !form.isHandout {
            grid.write(
                words.contactHint, at: Position(column: 1, row: layout.field(.name).row), role: .dim,
                columns: area.columns - 2)
        }
    }

    /// The text in focus, over the form at rest.
    /// - Returns: where the real cursor stands.
    func drawActiveField(on grid: inout Grid) -> Position? {
        let field = form.focus
        guard case .form = focus, form.reaches(field) else { return nil }
        let rect = layout.field(field)
        let start = Position(column: rect.column, row: rect.row)
        let typed = field.isChoice ? form.query : form[text: field]
        if let typed, !typed.isEmpty || !field.isChoice {
            let cursor = grid.write(typed, at: start, role: .activeField, columns: rect.columns)
            return Position(column: rect.column + cursor, row: rect.row)
        }
        let text = shown(field, in: form)
        let width = grid.write(
            TextLayout.truncate(text.isEmpty ? placeholder(field) : text, columns: rect.columns - 1),
            at: start,
            role: .activeField)
        return Position(
            column: rect.column + (text.isEmpty ? 0 : min(width, rect.columns - 1)), row: rect.row)
    }

    /// The first choice that the card shows, so that the marked one is among them.
    var firstChoice: Int { max(0, (form.marked ?? 0) - layout.card.rows + 1) }

    /// Whether the card changes with the text that is being typed: choices that fit it, or what it makes of a record.
    var cardFollowsTyping: Bool {
        if case .form = focus { form.focus.isChoice || form.correcting != nil } else { false }
    }

    func drawCard(on grid: inout Grid) {
        guard focus == .form else {
            if isSealed {
                drawLines([words.isSealedNow], role: .notice, on: &grid)
            } else if form.isEmpty {
                drawLines(words.readyHint + drillHints, role: .dim, on: &grid)
            }
            if case .ready = focus, !form.isEmpty { drawAnswer(from: 0, on: &grid) }
            return
        }
        if form.focus.isChoice { return drawChoices(on: &grid) }
        switch form.focus {
        case .satisfaction:
            drawLevels(on: &grid)
            drawAnswer(from: 1, on: &grid)
        case .time: drawLines([words.timeHint], role: .dim, on: &grid)
        case .materials: drawLines([words.materialsHint], role: .dim, on: &grid)
        default:
            if let original {
                drawLines(changes(of: original), role: .notice, on: &grid)
            } else {
                drawAnswer(from: 0, on: &grid)
            }
        }
    }

    /// As many choices as there is room for; how many follow stands at the end of the last line.
    private func drawChoices(on grid: inout Grid) {
        let area = layout.card
        let choices = fittingChoices
        let hasNumbers = lists.list(form.focus)?.takesOthers == false
        for (row, choice) in choices.dropFirst(firstChoice).prefix(area.rows).enumerated() {
            let index = row + firstChoice
            grid.write(
                TextLayout.pad(
                    (hasNumbers ? "\(index + 1) " : "  ") + choice.label,
                    columns: area.columns - layout.labelColumns - 1),
                at: Position(column: area.column + layout.labelColumns, row: area.row + row),
                role: index == form.marked ? .selection : choice.isAsTyped ? .dim : .plain)
        }
        let left = choices.count - firstChoice - area.rows
        guard left > 0 else { return }
        let more = "↓\(left)"
        grid.write(
            more,
            at: Position(column: area.endColumn - 1 - DisplayWidth.columns(of: more), row: area.endRow - 1),
            role: .dim)
    }

    private func drawLines(_ lines: [String], role: Role, on grid: inout Grid) {
        let area = layout.card
        for (row, line) in lines.prefix(area.rows).enumerated() {
            grid.write(
                TextLayout.truncate(line, columns: area.columns - 2),
                at: Position(column: 1, row: area.row + row),
                role: role)
        }
    }

    /// Where each level's digit and word begin and end in the card's first row.
    private var levelPlaces: [(level: Satisfaction, word: String, columns: Range<Int>)] {
        var column = 1
        return Satisfaction.allCases.reversed().map { level in
            let word = phrases.language == .chinese ? phrases.codes.satisfaction(level) : ""
            let end = column + 1 + DisplayWidth.columns(of: word)
            defer { column = end + 1 }
            return (level, word, column..<end)
        }
    }

    func level(atColumn column: Int) -> Satisfaction? {
        levelPlaces.first { $0.columns.contains(column) }?.level
    }

    private func drawLevels(on grid: inout Grid) {
        let row = layout.card.row
        let places = levelPlaces
        for place in places {
            grid.write(
                "\(place.level.rawValue)", at: Position(column: place.columns.lowerBound, row: row),
                role: .key)
            grid.write(
                place.word, at: Position(column: place.columns.lowerBound + 1, row: row),
                role: form.question.satisfaction == place.level ? .selection : .plain)
        }
        guard phrases.language == .english, let end = places.last?.columns.upperBound else { return }
        grid.write(
            "  5 very satisfied … 1 very dissatisfied", at: Position(column: end + 1, row: row),
            role: .dim, columns: layout.card.columns - end - 1)
    }

    /// What the plan says of the topic, to read out.
    private func drawAnswer(from first: Int, on grid: inout Grid) {
        let topic = form.question.topic.flatMap { plan.topic($0) }
        guard topic != nil || form.question.answer != nil else { return }
        let area = layout.card
        let columns = area.columns - layout.labelColumns - 1
        let facts = [
            topic?.phone, topic?.limit.map { limit in
                (limit.count > 0 ? words.limit + " " : "") + phrases.codes.limit(limit)
            },
            topic?.fee.map { "\(words.fee) \($0)" },
        ].compactMap { $0 }.joined(separator: "  ")
        let parts: [(label: String, text: String, role: Role)] = [
            (words.answer, form.question.answer ?? topic?.answer ?? "", .value),
            (words.enquiries, facts, .plain), (words.basis, topic?.basis ?? "", .dim),
        ].filter { !$0.text.isEmpty }
        var row = area.row + first
        for (index, part) in parts.enumerated() {
            // What follows keeps a line each, however long the answer is.
            let room = area.endRow - row - (parts.count - 1 - index)
            let lines = TextLayout.wrap(part.text, columns: columns, rows: room)
            grid.write(part.label, at: Position(column: 1, row: row), role: .label)
            for line in lines {
                grid.write(line, at: Position(column: layout.labelColumns, row: row), role: part.role)
                row += 1
            }
        }
    }
}
