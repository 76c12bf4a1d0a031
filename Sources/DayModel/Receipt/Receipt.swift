/// What a visitor takes home of a matter that goes on (受理回执): its number, until when it is answered, whom to ask.
package struct Receipt: Equatable, Sendable {
    /// As people say it: `D01-12`; a later question of a record has its index behind a stroke, as in the ledger.
    package var number: String
    /// The same with the whole name, which no other record of any day bears: what the QR code says.
    package var name: String
    package var event: String
    package var date: CivilDate
    package var takenAt: Timestamp
    package var kind: Coded<QuestionKind>
    package var outcome: Coded<Outcome>
    package var matter: String?
    package var department: String?
    package var due: CivilDate?
    /// Of the topic; where it has none, of another topic of the department.
    package var phone: String?
    package var visitor: Visitor?

    /// The questions of a record that were taken down, by index: none where the record is void or no visit.
    package static func questions(of entry: Entry) -> [Int] {
        guard !entry.isVoid, case .visit(let visit) = entry.effective.body else { return [] }
        return visit.questions.indices.filter { wasTakenDown(visit.questions[$0]) }
    }

    private static func wasTakenDown(_ question: Question) -> Bool {
        if question.kind == .known(.disclosure) { return true }
        guard case .known(let outcome) = question.outcome else { return false }
        return outcome.isOpen
    }

    /// Nil where the question was answered at once, or is none.
    /// - Parameters:
    ///   - showsVisitor: whether what tells of people stands there unmasked.
    ///   - mask: of the day; without one it knows the plan alone.
    package init?(
        _ entry: Entry, question index: Int, plan: EventPlan, showsVisitor: Bool = false, mask: TextMask? = nil
    ) {
        let shown = showsVisitor ? entry : entry.masked(mask ?? TextMask(of: plan))
        guard Self.questions(of: entry).contains(index), case .visit(let visit) = shown.effective.body else {
            return nil
        }
        let question = visit.questions[index]
        let topic = question.topic.flatMap { plan.topic($0) }
        let code = question.departmentGiven ?? plan.desk(entry.name.journal.desk)?.department
        let suffix = index == 0 ? "" : "/\(index)"
        number = entry.name.short + suffix
        name = entry.name.description + suffix
        event = plan.title
        date = plan.date
        takenAt = entry.effective.happenedAt
        kind = question.kind
        outcome = question.outcome
        matter = topic?.name ?? question.topic ?? question.text
        department = code.map { plan.department($0)?.name ?? $0 }
        due = question.due
        phone = topic?.phone ?? plan.topics.first { $0.department == code && $0.phone != nil }?.phone
        visitor = visit.visitor
    }
}

extension Receipt {
    /// Label and text of each line, in the order in which they stand.
    package func rows(_ phrases: Phrases) -> [(label: String, text: String)] {
        let words = phrases.receipt
        let taken = "\(takenAt.clock.date) \(takenAt.hourAndMinute)"
        let rows: [(String, String?)] = [
            (words.number, number), (words.name, name), (words.event, "\(event) \(date)"),
            (words.takenAt, taken),
            (words.kind, words.handled(phrases.codes.name(kind), phrases.codes.name(outcome))),
            (words.matter, matter), (words.department, department),
            (words.due, due.map { words.before($0.description) } ?? words.undated), (words.phone, phone),
            (words.visitor, [visitor?.name, visitor?.phone].compactMap { $0 }.joined(separator: " ")),
        ]
        return rows.compactMap { label, text in
            text.flatMap { $0.isEmpty ? nil : (label: label, text: $0) }
        }
    }
}
