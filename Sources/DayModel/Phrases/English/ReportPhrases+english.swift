extension ReportPhrases {
    static let english = ReportPhrases(
        gap: englishGap,
        count: { count, unit in
            let number = count.isExact ? "\(count.value)" : "more than \(count.value)"
            let noun = englishNoun(unit, isOne: count.isExact && count.value == 1)
            return noun.isEmpty ? number : "\(number) \(noun)"
        },
        heading: { "\($0). \(englishHeading($1))" },
        partHeading: { "(\($0)) \(englishHeading($1))" },
        betweenSentences: " ",
        title: { "Report of \($0) on \($1)" },
        addressee: { "To: \($0)" },
        opening: { plan, dates in
            let theme = plan.theme.map { ", under the theme “\($0)”" } ?? ""
            let venue = plan.venue.map { " at \($0)" } ?? ""
            let basis = plan.basis.isEmpty ? "" : " in accordance with \(plan.basis.joined(separator: ", "))"
            let edition = plan.edition.map { "the \(englishOrdinal($0)) " } ?? ""
            return
                "On \(englishDates(dates))\(basis) we held \(edition)\(plan.title)\(venue)\(theme). The results are reported as follows."
        },
        organisation: englishOrganisation,
        publicity: { "Put up on site: \(englishList($0))." },
        materialsReady: { names, kinds in
            "Ready for visitors to take: \(kinds) (\(names.prefix(3).joined(separator: ", "))\(names.count > 3 ? " and others" : ""))."
        },
        consultation: { venue, desks, topics in
            let place = venue.map { " at \($0)" } ?? ""
            guard let topics else {
                return "We ran \(desks)\(place), where visitors were received and answered."
            }
            return
                "We ran \(desks)\(place), prepared for \(topics), where visitors were received and answered."
        },
        reception: englishReception,
        topics: { topics in
            let items = topics.map { "\($0.name) (\($0.count))" as Passage }
            return "Asked about most: \(items.joined(separator: ", "))."
        },
        outcomes: { "Of the questions taken: \(englishList($0))." },
        copies: { copies, materials in
            guard materials.count > 1 else { return "We gave away \(copies)." }
            return "We gave away \(copies): \(englishList(materials))."
        },
        satisfaction: { "Visitors were satisfied with \($0) of the answers (\($1) rated, \($2) not rated)." },
        results: {
            "Visitors who were called back are content with \($0) of the results (\($1) called back)."
        },
        nothingHappened: "No visits or handouts were logged.",
        open: { open, overdue in
            let late: Passage = overdue.map { " (\($0) of them overdue)" } ?? ""
            return "Still open: \(open)\(late); they are being followed up."
        },
        dissatisfied: { "Rated dissatisfied: \($0); the visitors are to be asked why." },
        annexNote: { "Annex: \($0)" },
        annexLabel: "Annex",
        annexTitle: { "Statistics of \($0)" },
        date: englishDate,
        definition: englishDefinition,
        exact: { exact in
            switch exact {
            case .count(let count): "Exactly \(count)"
            case .share(let part, let whole): "Exactly \(part)/\(whole)"
            case .change(let from, let to): "Exactly \(from.plain) before, \(to.plain) now"
            }
        },
        sourceInPlan: { "From the event plan, event.json: \($0)" },
        sourceRecords: { $0 == 1 ? "From 1 record" : "From \($0) records" },
        source: { source in
            let question = source.question.map { "question \($0 + 1) " } ?? ""
            let changes =
                source.changes.isEmpty
                ? "" : " (changed by \(source.changes.map(\.description).joined(separator: ", ")))"
            return "\(source.record) \(question)counts \(source.amount)\(changes)"
        },
        tag: englishTag,
        tagSection: { "The whole section “\(englishHeading($0))” of the report" },
        tagWords: { "In the report's words, rounded. \($0)" },
        tagColumn: { "\($0): \($1)" },
        tagLists: "These stand in a row of a table, which is repeated for each element:")

    @Sendable private static func englishTag(_ name: String) -> String {
        switch name {
        case "title": "The title of the report"
        case "addressee": "To whom the report goes, with the word before it"
        case "event": "The event's title"
        case "theme": "The event's theme"
        case "date": "The event's date"
        case "venue": "The event's venue"
        case "host": "The host"
        case "reportTo": "To whom the report goes"
        case "reportDate": "The date of the report"
        case "summary": "The day in one sentence"
        default: name
        }
    }

    @Sendable private static func englishGap(_ gap: ReportGap) -> String {
        switch gap {
        case .host: "[host: to be filled in]"
        case .addressee: "[addressee: to be filled in]"
        case .organisation: "[how the day was led: to be filled in by the host]"
        case .problems: "[shortcomings: to be filled in by the host]"
        case .nextSteps: "[next steps: to be filled in by the host]"
        }
    }

    private static func englishNoun(_ unit: CountUnit, isOne: Bool) -> String {
        switch unit {
        case .people: isOne ? "visitor" : "visitors"
        case .visits: isOne ? "visit" : "visits"
        case .questions: isOne ? "question" : "questions"
        case .copies: isOne ? "copy" : "copies"
        case .departments: isOne ? "department" : "departments"
        case .desks: isOne ? "desk" : "desks"
        case .kindsOfMaterial: isOne ? "kind of material" : "kinds of material"
        case .topics: isOne ? "topic" : "topics"
        case .items, .matters, .suggestions, .persons, .pieces: ""
        }
    }

    private static func englishHeading(_ heading: ReportHeading) -> String {
        switch heading {
        case .organisation: "Organisation"
        case .form: "Form and content"
        case .results: "Results"
        case .outlook: "Shortcomings and next steps"
        case .publicity: "Publicity"
        case .consultation: "Consultation"
        case .reception: "Visitors and questions"
        case .outcomes: "What was done"
        case .copies: "Materials"
        case .satisfaction: "Satisfaction"
        case .comparison: "Compared with last time"
        case .problems: "Shortcomings"
        case .nextSteps: "Next steps"
        }
    }

    @Sendable private static func englishOrganisation(_ facts: ReportFacts.Organisation) -> Passage {
        var taking: [Passage] = []
        if let departments = facts.departments { taking.append("\(departments)") }
        taking.append("\(facts.desks)")
        if let staff = facts.staff {
            let leaders: Passage = facts.leaders.map { " (\($0) leading)" } ?? ""
            taking.append("\(staff) staff\(leaders)")
        }
        if let attended = facts.attended { taking.append("\(attended) signed on at the desks") }
        return "The day was held by \(facts.host) with \(taking.joined(separator: ", "))."
    }

    @Sendable private static func englishReception(_ facts: ReportFacts.Reception) -> Passage {
        var clauses: [Passage] = []
        if let people = facts.people {
            let channels: Passage = facts.channels.isEmpty ? "" : " (\(englishList(facts.channels)))"
            clauses.append("received \(people)\(channels)")
        }
        if let questions = facts.questions {
            let kinds: Passage = facts.kinds.isEmpty ? "" : " (\(englishList(facts.kinds)))"
            clauses.append("took \(questions)\(kinds)")
        }
        return "We \(clauses.joined(separator: " and "))."
    }

    private static func englishList(_ items: [ReportFacts.Named]) -> Passage {
        items.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    }
}

@Sendable func englishDates(_ dates: [CivilDate]) -> String {
    guard dates.count <= 3, let last = dates.last else {
        guard let first = dates.first, let last = dates.last else { return "" }
        return "\(englishDate(first)) to \(englishDate(last))"
    }
    let others = dates.dropLast().map(englishDate)
    return others.isEmpty
        ? englishDate(last) : others.joined(separator: ", ") + " and " + englishDate(last)
}

@Sendable func englishDate(_ date: CivilDate) -> String {
    let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]
    let (year, month, day) = date.parts
    return "\(day) \(months[month - 1]) \(year)"
}

/// 1st, 2nd, 3rd, 4th, 11th, 21st.
private func englishOrdinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
}
