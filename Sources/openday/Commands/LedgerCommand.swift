import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI
import Glibc

struct LedgerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .ledger, abstract: words.abstract)
    }

    private static var words: LedgerPhrases { Surroundings.phrases.ledger }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.asOfHelp)) var asOf: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.allHelp)) var all = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.tableHelp)) var table = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.phrases.callback.tasksHelp)) var tasks =
        false
    @OptionGroup var filter: LedgerFilterOptions
    @OptionGroup var step: LedgerStepOptions
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    func run() throws {
        let surroundings = Surroundings()
        let date = try surroundings.date(asOf) ?? surroundings.today
        try filter.check(surroundings)
        if step.isAsked {
            let opened = try surroundings.openDays(days.paths)
            guard opened.count == 1 else { throw Failure(.usage, surroundings.phrases.commands.oneDay) }
            return try step.take(in: OfficeBook(opened[0], surroundings), by: by, surroundings)
        }
        let isScreen =
            !json && !table && !all && !tasks && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        if isScreen { SignalInbox.blockSignals() }
        let books = try surroundings.openDays(days.paths).map { try OfficeBook($0, surroundings) }
        if isScreen {
            let terminal = try TerminalPrograms.makeTerminal(surroundings)
            defer { terminal.restore() }
            var program = LedgerProgram(surroundings, books: books, by: by, terminal: terminal)
            return program.run()
        }
        surroundings.tellDoubts(of: books.map(\.book))
        if json, tasks { return writeTasks(books.map(\.day), asOf: date) }
        if json { return writeJSON(books.map(\.day), asOf: date) }
        writeTable(books.map(\.day), asOf: date, surroundings.phrases)
    }

    private func items(of day: LedgerDay, asOf date: CivilDate) -> [LedgerItem] {
        (all ? day.ledger.items : day.ledger.open).filter { filter.keeps($0, day.plan, asOf: date) }
    }

    private func tasks(of day: LedgerDay, asOf date: CivilDate) -> [CallbackTask] {
        (all ? day.tasks : day.openTasks).filter { filter.keeps($0, day.plan, asOf: date) }
    }

    /// One list; where several days were asked for, each question names its day's event.
    private func writeJSON(_ ledgers: [LedgerDay], asOf date: CivilDate) {
        var values: [(item: LedgerItem, json: JSONValue)] = []
        for day in ledgers {
            for item in items(of: day, asOf: date) {
                var json = day.shown(item).json(asOf: date)
                if ledgers.count > 1, case .object(let members) = json {
                    json = .object([JSONMember("event", .string(day.plan.id))] + members)
                }
                values.append((item, json))
            }
        }
        values.sort { Ledger.precedes($0.item, $1.item) }
        Output.data(JSONWriter.prettyBytes(of: .array(values.map(\.json))))
    }

    private func writeTasks(_ ledgers: [LedgerDay], asOf date: CivilDate) {
        let values = ledgers.flatMap { day in
            tasks(of: day, asOf: date).map { task -> JSONValue in
                let json = day.shown(task).json(asOf: date)
                guard ledgers.count > 1, case .object(let members) = json else { return json }
                return .object([JSONMember("event", .string(day.plan.id))] + members)
            }
        }
        Output.data(JSONWriter.prettyBytes(of: .array(values)))
    }

    private func writeTable(_ ledgers: [LedgerDay], asOf date: CivilDate, _ phrases: Phrases) {
        for day in ledgers {
            if ledgers.count > 1 { Output.line("\(day.plan.title)  \(day.plan.date)") }
            let items = tasks ? [] : items(of: day, asOf: date)
            let callbacks = self.tasks(of: day, asOf: date)
            guard !items.isEmpty || !callbacks.isEmpty else {
                Output.note(tasks ? phrases.callback.nothing : phrases.ledger.nothing)
                continue
            }
            let table = LedgerTable(phrases: phrases, asOf: date)
            for line in table.lines(of: items, tasks: callbacks, day: day) { Output.line(line) }
            let results = day.ledger.results
            if results.rated > 0 { Output.note(phrases.callback.results(results)) }
        }
    }
}
