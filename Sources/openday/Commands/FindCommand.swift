import ArgumentParser
import DayModel
import DayStore

struct FindCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "find", abstract: Surroundings.words.findAbstract)
    }

    @OptionGroup var days: DaysOption
    @Argument(help: ArgumentHelp(stringLiteral: Surroundings.words.queryHelp)) var query: String
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false

    func run() throws {
        let surroundings = Surroundings()
        for path in days.paths {
            let day = try surroundings.openDay(path)
            var book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
            _ = book.refresh()
            for entry in book.entries(finding: query, limit: .max).reversed() {
                if json {
                    Output.data(JSONWriter.bytes(of: entry.json) + [0x0A])
                } else {
                    Output.line(EntryText.line(entry, day.plan, surroundings.phrases))
                }
            }
        }
    }
}
