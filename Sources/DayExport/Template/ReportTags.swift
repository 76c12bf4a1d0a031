package import DayModel

/// What the tags of an office's own template stand for on one day: `{{people}}` a text, `{{topics.name}}` a column of
/// a list.
package struct ReportTags {
    struct List {
        var columns: [String]
        var rows: [[String]]
    }

    let texts: [String: String]
    let lists: [String: List]
    /// All tags, in the order in which they are listed.
    let names: [String]

    package init(_ log: DayLog, phrases: Phrases) {
        let values = TagValues(log: log, phrases: phrases)
        var texts: [String: String] = [:]
        for tag in ReportTag.allCases { texts[tag.name] = values.text(of: tag) }
        self.texts = texts
        var lists: [String: List] = [:]
        for list in ReportTagList.allCases {
            lists[list.rawValue] = List(columns: list.columns.map(\.name), rows: values.rows(of: list))
        }
        self.lists = lists
        names = ReportTags.names
    }

    private static var names: [String] {
        ReportTag.allCases.map(\.name)
            + ReportTagList.allCases.flatMap { list in list.columns.map { "\(list.rawValue).\($0.name)" } }
    }

    /// The list and the column that a tag names; nil for a text.
    func column(_ tag: String) -> (list: String, index: Int)? {
        guard let dot = tag.firstIndex(of: "."), let list = lists[String(tag[..<dot])],
            let index = list.columns.firstIndex(of: String(tag[tag.index(after: dot)...]))
        else { return nil }
        return (String(tag[..<dot]), index)
    }
}

/// A tag for one text.
package enum ReportTag: Hashable, Sendable, CaseIterable {
    case title, addressee, event, theme, date, venue, host, reportTo, reportDate
    /// The day in one sentence.
    case summary
    /// A section of the report.
    case section(ReportHeading)
    /// The exact number.
    case figure(ReportFigure)
    /// The same as the report's prose gives it, rounded and with its measure word.
    case words(ReportFigure)

    package static var allCases: [ReportTag] {
        let head: [ReportTag] = [
            .title, .addressee, .event, .theme, .date, .venue, .host, .reportTo, .reportDate, .summary,
        ]
        return head + [.section(.organisation), .section(.form), .section(.results), .section(.outlook)]
            + figures.map(ReportTag.figure) + rounded.map(ReportTag.words)
    }

    static let rounded: [ReportFigure] = [.people, .questions, .copies]
    static var figures: [ReportFigure] {
        let whole: [ReportFigure] = [
            .people, .visits, .questions, .copies, .satisfactionRate, .rated, .unrated, .dissatisfied, .open,
            .overdue,
            .departments, .desks, .staff, .attended,
        ]
        return whole + Channel.allCases.map { .channel($0.rawValue) }
            + QuestionKind.allCases.map { .kind($0.rawValue) }
            + Outcome.allCases.map { .outcome($0.rawValue) }
    }

    package var name: String {
        switch self {
        case .section(let heading): "\(heading)"
        case .figure(.satisfactionRate): "rate"
        case .figure(.channel(let code)): "channel.\(code)"
        case .figure(.kind(let code)): "kind.\(code)"
        case .figure(.outcome(let code)): "outcome.\(code)"
        case .figure(let figure): "\(figure)"
        case .words(let figure): "\(figure).words"
        default: "\(self)"
        }
    }
}

/// A list whose columns are tags; the table row that such tags stand in is repeated for each of its elements.
package enum ReportTagList: String, CaseIterable, Sendable {
    case departments, topics, materials, hours, desks, channels, kinds, outcomes, satisfaction, publicity

    /// The section of the annex that holds the same rows.
    package var section: SummarySection {
        switch self {
        case .departments: .departments
        case .topics: .topics
        case .materials: .materials
        case .hours: .hours
        case .desks: .desks
        case .channels: .channels
        case .kinds: .kinds
        case .outcomes: .outcomes
        case .satisfaction: .satisfaction
        case .publicity: .publicity
        }
    }

    /// In the order of the annex table's columns.
    package var columns: [(name: String, label: SummaryLabel)] {
        let labels: [SummaryLabel] =
            switch self {
            case .departments: [.code, .name, .questions, .rated, .satisfied, .rate]
            case .topics: [.code, .name, .questions]
            case .materials: [.code, .name, .unit, .prepared, .handedOut, .remaining]
            case .hours: [.hour, .visits, .people, .questions, .copies]
            case .desks: [.code, .desk, .records, .lastAt, .sealed]
            case .channels: [.name, .visits]
            case .kinds, .outcomes, .satisfaction: [.name, .questions]
            case .publicity: [.name, .count, .unit]
            }
        return labels.map { ("\($0)", $0) }
    }
}
