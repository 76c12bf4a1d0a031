package import DayModel
import Dispatch
import Synchronization
import SystemPackage

/// The tally of a whole day at once, on two threads; for commands, where nothing is followed.
package enum DayTally {
    /// Below this a second thread costs more than it gives, in bytes.
    private static let stretchBytes = 1 << 20
    private static let threads = 2
    /// About as long as a record's line, in bytes, to make room once.
    private static let bytesPerRecord = 320

    /// The day's tally. Lines that prove nothing are left out, as everywhere.
    package static func tally(
        of folder: DayFolder, plan: EventPlan, zone: ZoneOffsets, _ environment: StoreEnvironment
    ) throws(StoreError) -> Tally {
        let journals = try JournalCatalog.journals(in: folder, environment)
        var tally = Tally(plan: plan, zone: zone, journals: journals.map(\.name))
        var tasks: [TallyTask] = []
        var careful: [JournalFiles] = []
        for journal in journals {
            guard journal.files.count == 1, let file = journal.files.first else {
                careful.append(journal)
                continue
            }
            tasks += try self.tasks(file, in: folder, &tally, zone, environment)
        }
        let parts = try run(tasks)
        var plain: [TallyPart] = []
        for group in Dictionary(grouping: parts, by: \.file).values {
            if isAscending(group.map(\.part)) {
                plain += group.map(\.part)
            } else {
                careful.append(JournalFiles(name: group[0].file.journal, files: [group[0].file]))
            }
        }
        tally.absorb(plain)
        for journal in careful { try fold(journal, in: folder, &tally, environment) }
        return tally
    }

    private static func tasks(
        _ file: JournalFile, in folder: DayFolder, _ tally: inout Tally, _ zone: ZoneOffsets,
        _ environment: StoreEnvironment
    ) throws(StoreError) -> [TallyTask] {
        let path = folder.journalsPath + "/" + file.name
        let size: Int
        do { size = try environment.files.status(of: path, in: .here).size } catch {
            throw StoreError(.status, path, error)
        }
        let count = min(threads, max(1, size / stretchBytes))
        return (0..<count).map { index in
            let range = size * index / count..<(index == count - 1 ? .max : size * (index + 1) / count)
            let part = tally.part(of: file.journal, expectedRecords: size / count / bytesPerRecord)
            return TallyTask(
                path: path, file: file, range: range, part: part, zone: zone, environment: environment)
        }
    }

    private struct Result: Sendable {
        var file: JournalFile
        var part: TallyPart
    }

    /// Runs the tasks, in two threads where it pays, and keeps their order.
    private static func run(_ tasks: [TallyTask]) throws(StoreError) -> [Result] {
        guard tasks.count > 1, tasks.contains(where: { $0.range.lowerBound > 0 }) else {
            var results: [Result] = []
            for task in tasks { results.append(Result(file: task.file, part: try task.run())) }
            return results
        }
        let results = Mutex<[Int: Swift.Result<TallyPart, StoreError>]>([:])
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < tasks.count else { return }
                let result: Swift.Result<TallyPart, StoreError>
                do throws(StoreError) { result = .success(try tasks[index].run()) } catch {
                    result = .failure(error)
                }
                results.withLock { $0[index] = result }
            }
        }
        var ordered: [Result] = []
        let all = results.withLock { $0 }
        for (index, task) in tasks.enumerated() {
            guard let part = try all[index]?.get() else { continue }
            ordered.append(Result(file: task.file, part: part))
        }
        return ordered
    }

    /// Whether no record can stand twice in the stretches of a file.
    private static func isAscending(_ parts: [TallyPart]) -> Bool {
        var last = 0
        for part in parts {
            guard part.isAscending else { return false }
            if part.firstSeq == 0 { continue }
            guard part.firstSeq > last else { return false }
            last = part.lastSeq
        }
        return true
    }

    /// A journal of several files, or one with lines that come twice: record by record, each once.
    private static func fold(
        _ journal: JournalFiles, in folder: DayFolder, _ tally: inout Tally, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let reader = try JournalReader(journal, in: folder, environment)
        defer { reader.close() }
        try reader.forEachLine { entry in
            guard case .good = entry.state, let record = try? entry.record() else { return }
            tally.fold(record)
        }
    }
}
