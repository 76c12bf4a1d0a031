/// What the report says of an earlier day: one sentence, the rest stands in the annex.
extension ReportWriter {
    var comparison: [Passage] {
        guard let base else { return [] }
        let told: [ReportFigure] = [.people, .questions, .copies, .satisfactionRate]
        let changes = FigureChange.all(from: base, to: figures, phrases).compactMap { change in
            change.figure.flatMap { told.contains($0) ? mention(change, of: $0) : nil }
        }
        return [phrases.comparison.sentence(base, changes)]
    }

    private func mention(_ change: FigureChange, of figure: ReportFigure) -> ReportFacts.Named {
        ReportFacts.Named(
            name: phrases.comparison.subject(figure),
            count: FigureMention(
                figure: .change(figure), exact: .change(from: change.from, to: change.to),
                printed: phrases.comparison.inWords(change.amount, unit(of: figure), words.count)))
    }

    private func unit(of figure: ReportFigure) -> CountUnit {
        switch figure {
        case .people: .people(isSmallDay: isSmallDay)
        case .copies: .copies(figures.copiesUnit)
        default: .questions
        }
    }
}
