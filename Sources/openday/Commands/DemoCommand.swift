import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import Glibc

struct DemoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .demo, abstract: Surroundings.words.demoAbstract)
    }

    func run() throws {
        SignalInbox.blockSignals()
        let surroundings = Surroundings()
        var template = Array("\(surroundings.variables["TMPDIR"] ?? "/tmp")/openday-demo-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(.cannotCreate, String(cString: strerror(errno)))
        }
        let root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { FolderRemoval.remove(root) }
        let day = root + "/day"
        // Nothing of it may stay: not even which writers the machine had.
        setenv("XDG_STATE_HOME", root + "/state", 1)
        let demo = Surroundings()
        try SampleDays.make(.full, on: demo.today, at: day, goingOnAt: demo.now, demo)
        Output.note(demo.phrases.commands.demoAt(day))
        try TerminalPrograms.runDesk(day: day, desk: nil, by: nil, demo)
    }
}
