import DayModel

extension DayBook {
    /// Begins to read what stands in the journals on a second thread, while the caller does other things until
    /// `refresh` takes it in.
    package mutating func startReading() {
        guard !hasReadAhead, reading == nil else { return }
        reading = readingAhead()
    }

    private mutating func readingAhead() -> ReadingAhead? {
        guard let files = ReadingAhead.files(in: folder, environment) else { return nil }
        let cutter = StretchCutter(
            folder: folder, zone: zone, environment: environment,
            places: LinePlaces.init(expectedRecords:))
        // All of them before the first part is made: parts share a code book as long as nobody adds to it.
        for file in files { _ = tally.codebook.index(ofJournal: file.file.journal.description) }
        let tasks = files.flatMap { cutter.tasks($0.file, size: $0.before.size, &tally) }
        return ReadingAhead(files: files, run: StretchRun.Started(tasks))
    }

    /// Takes in what stands in the journals already, on two threads, and leaves the follower behind it.
    ///
    /// Only files in which every line is a plain record are read that way; the follower reads the others itself.
    /// - Returns: how many records were taken in.
    mutating func readAhead() -> Int {
        let begun = reading ?? readingAhead()
        reading = nil
        guard let begun, let stretches = try? begun.run.finish() else { return 0 }
        let before = Dictionary(begun.files.map { ($0.file, $0.before) }) { $1 }
        var plain: [TallyPart] = []
        var count = 0
        for group in stretches {
            let file = group[0].file
            // A file that was replaced meanwhile was read half and half.
            guard let before = before[file],
                let after = ReadingAhead.status(of: file, in: folder, environment),
                (before.device, before.inode) == (after.device, after.inode),
                after.size >= before.size, StretchRun.isPlain(group)
            else { continue }
            let places = group.compactMap(\.places)
            plain += group.map(\.part)
            index.begin(with: places.flatMap(\.runs), in: file)
            count += places.reduce(0) { $0 + $1.count }
            duties += places.flatMap(\.duties).map { RecordName(journal: file.journal, seq: $0) }
            goOn(behind: places, in: file)
        }
        tally.absorb(plain, working: SharedWork.products)
        return count
    }
}
