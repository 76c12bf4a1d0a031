import Foundation
import Glibc

/// A running `openday log` that is fed and read line by line.
final class LogStream {
    private let process = Process()
    private let output = Pipe()
    private let input: Int32
    private var isInputOpen = true
    private var unread: [UInt8] = []

    struct NoSocket: Error {}

    /// Runs it under a command such as a tracer, where one is given.
    init(_ program: Program, day: String, desk: String = "D01", under wrapper: [String] = []) throws {
        // A socket can be fed without a signal where the reader is gone.
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw NoSocket() }
        input = ends[0]
        let command = wrapper + [Program.path, "log", "--desk", desk, "--day", day]
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = program.variables
        process.standardInput = FileHandle(fileDescriptor: ends[1], closeOnDealloc: false)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        defer { close(ends[1]) }
        try process.run()
    }

    deinit { closeInput() }

    /// Feeds one line; a program that is gone does not take it.
    func feed(_ line: String) {
        var rest = Array(line.utf8)[...] + [0x0A]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { bytes in
                send(input, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// The next answer; nil at the end of the program.
    func answer() -> String? {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                defer { unread.removeSubrange(...end) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            var piece = [UInt8](repeating: 0, count: 1 << 14)
            let count = read(output.fileHandleForReading.fileDescriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            unread += piece[..<count]
        }
    }

    func kill() {
        _ = Glibc.kill(process.processIdentifier, SIGKILL)
    }

    /// Ends its input and waits for its end: the status, 128 and the signal where a signal ended it.
    @discardableResult func finish() -> Int32 {
        closeInput()
        while answer() != nil {}
        process.waitUntilExit()
        return process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
    }

    private func closeInput() {
        if isInputOpen { close(input) }
        isInputOpen = false
    }
}
