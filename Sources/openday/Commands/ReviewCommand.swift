import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI
import Glibc

/// The way of the day's exports out of the office.
struct ReviewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .review, abstract: words.reviewAbstract)
    }

    private static var words: ReviewPhrases { Surroundings.phrases.review }

    @OptionGroup var day: DayOption
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.fileHelp)) var file: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.passHelp)) var pass = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.backHelp)) var back = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.whyHelp)) var why: String?

    func run() throws {
        let surroundings = Surroundings()
        let isStep = pass || back || file != nil
        let isScreen = !json && !isStep && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        if isScreen { SignalInbox.blockSignals() }
        let book = try ReviewBook(opening: day.day, surroundings)
        do {
            if isStep { return try takeStep(book, surroundings) }
            if isScreen {
                let terminal = try TerminalPrograms.makeTerminal(surroundings)
                defer { terminal.restore() }
                var program = try ReviewProgram(surroundings, book: book, by: by, terminal: terminal)
                return program.run()
            }
            let documents = try book.documents()
            if json { return Output.data(JSONWriter.prettyBytes(of: .array(documents.map(\.json)))) }
            for line in ReviewText(surroundings.phrases).lines(of: documents, book.rules) {
                Output.line(line)
            }
        } catch let error as StoreError {
            throw surroundings.failure(error)
        } catch let refusal as ReviewRefusal {
            throw Failure(.badData, Self.words.refusal(refusal))
        }
    }

    private func takeStep(_ book: ReviewBook, _ surroundings: Surroundings) throws {
        guard pass != back, let file else { throw Failure(.usage, Self.words.passOrBack) }
        let documents = try book.documents()
        guard let document = documents.first(where: { $0.file == file }) else {
            throw ReviewRefusal.noSuchFile(file, known: documents.map(\.file))
        }
        let step =
            pass
            ? try book.rules.passing(document, by: by ?? "", check: try book.check())
            : try book.rules.sendingBack(document, by: by ?? "", why: why ?? "")
        try book.save(step)
        Output.note(Self.words.done(step))
    }
}
