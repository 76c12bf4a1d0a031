import DayModel

extension DayBook {
    /// Takes in what stands in the journals already, on two threads, and leaves the follower behind it.
    ///
    /// Only files in which every line is a plain record are read that way; the follower reads the others itself.
    /// - Returns: how many records were taken in.
    mutating func readAhead() -> Int {
        guard let journals = try? JournalCatalog.journals(in: folder, environment) else { return 0 }
        var tasks: [StretchTask<LinePlaces>] = []
        var statuses: [JournalFile: FileStatus] = [:]
        for journal in journals where journal.files.count == 1 {
            let file = journal.files[0]
            guard let status = status(of: file), status.kind == .file, status.size > 0 else { continue }
            statuses[file] = status
            tasks += StretchRun.tasks(file, size: status.size, in: folder, &tally, zone, environment)
        }
        guard let stretches = try? StretchRun.run(tasks) else { return 0 }
        var plain: [TallyPart] = []
        var count = 0
        for (file, group) in Dictionary(grouping: stretches, by: \.file) {
            // A file that was replaced meanwhile was read half and half.
            guard let before = statuses[file], let after = status(of: file),
                (before.device, before.inode) == (after.device, after.inode), after.size >= before.size,
                group.allSatisfy(\.notes.isPlain), StretchRun.isAscending(group)
            else { continue }
            let places = group.map(\.notes.places)
            plain += group.map(\.part)
            for places in places {
                index.note(places, in: file)
                count += places.count
            }
            duties += group.flatMap(\.notes.duties).map { RecordName(journal: file.journal, seq: $0) }
            goOn(behind: places, in: file)
        }
        tally.absorb(plain)
        return count
    }

    private func status(of file: JournalFile) -> FileStatus? {
        try? environment.files.status(of: folder.journalsPath + "/" + file.name, in: .here)
    }
}
