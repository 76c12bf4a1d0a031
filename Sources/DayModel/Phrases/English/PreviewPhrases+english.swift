extension PreviewPhrases {
    static let english = PreviewPhrases(
        abstract:
            "shows the report in the terminal as its pages will break; every figure leads to its records",
        title: "Preview of the report",
        hint: "F4 preview the report that goes up",
        page: { "Page \($0) of \($1)" },
        figure: { "Figure \($0) of \($1)" },
        noFigures: "No figures to trace",
        masked: "Personal data is masked",
        records: { $0 == 1 ? "From 1 record" : "From \($0) records" },
        reading: "Looking for the records …",
        wrongSum: { "Caution: these records come to \($0) and not to the tally's \($1); run openday verify" },
        counts: { "counts \($0)" },
        question: { "question \($0)" },
        changedBy: { "changed by \($0)" },
        action: { action in
            switch action {
            case .turnPage: "page"
            case .nextFigure: "next figure"
            case .previousFigure: "previous figure"
            case .firstPage: "first page"
            case .lastPage: "last page"
            case .explain: "its records"
            case .move: "move"
            case .read: "the record"
            case .find: "find"
            case .back: "back"
            case .quit: "leave"
            }
        })
}
