extension FindPhrases {
    static let english = FindPhrases(
        title: "Find", prompt: "Find:",
        hint: "Text, pinyin, initials, department, person, date, state; several words with spaces",
        found: { "\($0) of \(englishCount($1, "record"))" },
        reading: { "reading \($0) of \($1)" },
        nothing: "Nothing found",
        late: "late",
        thisDesk: "this desk",
        took: { record, date, hides in
            "Took the answer of \(record), \(date)"
                + (hides ? "; personal data in it is masked, please check" : "; what was empty is filled in")
        },
        takesNone: "This form holds no answer to fill in.",
        action: { action in
            switch action {
            case .move: "choose"
            case .open: "whole record"
            case .takeAnswer: "use answer"
            case .correct: "correct"
            case .clear: "clear"
            case .help: "help"
            case .back: "back"
            case .quit: "quit"
            }
        },
        helpTitle: "How to find records",
        helpLines: [
            "Results follow each key, over this day and all earlier ones, newest first.",
            "Every word must occur: text, pinyin (dibao), initials (db), department, topic, kind, outcome, satisfaction, who wrote it, date (2026-05-15), time (09:31), number (D01-12), state (open, overdue, finished).",
            "From a desk: F2 uses a record's answer for the question being typed, which stays as it is; F3 corrects this desk's.",
            "Example: mzb open.", "Personal data is masked.",
        ])
}
