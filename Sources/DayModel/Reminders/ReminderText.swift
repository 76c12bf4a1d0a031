/// A reminder as a message that can be sent: polite, with every matter, its date and how it stands; nobody is named.
package struct ReminderText {
    private let plan: EventPlan
    private let phrases: Phrases
    private let asOf: CivilDate
    private var words: ReminderPhrases { phrases.reminder }

    package init(plan: EventPlan, phrases: Phrases, asOf: CivilDate) {
        self.plan = plan
        self.phrases = phrases
        self.asOf = asOf
    }

    package func name(of reminder: Reminder) -> String {
        reminder.department.map { plan.departmentName($0, phrases) } ?? phrases.ledger.noDepartment
    }

    package func lines(of reminder: Reminder) -> [String] {
        var lines = [
            words.greeting(name(of: reminder)), "",
            words.opening(plan.title, plan.date, asOf, reminder.items.count, reminder.tasks.count),
            words.counts(reminder.overdue(asOf: asOf), reminder.dueSoon(asOf: asOf)),
        ]
        let unknown = reminder.unknown(asOf: asOf)
        if unknown > 0 { lines.append(words.unknown(unknown)) }
        lines.append("")
        for (index, item) in reminder.items.enumerated() { lines.append(line(index + 1, item)) }
        for (index, task) in reminder.tasks.enumerated() {
            lines.append(line(reminder.items.count + index + 1, task))
        }
        lines += ["", words.closing, ""]
        if let host = plan.host, !host.isEmpty { lines.append(host) }
        lines.append(phrases.report.date(asOf))
        return lines
    }

    /// The lines with an end each, as a file has them.
    package func text(of reminder: Reminder) -> String {
        lines(of: reminder).map { $0 + "\n" }.joined()
    }

    private func line(_ number: Int, _ item: LedgerItem) -> String {
        words.matter(
            number, item.shortName, Self.oneLine(item.matter(plan)), phrases.codes.name(item.question.kind),
            item.due, phrases.ledger.dueState(item.dueState(asOf: asOf)))
    }

    private func line(_ number: Int, _ task: CallbackTask) -> String {
        words.matter(
            number, task.item.shortName, Self.oneLine(task.item.matter(plan)),
            phrases.callback.task(task.stage), task.due,
            phrases.ledger.dueState(task.dueState(asOf: asOf)))
    }

    /// What was typed can't break a line or steer a terminal.
    private static func oneLine(_ text: String) -> String {
        let shown = String(
            text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
        return shown.count > matterLimit ? shown.prefix(matterLimit) + "…" : shown
    }

    /// Characters of a matter that are enough to know it by.
    private static let matterLimit = 40
}

extension Reminder {
    /// The name of its file, one a day; what the plan has no code for is numbered.
    package func fileName(_ plan: EventPlan, number: Int, asOf date: CivilDate) -> String {
        let code = department.flatMap { plan.department($0) == nil ? nil : $0 } ?? "other\(number)"
        return "\(plan.id).remind.\(date).\(code).txt"
    }

    package func json(_ plan: EventPlan, text: String, file: String, isNew: Bool, asOf date: CivilDate)
        -> JSONValue
    {
        .object([
            JSONMember("event", .string(plan.id)),
            JSONMember("department", department.map(JSONValue.string) ?? .null),
            JSONMember("open", .integer(items.count)), JSONMember("badRatings", .integer(tasks.count)),
            JSONMember("overdue", .integer(overdue(asOf: date))),
            JSONMember("matters", .array(items.map { $0.json(asOf: date) })),
            JSONMember("callbacks", .array(tasks.map { $0.json(asOf: date) })),
            JSONMember("text", .string(text)), JSONMember("file", .string(file)),
            JSONMember("written", .bool(isNew)),
        ])
    }
}
