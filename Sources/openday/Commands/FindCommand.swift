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
    @OptionGroup var personalData: PersonalDataOptions

    func run() throws {
        let surroundings = Surroundings()
        try personalData.allow(surroundings.phrases.privacy.search(query), in: days.paths, surroundings)
        for path in days.paths {
            let day = try surroundings.openDay(path)
            var book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
            _ = book.refresh()
            let found = book.entries(finding: query, limit: .max)
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
}
