import DayModel
import SystemPackage

/// Stretches of journal files, read on two threads.
enum StretchRun {
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

    /// Whether the stretches of a file hold nothing but records, none of them twice, and none is missing before the last.
    static func isSound(_ stretches: [Stretch]) -> Bool {
        guard isAscending(stretches), !stretches.contains(where: \.hasBadLine) else { return false }
        let last = stretches.map(\.part.lastSeq).max() ?? 0
        return stretches.reduce(0) { $0 + $1.part.records } == last
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
