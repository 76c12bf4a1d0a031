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
        let opened = try surroundings.openDays(days.paths)
        let found = opened.map { day in
            var book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
            _ = book.refresh()
            surroundings.tellDoubts(of: [book])
            let wanted = EntryQuery(query, plan: day.plan, today: surroundings.today)
            let entries = book.entries(finding: wanted, limit: .max).reversed()
            return Found(plan: day.plan, zone: day.zone, mask: book.mask, entries: Array(entries))
        }
        let count = found.reduce(0) { $0 + $1.entries.count }
        try personalData.allow(surroundings.phrases.privacy.search(count), in: opened.map(\.folder.path), surroundings)
        for day in found { write(day, besideOthers: found.count > 1, surroundings) }
    }

    private struct Found {
        var plan: EventPlan
        var zone: ZoneOffsets
        /// Of the whole day: who came to another record may be named in one that was found.
        var mask: TextMask
        /// The oldest first.
        var entries: [Entry]
    }

    /// Beside other days each line says which one it is of: names of records are one day's own.
    private func write(_ day: Found, besideOthers: Bool, _ surroundings: Surroundings) {
        for entry in day.entries {
            let entry = personalData.withPersonalData ? entry : entry.masked(day.mask)
            guard json else {
                let line = EntryText.line(entry.local(day.zone), day.plan, surroundings.phrases)
                Output.line(besideOthers ? "\(day.plan.id)  \(line)" : line)
                continue
            }
            let event = JSONMember("event", .string(day.plan.id))
            Output.data(JSONWriter.bytes(of: .object((entry.json.members ?? []) + [event])) + [0x0A])
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
        if books.count == 1, let day = books.first { books += try surroundings.daysBefore(day) }
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
    func daysBefore(_ book: DayBook) throws -> [DayBook] {
        let neighbours: [DayFolder]
        do { neighbours = try book.folder.neighbours(store) } catch { throw failure(error) }
        return neighbours.compactMap { folder in
            guard let plan = try? folder.readPlan(store), plan.date < book.plan.date,
                !plan.isDrill || book.plan.isDrill,
                let zone = try? zone(of: plan, in: folder)
            else { return nil }
            return DayBook(folder, plan: plan, zone: zone, store)
        }
    }
}
