import DayModel

/// Reads what has come to long journals since they were kept, and keeps that as well; beside a desk that goes on.
struct ReadingRenewal: Sendable {
    var folder: DayFolder
    var plan: EventPlan
    var zone: ZoneOffsets
    var environment: StoreEnvironment
    /// Shorter files are not kept, in bytes.
    var worthKeeping: Int

    func run() {
        var tally = Tally(plan: plan, zone: zone)
        let basis = KeptReading.basis(tally.codebook, zone)
        guard let keeping = KeptReadingFile(of: folder, environment) else { return }
        let reading = keeping.read(basis: basis, environment)
        var keeper = ReadingKeeper(in: keeping, basis: basis, environment: environment)
        for var file in ReadingAhead.files(in: folder, environment) ?? []
        where file.before.size >= worthKeeping {
            file.kept = reading?.file(file, in: folder, environment.files)
            let stretches = stretches(of: file, &tally)
            // A file that was replaced meanwhile was read half and half.
            guard StretchRun.isPlain(stretches),
                let after = ReadingAhead.status(of: file.file, in: folder, environment),
                (after.device, after.inode) == (file.before.device, file.before.inode)
            else { continue }
            keeper.add(file, stretches)
        }
        if keeper.isDue { keeper.keep() }
    }

    /// Only what is not kept yet is read.
    private func stretches(of file: ReadingAhead.File, _ tally: inout Tally) -> [Stretch] {
        let cutter = StretchCutter.keeping(folder, zone, environment)
        let start = file.kept?.end ?? 0
        let bytes = start..<max(start, file.before.size)
        return cutter.tasks(bytes, of: file.file, &tally).compactMap { try? $0.run() }
    }
}
