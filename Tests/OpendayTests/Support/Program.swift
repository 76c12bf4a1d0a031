import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// A folder of its own for each test, removed with it.
    let scratch: Scratch
    var variables: [String: String]

    init() throws {
        scratch = try Scratch()
        variables = [
            "HOME": scratch.path, "XDG_STATE_HOME": scratch.path + "/state", "LANG": "en_US.UTF-8",
            "PATH": "/usr/bin:/bin", "TZ": "Asia/Shanghai", "TERM": "xterm-256color",
        ]
    }

    /// Beside the bundle of the tests.
    static var path: String {
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
        let folder = bundle.map {
            URL(fileURLWithPath: $0).pathComponents.prefix { !$0.hasSuffix(".xctest") }
        }
        if let folder {
            let path = NSString.path(withComponents: Array(folder)) + "/openday"
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        return Repository.root + "/.build/debug/openday"
    }

    func run(_ arguments: [String], input: String = "", language: String? = nil) throws -> Result {
        try run(Self.path, arguments, input: Data(input.utf8), language: language)
    }

    func run(
        _ executable: String, _ arguments: [String], input: Data = Data(), language: String? = nil
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        var environment = variables
        if let language { environment["OPENDAY_LANG"] = language }
        process.environment = environment
        let source = scratch.path + "/input-\(UUID().uuidString)"
        try input.write(to: URL(fileURLWithPath: source))
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: source))
        let output = Pipe()
        let errors = scratch.path + "/errors-\(UUID().uuidString)"
        _ = FileManager.default.createFile(atPath: errors, contents: nil)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
            errors: (try? String(contentsOfFile: errors, encoding: .utf8)) ?? "")
    }

    /// A new day from the built-in plan.
    func makeDay(_ name: String = "day", _ arguments: [String] = []) throws -> String {
        let day = scratch.path + "/" + name
        let result = try run(["new", day] + arguments)
        try #require(result.status == 0, "\(result.errors)")
        return day
    }

    /// A day from the built-in plan on another date than today: what is logged must have happened near it.
    func makeDay(on date: String) throws -> String {
        let source = try makeDay("source-\(date)") + "/event.json"
        let built = try String(contentsOfFile: source, encoding: .utf8)
        let plan = scratch.path + "/plan-\(date).json"
        try built.replacing(#/"date":\s*"[^"]*"/#, with: "\"date\":\"\(date)\"")
            .write(toFile: plan, atomically: true, encoding: .utf8)
        return try makeDay("day-\(date)", ["--plan", plan])
    }

    /// The files that people see in a day's exports, by name.
    func exports(of day: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: day + "/exports").filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The answers of `openday log`, line by line.
    func log(_ lines: [String], day: String, desk: String = "D01") throws -> [String] {
        let result = try run(
            ["log", "--desk", desk, "--day", day], input: lines.joined(separator: "\n") + "\n")
        return result.output.split(separator: "\n").map(String.init)
    }

    func tally(_ day: String, asOf: String = "2026-06-01") throws -> NSDictionary {
        let result = try run(["tally", "--day", day, "--json", "--as-of", asOf])
        try #require(result.status == 0, "\(result.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? NSDictionary)
    }
}

/// The record that an answer of `openday log` names; nil where it names none.
func recordName(_ answer: String) -> String? {
    let object = try? JSONSerialization.jsonObject(with: Data(answer.utf8)) as? NSDictionary
    return object?["record"] as? String
}

/// A temporary folder that goes with its last user.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "openday-test-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

enum Repository {
    static let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
        .replacingOccurrences(of: "//", with: "/")
}
