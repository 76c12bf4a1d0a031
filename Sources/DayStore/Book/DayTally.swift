package import DayModel
import SystemPackage

/// The tally of a whole day at once, on two threads; for commands, where nothing is followed.
package enum DayTally {
    /// The day's tally. Lines that prove nothing are left out, as everywhere, and so is what is called like a
    /// journal and is no file: a link, a folder, a pipe.
    /// - Parameter passedOver: called with the path of each that was left out.
    package static func tally(
        of folder: DayFolder, plan: EventPlan, zone: ZoneOffsets, _ environment: StoreEnvironment,
        passedOver: (String) -> Void = { _ in }
    ) throws(StoreError) -> Tally {
        let all = try JournalCatalog.journals(in: folder, environment)
        var tally = Tally(plan: plan, zone: zone, journals: all.map(\.name))
        for journal in all { tally.notePresence(of: journal.name) }
        let journals = files(of: all, in: folder, environment, passedOver)
        var tasks: [StretchTask] = []
        var careful: [JournalFiles] = []
        let cutter = StretchCutter(folder: folder, zone: zone, environment: environment)
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
            tasks += cutter.tasks(file, size: size, &tally)
        }
        let stretches = try StretchRun.run(tasks)
        var plain: [TallyPart] = []
        for group in stretches {
            if StretchRun.isAscending(group) {
                plain += group.map(\.part)
            } else {
                careful.append(JournalFiles(name: group[0].file.journal, files: [group[0].file]))
            }
        }
        tally.absorb(plain, working: SharedWork.products)
        for journal in careful { try fold(journal, in: folder, &tally, environment) }
        return tally
    }

    /// The journals with what is a file of them.
    private static func files(
        of journals: [JournalFiles], in folder: DayFolder, _ environment: StoreEnvironment,
        _ passedOver: (String) -> Void
    ) -> [JournalFiles] {
        journals.compactMap { journal in
            var journal = journal
            journal.files.removeAll { file in
                let path = folder.journalsPath + "/" + file.name
                guard let status = try? environment.files.status(of: path, in: .here), status.kind != .file
                else { return false }
                passedOver(path)
                return true
            }
            return journal.files.isEmpty ? nil : journal
        }
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
