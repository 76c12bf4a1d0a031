package import DayModel
import SystemPackage

/// The tally of a whole day at once, on two threads; for commands, where nothing is followed.
package enum DayTally {
    /// The day's tally, with the doubts about it. Lines that prove nothing are left out, as everywhere.
    package static func tally(
        of folder: DayFolder, plan: EventPlan, zone: ZoneOffsets, _ environment: StoreEnvironment
    ) -> Tally {
        if let tally = soundTally(of: folder, plan: plan, zone: zone, environment) { return tally }
        // What is not sound is read line by line, as a board reads it: it tells what is wrong with it.
        var environment = environment
        environment.watching = NoFolderWatching()
        var book = DayBook(folder, plan: plan, zone: zone, environment)
        _ = book.refresh()
        return book.tally
    }

    /// Nil where anything about the journals wants a closer look: several files of one, lines that are no records,
    /// records that are missing or come twice, files that can't be read.
    private static func soundTally(
        of folder: DayFolder, plan: EventPlan, zone: ZoneOffsets, _ environment: StoreEnvironment
    ) -> Tally? {
        guard let all = try? JournalCatalog.unitedJournals(of: folder, environment),
            all.allSatisfy({ $0.files.count == 1 })
        else { return nil }
        var tally = Tally(plan: plan, zone: zone, journals: all.map(\.name))
        var tasks: [StretchTask] = []
        let cutter = StretchCutter(folder: folder, zone: zone, environment: environment)
        for file in all.flatMap(\.files) {
            tally.notePresence(of: file.journal)
            guard let status = ReadingAhead.status(of: file, in: folder, environment), status.kind == .file
            else { return nil }
            tasks += cutter.tasks(file, size: status.size, &tally)
        }
        guard let stretches = try? StretchRun.run(tasks), stretches.allSatisfy(StretchRun.isSound) else {
            return nil
        }
        var ends: [JournalName: Int] = [:]
        for stretch in stretches.flatMap({ $0 }) {
            ends[stretch.file.journal] = max(ends[stretch.file.journal] ?? 0, stretch.part.lastSeq)
        }
        guard SealedEnds(of: folder, environment).troubles(highest: { ends[$0] ?? 0 }).isEmpty else {
            return nil
        }
        tally.absorb(stretches.flatMap { $0.map(\.part) }, working: SharedWork.products)
        tally.doubts = folder.troubles.map { Doubt($0) }
        return tally
    }
}
