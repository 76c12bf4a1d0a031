import DayModel

/// Cuts a day's journal files into stretches, each to be read by one thread.
struct StretchCutter {
    var folder: DayFolder
    var zone: ZoneOffsets
    var environment: StoreEnvironment
    /// Makes what notes where so many records stand; nil where only the figures are wanted.
    var places: (_ expectedRecords: Int) -> LinePlaces? = { _ in nil }

    /// Below this a stretch of its own costs more than it gives, in bytes.
    private static let stretchBytes = 1 << 19
    /// More than there are threads, so that one that falls behind takes fewer.
    private static let mostStretches = 8
    /// About as long as a record's line, in bytes, to make room once.
    private static let bytesPerRecord = 320

    /// The tasks of a file of so many bytes; the last one reads to the end, wherever that is by then.
    /// - Parameter tally: learns of the journal.
    func tasks(_ file: JournalFile, size: Int, _ tally: inout Tally) -> [StretchTask] {
        let count = min(Self.mostStretches, max(1, size / Self.stretchBytes))
        return (0..<count).map { index in
            let end = index == count - 1 ? Int.max : size * (index + 1) / count
            return task(size * index / count..<end, of: file, size: size, &tally)
        }
    }

    /// The task of one stretch.
    /// - Parameter size: the file's, where the range has no end.
    func task(
        _ range: Range<Int>, of file: JournalFile, size: Int = .max, _ tally: inout Tally
    ) -> StretchTask {
        let expected = range.clamped(to: 0..<size).count / Self.bytesPerRecord
        return StretchTask(
            path: folder.path(of: file), file: file, range: range,
            part: tally.part(of: file.journal, expectedRecords: expected), places: places(expected),
            zone: zone, environment: environment)
    }
}
