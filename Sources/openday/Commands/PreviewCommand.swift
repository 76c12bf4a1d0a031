import ArgumentParser
import CursesDriver
import DayModel
import DayStore

struct PreviewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .preview, abstract: Surroundings.phrases.preview.abstract)
    }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.exporting.compareHelp))
    var compare: [String] = []
    @OptionGroup var rounding: RoundingOptions

    func run() throws {
        SignalInbox.blockSignals()
        let surroundings = Surroundings()
        let rounding = try rounding.rounding(surroundings.phrases.commands)
        let books = try surroundings.books([day.day])
        let bases = try surroundings.books(compare)
        try surroundings.keepApart(books, from: bases)
        let terminal = try TerminalPrograms.makeTerminal(surroundings)
        defer { terminal.restore() }
        var program = PreviewProgram(
            surroundings, book: books[0], comparedWith: bases, rounding: rounding, terminal: terminal)
        _ = program.run()
    }
}
