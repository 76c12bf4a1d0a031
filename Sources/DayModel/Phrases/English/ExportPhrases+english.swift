extension ExportPhrases {
    static let english = ExportPhrases(
        column: englishColumn, yes: "yes", materialSeparator: "; ",
        section: englishSection, label: englishLabel,
        summaryTitle: { "Summary: \($0)" },
        fact: { "\($0): \($1)" },
        nothingRated: "not rated",
        rate: { "\($0.percent) (\($0.rated) rated, \($0.unrated) not rated)" },
        hour: { Digits.padded($0, to: 2) + ":00" },
        exportedAt: { "Exported \($0) \($1)" },
        findings: {
            $0 == 1
                ? "Caution: 1 place in the journals is damaged or doubtful and not counted below; see openday verify."
                : "Caution: \($0) places in the journals are damaged or doubtful and not counted below; "
                    + "see openday verify."
        },
        headline: englishHeadline, sheet: englishSheet, total: "Total")

    @Sendable private static func englishColumn(_ column: ExportColumn) -> String {
        switch column {
        case .record: "Record"
        case .type: "Type"
        case .date: "Date"
        case .time: "Time"
        case .desk: "Desk"
        case .channel: "Channel"
        case .people: "People"
        case .question: "Question no."
        case .kind: "Kind"
        case .topic: "Topic"
        case .text: "Question"
        case .department: "Department"
        case .outcome: "Outcome"
        case .answer: "Answer"
        case .answeredBy: "Answered by"
        case .satisfaction: "Satisfaction"
        case .due: "Due"
        case .state: "State"
        case .materials: "Materials"
        case .copies: "Copies"
        case .name: "Name"
        case .phone: "Phone"
        case .address: "Address"
        case .group: "Group"
        case .note: "Note"
        case .seconds: "Seconds"
        case .by: "Logged by"
        case .batch: "Paper count"
        case .amended: "Corrected"
        case .enteredAt: "Entered at"
        }
    }

    @Sendable private static func englishSheet(_ sheet: WorkbookSheet) -> String {
        switch sheet {
        case .summary: "Summary"
        case .departments: "Departments"
        case .topics: "Topics"
        case .materials: "Materials"
        case .hours: "Hours"
        case .questions: "Questions"
        case .records: "Records"
        case .evaluation: "Evaluation"
        }
    }

    @Sendable private static func englishSection(_ section: SummarySection) -> String {
        switch section {
        case .totals: "Totals"
        case .channels: "Channels"
        case .kinds: "Kinds of question"
        case .outcomes: "Outcomes"
        case .satisfaction: "Satisfaction"
        case .departments: "Departments"
        case .topics: "Topics"
        case .materials: "Materials"
        case .hours: "Hours"
        case .desks: "Desks"
        case .publicity: "Put up"
        case .photos: "Pictures"
        case .comparison: "Compared with last time"
        case .venues: "All venues"
        case .venue: "Each venue"
        }
    }

    @Sendable private static func englishLabel(_ label: SummaryLabel) -> String {
        switch label {
        case .item: "Figure"
        case .count: "Count"
        case .visits: "Visits"
        case .people: "People"
        case .questions: "Questions"
        case .copies: "Copies"
        case .rated: "Rated"
        case .unrated: "Not rated"
        case .satisfied: "Satisfied"
        case .rate: "Satisfaction rate"
        case .onTheSpot: "Settled on the spot"
        case .open: "Open"
        case .overdue: "Overdue"
        case .code: "Code"
        case .name: "Name"
        case .unit: "Unit"
        case .prepared: "Prepared"
        case .handedOut: "Handed out"
        case .remaining: "Left"
        case .hour: "Hour"
        case .desk: "Desk"
        case .records: "Records"
        case .lastAt: "Last record"
        case .sealed: "Sealed"
        case .caption: "Caption"
        case .taken: "Taken"
        case .photographer: "By"
        case .file: "File"
        case .date: "Date"
        case .venue: "Venue"
        case .theme: "Theme"
        case .host: "Host"
        case .now: "Now"
        case .before: "Last time"
        case .change: "Change"
        case .changeInPercent: "Change in percent"
        }
    }
}

@Sendable private func englishHeadline(_ day: Headline) -> String {
    guard !day.isEmpty else { return "No visits or handouts were logged." }
    var clauses: [String] = []
    if day.people.value > 0 { clauses.append("received " + words(day.people, "visitor", "visitors")) }
    if day.questions.value > 0 {
        let kinds = list(day.kinds) { CodePhrases.english.name(Coded<QuestionKind>($0)) }
        clauses.append("took \(words(day.questions, "question", "questions")) (\(kinds))")
    }
    if !day.outcomes.isEmpty {
        clauses.append("outcomes: " + list(day.outcomes) { CodePhrases.english.name(Coded<Outcome>($0)) })
    }
    if day.copies.value > 0 { clauses.append("gave away " + words(day.copies, "copy", "copies")) }
    if !day.publicity.isEmpty {
        clauses.append("put up " + day.publicity.map { "\($0.name) × \($0.count)" }.joined(separator: ", "))
    }
    if let rate = day.rate { clauses.append("satisfaction " + ExportPhrases.english.rate(rate)) }
    let sentence = clauses.joined(separator: "; ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
}

private func list(_ parts: [Headline.Part], _ name: (String) -> String) -> String {
    parts.map { "\(name($0.code)) \($0.count.isExact ? "" : "over ")\($0.count.value)" }.joined(
        separator: ", ")
}

private func words(_ count: ProseCount, _ one: String, _ many: String) -> String {
    count.isExact ? "\(count.value) \(count.value == 1 ? one : many)" : "more than \(count.value) \(many)"
}
