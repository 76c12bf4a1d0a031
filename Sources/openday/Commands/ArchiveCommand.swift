import ArgumentParser
import DayModel
import DayStore

struct ArchiveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .archive, abstract: words.archiveAbstract)
    }

    private static var words: ArchivePhrases { Surroundings.phrases.archive }

    @OptionGroup var day: DayOption
    @Option(name: .shortAndLong, help: ArgumentHelp(stringLiteral: words.outputHelp)) var output: String

    func run() throws {
        let surroundings = Surroundings()
        let day = try surroundings.openDay(day.day)
        let tally = DayTally.tally(of: day.folder, plan: day.plan, zone: day.zone, surroundings.store)
        surroundings.tell(tally.doubts, of: day.folder)
        let count = try DayArchive.write(day.folder, plan: day.plan, to: output, surroundings)
        Output.note(surroundings.phrases.archive.archived(output, count))
    }
}

struct RestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .restore, abstract: words.restoreAbstract)
    }

    private static var words: ArchivePhrases { Surroundings.phrases.archive }

    @Argument(help: ArgumentHelp(stringLiteral: words.fileHelp)) var file: String
    @Argument(help: ArgumentHelp(stringLiteral: words.folderHelp)) var folder: String

    func run() throws {
        let surroundings = Surroundings()
        let day = try DayArchive.read(file, surroundings)
        do { try day.write(to: folder, surroundings.store) } catch { throw surroundings.failure(error) }
        Output.note(surroundings.phrases.archive.restored(folder, day.files.count))
    }
}
