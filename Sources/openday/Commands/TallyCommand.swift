import ArgumentParser
import DayModel
import DayStore

struct TallyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .tally, abstract: Surroundings.words.tallyAbstract)
    }

    @OptionGroup var days: DaysOption
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.asOfHelp)) var asOf: String?

    func run() throws {
        let surroundings = Surroundings()
        let date = try surroundings.date(asOf)
        let all = try surroundings.openDays(days.paths).map { day in
            let tally = DayTally.tally(of: day.folder, plan: day.plan, zone: day.zone, surroundings.store)
            surroundings.tell(tally.doubts, of: day.folder)
            return tally.figures(of: day.plan, asOf: date ?? surroundings.today)
        }
        if json {
            let values = all.map(\.json)
            Output.data(JSONWriter.prettyBytes(of: values.count == 1 ? values[0] : .array(values)))
        } else {
            for figures in all { Output.data(FiguresText.bytes(of: figures, surroundings.phrases)) }
        }
    }
}

/// The headline figures for people, one a line.
enum FiguresText {
    static func bytes(of figures: Figures, _ phrases: Phrases) -> [UInt8] {
        let desk = phrases.desk
        let satisfaction = figures.satisfaction
        let rate =
            satisfaction.rate.map { desk.rate(PercentText.text($0), satisfaction.rated) } ?? desk.noRate
        let lines = [
            "\(figures.title)  \(figures.date)",
            phrases.board.totals(
                figures.visits, figures.people, figures.questions, figures.materialsTotal, rate),
            phrases.board.openAndOverdue(figures.open.total, figures.open.overdue),
        ]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
