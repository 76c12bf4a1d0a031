/// Writes the report of a day in one language from its one tally and its plan.
package struct ReportWriter {
    let plan: EventPlan
    let figures: Figures
    let rounding: ProseRounding
    let results: ResultSatisfaction
    let phrases: Phrases
    /// How many people came on duty, each once: no figure of the tally, which knows no persons.
    let attended: Int
    /// Of the days that the report is about, ascending.
    let dates: [CivilDate]
    /// What it is compared with.
    let base: Figures?
    var words: ReportPhrases { phrases.report }
    var isSmallDay: Bool { figures.people < ProseRounding.smallDay }

    /// - Parameters:
    ///   - results: what call-backs found so far.
    ///   - dates: where the report is about several days; else the plan's.
    ///   - base: the figures of an earlier day to compare with.
    package init(
        plan: EventPlan, figures: Figures, rounding: ProseRounding, phrases: Phrases,
        results: ResultSatisfaction = ResultSatisfaction([]), attended: Int = 0, dates: [CivilDate] = [],
        base: Figures? = nil
    ) {
        self.results = results
        self.attended = attended
        self.dates = dates.isEmpty ? [plan.date] : dates
        self.base = base
        self.plan = plan
        self.figures = figures
        self.rounding = rounding
        self.phrases = phrases
    }

    /// - Parameters:
    ///   - date: 成文日期, the local date of writing.
    ///   - findings: alarms that the journals gave; the report says so where there are any.
    package func report(date: CivilDate, findings: Int, annex: [AnnexTable]) -> Report {
        let annexTitle = words.annexTitle(plan.title)
        return Report(
            title: words.title(host, plan.title),
            addressee: words.addressee(named(plan.reportTo, .addressee)),
            opening: words.opening(plan, dates),
            caution: findings > 0 ? Passage.gap(phrases.export.findings(findings)) : nil,
            sections: [
                section(1, .organisation, [(.organisation, organisation)]),
                section(2, .form, [(.publicity, publicity), (.consultation, consultation)]),
                section(
                    3, .results,
                    [
                        (.reception, reception), (.outcomes, outcomes), (.copies, copies),
                        (.satisfaction, satisfaction), (.comparison, comparison),
                    ]),
                section(
                    4, .outlook,
                    [(.problems, problems), (.nextSteps, [.gap(words.gap(.nextSteps))])]),
            ],
            annexNote: words.annexNote(annexTitle), annexLabel: words.annexLabel, annexTitle: annexTitle,
            annex: annex, signature: host, date: words.date(date))
    }

    /// On a small day without second-level headings; parts without a sentence are left out.
    private func section(
        _ number: Int, _ heading: ReportHeading, _ parts: [(heading: ReportHeading, passages: [Passage])]
    ) -> Report.Section {
        let parts = parts.filter { !$0.passages.isEmpty }
        var section = Report.Section(heading: words.heading(number, heading), paragraphs: [], parts: [])
        guard !isSmallDay, parts.count > 1 else {
            section.paragraphs = paragraphs(parts.flatMap(\.passages))
            return section
        }
        section.parts = parts.enumerated().map { index, part in
            Report.Part(
                heading: words.partHeading(index + 1, part.heading), paragraphs: paragraphs(part.passages))
        }
        return section
    }

    /// The sentences as one paragraph, and each gap as one of its own.
    private func paragraphs(_ passages: [Passage]) -> [Passage] {
        let sentences = passages.filter { !$0.isGap }
        return (sentences.isEmpty ? [] : [sentences.joined(separator: words.betweenSentences)])
            + passages.filter(\.isGap)
    }

    var host: Passage { named(plan.host, .host) }

    private func named(_ name: String?, _ gap: ReportGap) -> Passage {
        guard let name, !name.isEmpty else { return .gap(words.gap(gap)) }
        return "\(name)"
    }
}
