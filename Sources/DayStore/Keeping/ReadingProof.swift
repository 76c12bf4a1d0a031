import DayModel
import Synchronization

/// Reads the journals behind a screen that was drawn from what was kept of them, and proves every line once more.
final class ReadingProof: Sendable {
    private let findings: Findings
    private let thread: SecondThread

    init(_ work: ReadingProofWork) {
        let findings = Findings()
        self.findings = findings
        thread = SecondThread {
            let holds = work.holds { findings.isGivenUp.load(ordering: .relaxed) }
            findings.holds.withLock { $0 = holds }
        }
    }

    deinit { findings.isGivenUp.store(true, ordering: .relaxed) }

    /// Whether the journals say what was kept; nil while nobody knows.
    var holds: Bool? { findings.holds.withLock { $0 } }

    func wait() { thread.join() }

    private final class Findings: Sendable {
        let holds = Mutex<Bool?>(nil)
        let isGivenUp = Atomic<Bool>(false)
    }
}

/// What a proof reads, and what it is held against.
struct ReadingProofWork: Sendable {
    var folder: DayFolder
    var plan: EventPlan
    var zone: ZoneOffsets
    var environment: StoreEnvironment
    /// What the screen was drawn from.
    var used: [KeptReading.File]

    /// Whether the journals say what was kept of them; what is wrong is forgotten. A file that can't be read any more says
    /// nothing else: whoever follows it tells of that.
    func holds(unless isGivenUp: () -> Bool) -> Bool {
        for file in used {
            guard let journal = JournalFile(named: file.name) else { continue }
            for block in file.blocks {
                if isGivenUp() { return true }
                guard let digest = try? digest(of: block.range, in: journal) else { break }
                if digest == block.digest { continue }
                KeptReadingFile(of: folder, environment)?.remove(environment)
                return false
            }
        }
        return true
    }

    /// Of nothing, where a line is there that needs a closer look.
    private func digest(of range: Range<Int>, in file: JournalFile) throws(StoreError) -> String {
        var tally = Tally(plan: plan, zone: zone)
        let cutter = StretchCutter.keeping(folder, zone, environment)
        let stretch = try cutter.task(range, of: file, &tally).run()
        let isPlain = stretch.places?.isPlain ?? false
        return Digest.hex(isPlain ? PackedStretch(stretch)?.bytes ?? [] : [])
    }
}
