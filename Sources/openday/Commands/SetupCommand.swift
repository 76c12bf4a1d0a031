import ArgumentParser
import CursesDriver
import DayModel
import DayStore

/// Makes and changes a plan without an editor.
struct SetupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .setup, abstract: words.abstract)
    }

    private static var words: SetupPhrases { Surroundings.phrases.setup }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.planHelp)) var plan: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    func run() throws {
        let surroundings = Surroundings()
        guard plan == nil || day.day == nil else { throw Failure(.usage, Self.words.dayAndPlan) }
        SignalInbox.blockSignals()
        let book: SetupBook
        let lock: SetupLock
        do {
            let path = plan ?? surroundings.folder(day.day).planPath
            lock = try SetupLock(planAt: path, by: by ?? surroundings.userName, surroundings.store)
            book =
                try plan.map { try SetupBook(file: $0, surroundings) }
                ?? SetupBook(day: surroundings.folder(day.day), surroundings)
        } catch StoreError.inUse(let holder) {
            throw Failure(.inUse, Self.words.openElsewhere(surroundings.phrases.commands.text(of: holder)))
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
        defer { lock.release() }
        let terminal = try TerminalPrograms.makeTerminal(surroundings)
        defer { terminal.restore() }
        var program = SetupProgram(surroundings, book: book, by: by, terminal: terminal)
        program.run()
    }
}
