import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI

struct DeskCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "desk", abstract: Surroundings.words.deskAbstract)
    }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.deskHelp)) var desk: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    func run() throws {
        SignalInbox.blockSignals()
        let surroundings = Surroundings()
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
        let session: DeskSession
        do {
            let deadlines = try surroundings.deadlines(of: day.plan, zone: day.zone, in: day.folder)
            session = try openDesk(day.folder, day.plan, deadlines, desk: desk, by: by, surroundings)
        } catch {
            throw surroundings.failure(error)
        }
        defer { session.close() }
        let book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        let runner = DeskRunner(surroundings: surroundings, session: session, book: book)
        let terminal = try makeTerminal(surroundings)
        defer { terminal.restore() }
        var program = DeskProgram(
            surroundings: surroundings, runner: runner, terminal: terminal, draft: session.loadDraft())
        program.run()
    }

    /// The desk that was asked for; else the first of the plan that nobody on this machine has open.
    private static func openDesk(
        _ folder: DayFolder, _ plan: EventPlan, _ deadlines: Deadlines, desk: String?, by: String?,
        _ surroundings: Surroundings
    ) throws(StoreError) -> DeskSession {
        var held: StoreError?
        for id in desk.map({ [$0] }) ?? plan.desks.map(\.id) {
            do {
                return try DeskSession(
                    opening: folder, plan: plan, desk: id, by: by, environment: surroundings.store,
                    deadlines: deadlines)
            } catch .inUse(let holder) {
                held = held ?? .inUse(holder)
            }
        }
        throw held ?? .noSuchDesk(desk ?? "", known: plan.desks.map(\.id))
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
