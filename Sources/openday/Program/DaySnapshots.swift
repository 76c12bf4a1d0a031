import DayModel
import DayStore
import Glibc

/// What the screens are given of a day that is being followed.
enum DaySnapshots {
    /// Entries kept ready for the list and for undoing.
    static let newestLimit = 200

    static func snapshot(
        of book: DayBook, desk: String?, limit: Int = newestLimit, warnings: [DayWarning],
        _ surroundings: Surroundings
    ) -> DaySnapshot {
        let plan = book.plan
        let now = surroundings.now
        let minute = book.zone.minuteOfDay(atMilliseconds: now.milliseconds)
        var figures = book.tally.figures(of: plan, asOf: now.clock.date)
        for index in figures.desks.indices {
            figures.desks[index].lastAt = figures.desks[index].lastAt.map(book.zone.local)
        }
        // Minutes are of no date: they are recent only where somebody wrote today.
        let today = book.zone.date(atMilliseconds: now.milliseconds)
        let isToday = figures.desks.contains { desk in
            desk.lastAt.map { book.zone.date(atMilliseconds: $0.milliseconds) == today } ?? false
        }
        let recent = book.tally.activity(inMinutes: isToday ? max(0, minute - 29)..<minute + 1 : 0..<0)
        var briefs: [String: Brief] = [:]
        for desk in plan.desks { briefs[desk.id] = book.tally.brief(ofDesk: desk.id) }
        var snapshot = DaySnapshot(
            plan: plan, figures: figures, briefs: briefs,
            recent: DaySnapshot.Activity(
                visits: recent.visits, people: recent.people, questions: recent.questions,
                materials: recent.materials),
            newest: desk == nil ? [] : book.newest(desk: desk, limit: limit).map { $0.local(book.zone) },
            warnings: warnings + lowSpace(at: book.folder.path) + DayWarning.warnings(of: book),
            folder: book.folder.path)
        snapshot.staffOnDuty = book.staffOnDuty().count
        // A desk makes one for each record: on a day that goes on there is nothing to look for.
        if desk == nil || figures.desks.contains(where: \.isSealed) {
            snapshot.sealCode = (try? DaySeal.read(in: book.folder, surroundings.store))?.code
        }
        return snapshot
    }

    /// A desk that writes all day needs less than this; what fills a disk faster is something else. In bytes.
    private static let enoughSpace = 64 << 20

    /// Told while there is still time to free some.
    private static func lowSpace(at path: String) -> [DayWarning] {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return [] }
        let free = Int(clamping: status.f_bavail) * Int(clamping: status.f_frsize)
        return free < enoughSpace ? [.lowSpace(bytes: free)] : []
    }
}
