package import DayModel
import SystemPackage

/// The tally of a whole day at once, on two threads; for commands, where nothing is followed.
package enum DayTally {
    /// The day's tally. Lines that prove nothing are left out, as everywhere.
    package static func tally(
        of folder: DayFolder, plan: EventPlan, zone: ZoneOffsets, _ environment: StoreEnvironment
    ) throws(StoreError) -> Tally {
        let journals = try JournalCatalog.journals(in: folder, environment)
        var tally = Tally(plan: plan, zone: zone, journals: journals.map(\.name))
        var tasks: [StretchTask<NoNotes>] = []
        var careful: [JournalFiles] = []
        for journal in journals {
            guard journal.files.count == 1, let file = journal.files.first else {
                careful.append(journal)
                continue
            }
            let path = folder.journalsPath + "/" + file.name
            let size: Int
            do { size = try environment.files.status(of: path, in: .here).size } catch {
                throw StoreError(.status, path, error)
            }
            tasks += StretchRun.tasks(file, size: size, in: folder, &tally, zone, environment)
        }
        let stretches = try StretchRun.run(tasks)
        var plain: [TallyPart] = []
        for group in Dictionary(grouping: stretches, by: \.file).values {
            if StretchRun.isAscending(group) {
                plain += group.map(\.part)
            } else {
                careful.append(JournalFiles(name: group[0].file.journal, files: [group[0].file]))
            }
        }
        tally.absorb(plain)
        for journal in careful { try fold(journal, in: folder, &tally, environment) }
        return tally
    }

    /// A journal of several files, or one with lines that come twice: record by record, each once.
    private static func fold(
        _ journal: JournalFiles, in folder: DayFolder, _ tally: inout Tally, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let reader = try JournalReader(journal, in: folder, environment)
        defer { reader.close() }
        try reader.forEachLine { entry in
            guard case .good = entry.state, let record = try? entry.record() else { return }
            tally.fold(record)
        }
    }
}
