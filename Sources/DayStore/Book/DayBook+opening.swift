import DayModel

extension DayBook {
    /// Begins to read what stands in the journals on a second thread, while the caller does other things until
    /// `refresh` takes it in.
    ///
    /// What is kept of long journals from the last reading is taken for what they say; whoever calls this calls
    /// `keepReading` and `startProving` when there is time.
    /// - Parameter worthKeeping: shorter files are not kept, in bytes.
    package mutating func startReading(worthKeeping: Int? = nil) {
        guard !hasReadAhead, reading == nil else { return }
        upkeep.worthKeeping = worthKeeping ?? KeptReading.worthKeeping
        reading = readingAhead(worthKeeping: upkeep.worthKeeping)
    }

    /// - Parameter worthKeeping: `Int.max` where nothing is kept.
    private mutating func readingAhead(worthKeeping: Int) -> ReadingAhead? {
        guard var files = ReadingAhead.files(in: folder, environment) else { return nil }
        var pieces: [[KeptPiece]] = Array(repeating: [], count: files.count)
        if files.contains(where: { $0.before.size >= worthKeeping }),
            let keeping = KeptReadingFile(of: folder, environment)
        {
            let basis = KeptReading.basis(tally.codebook, zone)
            upkeep.keeper = ReadingKeeper(in: keeping, basis: basis, environment: environment)
            let reading = keeping.read(basis: basis, environment)
            for index in files.indices {
                files[index].kept = reading?.file(files[index], in: folder, environment.files)
                pieces[index] = keeping.pieces(of: files[index].kept)
            }
        }
        let keeping = StretchCutter.keeping(folder, zone, environment)
        var noting = keeping
        noting.packing = { _ in nil }
        var tasks: [StretchTask] = []
        for (file, pieces) in zip(files, pieces) {
            let cutter = file.before.size >= worthKeeping ? keeping : noting
            tasks += cutter.tasks(file.file, size: file.before.size, behind: pieces, &tally)
        }
        return ReadingAhead(files: files, run: StretchRun.Started(tasks))
    }

    /// Takes in what stands in the journals already, on two threads, and leaves the follower behind it.
    ///
    /// Only files in which every line is a plain record are read that way; the follower reads the others itself.
    /// - Returns: how many records were taken in.
    mutating func readAhead() -> Int {
        let begun = reading ?? readingAhead(worthKeeping: .max)
        reading = nil
        guard let begun, let stretches = try? begun.run.finish() else { return 0 }
        var plain: [TallyPart] = []
        var count = 0
        for group in stretches {
            let file = group[0].file
            // A file that was replaced meanwhile was read half and half.
            guard let read = begun.files.first(where: { $0.file == file }),
                let after = ReadingAhead.status(of: file, in: folder, environment),
                (read.before.device, read.before.inode) == (after.device, after.inode),
                after.size >= read.before.size, StretchRun.isPlain(group)
            else { continue }
            let places = group.compactMap(\.places)
            plain += group.map(\.part)
            index.begin(with: places.flatMap(\.runs), in: file)
            count += places.reduce(0) { $0 + $1.count }
            duties += places.flatMap(\.duties).map { RecordName(journal: file.journal, seq: $0) }
            goOn(behind: places, in: file)
            upkeep.keeper?.add(read, group)
        }
        tally.absorb(plain, working: SharedWork.products)
        return count
    }
}
