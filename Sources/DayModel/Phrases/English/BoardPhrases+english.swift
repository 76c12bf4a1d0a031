extension BoardPhrases {
    static let english = BoardPhrases(
        title: "Board",
        totals: { visits, people, questions, copies, rate in
            "visits \(visits)  people \(people)  questions \(questions)  copies \(copies)  satisfied \(rate)"
        },
        progress: { open, overdue, people, questions in
            "open \(open)  overdue \(overdue)  last 30 min: \(people) people, \(questions) questions"
        },
        openAndOverdue: { "open \($0)  overdue \($1)" },
        dayOf: { "day \($0) of \($1)" },
        allDays: { "\($0) days  people \($1)  questions \($2)  copies \($3)" },
        panel: { panel in
            switch panel {
            case .departments: "Offices  questions/rated/rate"
            case .topics: "Topics  questions"
            case .desks: "Desks  records/last"
            case .hours: "Hours  people"
            case .satisfaction: "Satisfaction"
            case .materials: "Materials  given/left"
            case .matters: "Progress"
            }
        },
        open: "open", overdue: "overdue", unrated: "not rated",
        silent: { "idle \($0)m" },
        sealed: "sealed",
        noEntry: "—",
        ofPrepared: { "\($0)  left \($1)" },
        records: { "\($0)  \($1 == 1 ? "1 record" : "\($1) records")" },
        noRecords: "no records",
        question: { "question \($0)" },
        writtenBy: "logged by",
        original: "first logged as",
        member: { $0 },
        helpTitle: "Keys of the board",
        helpLines: [
            "Figures follow every desk as it saves; Enter shows the records behind one. Personal data is masked."
        ],
        action: { action in
            switch action {
            case .nextPanel: "next panel"
            case .previousPanel: "panel before"
            case .move: "row"
            case .openRow: "records"
            case .zoom: "zoom"
            case .nextDay: "next day"
            case .close: "close"
            case .help: "help"
            case .back: "back"
            case .quit: "quit"
            }
        })
}
