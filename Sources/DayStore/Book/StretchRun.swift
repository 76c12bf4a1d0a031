import DayModel
import SystemPackage

/// Journal files cut into stretches that are read on two threads.
enum StretchRun {
    /// Below this a stretch of its own costs more than it gives, in bytes.
    private static let stretchBytes = 1 << 19
    /// More than there are threads, so that one that falls behind takes fewer.
    private static let mostStretches = 8
    /// About as long as a record's line, in bytes, to make room once.
    private static let bytesPerRecord = 320

    /// The tasks of a file of so many bytes; the last one reads to the end, wherever that is by then.
    /// - Parameter places: makes what notes where so many records stand, if it is wanted.
    static func tasks(
        _ file: JournalFile, size: Int, in folder: DayFolder, _ tally: inout Tally, _ zone: ZoneOffsets,
        _ environment: StoreEnvironment, noting places: (_ expectedRecords: Int) -> LinePlaces? = { _ in nil }
    ) -> [StretchTask] {
        let path = folder.journalsPath + "/" + file.name
        let count = min(mostStretches, max(1, size / stretchBytes))
        return (0..<count).map { index in
            let range = size * index / count..<(index == count - 1 ? .max : size * (index + 1) / count)
            let expected = size / count / bytesPerRecord
            let part = tally.part(of: file.journal, expectedRecords: expected)
            return StretchTask(
                path: path, file: file, range: range, part: part, places: places(expected), zone: zone,
                environment: environment)
        }
    }

    /// Runs the tasks, in two threads where it pays, and keeps their order.
    static func run(_ tasks: [StretchTask]) throws(StoreError) -> [[Stretch]] {
        try Started(tasks).finish()
    }

    /// Tasks that a second thread has begun with, where it pays.
    struct Started: Sendable {
        private enum Outcome: Sendable {
            case read(Stretch)
            case failed(StoreError)
        }

        private let work: SharedWork<Outcome>

        init(_ tasks: [StretchTask]) {
            work = SharedWork(
                tasks.map { task in { @Sendable in Self.outcome(of: task) } },
                isLong: tasks.contains { $0.range.lowerBound > 0 })
        }

        private static func outcome(of task: StretchTask) -> Outcome {
            do throws(StoreError) { return .read(try task.run()) } catch { return .failed(error) }
        }

        /// What all stretches held, in the order of the tasks, those of one file together.
        func finish() throws(StoreError) -> [[Stretch]] {
            var files: [[Stretch]] = []
            for outcome in work.finish() {
                let stretch: Stretch
                switch outcome {
                case .read(let read): stretch = read
                case .failed(let error): throw error
                }
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
    static func isAscending(_ stretches: [Stretch]) -> Bool {
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
