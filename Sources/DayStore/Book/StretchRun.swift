import DayModel
import SystemPackage

/// Journal files cut into stretches that are read on two threads.
enum StretchRun<Notes: LineNotes> {
    /// Below this a stretch of its own costs more than it gives, in bytes.
    private static var stretchBytes: Int { 1 << 19 }
    /// More than there are threads, so that one that falls behind takes fewer.
    private static var mostStretches: Int { 8 }
    /// About as long as a record's line, in bytes, to make room once.
    private static var bytesPerRecord: Int { 320 }

    /// The tasks of a file of so many bytes; the last one reads to the end, wherever that is by then.
    static func tasks(
        _ file: JournalFile, size: Int, in folder: DayFolder, _ tally: inout Tally, _ zone: ZoneOffsets,
        _ environment: StoreEnvironment
    ) -> [StretchTask<Notes>] {
        let path = folder.journalsPath + "/" + file.name
        let count = min(mostStretches, max(1, size / stretchBytes))
        return (0..<count).map { index in
            let range = size * index / count..<(index == count - 1 ? .max : size * (index + 1) / count)
            let expected = size / count / bytesPerRecord
            let part = tally.part(of: file.journal, expectedRecords: expected)
            return StretchTask(
                path: path, file: file, range: range, part: part, expectedRecords: expected, zone: zone,
                environment: environment)
        }
    }

    /// Runs the tasks, in two threads where it pays, and keeps their order.
    static func run(_ tasks: [StretchTask<Notes>]) throws(StoreError) -> [[Stretch<Notes>]] {
        try Started(tasks).finish()
    }

    /// Tasks that a second thread has begun with, where it pays.
    struct Started: Sendable {
        private let work: SharedWork<Result<Stretch<Notes>, StoreError>>

        init(_ tasks: [StretchTask<Notes>]) {
            work = SharedWork(
                tasks.map { task in { @Sendable in Self.result(of: task) } },
                isLong: tasks.contains { $0.range.lowerBound > 0 })
        }

        private static func result(of task: StretchTask<Notes>) -> Result<Stretch<Notes>, StoreError> {
            do throws(StoreError) { return .success(try task.run()) } catch { return .failure(error) }
        }

        /// What all stretches held, in the order of the tasks, those of one file together.
        func finish() throws(StoreError) -> [[Stretch<Notes>]] {
            var files: [[Stretch<Notes>]] = []
            for result in work.finish() {
                let stretch = try result.get()
                if files.last?.first?.file == stretch.file {
                    files[files.count - 1].append(stretch)
                } else {
                    files.append([stretch])
                }
            }
            return files
        }
    }

    /// Whether no record can stand twice in the stretches of a file.
    static func isAscending(_ stretches: [Stretch<Notes>]) -> Bool {
        var last = 0
        for part in stretches.map(\.part) {
            guard part.isAscending else { return false }
            if part.firstSeq == 0 { continue }
            guard part.firstSeq > last else { return false }
            last = part.lastSeq
        }
        return true
    }
}
