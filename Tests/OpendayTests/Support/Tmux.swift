import Foundation
import Testing

/// A real terminal: tmux runs the program, types keys and shows the screen.
final class Tmux {
    private let socket = "openday-" + UUID().uuidString.prefix(8)
    private static let patience = 60.0

    init(_ command: [String], _ program: Program, columns: Int = 80, rows: Int = 24, language: String) throws
    {
        let variables = program.variables.merging(["OPENDAY_LANG": language]) { $1 }
        let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)='\($0.value)'" }
        let words = ["exec", "env", "-u", "TMUX"] + assignments + command.map { "'\($0)'" }
        _ = try tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-s", "s",
            words.joined(separator: " "))
        _ = try tmux("set", "-g", "status", "off")
        _ = try tmux("set", "-s", "escape-time", "0")
        _ = try tmux("set", "-g", "remain-on-exit", "on")
    }

    deinit { _ = try? tmux("kill-server") }

    /// Types text as it stands.
    func type(_ text: String) throws {
        _ = try tmux("send-keys", "-t", "s", "-l", "--", text)
    }

    /// Presses a key by tmux's name for it.
    func press(_ key: String) throws {
        _ = try tmux("send-keys", "-t", "s", key)
    }

    func resize(columns: Int, rows: Int) throws {
        _ = try tmux("resize-window", "-t", "s", "-x", "\(columns)", "-y", "\(rows)")
    }

    var screen: String {
        (try? tmux("capture-pane", "-t", "s", "-p")) ?? ""
    }

    /// The process in the terminal.
    func processID() throws -> Int32 {
        let text = try tmux("list-panes", "-t", "s", "-F", "#{pane_pid}")
        return try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    /// Waits until the screen shows what is expected; a test fails with the screen as it is otherwise.
    func waitFor(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try waitUntil("“\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
    }

    /// Waits until the program has ended.
    func waitForEnd(sourceLocation: SourceLocation = #_sourceLocation) throws {
        try waitUntil("the end of the program", sourceLocation: sourceLocation) { _ in
            (try? tmux("list-panes", "-t", "s", "-F", "#{pane_dead}").contains("1")) ?? false
        }
    }

    func waitUntil(
        _ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ isSo: (String) throws -> Bool
    ) throws {
        let deadline = Date().addingTimeInterval(Self.patience)
        var last = screen
        while try !isSo(last) {
            try #require(Date() < deadline, "never came: \(what)\n\(last)", sourceLocation: sourceLocation)
            Thread.sleep(forTimeInterval: 0.02)
            last = screen
        }
    }

    private func tmux(_ arguments: String...) throws -> String {
        let process = Process()
        // The server outlives its first client: what it inherited would keep `waitUntilExit` waiting, and it would
        // keep the signals blocked that a test's threads block.
        let detached =
            "import os, signal, sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); os.closerange(3, 256); "
            + "os.execvp('tmux', ['tmux'] + sys.argv[1:])"
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", detached, "-L", String(socket)] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
