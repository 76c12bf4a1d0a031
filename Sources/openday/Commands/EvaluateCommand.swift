import ArgumentParser
import DayModel
import DayStore
import ScreenKit

struct EvaluateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "evaluate", abstract: Surroundings.phrases.evaluation.abstract)
    }

    @OptionGroup var days: DaysOption
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false

    func run() throws {
        let surroundings = Surroundings()
        let all = try days.paths.map { path in
            let day = try surroundings.openDay(path)
            var book = DayBook(day.folder, plan: day.plan, zone: day.zone, surroundings.store)
            _ = book.refresh()
            return (plan: day.plan, evaluation: book.evaluation(asOf: surroundings.today))
        }
        if json {
            let values = all.map { $0.evaluation.json($0.plan) }
            return Output.data(JSONWriter.prettyBytes(of: values.count == 1 ? values[0] : .array(values)))
        }
        for (plan, evaluation) in all {
            if all.count > 1 { Output.line("\(plan.title)  \(plan.date)") }
            for line in EvaluationText.lines(of: evaluation, surroundings.phrases.evaluation) {
                Output.line(line)
            }
        }
    }
}

/// The evaluation for people: a block for each measure, a line for each department and desk.
enum EvaluationText {
    static func lines(of evaluation: Evaluation, _ words: EvaluationPhrases) -> [String] {
        guard !evaluation.results.isEmpty else { return [words.noTargets] }
        return Evaluation.Measure.allCases.flatMap { measure -> [String] in
            let results = evaluation.results.filter { $0.measure == measure }
            guard let target = results.first?.target else { return [] }
            let names = results.map { words.scope($0.scope, $0.name) }
            let columns = names.map { DisplayWidth.columns(of: $0) }.max() ?? 0
            return [words.heading(measure, PercentText.text(target))]
                + zip(names, results).map { name, result in
                    "  " + TextLayout.pad(name, columns: columns) + "  " + text(of: result, words)
                }
        }
    }

    private static func text(of result: Evaluation.Result, _ words: EvaluationPhrases) -> String {
        guard let rate = result.rate else { return words.nothing }
        let figure = "\(PercentText.text(rate))% (\(result.met)/\(result.base))"
        guard result.isShort else { return "\(figure)  \(words.reached)" }
        let points = PercentText.text(Double(result.shortfall) / 10_000)
        let records = result.records.map(\.short).joined(separator: " ")
        return "\(figure)  \(words.short(points, result.missing)): \(records)"
    }
}
