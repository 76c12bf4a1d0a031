import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import Glibc

struct FindCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .find, abstract: Surroundings.words.findAbstract)
    }

    @OptionGroup var days: DaysOption
    @Argument(help: ArgumentHelp(stringLiteral: Surroundings.words.queryHelp)) var query: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false
    @OptionGroup var personalData: PersonalDataOptions

    func run() throws {
        let surroundings = Surroundings()
        guard let query else { return try runScreen(surroundings) }
        try personalData.allow(surroundings.phrases.privacy.search(query), in: days.paths, surroundings)
        for day in try surroundings.openDays(days.paths) {
            var book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
            _ = book.refresh()
            let wanted = EntryQuery(
                query, plan: day.plan, phrases: surroundings.phrases, today: surroundings.today)
            let found = book.entries(finding: wanted, limit: .max)
            let mask = TextMask(knowing: found)
            for entry in found.reversed() {
                let entry = personalData.withPersonalData ? entry : entry.masked(mask)
                if json {
                    Output.data(JSONWriter.bytes(of: entry.json) + [0x0A])
                } else {
                    Output.line(EntryText.line(entry, day.plan, surroundings.phrases))
                }
            }
        }
    }

    /// Without a query: while somebody types, over the days that were named, or this one and all before it.
    private func runScreen(_ surroundings: Surroundings) throws {
        guard !json, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Failure(.usage, Surroundings.words.queryMissing)
        }
        SignalInbox.blockSignals()
        var books = try surroundings.openDays(days.paths).map { day in
            DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        }
        if days.paths.count == 1, let day = books.first { books += surroundings.daysBefore(day) }
        books.sort { $1.plan.date < $0.plan.date }
        let terminal = try TerminalPrograms.makeTerminal(surroundings)
        defer { terminal.restore() }
        var program = FindProgram(surroundings, books: books, query: "", terminal: terminal)
        program.run()
    }
}

extension Surroundings {
    /// The days that lie beside a day's folder and are of an earlier date. What is no day, or cannot be read, is none;
    /// and to a real day a drill is none.
    func daysBefore(_ book: DayBook) -> [DayBook] {
        book.folder.neighbours(store).compactMap { folder in
            guard let plan = try? folder.readPlan(store), plan.date < book.plan.date,
                !plan.isDrill || book.plan.isDrill,
                let zone = try? zone(of: plan, in: folder)
            else { return nil }
            return DayBook(folder, plan: plan, zone: zone, store)
        }
    }
}
