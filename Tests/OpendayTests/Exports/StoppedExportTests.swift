import Foundation
import Testing

/// A long export says how far it is, and leaves nothing behind when it is stopped.
@Suite(.serialized) struct StoppedExportTests {
    /// Where a program has ended, tmux says so below and the first line goes.
    private static let spare = "echo; echo"

    /// A day that takes a while.
    private func longDay(_ program: Program) throws -> String {
        let day = program.scratch.path + "/long"
        let maker = Repository.root + "/Tests/Benchmark/make_journal.py"
        let result = try program.run("/usr/bin/python3", [maker, "40000", day])
        try #require(result.status == 0, "\(result.errors)")
        return day
    }

    private func emptyFolders(_ program: inout Program) throws -> (output: String, temporary: String) {
        let folders = (program.scratch.path + "/out", program.scratch.path + "/tmp")
        for folder in [folders.0, folders.1] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        }
        program.variables["TMPDIR"] = folders.1
        return (output: folders.0, temporary: folders.1)
    }

    @Test(arguments: [("zh", "xlsx"), ("en", "json")])
    func ctrlCStopsItAndLeavesNoFile(_ language: String, _ format: String) throws {
        var program = try Program()
        let day = try longDay(program)
        let folders = try emptyFolders(&program)
        // The shell must outlive the Ctrl-C that both get.
        let command =
            "\(Self.spare); trap : INT; \(Program.path) export --day \(day) --format \(format) -o \(folders.output)/x; echo status $?"
        let terminal = try Tmux(["sh", "-c", command], program, language: language)
        try terminal.waitUntil("the progress") {
            $0.contains(language == "zh" ? "/ 40,000" : "of 40,000")
        }
        try terminal.press("C-c")
        try terminal.waitFor("status 130")
        #expect(terminal.screen.contains(language == "zh" ? "已停止" : "stopped"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folders.output) == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folders.temporary) == [])
    }

    @Test(arguments: [SIGTERM, SIGHUP]) func aSignalStopsItAndLeavesTheOldFile(_ signal: Int32) throws {
        var program = try Program()
        let day = try longDay(program)
        let folders = try emptyFolders(&program)
        let path = folders.output + "/x.csv"
        try "old".write(toFile: path, atomically: false, encoding: .utf8)
        let command = "\(Self.spare); exec \(Program.path) export --day \(day) --format csv -o \(path)"
        let terminal = try Tmux(["sh", "-c", command], program, language: "en")
        try terminal.waitFor("of 40,000")
        #expect(kill(try terminal.processID(), signal) == 0)
        try terminal.waitForEnd()
        #expect(terminal.screen.contains("stopped"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folders.output) == ["x.csv"])
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folders.temporary) == [])
    }

    @Test func nothingOfItIsSaidWhereNobodySits() throws {
        let program = try Program()
        let day = try longDay(program)
        let result = try program.run(["export", "--day", day, "--format", "md"])
        #expect(result.status == 0 && !result.errors.contains("40,000"), "\(result.errors)")
    }
}
