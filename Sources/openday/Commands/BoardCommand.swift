import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI

struct BoardCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .board, abstract: Surroundings.words.boardAbstract)
    }

    @OptionGroup var days: DaysOption
    @OptionGroup var drill: DrillOption
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.display.help)) var display =
        false

    func run() throws {
        SignalInbox.blockSignals()
        let surroundings = Surroundings()
        let paths = try days.paths.map { try drill.path($0, startsAnew: false, surroundings) }
        let books = try surroundings.books(paths)
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
