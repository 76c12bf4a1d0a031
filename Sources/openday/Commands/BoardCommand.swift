import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI
import Glibc

struct BoardCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "board", abstract: Surroundings.words.boardAbstract)
    }

    @OptionGroup var days: DaysOption
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.display.help)) var display =
        false

    func run() throws {
        SignalInbox.blockSignals()
        let surroundings = Surroundings()
        var books: [DayBook] = []
        for path in days.paths {
            let day = try surroundings.openDay(path)
            // A day that is named twice counts once.
            guard !books.contains(where: { $0.folder.isSame(as: day.folder) }) else { continue }
            books.append(DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store))
        }
        let terminal = try TerminalPrograms.makeTerminal(surroundings)
        defer { terminal.restore() }
        if display {
            var program = DisplayProgram(surroundings: surroundings, books: books, terminal: terminal)
            return program.run()
        }
        var program = BoardProgram(surroundings: surroundings, books: books, terminal: terminal)
        program.run()
    }
}

extension DayFolder {
    /// Whether both paths lead to one folder.
    fileprivate func isSame(as other: DayFolder) -> Bool {
        if path == other.path { return true }
        var left = stat()
        var right = stat()
        return stat(path, &left) == 0 && stat(other.path, &right) == 0 && left.st_dev == right.st_dev
            && left.st_ino == right.st_ino
    }
}
