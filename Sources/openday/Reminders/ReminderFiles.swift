import DayModel
import DayStore

/// A day's reminders as files: one set for each date, one file for each department. What was written, and may have been
/// sent, is never written over.
struct ReminderFiles {
    struct Written {
        var reminder: Reminder
        var text: String
        var path: String
        /// False where the file of the date was there already; it stays, and is what was sent.
        var isNew: Bool
    }

    let surroundings: Surroundings
    /// Where they go; nil for the day's own folder of exports.
    var folder: String?

    func write(_ day: LedgerDay, of book: DayFolder, asOf date: CivilDate) throws(StoreError) -> [Written] {
        let reminders = day.reminders
        guard !reminders.isEmpty else { return [] }
        if let folder {
            try DayGround.check(folder, surroundings.store)
            try DayFolder.makeFolders(folder, surroundings.store)
        } else {
            try book.makeExportsFolder(surroundings.store)
        }
        let text = ReminderText(plan: day.plan, phrases: surroundings.phrases, asOf: date)
        var written: [Written] = []
        for (index, reminder) in reminders.enumerated() {
            let name = reminder.fileName(day.plan, number: index + 1, asOf: date)
            let path = (folder ?? book.exportsPath) + "/" + name
            let content = text.text(of: reminder)
            let isNew = !AtomicFile.exists(at: path, surroundings.store)
            if isNew { try GivenFile.write(Array(content.utf8), to: path, surroundings.store) }
            written.append(Written(reminder: reminder, text: content, path: path, isNew: isNew))
        }
        return written
    }
}
