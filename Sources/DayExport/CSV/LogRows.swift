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
    package func rows(of entry: Entry) -> [[ExportColumn: LogCell]] {
        switch entry.effective.body {
        case .visit(let visit):
            let common = common(entry).merging(facts(of: visit)) { first, _ in first }
            let once = sums(of: visit)
            guard !visit.questions.isEmpty else {
                return [common.merging(once) { first, _ in first }]
            }
            return visit.questions.indices.map { index in
                var cells = common.merging(facts(ofQuestion: index, in: visit, entry)) { first, _ in first }
                if index == 0 { cells.merge(once) { first, _ in first } }
                return cells
            }
        case .handout(let handout):
            return [common(entry).merging(sums(of: handout.materials)) { first, _ in first }]
        default: return []
        }
    }

    private typealias Cells = [ExportColumn: LogCell]

    private func common(_ entry: Entry) -> Cells {
        let record = entry.effective
        let moment = log.local(record.happenedAt)
        let desk = entry.name.journal.desk
        var cells: Cells = [
            .record: .text(entry.name.description), .type: .text(phrases.codes.recordType(record.body.type)),
            .date: .date(moment.clock.date), .time: .time(moment),
            .desk: .text(desks[desk]?.name ?? desk), .by: text(record.stamp.by),
        ]
        if record.stamp.isBatch { cells[.batch] = .text(phrases.export.yes) }
        if entry.isAmended { cells[.amended] = .text(phrases.export.yes) }
        if record.stamp.occurredAt != nil {
            let written = log.local(record.at)
            cells[.enteredAt] = .moment(written)
        }
        return cells
    }

    private func facts(of visit: Visit) -> Cells {
        [
            .channel: .text(phrases.codes.name(visit.channel)), .name: text(visit.visitor?.name),
            .phone: text(visit.visitor?.phone), .address: text(visit.visitor?.address),
            .group: text(visit.visitor?.group), .note: text(visit.note),
        ]
    }

    private func sums(of visit: Visit) -> Cells {
        var cells = sums(of: visit.materials)
        cells[.people] = .number(visit.people)
        if let seconds = visit.seconds { cells[.seconds] = .number(seconds) }
        return cells
    }

    private func sums(of counts: [MaterialCount]) -> Cells {
        guard !counts.isEmpty else { return [:] }
        let items = counts.map { count in
            CSVMaterials.item(materials[count.item] ?? count.item, count: count.count)
        }
        return [
            .materials: .materials(items.joined(separator: phrases.export.materialSeparator)),
            .copies: .number(counts.reduce(0) { $0 + $1.count }),
        ]
    }

    private func facts(ofQuestion index: Int, in visit: Visit, _ entry: Entry) -> Cells {
        let question = visit.questions[index]
        let department = question.department ?? desks[entry.name.journal.desk]?.department
        return [
            .question: .number(index + 1), .kind: .text(phrases.codes.name(question.kind)),
            .topic: text(question.topic.map { topics[$0] ?? $0 }), .text: text(question.text),
            .department: text(department.map { departments[$0] ?? $0 }),
            .outcome: .text(phrases.codes.name(question.outcome)), .answer: text(question.answer),
            .answeredBy: text(question.answeredBy),
            .satisfaction: text(question.satisfaction.map(phrases.codes.satisfaction)),
            .due: question.due.map { .date($0) } ?? .empty,
            .state: .text(state(ofQuestion: index, question, entry)),
        ]
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
