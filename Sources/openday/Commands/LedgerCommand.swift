import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI
import Glibc

struct LedgerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "ledger", abstract: words.abstract)
    }

    private static var words: LedgerPhrases { Surroundings.phrases.ledger }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.asOfHelp)) var asOf: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.allHelp)) var all = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.tableHelp)) var table = false
    @OptionGroup var step: LedgerStepOptions
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    func run() throws {
        let surroundings = Surroundings()
        let date = try surroundings.date(asOf) ?? surroundings.today
        if step.isAsked {
            guard days.paths.count == 1 else { throw Failure(.usage, surroundings.phrases.commands.oneDay) }
            return try step.take(in: days.paths[0], by: by, surroundings)
        }
        let isScreen = !json && !table && !all && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        if isScreen { SignalInbox.blockSignals() }
        let books = try days.paths.map { try OfficeBook($0, surroundings) }
        if isScreen {
            let terminal = try TerminalPrograms.makeTerminal(surroundings)
            defer { terminal.restore() }
            var program = LedgerProgram(surroundings, books: books, by: by, terminal: terminal)
            return program.run()
        }
        if json { return writeJSON(books.map(\.day), asOf: date) }
        writeTable(books.map(\.day), asOf: date, surroundings.phrases)
    }

    private func items(of day: LedgerDay) -> [LedgerItem] { all ? day.ledger.items : day.ledger.open }

    /// One list; where several days were asked for, each question names its day's event.
    private func writeJSON(_ ledgers: [LedgerDay], asOf date: CivilDate) {
        var values: [(item: LedgerItem, json: JSONValue)] = []
        for day in ledgers {
            for item in items(of: day) {
                var json = item.json(asOf: date)
                if ledgers.count > 1, case .object(let members) = json {
                    json = .object([JSONMember("event", .string(day.plan.id))] + members)
                }
                values.append((item, json))
            }
        }
        values.sort { Ledger.precedes($0.item, $1.item) }
        Output.data(JSONWriter.prettyBytes(of: .array(values.map(\.json))))
    }

    private func writeTable(_ ledgers: [LedgerDay], asOf date: CivilDate, _ phrases: Phrases) {
        for day in ledgers {
            if ledgers.count > 1 { Output.line("\(day.plan.title)  \(day.plan.date)") }
            let items = items(of: day)
            guard !items.isEmpty else {
                Output.note(phrases.ledger.nothing)
                continue
            }
            for line in LedgerTable(phrases: phrases, asOf: date).lines(of: items, plan: day.plan) {
                Output.line(line)
            }
        }
    }
}
