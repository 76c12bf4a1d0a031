/// The plan as the official document that goes out before a day (活动方案): an official document's parts, as a report
/// has them. What the plan does not say is left as a marked gap, or out.
package struct PlanReport {
    let plan: EventPlan
    let phrases: Phrases
    var words: PlanReportPhrases { phrases.planReport }

    package init(_ plan: EventPlan, phrases: Phrases) {
        self.plan = plan
        self.phrases = phrases
    }

    /// - Parameter date: 成文日期.
    package func report(date: CivilDate) -> Report {
        let annexTitle = words.annexTitle(plan.title)
        return Report(
            title: words.title(host, plan.title),
            addressee: plan.departments.isEmpty
                ? phrases.report.addressee(.gap(phrases.report.gap(.addressee))) : "\(words.addressee)",
            opening: words.opening(plan), caution: nil, sections: sections,
            annexNote: phrases.report.annexNote(annexTitle), annexLabel: phrases.report.annexLabel,
            annexTitle: annexTitle, annex: annex, signature: host, date: phrases.report.date(date))
    }

    private var host: Passage {
        plan.host.flatMap { $0.isEmpty ? nil : "\($0)" } ?? .gap(phrases.report.gap(.host))
    }

    private var sections: [Report.Section] {
        let all: [(PlanHeading, paragraphs: [Passage], parts: [(PlanPart, Passage)])] = [
            (.theme, [plan.theme.map { words.theme($0) } ?? gap(.theme)], []),
            (.time, [words.time(plan.date), plan.venue.map { words.venue($0) } ?? gap(.venue)], []),
            (.offices, [words.offices(host, plan)], []),
            (.content, [], parts),
            (.targets, targets, []),
            (
                .deadlines,
                ["\(words.deadlines(periods))\(topicLimits)", "\(words.badRating(plan.rules.badRating))"], []
            ),
            (.demands, [gap(.demands)], []),
        ]
        let present = all.filter { !$0.paragraphs.isEmpty || !$0.parts.isEmpty }
        return present.enumerated().map { index, section in
            Report.Section(
                heading: words.heading(index + 1, section.0), paragraphs: section.paragraphs,
                parts: section.parts.enumerated().map { index, part in
                    Report.Part(heading: words.partHeading(index + 1, part.0), paragraphs: [part.1])
                })
        }
    }

    private var parts: [(PlanPart, Passage)] {
        var parts: [(PlanPart, Passage)] = [
            (.consultation, "\(words.consultation(plan.desks.count, plan.topics.count))")
        ]
        if !plan.materials.isEmpty { parts.append((.materials, "\(words.materials(plan.materials))")) }
        if !plan.publicity.isEmpty { parts.append((.publicity, "\(words.publicity(plan.publicity))")) }
        parts.append((.rating, "\(words.rating)"))
        return parts
    }

    private var targets: [Passage] {
        let rates = [
            plan.targets.satisfactionRate.map { words.satisfactionTarget(PercentText.text($0) + "%") },
            plan.targets.answeredOnTheSpotRate.map { words.onTheSpotTarget(PercentText.text($0) + "%") },
        ].compactMap(\.self)
        return rates.isEmpty ? [] : ["\(words.targets(rates))"]
    }

    /// Kinds with the same period together, in the order of their codes; the period of most of them last.
    /// A topic's own limit goes before the rule of its kind, as questions are dated.
    private var topicLimits: String { plan.topicLimits.isEmpty ? "" : words.topicLimits }

    private var periods: [(kinds: [QuestionKind], period: DuePeriod)] {
        var groups: [(kinds: [QuestionKind], period: DuePeriod)] = []
        for kind in QuestionKind.allCases {
            let period = plan.rules.period(for: .known(kind))
            if let index = groups.firstIndex(where: { $0.period == period }) {
                groups[index].kinds.append(kind)
            } else {
                groups.append(([kind], period))
            }
        }
        guard let most = groups.indices.max(by: { groups[$0].kinds.count < groups[$1].kinds.count }) else {
            return groups
        }
        groups.append(groups.remove(at: most))
        return groups
    }

    private func gap(_ gap: PlanGap) -> Passage { .gap(words.gap(gap)) }
}

/// The headings of the first level, as far as the plan has something under them.
package enum PlanHeading: CaseIterable, Hashable, Sendable {
    case theme, time, offices, content, targets, deadlines, demands
}

/// What happens on the day.
package enum PlanPart: CaseIterable, Hashable, Sendable {
    case consultation, materials, publicity, rating
}

/// What a person has to fill in.
package enum PlanGap: CaseIterable, Hashable, Sendable {
    case theme, venue, demands
}
