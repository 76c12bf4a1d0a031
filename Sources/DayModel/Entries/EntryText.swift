/// Records in a line for people.
package enum EntryText {
    /// Time, number, type, and what it says in the words of the plan.
    package static func line(_ entry: Entry, _ plan: EventPlan, _ phrases: Phrases) -> String {
        let parts = [
            entry.effective.happenedAt.hourAndMinute, entry.name.short,
            phrases.codes.recordType(entry.original.body.type), people(entry, phrases),
            content(entry, plan, phrases), entry.isVoid ? phrases.desk.voided : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// How many came; empty for anything but a visit.
    package static func people(_ entry: Entry, _ phrases: Phrases) -> String {
        guard case .visit(let visit) = entry.effective.body else { return "" }
        return phrases.desk.persons(visit.people)
    }

    /// What it says besides.
    package static func content(_ entry: Entry, _ plan: EventPlan, _ phrases: Phrases) -> String {
        var parts: [String] = []
        switch entry.effective.body {
        case .visit(let visit):
            for (index, question) in visit.questions.enumerated() {
                parts += words(of: question, plan, phrases)
                if let why = entry.padRating(ofQuestion: index)?.why {
                    parts.append(phrases.punctuation.aside(why))
                }
            }
            parts += visit.materials.map { words(of: $0, plan, phrases) }
        case .handout(let handout): parts += handout.materials.map { words(of: $0, plan, phrases) }
        case .note(let note): parts.append(note.text)
        case .duty(let duty): parts.append(duty.person)
        default: if let ref = entry.effective.body.ref { parts.append(ref.short) }
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func words(of question: Question, _ plan: EventPlan, _ phrases: Phrases) -> [String] {
        let topic = question.topic.map { plan.topic($0)?.name ?? $0 }
        let department = question.departmentGiven.map { plan.departmentName($0, phrases) }
        return [
            topic ?? "", question.text ?? "", phrases.codes.name(question.kind), department ?? "",
            phrases.codes.name(question.outcome), question.satisfaction.map(phrases.codes.satisfaction) ?? "",
        ]
    }

    private static func words(of count: MaterialCount, _ plan: EventPlan, _ phrases: Phrases) -> String {
        phrases.desk.copies(plan.material(count.item)?.name ?? phrases.codes.listed(count.itemGiven), count.count)
    }
}
