import DayModel
import DayStore
import Glibc

/// A day with its plan, as commands open it: of one folder, or of several that are one day.
struct OpenedDay {
    var folder: DayFolder
    var plan: EventPlan
    var zone: ZoneOffsets
}

extension Surroundings {
    /// The days at these paths, all of them real or all of them drills. Folders with one event id are one day: their
    /// journals are united, so that nothing counts twice, and the first one's plan is taken.
    func openDays(_ paths: [String?]) throws -> [OpenedDay] {
        let folders = try paths.map(openDay)
        try keepDrillsApart(folders.map(\.plan))
        var days: [OpenedDay] = []
        for folder in folders {
            guard let index = days.firstIndex(where: { $0.plan.id == folder.plan.id }) else {
                days.append(folder)
                continue
            }
            days[index].unite(folder)
        }
        for day in days where !day.folder.others.isEmpty {
            let all = [day.folder.path] + day.folder.others.map(\.path)
            Output.note(phrases.commands.united(day.plan.id, all.listed(in: phrases)))
        }
        return days
    }

    /// The same, to be followed.
    func books(_ paths: [String?]) throws -> [DayBook] {
        try openDays(paths).map { DayBook($0.folder, plan: $0.plan, zone: $0.zone, store) }
    }
}

extension Surroundings {
    /// Earlier days to compare with must be others: a copy of the day itself would show that nothing has changed.
    func keepApart(_ books: [DayBook], from earlier: [DayBook]) throws {
        try keepDrillsApart((books + earlier).map(\.plan))
        let events = Set(books.map(\.plan.id))
        guard let same = earlier.first(where: { events.contains($0.plan.id) }) else { return }
        throw Failure(.usage, phrases.commands.comparedWithItself(same.plan.id))
    }
}

extension OpenedDay {
    /// A folder that was named before is read once.
    fileprivate mutating func unite(_ other: OpenedDay) {
        let known = [folder.path] + folder.others.map(\.path)
        guard !known.contains(where: { Self.isOneFolder($0, other.folder.path) }) else { return }
        folder.others.append(DayFolder.United(path: other.folder.path, hasOtherPlan: other.plan != plan))
    }

    /// Whether both paths lead to one folder.
    private static func isOneFolder(_ path: String, _ other: String) -> Bool {
        if path == other { return true }
        var left = stat()
        var right = stat()
        return stat(path, &left) == 0 && stat(other, &right) == 0 && left.st_dev == right.st_dev
            && left.st_ino == right.st_ino
    }
}
