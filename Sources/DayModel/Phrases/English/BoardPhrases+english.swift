extension BoardPhrases {
    static let english = BoardPhrases(
        title: "Board",
        totals: { visits, people, questions, copies, rate in
            "\(visits.map { "visits \($0)  " } ?? "")people \(people)  questions \(questions)  copies \(copies)  satisfied \(rate)"
        },
        progress: { open, overdue, people, questions in
            "open \(open)  overdue \(overdue)  last 30 min: \(people) \(people == 1 ? "person" : "people"), \(questions) \(questions == 1 ? "question" : "questions")"
        },
        onDuty: { "on duty \($0)" },
        openAndOverdue: { "open \($0)  overdue \($1)" },
        dayOf: { "day \($0) of \($1)" },
        allDays: { "all \($0) days" },
        dayHead: "day",
        dayHeads: ["people", "questions", "copies", "satisfied"],
        panel: { panel in
            switch panel {
            case .departments: "Offices"
            case .topics: "Topics"
            case .desks: "Desks"
            case .hours: "Hours"
            case .satisfaction: "Satisfaction"
            case .materials: "Materials"
            case .matters: "Progress"
            }
        },
        heads: { panel in
            switch panel {
            case .departments: ["asked", "rated", "rate"]
            case .topics, .satisfaction, .matters: ["asked"]
            case .desks: ["records", "last", ""]
            case .hours: ["people"]
            case .materials: ["stock", "given", "left"]
            }
        },
        open: "open", overdue: "overdue", unrated: "not rated",
        silent: { "idle \($0)m" },
        sealed: "sealed",
        noEntry: "—",
        records: { "\($0)  \($1 == 1 ? "1 record" : "\($1) records")" },
        place: { "\($0) of \($1)" },
        listHeads: ListHeads(
            time: "time", record: "record", type: "type", people: "people", content: "content"),
        noRecords: "no records",
        question: { "question \($0)" },
        writtenBy: "logged by",
        writtenAt: "entered at",
        recordName: "record",
        isBatch: "counted on paper and entered later; not in the hours",
        laterRecords: "What came later",
        stateNow: { "question \($0) now" },
        was: { "(was \($0))" },
        added: "(added)",
        member: { name in
            switch name {
            case "department": "office"
            case "satisfaction": "rating"
            case "answeredBy": "answered by"
            case "ref": "about"
            case "occurredAt": "happened at"
            case "batch": "counted on paper"
            default: name
            }
        },
        value: { code in
            switch code {
            case "pad": "by the visitor's pad"
            case "callback": "by call-back"
            case "desk": "at the desk"
            case "on": "on duty"
            case "off": "off duty"
            default: code
            }
        },
        warningsTitle: { "Warnings (\($0))" },
        warningOf: { "\(englishCount($0, "warning")), F8 shows all: \($1)" },
        helpTitle: "Keys of the board",
        helpLines: [
            "Figures are live; Enter shows the records, names masked.",
            "Mouse: a click marks, another one opens; the keys in the last line can be clicked.",
        ],
        backToDesk: "to desk",
        action: { action in
            switch action {
            case .nextPanel: "next panel"
            case .previousPanel: "panel before"
            case .move: "row"
            case .openRow: "records"
            case .accept: "OK"
            case .zoom: "zoom"
            case .nextDay: "next day"
            case .cross: "cross-table"
            case .rowField: "rows"
            case .columnField: "columns"
            case .swapFields: "swap"
            case .scroll: "page"
            case .shift: "sideways"
            case .find: "find"
            case .warnings: "warnings"
            case .preview: "report"
            case .close: "close"
            case .help: "help"
            case .back: "back"
            case .quit: "quit"
            }
        })
}
