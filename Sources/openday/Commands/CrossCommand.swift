import ArgumentParser
import DayModel
import DayStore
import DeskUI

/// Questions counted by any two fields.
struct CrossCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .cross, abstract: words.abstract)
    }

    private static var words: CrossPhrases { Surroundings.phrases.cross }
    private static var fieldNames: String { CrossField.allCases.map(\.rawValue).joined(separator: " ") }

    @Argument(help: ArgumentHelp(stringLiteral: words.rowsHelp(fieldNames))) var rows: String
    @Argument(help: ArgumentHelp(stringLiteral: words.columnsHelp)) var columns: String
    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.asOfHelp)) var asOf: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false

    func run() throws {
        let surroundings = Surroundings()
        let fields = CrossFields(rows: try field(rows), columns: try field(columns))
        let date = try surroundings.date(asOf) ?? surroundings.today
        let counts = try surroundings.openDays(days.paths).map { day in
            let tally = DayTally.tally(of: day.folder, plan: day.plan, zone: day.zone, surroundings.store)
            surroundings.tell(tally.doubts, of: day.folder)
            return (plan: day.plan, cells: tally.crossing(fields, asOf: date))
        }
        let table = CrossTable(fields, counts)
        if json { return Output.data(JSONWriter.prettyBytes(of: table.json)) }
        let texts = CrossTableTexts(table, surroundings.phrases, plans: counts.map(\.plan))
        Output.line(texts.heading)
        for line in texts.lines { Output.line(line) }
    }

    private func field(_ name: String) throws -> CrossField {
        if let field = CrossField(rawValue: name) { return field }
        let words = Self.words
        // As the table itself calls it is right too.
        if let field = CrossField.allCases.first(where: { words.field($0) == name }) { return field }
        throw Failure(.usage, words.noSuchField(name, Self.fieldNames))
    }
}
