/// What each part of a report says: a sentence only where there is something to say.
extension ReportWriter {
    private func mention(_ figure: ReportFigure, _ exact: Int, _ unit: CountUnit, isRounded: Bool)
        -> FigureMention
    {
        let count = ProseCount(exact, isRounded ? rounding : .exact)
        return FigureMention(figure: figure, exact: .count(exact), printed: words.count(count, unit))
    }

    /// Visitors, questions and copies; nil where there were none.
    private func rounded(_ figure: ReportFigure, _ count: Int, _ unit: CountUnit) -> FigureMention? {
        count > 0 ? mention(figure, count, unit, isRounded: true) : nil
    }

    /// Staff, things put up, duties that are left; nil where there are none.
    private func exact(_ figure: ReportFigure, _ count: Int, _ unit: CountUnit) -> FigureMention? {
        count > 0 ? mention(figure, count, unit, isRounded: false) : nil
    }

    var organisation: [Passage] {
        let leaders = plan.staff.filter { $0.role == StaffMember.leaderRole }.count
        let sentence = words.organisation(
            ReportFacts.Organisation(
                host: host, departments: exact(.departments, plan.departments.count, .departments),
                desks: mention(.desks, plan.desks.count, .desks, isRounded: false),
                staff: exact(.staff, plan.staff.count, .persons),
                leaders: exact(.leaders, leaders, .persons), attended: exact(.attended, attended, .persons)))
        return plan.staff.isEmpty ? [sentence, .gap(words.gap(.organisation))] : [sentence]
    }

    var publicity: [Passage] {
        let items = plan.publicity.indices.compactMap { index -> ReportFacts.Named? in
            let item = plan.publicity[index]
            return exact(.publicity(index), item.count, .pieces(item.unit)).map {
                ReportFacts.Named(name: item.name, count: $0)
            }
        }
        var passages = items.isEmpty ? [] : [words.publicity(items)]
        if let kinds = exact(.materialKinds, plan.materials.count, .kindsOfMaterial) {
            passages.append(words.materialsReady(plan.materials.map(\.name), kinds))
        }
        return passages
    }

    var consultation: [Passage] {
        [
            words.consultation(
                plan.venue, mention(.desks, plan.desks.count, .desks, isRounded: false),
                exact(.preparedTopics, plan.topics.count, .topics))
        ]
    }

    var reception: [Passage] {
        let people = rounded(.people, figures.people, .people(isSmallDay: isSmallDay))
        let questions = rounded(.questions, figures.questions, .questions)
        guard people != nil || questions != nil else {
            return figures.materialsTotal > 0 ? [] : ["\(words.nothingHappened)"]
        }
        let channels = parts(figures.channels) { code in
            (.channel(code), .visits, phrases.codes.name(Coded<Channel>(code)))
        }
        let kinds = parts(figures.kinds) { code in
            (.kind(code), Self.unit(ofKind: code), phrases.codes.name(Coded<QuestionKind>(code)))
        }
        let onlyConsultations = figures.kinds.allSatisfy {
            $0.code == QuestionKind.consult.rawValue || $0.count == 0
        }
        let sentence = words.reception(
            ReportFacts.Reception(
                people: people, channels: channels.count > 1 ? channels : [], questions: questions,
                kinds: onlyConsultations ? [] : kinds))
        return [sentence] + topics
    }

    private static func unit(ofKind code: String) -> CountUnit {
        switch QuestionKind(rawValue: code) {
        case .consult, nil: .items
        case .suggestion: .suggestions
        default: .matters
        }
    }

    /// The three topics that were asked about most, of a day that is no small one.
    private var topics: [Passage] {
        guard !isSmallDay else { return [] }
        let asked = figures.topics.filter { $0.questions > 0 }.enumerated()
            .sorted { ($1.element.questions, $0.offset) < ($0.element.questions, $1.offset) }
        let named = asked.prefix(3).compactMap { _, topic in
            rounded(.topic(topic.code), topic.questions, .items).map {
                ReportFacts.Named(name: phrases.codes.listed(topic.name), count: $0)
            }
        }
        return named.isEmpty ? [] : [words.topics(named)]
    }

    var outcomes: [Passage] {
        let outcomes = parts(figures.outcomes) { code in
            (.outcome(code), .matters, phrases.codes.name(Coded<Outcome>(code)))
        }
        return outcomes.isEmpty ? [] : [words.outcomes(outcomes)]
    }

    var copies: [Passage] {
        guard let total = rounded(.copies, figures.materialsTotal, .copies(figures.copiesUnit)) else {
            return []
        }
        let materials = figures.materials.compactMap { stock in
            rounded(.material(stock.code), stock.handedOut, .pieces(stock.unit)).map {
                ReportFacts.Named(name: phrases.codes.listed(stock.name), count: $0)
            }
        }
        return [words.copies(total, materials)]
    }

    var satisfaction: [Passage] {
        guard let rate = ProseRate(figures.satisfaction) else { return resultSentence }
        return [
            words.satisfaction(
                FigureMention(
                    figure: .satisfactionRate, exact: .share(of: rate.satisfied, in: rate.rated),
                    printed: rate.percent),
                mention(.rated, rate.rated, .matters, isRounded: false),
                mention(.unrated, rate.unrated, .matters, isRounded: false))
        ] + resultSentence
    }

    private var resultSentence: [Passage] {
        guard let called = exact(.calledBack, results.rated, .matters) else { return [] }
        return [
            words.results(
                FigureMention(
                    figure: .resultRate, exact: .share(of: results.satisfied, in: results.rated),
                    printed: ProseRate.percent(results.satisfied, of: results.rated)),
                called)
        ]
    }

    var problems: [Passage] {
        var passages: [Passage] = []
        if let open = exact(.open, figures.open.total, .matters) {
            passages.append(words.open(open, exact(.overdue, figures.open.overdue, .matters)))
        }
        let satisfaction = figures.satisfaction
        if let bad = exact(.dissatisfied, satisfaction.rated - satisfaction.satisfied, .matters) {
            passages.append(words.dissatisfied(bad))
        }
        return passages + [.gap(words.gap(.problems))]
    }

    private func parts(
        _ counts: [Figures.Count], _ facts: (_ code: String) -> (ReportFigure, CountUnit, String)
    ) -> [ReportFacts.Named] {
        counts.compactMap { count in
            let (figure, unit, name) = facts(count.code)
            return rounded(figure, count.count, unit).map { ReportFacts.Named(name: name, count: $0) }
        }
    }
}
