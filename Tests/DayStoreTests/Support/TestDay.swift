import DayModel
import DayStore
import Synchronization
import SystemPackage
import Testing

/// A day on a disk in memory, with a clock and a randomness of its own.
struct TestDay {
    static let plan = """
        {"format": "openday-event/1", "id": "2016-05-15-test", "title": "公开日", "date": "2016-05-15",
         "desks": [{"id": "D01", "name": "1号台"}, {"id": "D02", "name": "2号台"}]}
        """
    static let path = "/days/day"

    let disk: MemoryDisk
    let clock = FixedClock()
    let random: SeededRandomness
    let folder: DayFolder

    init(seed: UInt64 = 1) throws {
        disk = MemoryDisk()
        random = SeededRandomness(seed: seed)
        folder = DayFolder(path: Self.path)
        _ = try DayFolder.create(at: Self.path, plan: Array(Self.plan.utf8), environment)
    }

    var environment: StoreEnvironment {
        StoreEnvironment(
            files: disk, clock: clock, random: random, watching: NoFolderWatching(), stateDirectory: "/state",
            processID: 4711)
    }

    func open(_ desk: String = "D01", by: String? = "李") throws -> DeskSession {
        try DeskSession(
            opening: folder, plan: EventPlan(Array(Self.plan.utf8)), desk: desk, by: by,
            environment: environment)
    }

    func findings() throws -> [Finding] { try DayVerifier.verify(folder, environment) }

    func alarms() throws -> [Finding] { try findings().filter(\.isAlarm) }

    /// The alarms but for the one that private data is gone without a note of the office: the command writes that note.
    func alarmsBesidesRemoval() throws -> [Finding] {
        try alarms().filter { if case .privateRemoved = $0.what { false } else { true } }
    }

    /// All records of the day, each once.
    func records() throws -> [Record] {
        var follower = DayFollower(folder, environment)
        return try follower.poll().map { try $0.record() }
    }

    /// The texts of all notes that are not voided.
    func notes() throws -> [String] {
        let records = try records()
        let voided = Set(
            records.compactMap { record in
                if case .void(let voiding) = record.body { voiding.ref } else { nil }
            })
        return records.compactMap { record in
            guard case .note(let note) = record.body, !voided.contains(record.name) else { return nil }
            return note.text
        }
    }

    func journalPath(_ name: some CustomStringConvertible, segment: Int = 1) -> String {
        "\(folder.journalsPath)/\(name)" + (segment == 1 ? ".jsonl" : ".\(segment).jsonl")
    }
}

extension RecordDraft {
    static func note(_ text: String) -> RecordDraft { RecordDraft(body: .note(Note(text: text))) }
}

/// A clock that is moved by hand.
final class FixedClock: DeskClock {
    private let reading = Mutex(
        ClockReading(wallMilliseconds: 1_463_275_864_120, offsetMinutes: 480, bootMilliseconds: 1_000_000))

    func now() -> ClockReading { reading.withLock { $0 } }

    /// Lets time go by on both clocks.
    func pass(milliseconds: Int) {
        reading.withLock {
            $0.wallMilliseconds += milliseconds
            $0.bootMilliseconds += milliseconds
        }
    }

    /// Sets the wall clock only.
    func jump(milliseconds: Int) {
        reading.withLock { $0.wallMilliseconds += milliseconds }
    }
}

/// Randomness that comes out the same each time.
final class SeededRandomness: Randomness {
    private let generator: Mutex<SeededGenerator>

    init(seed: UInt64) { generator = Mutex(SeededGenerator(seed: seed)) }

    func hexDigits(_ count: Int) -> String {
        generator.withLock { generator in
            String((0..<count).map { _ in "0123456789abcdef".randomElement(using: &generator) ?? "0" })
        }
    }
}
