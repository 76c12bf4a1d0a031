import DayModel
import Synchronization
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
            let part = tally.part(of: file.journal, expectedRecords: size / count / bytesPerRecord)
            return StretchTask(
                path: path, file: file, range: range, part: part, zone: zone, environment: environment)
        }
    }

    /// Runs the tasks, in two threads where it pays, and keeps their order.
    static func run(_ tasks: [StretchTask<Notes>]) throws(StoreError) -> [Stretch<Notes>] {
        try Started(tasks).finish()
    }

    /// Tasks that a second thread has begun with, where it pays.
    final class Started: Sendable {
        private let pile: Pile
        private let thread: SecondThread?

        init(_ tasks: [StretchTask<Notes>]) {
            let pile = Pile(tasks)
            self.pile = pile
            let isLong = tasks.contains { $0.range.lowerBound > 0 }
            thread = isLong ? SecondThread { pile.work() } : nil
        }

        /// Does what is left beside the other thread, and says what all stretches held, in the order of the tasks.
        func finish() throws(StoreError) -> [Stretch<Notes>] {
            pile.work()
            thread?.join()
            return try pile.inOrder()
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

    /// Tasks that threads take one by one.
    private final class Pile: Sendable {
        private let tasks: [StretchTask<Notes>]
        private let next = Atomic<Int>(0)
        private let done = Mutex<[Int: Result<Stretch<Notes>, StoreError>]>([:])

        init(_ tasks: [StretchTask<Notes>]) { self.tasks = tasks }

        func work() {
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < tasks.count else { return }
                let result: Result<Stretch<Notes>, StoreError>
                do throws(StoreError) { result = .success(try tasks[index].run()) } catch {
                    result = .failure(error)
                }
                done.withLock { $0[index] = result }
            }
        }

        func inOrder() throws(StoreError) -> [Stretch<Notes>] {
            let results = done.withLock { $0 }
            var ordered: [Stretch<Notes>] = []
            for index in tasks.indices {
                if let stretch = try results[index]?.get() { ordered.append(stretch) }
            }
            return ordered
        }
    }
}
