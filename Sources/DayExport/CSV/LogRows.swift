package import DayModel

/// Turns an entry into the rows of the table.
package struct LogRows {
    private let log: DayLog
    private let phrases: Phrases
    private let desks: [String: Desk]
    private let topics: [String: String]
    private let departments: [String: String]
    private let materials: [String: String]

    package init(log: DayLog, phrases: Phrases) {
        self.log = log
        self.phrases = phrases
        desks = Dictionary(log.plan.desks.map { ($0.id, $0) }) { first, _ in first }
        topics = Dictionary(log.plan.topics.map { ($0.code, $0.name) }) { first, _ in first }
        departments = Dictionary(log.plan.departments.map { ($0.code, $0.name) }) { first, _ in first }
        materials = Dictionary(log.plan.materials.map { ($0.code, $0.name) }) { first, _ in first }
    }

    /// None for a record that is neither a visit nor a handout.
    package func rows(of entry: Entry) -> [LogRow] {
        switch entry.effective.body {
        case .visit(let visit):
            let row = common(entry, visit)
            var first = row
            fillSums(of: visit, in: &first)
            guard !visit.questions.isEmpty else { return [first] }
            return visit.questions.indices.map { index in
                var row = index == 0 ? first : row
                fill(question: index, of: visit, entry, in: &row)
                return row
            }
        case .handout(let handout):
            var row = common(entry)
            fillSums(of: handout.materials, in: &row)
            return [row]
        default: return []
        }
    }

    private func common(_ entry: Entry) -> LogRow {
        let record = entry.effective
        let moment = log.local(record.happenedAt)
        let desk = entry.name.journal.desk
        var row = LogRow()
        row[.record] = .text(entry.name.description)
        row[.type] = .text(phrases.codes.recordType(record.body.type))
        row[.date] = .date(moment.clock.date)
        row[.time] = .time(moment)
        row[.desk] = .text(desks[desk]?.name ?? desk)
        row[.by] = text(record.stamp.by)
        if record.stamp.isBatch { row[.batch] = .text(phrases.export.yes) }
        if entry.isAmended { row[.amended] = .text(phrases.export.yes) }
        if record.stamp.occurredAt != nil { row[.enteredAt] = .moment(log.local(record.at)) }
        return row
    }

    private func common(_ entry: Entry, _ visit: Visit) -> LogRow {
        var row = common(entry)
        row[.channel] = .text(phrases.codes.name(visit.channel))
        row[.name] = text(visit.visitor?.name)
        row[.phone] = text(visit.visitor?.phone)
        row[.address] = text(visit.visitor?.address)
        row[.group] = text(visit.visitor?.group)
        row[.note] = text(visit.note)
        return row
    }

    private func fillSums(of visit: Visit, in row: inout LogRow) {
        fillSums(of: visit.materials, in: &row)
        row[.people] = .number(visit.people)
        if let seconds = visit.seconds { row[.seconds] = .number(seconds) }
    }

    private func fillSums(of counts: [MaterialCount], in row: inout LogRow) {
        guard !counts.isEmpty else { return }
        let items = counts.map { count in
            CSVMaterials.item(materials[count.item] ?? phrases.codes.listed(count.itemGiven), count: count.count)
        }
        row[.materials] = .materials(items.joined(separator: phrases.export.materialSeparator))
        row[.copies] = .number(counts.reduce(0) { $0 + $1.count })
    }

    private func fill(question index: Int, of visit: Visit, _ entry: Entry, in row: inout LogRow) {
        let question = visit.questions[index]
        let department = question.departmentGiven ?? desks[entry.name.journal.desk]?.department
        row[.question] = .number(index + 1)
        row[.kind] = .text(phrases.codes.name(question.kind))
        row[.topic] = text(question.topic.map { topics[$0] ?? $0 })
        row[.text] = text(question.text)
        row[.department] = text(department.map { departments[$0] ?? phrases.codes.listed($0) })
        row[.outcome] = .text(phrases.codes.name(question.outcome))
        row[.answer] = text(question.answer)
        row[.answeredBy] = text(question.answeredBy.map(phrases.codes.listed))
        row[.satisfaction] = text(question.satisfaction.map(phrases.codes.satisfaction))
        row[.due] = question.due.map { .date($0) } ?? .empty
        row[.state] = .text(state(ofQuestion: index, question, entry))
    }

    /// The word for the last follow-up, or for the outcome where nothing followed.
    private func state(ofQuestion index: Int, _ question: Question, _ entry: Entry) -> String {
        for change in entry.changes.reversed() {
            guard case .followup(let followUp) = change.body, followUp.question == index else { continue }
            return phrases.codes.name(followUp.state)
        }
        return phrases.codes.name(question.outcome)
    }

    private func text(_ text: String?) -> LogCell {
        guard let text, !text.isEmpty else { return .empty }
        return .text(text)
    }
}
