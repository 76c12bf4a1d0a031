extension ClosingReportPhrases {
    static let english = ClosingReportPhrases(
        title: { "Report of \($0) on how the matters of \"\($1)\" ended" },
        opening: { plan, date in
            "Everything that was taken down at \"\(plan.title)\" on \(date) is finished. This is how it went."
        },
        heading: { number, heading in
            let text =
                switch heading {
                case .outcome: "Outcome"
                case .offices: "By department"
                case .callbacks: "Call-backs"
                case .outlook: "Next steps"
                }
            return "\(number). \(text)"
        },
        outcome: { counts in
            guard counts.matters > 0 else { return "Nothing had to be dealt with after the day." }
            return
                "\(counts.matters) \(counts.matters == 1 ? "matter was" : "matters were") taken down, and all are finished: "
                + details(counts)
        },
        office: { name, counts in
            let details = counts.matters > 0 ? ": " + details(counts) : "."
            return "\(name) had \(counts.matters)\(details)\(content(counts.results))"
        },
        callbacks: { figures in
            let bad =
                figures.badRatings > 0
                ? "\(figures.badRatings) bad \(figures.badRatings == 1 ? "rating was" : "ratings were") put right, \(figures.settledInTime) of them in time."
                : "There was no bad rating."
            let results = figures.total.results
            return bad + (results.rated > 0 ? content(results) : " Nobody was asked about a result.")
        },
        annexTitle: { "How the matters of \"\($0)\" ended" },
        officesTitle: "By department",
        officeHeads: [
            "Department", "Matters", "In time", "Late", "Came back", "Extended", "Called back", "Content",
            "Rate",
        ],
        mattersTitle: "Matters",
        matterHeads: ["Number", "Matter", "Department", "Due", "Finished", "How", "Result"],
        timeliness: { ($0 ? "late" : "in time") + ($1 ? ", came back" : "") },
        help: "The closing report, when the ledger is empty: format md, html or docx",
        badFormat: { "The closing report has the formats \($0)" },
        notYet: { matters, tasks in
            let parts = [
                matters > 0 ? "\(matters) \(matters == 1 ? "matter is" : "matters are") not finished" : nil,
                tasks > 0 ? "\(tasks) bad \(tasks == 1 ? "rating is" : "ratings are") not settled" : nil,
            ]
            return "No closing report while the ledger is not empty: "
                + parts.compactMap(\.self).joined(separator: ", ")
        },
        alone: "--closing goes with --format, and not with a template, tags or an explanation")

    private static func details(_ counts: ClosingFigures.Counts) -> String {
        var text = "\(counts.inTime) in time, \(counts.late) late"
        if counts.extended > 0 { text += ", \(counts.extended) with more time" }
        if counts.cameBack > 0 { text += "; \(counts.cameBack) came back and was finished again" }
        return text + "."
    }

    private static func content(_ results: ResultSatisfaction) -> String {
        guard results.rated > 0 else { return "" }
        let rate = ProseRate.percent(results.satisfied, of: results.rated)
        return " Content with the result: \(rate) (\(results.satisfied) of \(results.rated) called back)."
    }
}
