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

    /// A file's bytes cut into stretches; the last one goes to the end, wherever that is by then.
    static func ranges(_ bytes: Range<Int>) -> [Range<Int>] {
        let count = min(mostStretches, max(1, bytes.count / stretchBytes))
        return (0..<count).map { index in
            let start = bytes.lowerBound + bytes.count * index / count
            return start..<(index == count - 1 ? .max : bytes.lowerBound + bytes.count * (index + 1) / count)
        }
    }

    /// The tasks of a file of so many bytes.
    /// - Parameters:
    ///   - kept: what is kept of its beginning, which then need not be read.
    ///   - places: makes what notes where so many records stand, if it is wanted.
    ///   - packing: makes what packs so many records, if they are to be kept.
    static func tasks(
        _ file: JournalFile, size: Int, kept: [KeptPiece] = [], in folder: DayFolder, _ tally: inout Tally,
        _ zone: ZoneOffsets, _ environment: StoreEnvironment,
        noting places: (_ expectedRecords: Int) -> LinePlaces? = { _ in nil },
        packing: (_ expectedRecords: Int) -> FactsWriter? = { _ in nil }
    ) -> [StretchTask] {
        var tasks: [StretchTask] = []
        for piece in kept {
            var task = task(
                piece.block.range, file, in: folder, &tally, zone, environment, noting: places,
                packing: packing)
            task.kept = piece
            tasks.append(task)
        }
        let end = kept.last?.block.range.upperBound ?? 0
        for range in ranges(end..<max(size, end)) {
            tasks.append(
                task(
                    range, size: size, file, in: folder, &tally, zone, environment, noting: places,
                    packing: packing))
        }
        return tasks
    }

    /// The task of one stretch.
    /// - Parameters:
    ///   - size: the file's, where the range has no end.
    ///   - packing: makes what packs so many records, if they are to be kept.
    static func task(
        _ range: Range<Int>, size: Int = .max, _ file: JournalFile, in folder: DayFolder,
        _ tally: inout Tally, _ zone: ZoneOffsets, _ environment: StoreEnvironment,
        noting places: (_ expectedRecords: Int) -> LinePlaces?,
        packing: (_ expectedRecords: Int) -> FactsWriter? = { _ in nil }
    ) -> StretchTask {
        let expected = range.clamped(to: 0..<size).count / bytesPerRecord
        return StretchTask(
            path: folder.journalsPath + "/" + file.name, file: file, range: range,
            part: tally.part(of: file.journal, expectedRecords: expected), places: places(expected),
            zone: zone, environment: environment, packing: packing(expected))
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

    /// Whether every line of a file's stretches is a record that needs no further look, and none stands twice.
    static func isPlain(_ stretches: [Stretch]) -> Bool {
        stretches.allSatisfy { $0.places?.isPlain ?? false } && isAscending(stretches)
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
