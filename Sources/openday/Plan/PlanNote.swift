import DayModel
import DayStore

/// Puts a change of a day's plan on record in the office's journal: who made it, and what the plan's file is now.
struct PlanNote {
    let day: DayFolder
    let surroundings: Surroundings

    private static let namedChanges = 40
    /// In characters; a record has room for four times as many in UTF-8.
    private static let limit = 4000

    /// Whether the day is closed: then a plan that is not on record is an alarm.
    func isDayClosed() throws(StoreError) -> Bool {
        do { return try DaySeal.read(in: day, surroundings.store) != nil } catch .badSeal { return true }
    }

    /// - Parameter plan: what the plan's file holds now.
    func save(_ changes: [PlanChange], plan: [UInt8], by: String?) throws {
        let words = surroundings.phrases.setup
        let who = by ?? surroundings.userName
        var office = try OfficeBook(day.path, surroundings)
        let what = String(words.short(changes, first: Self.namedChanges).prefix(Self.limit))
        let note = Note(text: words.noteOfChange(who, what), plan: DayFolder.sha256(of: plan))
        try office.save(note, by: who)
    }
}

extension PlanFile {
    /// The day that it is the plan of; nil of a plan of its own.
    var day: DayFolder? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.last == "event.json" else { return nil }
        let folder = parts.dropLast().joined(separator: "/")
        return DayFolder(path: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
    }
}
