extension FindPhrases {
    static let english = FindPhrases(
        title: "Find", prompt: "Find:",
        hint: "Text, pinyin, initials, department, person, date, state; several words with spaces",
        found: { "\($0) of \($1) records" },
        reading: { "reading \($0) of \($1)" },
        nothing: "Nothing found",
        action: { action in
            switch action {
            case .move: "choose"
            case .open: "whole record"
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
            "Example: mzb open.", "Personal data is masked.",
        ])
}
