/// Tells which records a figure counts, from what the tally keeps of each: no line is read again, and a list can
/// never disagree with the figure that it stands behind.
package struct FigureMembership: Sendable {
    private let tally: Tally
    private let filter: EntryFilter
    /// The filter's code as a number of the code book; nil where nothing of the day bears it.
    private let number: Int?

    package init(_ filter: EntryFilter, in tally: Tally) {
        self.tally = tally
        self.filter = filter
        let codes = tally.codebook
        number =
            switch filter {
            case .department(let code): codes.departments.existingIndex(of: code)
            case .topic(let code): codes.topics.existingIndex(of: code)
            case .material(let code): codes.items.existingIndex(of: code)
            case .kind(let code): codes.kinds.existingIndex(of: code)
            case .outcome(let code): codes.outcomes.existingIndex(of: code)
            case .all, .desk, .hour, .satisfaction, .dissatisfied, .open, .overdue: nil
            }
    }

    /// Nil for a record that the tally keeps nothing of: a note, a duty, the journal's own.
    package func counts(_ name: RecordName) -> Bool? {
        guard let journal = tally.codebook.journals.existingIndex(of: name.journal.description) else {
            return nil
        }
        let key = RecordKey(journal: journal, seq: name.seq)
        switch filter {
        case .desk(let desk) where desk != name.journal.desk: return false
        // These two show what was taken back as well.
        case .all, .desk:
            if tally.originalShare(key) != nil { return true }
            return tally.changes.change(key).map { $0.what == .followup }
        default:
            guard let share = tally.effectiveShare(key) else { return false }
            return counts(share, deskDepartment: tally.codebook.department(ofJournal: journal))
        }
    }

    private func counts(_ share: Share, deskDepartment: Int32) -> Bool {
        switch filter {
        case .hour(let hour): !share.isBatch && share.minute >= 0 && share.minute / 60 == hour
        case .material: share.materials.contains { Int($0.item) == number }
        default: share.questions.contains { counts($0, deskDepartment: deskDepartment) }
        }
    }

    private func counts(_ question: Share.Question, deskDepartment: Int32) -> Bool {
        switch filter {
        case .department:
            Int(question.department >= 0 ? question.department : deskDepartment) == number
        case .topic: Int(question.topic) == number
        case .kind: Int(question.kind) == number
        case .outcome: Int(question.outcome) == number
        case .satisfaction(let level): Int(question.satisfaction) == level
        case .dissatisfied: (1...2).contains(question.satisfaction)
        case .open: question.isOpen
        case .overdue(let date): question.isOpen && question.due.map { Int($0) < date.dayNumber } ?? false
        case .all, .desk, .hour, .material: false
        }
    }
}
