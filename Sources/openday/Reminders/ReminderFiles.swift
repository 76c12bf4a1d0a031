import DayModel
import DayStore

/// A day's reminders as files: one for each department, each replaced whole.
struct ReminderFiles {
    struct Written {
        var reminder: Reminder
        var text: String
        var path: String
    }

    let surroundings: Surroundings
    /// Where they go; nil for the day's own folder of exports.
    var folder: String?

    func write(_ day: LedgerDay, of book: DayFolder, asOf date: CivilDate) throws(StoreError) -> [Written] {
        let reminders = day.reminders
        guard !reminders.isEmpty else { return [] }
        if folder == nil { try book.makeExportsFolder(surroundings.store) }
        let text = ReminderText(plan: day.plan, phrases: surroundings.phrases, asOf: date)
        var written: [Written] = []
        for (index, reminder) in reminders.enumerated() {
            let name = reminder.fileName(day.plan, number: index + 1)
            let path = (folder ?? book.exportsPath) + "/" + name
            let content = text.text(of: reminder)
            try AtomicFile.write(Array(content.utf8), to: path, surroundings.store)
            written.append(Written(reminder: reminder, text: content, path: path))
        }
        return written
    }
}
