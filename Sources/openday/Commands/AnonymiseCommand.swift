import ArgumentParser
import DayModel
import DayStore

struct AnonymiseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "anonymise", abstract: words.anonymiseAbstract)
    }

    private static var words: PrivacyPhrases { Surroundings.phrases.privacy }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.recordHelp)) var record: [String] = []
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.beforeHelp)) var before: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.allHelp)) var all = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.yesHelp)) var yes = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.privacy
        guard all != (!record.isEmpty || before != nil) else { throw Failure(.usage, words.allOrSome) }
        let date = try surroundings.date(before)
        var office = try OfficeBook(day.day, surroundings)
        let chosen = all ? AnonymisedRecords.all : .some(try names(before: date, in: office, surroundings))
        if case .some(let names) = chosen, names.isEmpty { throw Failure(.ok, words.nothingToAnonymise) }
        let what = all ? words.allRecords : words.someRecords(record, date?.description)
        try Consent.ask(words.askToAnonymise(what), isGiven: yes, surroundings)
        let who = by ?? surroundings.userName
        do {
            try refuseOpenDesks(of: office)
            // On record before it is done: whoever stops it half-way can't take that back.
            try office.save(note: words.anonymisedBy(who, what), by: who)
            let result = try Anonymising.run(
                office.book.folder, plan: office.plan, chosen, surroundings.store)
            Output.note(words.anonymised(result.lines, result.drafts, result.exports))
            if result.exports > 0 { try exportAgain(office, surroundings) }
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    private func refuseOpenDesks(of office: OfficeBook) throws(StoreError) {
        let standings = try office.book.folder.standings(of: office.plan, office.surroundings.store)
        if let holder = standings.lazy.compactMap(\.holder).first { throw .inUse(holder) }
    }

    /// The records that were asked for, and all that change one of them: a correction holds the same data.
    private func names(
        before date: CivilDate?, in office: OfficeBook, _ surroundings: Surroundings
    ) throws -> Set<RecordName> {
        let entries = office.book.allEntries()
        var names = Set(try record.map { try name(called: $0, among: entries, surroundings) })
        if let date {
            for entry in entries
            where office.book.zone.date(atMilliseconds: entry.effective.happenedAt.milliseconds) < date {
                names.insert(entry.name)
            }
        }
        var count = -1
        while count != names.count {
            count = names.count
            for entry in entries {
                if let ref = entry.original.body.ref, names.contains(ref) { names.insert(entry.name) }
            }
        }
        return names
    }

    private func name(
        called text: String, among entries: [Entry], _ surroundings: Surroundings
    ) throws -> RecordName {
        let found = entries.map(\.name).filter { $0.description == text || $0.short == text }
        guard found.count <= 1 else {
            let all = found.map(\.description).joined(separator: ", ")
            throw Failure(.usage, surroundings.phrases.ledger.ambiguous(text, all))
        }
        guard let name = found.first else {
            let problem = RecordError(path: "record", problem: .noSuchRecord(text))
            throw Failure(.badData, surroundings.phrases.commands.record(problem))
        }
        return name
    }

    private func exportAgain(_ office: OfficeBook, _ surroundings: Surroundings) throws {
        let written = try DayExports(surroundings, books: [office.book]).writeAll()
        for file in written {
            guard file.differences.isEmpty else {
                throw Failure(.badData, surroundings.phrases.desk.closingDiffers(file.path))
            }
            Output.note(surroundings.phrases.commands.exported(file.path))
        }
    }
}
