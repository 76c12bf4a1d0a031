package import DayModel
import ScreenKit

/// What was typed when the program last ended.
extension DeskScreen {
    /// The record that a draft corrects; nil where it is a new entry.
    package static func recordCorrected(in draft: JSONValue) -> RecordName? {
        VisitForm(draft: draft)?.correcting
    }

    mutating func restore(_ draft: JSONValue, corrected: Entry?) {
        guard let form = VisitForm(draft: draft), !form.isEmpty else { return }
        self.form = form
        hasDraft = true
        isDraftStale = false
        if let name = form.correcting {
            original = corrected ?? snapshot.newest.first { $0.name == name }
            // A correction of what cannot be found any more is at least not lost.
            if original == nil { self.form.correcting = nil }
        } else if let saved = savedAlready {
            // Power failed between the record and its answer: once more would be twice.
            clearForm()
            status = Status(text: words.savedBefore(saved.short), role: .notice)
            return
        }
        status = Status(text: words.draftRestored, role: .notice)
    }

    /// The newest record, if it is the very visit that the form describes.
    private var savedAlready: RecordName? {
        guard let newest = listed.first, !newest.isVoid, case .visit(let saved) = newest.original.body else {
            return nil
        }
        // The last key had not been taken in yet when it was written down.
        var screen = self
        screen.acceptChoice()
        guard let visit = try? screen.form.visit(plan: plan, defaults: screen.defaults) else { return nil }
        return visit.asTyped == saved.asTyped ? newest.name : nil
    }
}

extension Visit {
    /// Without what is added when it is saved.
    fileprivate var asTyped: Visit {
        var visit = self
        visit.seconds = nil
        for index in visit.questions.indices { visit.questions[index].due = nil }
        return visit
    }
}
