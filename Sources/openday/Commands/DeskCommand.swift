import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI

struct DeskCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .desk, abstract: Surroundings.words.deskAbstract)
    }

    @OptionGroup var day: DayOption
    @OptionGroup var drill: DrillOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.deskHelp)) var desk: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    func run() throws {
        SignalInbox.blockSignals()
        let surroundings = Surroundings()
        if drill.drill {
            let path = try drill.path(day.day, surroundings)
            return try TerminalPrograms.runDesk(day: path, desk: desk, by: by, surroundings)
        }
        if day.day == nil, surroundings.variables["OPENDAY_DAY"] == nil {
            let folder = surroundings.folder(nil)
            if !folder.exists(surroundings.store) {
                let plan = BuiltInPlan.bytes(for: surroundings.today)
                try DayMaker.make(at: folder.path, plan: plan, from: nil, surroundings)
            }
        }
        try TerminalPrograms.runDesk(day: day.day, desk: desk, by: by, surroundings)
    }
}

/// Starts the programs that need a terminal, and gives it back whatever happens.
enum TerminalPrograms {
    static func runDesk(day path: String?, desk: String?, by: String?, _ surroundings: Surroundings) throws {
        let day = try surroundings.openDay(path)
        var book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        book.startReading()
        let terminal: CursesTerminal
        let session: DeskSession
        do {
            let deadlines = try surroundings.deadlines(of: day.plan, zone: day.zone, in: day.folder)
            if let desk = desk ?? day.plan.onlyDesk?.id {
                // A desk that cannot be opened is told on a terminal that was not touched yet.
                session = try DeskSession(
                    opening: day.folder, plan: day.plan, desk: desk, by: by, environment: surroundings.store,
                    deadlines: deadlines)
                terminal = try makeTerminal(surroundings)
            } else {
                terminal = try makeTerminal(surroundings)
                let choosing = DeskChoosing(
                    surroundings: surroundings, folder: day.folder, plan: day.plan, deadlines: deadlines,
                    by: by)
                do {
                    guard let chosen = try choosing.choose(on: terminal) else { return terminal.restore() }
                    session = chosen
                } catch {
                    terminal.restore()
                    throw error
                }
            }
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
        defer {
            terminal.restore()
            session.close()
        }
        let runner = DeskRunner(surroundings: surroundings, session: session, book: book)
        var program = DeskProgram(
            surroundings: surroundings, runner: runner, terminal: terminal, draft: session.loadDraft())
        program.run()
    }

    static func makeTerminal(_ surroundings: Surroundings) throws -> CursesTerminal {
        let words = surroundings.phrases.commands
        do {
            return try CursesTerminal(usesColour: surroundings.usesColour, signals: SignalInbox())
        } catch .notATerminal {
            throw Failure(.usage, words.noTerminal)
        } catch .unknownTerminal(let name) {
            throw Failure(.usage, words.unknownTerminal(name))
        } catch .unableTerminal(let name) {
            throw Failure(.usage, words.unknownTerminal(name))
        } catch .system(let code) {
            throw Failure(.inputOutput, words.systemError("", String(code)))
        }
    }
}
