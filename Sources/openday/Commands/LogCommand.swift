import ArgumentParser
import DayModel
import DayStore
import Glibc

struct LogCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .log, abstract: Surroundings.words.logAbstract)
    }

    @OptionGroup var day: DayOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.deskHelp)) var desk: String
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.byHelp)) var by: String?

    func run() throws {
        let surroundings = Surroundings()
        let day = try surroundings.openDay(day.day)
        let session: DeskSession
        do {
            session = try DeskSession(
                opening: day.folder, plan: day.plan, desk: desk, by: by, environment: surroundings.store,
                deadlines: try surroundings.deadlines(of: day.plan, zone: day.zone, in: day.folder))
        } catch {
            throw surroundings.failure(error)
        }
        for notice in session.notices { Output.note(surroundings.text(of: notice)) }
        var store = surroundings.store
        store.watching = NoFolderWatching()
        var intake = LogIntake(
            session: session, book: DayBook(day.folder, plan: day.plan, zone: day.zone, store),
            zone: day.zone, surroundings: surroundings)
        var input = LineInput()
        while let lines = input.next() { intake.take(lines) }
        session.settle()
        // What was answered must still be where it was saved when the last line has come.
        let kept = Result { () throws(StoreError) in try session.keepFile() }
        session.close()
        if case .failure(let error) = kept { throw surroundings.failure(error) }
        for ends in session.missingYears.sorted(by: { $0.year < $1.year }) {
            Output.note(surroundings.phrases.desk.warning(.calendarEnds(year: ends.year)))
        }
        intake.tellDoubtfulTimes()
        if input.failure != 0 {
            let words = surroundings.phrases.commands
            throw Failure(
                .inputOutput, words.systemError(words.standardInput, String(cString: strerror(input.failure)))
            )
        }
        if intake.hasErrors { throw Failure(.badData, "") }
    }
}
