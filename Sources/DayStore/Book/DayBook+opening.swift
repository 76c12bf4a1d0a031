import DayModel

/// Journals that a second thread has begun to read, and what their files were before.
struct ReadingAhead: Sendable {
    var statuses: [(file: JournalFile, status: FileStatus)]
    var run: StretchRun.Started
}

extension DayBook {
    /// Begins to read what stands in the journals on a second thread, while the caller does other things until
    /// `refresh` takes it in.
    package mutating func startReading() {
        guard !hasReadAhead, reading == nil else { return }
        reading = readingAhead()
    }

    private mutating func readingAhead() -> ReadingAhead? {
        guard let journals = try? JournalCatalog.journals(in: folder, environment) else { return nil }
        var tasks: [StretchTask] = []
        var statuses: [(file: JournalFile, status: FileStatus)] = []
        for journal in journals where journal.files.count == 1 {
            let file = journal.files[0]
            guard let status = status(of: file), status.kind == .file, status.size > 0 else { continue }
            statuses.append((file, status))
            tasks += StretchRun.tasks(
                file, size: status.size, in: folder, &tally, zone, environment,
                noting: LinePlaces.init(expectedRecords:))
        }
        return ReadingAhead(statuses: statuses, run: StretchRun.Started(tasks))
    }

    /// Takes in what stands in the journals already, on two threads, and leaves the follower behind it.
    ///
    /// Only files in which every line is a plain record are read that way; the follower reads the others itself.
    /// - Returns: how many records were taken in.
    mutating func readAhead() -> Int {
        let begun = reading ?? readingAhead()
        reading = nil
        guard let begun, let stretches = try? begun.run.finish() else { return 0 }
        var plain: [TallyPart] = []
        var count = 0
        for group in stretches {
            let file = group[0].file
            // A file that was replaced meanwhile was read half and half.
            guard let before = begun.statuses.first(where: { $0.file == file })?.status,
                let after = status(of: file),
                (before.device, before.inode) == (after.device, after.inode), after.size >= before.size,
                StretchRun.isAscending(group)
            else { continue }
            let places = group.compactMap(\.places)
            guard places.count == group.count, places.allSatisfy(\.isPlain) else { continue }
            plain += group.map(\.part)
            index.begin(with: places.flatMap(\.runs), in: file)
            count += places.reduce(0) { $0 + $1.count }
            duties += places.flatMap(\.duties).map { RecordName(journal: file.journal, seq: $0) }
            goOn(behind: places, in: file)
        }
        tally.absorb(plain, working: SharedWork.products)
        return count
    }

    private func status(of file: JournalFile) -> FileStatus? {
        try? environment.files.status(of: folder.journalsPath + "/" + file.name, in: .here)
    }
}
