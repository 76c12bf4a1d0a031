import ArgumentParser
import CursesDriver
import DayModel
import DayStore
import DeskUI
import Glibc

struct EvaluateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .evaluate, abstract: Surroundings.phrases.evaluation.abstract)
    }

    private static var words: EvaluationPhrases { Surroundings.phrases.evaluation }

    @OptionGroup var days: DaysOption
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.againstHelp)) var against: [String] = []
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.tableHelp)) var table = false

    func run() throws {
        let surroundings = Surroundings()
        let isScreen = !json && !table && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        if isScreen { SignalInbox.blockSignals() }
        let books = try EvaluationBooks(days.paths, against: against, surroundings)
        if isScreen {
            let terminal = try TerminalPrograms.makeTerminal(surroundings)
            defer { terminal.restore() }
            var program = EvaluationProgram(surroundings, books: books, terminal: terminal)
            return program.run()
        }
        surroundings.tellDoubts(of: books.books + books.earlier)
        let all = books.days(asOf: surroundings.today)
        if json {
            let values = all.map(\.json)
            return Output.data(JSONWriter.prettyBytes(of: values.count == 1 ? values[0] : .array(values)))
        }
        for day in all {
            if all.count > 1 { Output.line("\(day.plan.title)  \(day.plan.date)") }
            write(day, surroundings.phrases)
        }
    }

    private func write(_ day: EvaluationDay, _ phrases: Phrases) {
        let table = EvaluationTable(phrases: phrases)
        for line in table.lines(of: day) {
            var text = line.text
            while text.hasSuffix(" ") { text.removeLast() }
            if let index = line.result {
                let result = day.evaluation.results[index]
                let records = result.records.map(\.short).joined(separator: " ")
                if !records.isEmpty { text = phrases.punctuation.labelled(text, records) }
                let then = table.comparisons(of: result, day).joined(separator: "  ")
                if !then.isEmpty { text += "  \(then)" }
            }
            Output.line(text)
        }
    }
}
