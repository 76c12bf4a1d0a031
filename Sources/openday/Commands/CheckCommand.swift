import ArgumentParser
import DayModel
import DayStore
import DeskUI

/// The check before release.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .check, abstract: words.checkAbstract)
    }

    private static var words: ReviewPhrases { Surroundings.phrases.review }

    @OptionGroup var day: DayOption
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.decideHelp)) var decide: Int?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.choiceHelp)) var `as`: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.whyHelp)) var why: String?

    func run() throws {
        let surroundings = Surroundings()
        let book = try ReviewBook(opening: day.day, surroundings)
        do {
            let check = try book.check()
            if let decide { return try take(decide, check, book, surroundings) }
            if json { return Output.data(JSONWriter.prettyBytes(of: check.json)) }
            for line in ReviewText(surroundings.phrases).lines(of: check) { Output.line(line) }
            if !check.allowsRelease { throw Failure(.badData, "") }
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    private func take(
        _ number: Int, _ check: ReleaseCheck, _ book: ReviewBook, _ surroundings: Surroundings
    ) throws {
        let words = Self.words
        guard check.items.indices.contains(number - 1) else {
            throw Failure(.usage, words.badDecision(String(number), check.items.count))
        }
        guard let choice = `as`.flatMap(ReleaseDecision.Choice.init(rawValue:)) else {
            throw Failure(.usage, words.badChoice)
        }
        let finding = check.items[number - 1].finding
        let decision = ReleaseDecision(
            id: finding.id, excerpt: finding.excerpt, choice: choice, by: by ?? surroundings.userName,
            why: why)
        try book.save(decision)
        let item = ReleaseCheck.Item(finding: finding, decision: decision)
        Output.note(ReviewText(surroundings.phrases).line(of: item))
    }
}

extension ReviewBook {
    init(opening path: String?, _ surroundings: Surroundings) throws {
        let day = try surroundings.openDay(path)
        self.init(surroundings, folder: day.folder, plan: day.plan, zone: day.zone)
    }
}
