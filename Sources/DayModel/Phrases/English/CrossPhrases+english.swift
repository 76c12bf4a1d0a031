extension CrossPhrases {
    static let english = CrossPhrases(
        abstract: "A cross-table: questions counted by any two fields.",
        rowsHelp: { "The field of the rows: \($0)." },
        columnsHelp: "The field of the columns.",
        noSuchField: { "there is no field \($0); there are: \($1)" },
        field: { field in
            switch field {
            case .kind: "kind"
            case .topic: "topic"
            case .department: "department"
            case .outcome: "outcome"
            case .satisfaction: "satisfaction"
            case .channel: "channel"
            case .desk: "desk"
            case .hour: "hour"
            case .state: "state"
            }
        },
        state: { state in
            switch state {
            case .done: "finished"
            case .open: "open"
            case .overdue: "overdue"
            }
        },
        hour: { "\($0):00" },
        unrated: "not rated", nothing: "none", total: "total", noQuestions: "no questions yet",
        heading: { "Questions: rows by \($0), columns by \($1)" })
}
