import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI

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
        let books = try surroundings.books(days.paths)
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
