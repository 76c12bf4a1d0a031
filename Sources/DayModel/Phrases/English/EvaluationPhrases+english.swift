extension EvaluationPhrases {
    static let english = EvaluationPhrases(
        abstract: "Hold the plan's targets against the figures, by department and desk",
        noTargets: "The plan has no targets",
        heading: { measure, target in
            switch measure {
            case .satisfactionRate: "Satisfaction, target \(target)%"
            case .answeredOnTheSpotRate: "Answered or resolved on the spot, target \(target)%"
            }
        },
        scope: { scope, name in
            switch scope {
            case .day: "Whole day"
            case .department, .desk: name
            }
        },
        reached: "reached", nothing: "none",
        short: { "\($0) points short, \($1) more needed" },
        called: "Content with the result (called back)",
        then: { "\($0) \($1), \($2)" },
        nothingThen: { "\($0) none" },
        againstHelp: "Compare with this earlier day; may be given several times",
        tableHelp: "Print a table, in a terminal too",
        title: "Evaluation",
        records: { "\($0): \($1) \($1 == 1 ? "record" : "records")" },
        noRecords: "Reached; there is no record to look at",
        action: { action in
            switch action {
            case .move: "move"
            case .open: "records"
            case .nextDay: "next day"
            case .find: "find"
            case .help: "help"
            case .back: "back"
            case .quit: "quit"
            }
        },
        helpLines: [
            "The targets stand in the plan. Where there is nothing to measure there is no rate, and nobody falls short.",
            "Enter shows the records that pull a rate down.",
        ],
        sheetHeads: [
            "Measure", "Scope", "Code", "Name", "Target", "Base", "Met", "Rate", "Points short", "Missing",
            "Records",
        ],
        measure: { measure in
            switch measure {
            case .satisfactionRate: "Satisfaction"
            case .answeredOnTheSpotRate: "Settled on the spot"
            }
        },
        scopeName: { scope in
            switch scope {
            case .day: "Whole day"
            case .department: "Department"
            case .desk: "Desk"
            }
        })
}
