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

    func run() throws {
        SignalInbox.blockSignals()
        let surroundings = Surroundings()
        let books = try days.paths.map { path in
            let day = try surroundings.openDay(path)
            return DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        }
        let terminal = try TerminalPrograms.makeTerminal(surroundings)
        defer { terminal.restore() }
        var program = BoardProgram(surroundings: surroundings, books: books, terminal: terminal)
        program.run()
    }
}
