import DayModel

/// Cuts a day's journal files into stretches, each to be read by one thread.
struct StretchCutter {
    var folder: DayFolder
    var zone: ZoneOffsets
    var environment: StoreEnvironment
    /// Makes what notes where so many records stand; nil where only the figures are wanted.
    var places: (_ expectedRecords: Int) -> LinePlaces? = { _ in nil }
    /// Makes what packs so many records; nil where they are not kept.
    var packing: (_ expectedRecords: Int) -> FactsWriter? = { _ in nil }

    /// What it cuts is read to be shown, and kept for the next time.
    static func keeping(
        _ folder: DayFolder, _ zone: ZoneOffsets, _ environment: StoreEnvironment
    ) -> StretchCutter {
        StretchCutter(
            folder: folder, zone: zone, environment: environment,
            places: LinePlaces.init(expectedRecords:), packing: FactsWriter.init(expectedRecords:))
    }

    /// Below this a stretch of its own costs more than it gives, in bytes.
    private static let stretchBytes = 1 << 19
    /// More than there are threads, so that one that falls behind takes fewer.
    private static let mostStretches = 8
    /// About as long as a record's line, in bytes, to make room once.
    private static let bytesPerRecord = 320

    /// The tasks of a file of so many bytes.
    /// - Parameters:
    ///   - tally: learns of the journal.
    ///   - kept: what is kept of the file's beginning, which then need not be read.
    func tasks(
        _ file: JournalFile, size: Int, behind kept: [KeptPiece] = [], _ tally: inout Tally
    ) -> [StretchTask] {
        var tasks: [StretchTask] = []
        for piece in kept {
            var task = task(piece.block.range, of: file, size: size, &tally)
            task.kept = piece
            tasks.append(task)
        }
        let end = kept.last?.block.range.upperBound ?? 0
        return tasks + self.tasks(end..<max(size, end), of: file, &tally)
    }

    /// The tasks of a part of a file that goes up to where it ended; the last one reads to the end, wherever that is by
    /// then.
    func tasks(_ bytes: Range<Int>, of file: JournalFile, _ tally: inout Tally) -> [StretchTask] {
        let count = min(Self.mostStretches, max(1, bytes.count / Self.stretchBytes))
        var tasks: [StretchTask] = []
        for index in 0..<count {
            let start = bytes.lowerBound + bytes.count * index / count
            let end = bytes.lowerBound + bytes.count * (index + 1) / count
            let range = start..<(index == count - 1 ? .max : end)
            tasks.append(task(range, of: file, size: bytes.upperBound, &tally))
        }
        return tasks
    }

    /// The task of one stretch.
    /// - Parameter size: the file's, where the range has no end.
    func task(
        _ range: Range<Int>, of file: JournalFile, size: Int = .max, _ tally: inout Tally
    ) -> StretchTask {
        let expected = range.clamped(to: 0..<size).count / Self.bytesPerRecord
        return StretchTask(
            path: folder.journalsPath + "/" + file.name, file: file, range: range,
            part: tally.part(of: file.journal, expectedRecords: expected), places: places(expected),
            zone: zone, environment: environment, packing: packing(expected))
    }
}
