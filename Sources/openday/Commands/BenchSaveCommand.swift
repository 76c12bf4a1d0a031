import ArgumentParser
import DayModel
import DayStore
import Glibc
import SystemPackage

/// Times durable saves in the running program beside bare ones, turn by turn; for the benchmark, and not in the help.
struct BenchSaveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        var configuration = CommandConfiguration(
            named: .benchSave, abstract: Surroundings.words.benchSaveAbstract)
        configuration.shouldDisplay = false
        return configuration
    }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.deskHelp)) var desk: String
    @Option(name: .long) var count: Int
    /// As long as one of the record's lines.
    @Option(name: .long) var bytes: Int
    /// On the same disk as the day.
    @Option(name: .long) var beside: String

    func run() throws {
        let surroundings = Surroundings()
        let day = try surroundings.openDay(day.day)
        let draft = try draft()
        do {
            let session = try DeskSession(
                opening: day.folder, plan: day.plan, desk: desk, by: nil, environment: surroundings.store,
                deadlines: try surroundings.deadlines(of: day.plan, zone: day.zone, in: day.folder))
            defer { session.close() }
            let bare = try BareFile(beside, bytesPerLine: bytes)
            defer { bare.close() }
            var times: (openday: [Duration], bare: [Duration]) = ([], [])
            let clock = ContinuousClock()
            for _ in 0..<max(0, count) {
                times.openday.append(try clock.measure { _ = try session.append(draft) })
                times.bare.append(try clock.measure { try bare.save() })
            }
            Output.data(
                JSONWriter.bytes(
                    of: .object([
                        JSONMember("openday", Self.microseconds(times.openday)),
                        JSONMember("bare", Self.microseconds(times.bare)),
                    ])) + [0x0A])
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    /// The record that is saved again and again: the first line of standard input.
    private func draft() throws -> RecordDraft {
        var input = LineInput()
        guard case .bytes(let line)? = input.next()?.first else {
            throw Failure(.badData, Surroundings.words.json(JSONError(problem: .empty, line: 1, column: 1)))
        }
        return try RecordDraft(try JSONReader.read(line))
    }

    private static func microseconds(_ times: [Duration]) -> JSONValue {
        .array(times.map { .number(String($0 / .microseconds(1))) })
    }
}

/// The least that a durable save can be: bytes appended and synced.
private struct BareFile {
    private let file: FileDescriptor
    private let line: [UInt8]

    init(_ path: String, bytesPerLine: Int) throws {
        file = try .open(
            FilePath(path), .writeOnly, options: [.create, .append, .closeOnExec],
            permissions: .ownerReadWrite)
        line = [UInt8](repeating: UInt8(ascii: "x"), count: max(1, bytesPerLine - 1)) + [0x0A]
    }

    func save() throws {
        try file.writeAll(line)
        if fdatasync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
    }

    func close() { try? file.close() }
}
