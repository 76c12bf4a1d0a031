import DayModel
import DayStore
import Glibc
import SystemPackage

// Times durable saves in a running program beside bare ones, turn by turn:
//
//     SaveBench DAY DESK COUNT BYTES FILE < RECORD
//
// Saves the record body of standard input COUNT times as DESK of DAY, each time beside BYTES bytes appended to FILE,
// which is to lie on the same disk, and prints {"openday": […], "bare": […]} in microseconds.

/// The least that a durable save can be: bytes appended and synced.
struct BareFile {
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
}

/// A session of the desk as the program opens it, on a day whose plan is in China's time.
func session(_ desk: String, of path: String) throws -> DeskSession {
    var variables: [String: String] = [:]
    for name in ["XDG_STATE_HOME", "HOME"] {
        if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    let environment = StoreEnvironment.system(environment: variables)
    let folder = DayFolder(path: path)
    let plan = try folder.readPlan(environment)
    return try DeskSession(
        opening: folder, plan: plan, desk: desk, by: nil, environment: environment,
        deadlines: Deadlines(
            rules: plan.rules, calendar: .builtIn, zone: ZoneOffsets(baseMinutes: 480)))
}

func microseconds(_ times: [Duration]) -> JSONValue {
    .array(times.map { .number(String($0 / .microseconds(1))) })
}

func run() throws -> Bool {
    let arguments = CommandLine.arguments
    guard arguments.count == 6, let count = Int(arguments[3]), let bytes = Int(arguments[4]),
        let line = readLine()
    else { return false }
    let draft = try RecordDraft(try JSONReader.read(Array(line.utf8)))
    let session = try session(arguments[2], of: arguments[1])
    defer { session.close() }
    let bare = try BareFile(arguments[5], bytesPerLine: bytes)
    var times: (openday: [Duration], bare: [Duration]) = ([], [])
    let clock = ContinuousClock()
    for _ in 0..<max(0, count) {
        times.openday.append(try clock.measure { _ = try session.append(draft) })
        times.bare.append(try clock.measure { try bare.save() })
    }
    let result = JSONValue.object([
        JSONMember("openday", microseconds(times.openday)), JSONMember("bare", microseconds(times.bare)),
    ])
    print(String(decoding: JSONWriter.bytes(of: result), as: UTF8.self))
    return true
}

do {
    if try !run() {
        print("usage: SaveBench DAY DESK COUNT BYTES FILE < RECORD")
        exit(64)
    }
} catch {
    print("SaveBench: \(error)")
    exit(74)
}
