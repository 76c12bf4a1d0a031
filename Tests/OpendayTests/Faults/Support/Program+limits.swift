import Foundation
import Testing

extension Program {
    /// What ends a program that hangs.
    static let deadline = ["/usr/bin/timeout", "-s", "KILL", "60"]

    /// Runs it with an end to waiting, under a further command where one is given.
    func runWithDeadline(
        _ arguments: [String], under wrapper: [String] = [], input: String = ""
    ) throws -> Result {
        let command = Self.deadline + wrapper + [Self.path] + arguments
        return try run(command[0], Array(command.dropFirst()), input: Data(input.utf8))
    }

    /// The program ended by itself, with one of its own codes: no signal, no hang.
    static func isProperEnd(_ status: Int32) -> Bool { status == 0 || 64...78 ~= status }

    /// The day has no alarm.
    func expectNoAlarm(
        _ day: String, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let result = try runWithDeadline(["verify", "--day", day])
        #expect(
            result.status == 0, "\(comment?.rawValue ?? "") \(result.output) \(result.errors)",
            sourceLocation: sourceLocation)
    }

    /// A command of the system that must succeed.
    @discardableResult func require(_ command: String, _ arguments: [String]) throws -> Result {
        let result = try run(command, arguments)
        try #require(result.status == 0, "\(command) \(arguments): \(result.errors)")
        return result
    }
}
