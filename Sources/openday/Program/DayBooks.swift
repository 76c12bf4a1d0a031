import DayStore
import Glibc

extension Surroundings {
    /// The days at these paths; one that is named twice counts once.
    func books(_ paths: [String?]) throws -> [DayBook] {
        var books: [DayBook] = []
        for day in try openDays(paths) {
            guard !books.contains(where: { $0.folder.isSame(as: day.folder) }) else { continue }
            books.append(DayBook(day.folder, plan: day.plan, zone: day.zone, store))
        }
        return books
    }
}

extension DayFolder {
    /// Whether both paths lead to one folder.
    fileprivate func isSame(as other: DayFolder) -> Bool {
        if path == other.path { return true }
        var left = stat()
        var right = stat()
        return stat(path, &left) == 0 && stat(other.path, &right) == 0 && left.st_dev == right.st_dev
            && left.st_ino == right.st_ino
    }
}
