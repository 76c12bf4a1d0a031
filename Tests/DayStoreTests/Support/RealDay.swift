import DayModel
import DayStore
import Foundation

/// A day on the real disk, in a temporary folder that goes with it.
final class RealDay {
    let base: String
    let folder: DayFolder
    let environment: StoreEnvironment

    init() throws {
        base = NSTemporaryDirectory() + "openday-store-\(UUID().uuidString)"
        environment = .system(environment: ["XDG_STATE_HOME": base + "/state"])
        folder = try DayFolder.create(at: base + "/days/day", plan: Array(TestDay.plan.utf8), environment)
    }

    deinit { try? FileManager.default.removeItem(atPath: base) }

    func open(_ desk: String = "D01", by: String? = "李") throws -> DeskSession {
        try DeskSession(
            opening: folder, plan: folder.readPlan(environment), desk: desk, by: by, environment: environment)
    }

    func journalPath(_ session: DeskSession, segment: Int? = nil) -> String {
        let journal = session.journal.map(String.init(describing:)) ?? ""
        return folder.journalsPath + "/" + journal + (segment.map { ".\($0)" } ?? "") + ".jsonl"
    }

    func notes() throws -> [String] {
        var follower = DayFollower(folder, environment)
        defer { follower.close() }
        return try follower.poll().compactMap { followed in
            guard case .note(let note) = try followed.record().body else { return nil }
            return note.text
        }
    }
}
