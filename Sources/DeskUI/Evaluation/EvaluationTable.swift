package import DayModel
package import ScreenKit

/// The evaluation as aligned lines: a block for each measure, a line for the day, each department and each desk.
package struct EvaluationTable: Sendable {
    package struct Line: Equatable, Sendable {
        package var text: String
        package var role: Role
        /// Its place in the evaluation's results; nil for a heading and for what has no target.
        package var result: Int?
    }

    private let phrases: Phrases
    private var words: EvaluationPhrases { phrases.evaluation }

    package init(phrases: Phrases) {
        self.phrases = phrases
    }

    /// - Parameter columns: how wide a line may be; names are cut to leave room for the figures.
    package func lines(of day: EvaluationDay, columns: Int = 100) -> [Line] {
        let evaluation = day.evaluation
        guard !evaluation.results.isEmpty else {
            return [Line(text: words.noTargets, role: .dim)] + called(evaluation)
        }
        var lines: [Line] = []
        for measure in Evaluation.Measure.allCases {
            let rows = evaluation.results.enumerated().filter { $0.element.measure == measure }
            guard let target = rows.first?.element.target else { continue }
            lines.append(Line(text: words.heading(measure, PercentText.text(target)), role: .heading))
            let names = rows.map { words.scope($0.element.scope, $0.element.name) }
            let figures = rows.map { figure(of: $0.element) }
            let nameColumns = min(max(12, columns - 52), widest(names))
            let figureColumns = widest(figures)
            for (index, row) in rows.enumerated() {
                let name = TextLayout.truncate(names[index], columns: nameColumns)
                let text =
                    "  " + TextLayout.pad(name, columns: nameColumns) + "  "
                    + TextLayout.pad(figures[index], columns: figureColumns) + "  "
                    + verdict(on: row.element)
                lines.append(Line(text: text, role: role(of: row.element), result: row.offset))
            }
        }
        return lines + called(evaluation)
    }

    /// What the figure was at each earlier day.
    package func comparisons(of result: Evaluation.Result, _ day: EvaluationDay) -> [String] {
        day.comparisons(of: result).map { comparison in
            guard let then = comparison.then, then.rate != nil else {
                return words.nothingThen(comparison.day.date)
            }
            return words.then(comparison.day.date, figure(of: then), Self.signed(comparison.change ?? 0))
        }
    }

    /// Hundredths of a percent as points, with their sign.
    private static func signed(_ hundredths: Int) -> String {
        let size = abs(hundredths)
        let rest = size % 100
        let text = rest == 0 ? "\(size / 100)" : "\(size / 100).\(rest < 10 ? "0" : "")\(rest)"
        return hundredths == 0 ? "±0" : (hundredths > 0 ? "+" : "-") + text
    }

    private func figure(of result: Evaluation.Result) -> String {
        guard let rate = result.rate else { return words.nothing }
        return "\(PercentText.text(rate))% (\(result.met)/\(result.base))"
    }

    private func verdict(on result: Evaluation.Result) -> String {
        guard result.rate != nil else { return "" }
        guard result.isShort else { return words.reached }
        return words.short(PercentText.text(Double(result.shortfall) / 10_000), result.missing)
    }

    private func role(of result: Evaluation.Result) -> Role {
        result.rate == nil ? .dim : result.isShort ? .alarm : .plain
    }

    private func called(_ evaluation: Evaluation) -> [Line] {
        guard evaluation.called.contains(where: { $0.results.rated > 0 }) else { return [] }
        let names = evaluation.called.map { words.scope($0.scope, $0.name) }
        let columns = widest(names)
        return [Line(text: words.called, role: .heading)]
            + zip(names, evaluation.called).map { name, called in
                let results = called.results
                let rate = results.rate.map { "\(PercentText.text($0))%" } ?? words.nothing
                let text =
                    "  " + TextLayout.pad(name, columns: columns)
                    + "  \(rate) (\(results.satisfied)/\(results.rated))"
                return Line(text: text, role: .plain)
            }
    }

    private func widest(_ texts: [String]) -> Int { texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0 }
}
