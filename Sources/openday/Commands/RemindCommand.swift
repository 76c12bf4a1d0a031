import ArgumentParser
import DayModel
import DayStore

struct RemindCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .remind, abstract: Surroundings.phrases.reminder.abstract)
    }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.asOfHelp)) var asOf: String?
    @Option(name: .shortAndLong, help: ArgumentHelp(stringLiteral: Surroundings.phrases.reminder.outputHelp))
    var output: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.reminder
        let date = try surroundings.date(asOf) ?? surroundings.today
        let files = ReminderFiles(surroundings: surroundings, folder: output)
        var all: [(plan: EventPlan, written: ReminderFiles.Written)] = []
        let offices = try surroundings.openDays(days.paths).map { try OfficeBook($0, surroundings) }
        surroundings.tellDoubts(of: offices.map(\.book))
        for office in offices {
            do {
                let written = try files.write(office.day, of: office.book.folder, asOf: date)
                all += written.map { (office.plan, $0) }
            } catch {
                throw surroundings.failure(error)
            }
        }
        if json {
            let values = all.map { plan, written in
                written.reminder.json(
                    plan, text: written.text, file: written.path, isNew: written.isNew, asOf: date)
            }
            return Output.data(JSONWriter.prettyBytes(of: .array(values)))
        }
        guard !all.isEmpty else { return Output.note(words.nothing) }
        for (index, entry) in all.enumerated() {
            if index > 0 { Output.line("") }
            for line in entry.written.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            {
                Output.line(String(line))
            }
            Output.note(
                entry.written.isNew
                    ? words.written(entry.written.path) : words.kept(entry.written.path))
        }
    }
}
