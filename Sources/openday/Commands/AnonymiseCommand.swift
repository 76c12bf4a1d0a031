import ArgumentParser
import DayModel
import DayStore

struct AnonymiseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .anonymise, abstract: words.anonymiseAbstract)
    }

    private static var words: PrivacyPhrases { Surroundings.phrases.privacy }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.recordHelp)) var record: [String] = []
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.beforeHelp)) var before: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.ruleHelp)) var rule = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.keepDaysHelp)) var keepDays: Int?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.allHelp)) var all = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.yesHelp)) var yes = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.privacy
        let isByRule = rule || keepDays != nil
        guard all != (!record.isEmpty || before != nil || isByRule) else {
            throw Failure(.usage, words.allOrSome)
        }
        let date = try surroundings.date(before)
        var office = try OfficeBook(day.day, surroundings)
        let (chosen, what) = try chosen(before: date, byRule: isByRule, in: office, surroundings)
        let waiting = waiting(chosen, in: office, words)
        if let waiting { Output.note(waiting) }
        try Consent.ask(words.askToAnonymise(what), isGiven: yes, surroundings)
        let who = by ?? surroundings.userName
        do {
            try refuseOpenDesks(of: office)
            // On record before it is done: whoever stops it half-way can't take that back.
            try office.settle(by: who)
            try office.save(notes(words.anonymisedBy(who, what), chosen, office), by: who)
            let result = try Anonymising.run(
                office.book.folder, plan: office.plan, chosen, surroundings.store)
            Output.note(words.anonymised(result.lines, result.drafts, result.exports))
            for line in AnonymisingText(surroundings.phrases).lines(of: result) { Output.note(line) }
            if result.exports > 0 { try exportAgain(office, surroundings) }
            if !result.keptExports.isEmpty {
                Output.note(surroundings.phrases.outputs.exportsStay(result.keptExports.map { "exports/" + $0 }))
            }
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    /// Notes for the office's journal: in words, and outside of what is private the records that are meant.
    private func notes(
        _ text: String, _ chosen: AnonymisedRecords, _ office: OfficeBook
    ) throws(StoreError) -> [Note] {
        let ranges = try chosen.ranges(in: office.book.folder, office.surroundings.store)
        let members = ranges.members
        return (members.isEmpty ? [JSONMember(AnonymisedRanges.member, .array([]))] : members).map { member in
            var note = Note(text: text)
            note.extra = [member]
            return note
        }
    }

    /// Who waits for an answer under a name or a number that goes now; nil where nobody does.
    private func waiting(
        _ chosen: AnonymisedRecords, in office: OfficeBook, _ words: PrivacyPhrases
    ) -> String? {
        let open = office.day.ledger.open.filter { chosen.contains($0.record) }
        let people = Set(
            open.filter { $0.visitor?.name?.isEmpty == false || $0.visitor?.phone?.isEmpty == false }
                .map(\.record))
        return open.isEmpty ? nil : words.stillOpen(open.count, people.count)
    }

    private func refuseOpenDesks(of office: OfficeBook) throws(StoreError) {
        let standings = try office.book.folder.standings(of: office.plan, office.surroundings.store)
        if let holder = standings.lazy.compactMap(\.holder).first { throw .inUse(holder) }
    }

    /// The records that are meant, and what they are called.
    private func chosen(
        before date: CivilDate?, byRule isByRule: Bool, in office: OfficeBook, _ surroundings: Surroundings
    ) throws -> (AnonymisedRecords, what: String) {
        let words = surroundings.phrases.privacy
        if all { return (.all, words.allRecords) }
        let entries = office.book.allEntries()
        var names = Set(try record.map { try name(called: $0, among: entries, surroundings) })
        if let date {
            for entry in entries
            where office.book.zone.date(atMilliseconds: entry.effective.happenedAt.milliseconds) < date {
                names.insert(entry.name)
            }
        }
        var parts = [words.someRecords(record, date?.description)]
        if isByRule {
            let rule = try retentionRule(of: office.plan, words)
            let released = entries.filter {
                rule.releases($0, of: office.plan, zone: office.book.zone, on: surroundings.today)
            }.map(\.name)
            names.formUnion(released)
            parts.append(words.byRule(released.count, rule.keepDays))
        }
        guard !names.isEmpty else { throw Failure(.ok, words.nothingToAnonymise) }
        let what = parts.filter { !$0.isEmpty }.joined(separator: surroundings.phrases.comparison.separator)
        return (.some(withChanges(of: names, among: entries)), what)
    }

    private func retentionRule(of plan: EventPlan, _ words: PrivacyPhrases) throws -> RetentionRule {
        guard let days = keepDays else {
            guard let rule = plan.retentionRule else { throw Failure(.usage, words.noRule) }
            return rule
        }
        let allowed = RetentionRule.allowedDays
        guard allowed.contains(days) else { throw Failure(.usage, words.badKeepDays(allowed.upperBound)) }
        return RetentionRule(keepDays: days)
    }

    /// With all that change one of them: a correction holds the same data.
    private func withChanges(of names: Set<RecordName>, among entries: [Entry]) -> Set<RecordName> {
        var names = names
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
            let all = found.map(\.description).listed(in: surroundings.phrases)
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
                throw Failure(.badData, surroundings.phrases.sealing.differing(file.path))
            }
            if let kept = file.kept { Output.note(surroundings.phrases.outputs.stays(kept, new: file.path)) }
            Output.note(surroundings.phrases.commands.exported(file.path))
        }
    }
}
