extension CallbackPhrases {
    static let english = CallbackPhrases(
        kind: "bad rating",
        stage: englishStage, task: { "bad rating, \(englishStage($0))" },
        open: { "bad ratings \($0)" },
        results: { results in
            guard results.rated > 0 else { return "Nobody was asked about a result yet" }
            let rate = ProseRate.percent(results.satisfied, of: results.rated)
            return "Content with result \(rate) (\(results.satisfied)/\(results.rated))"
        },
        verdict: { level, isOfResult, since in
            "Bad rating: \(level) (of the \(isOfResult ? "result" : "answer"), \(since))"
        },
        why: { "Because: \($0)" },
        contact: { done, due, canContact in
            if let done { return "Call-back: spoken to on \(done)" }
            guard canContact else { return "Call-back: nobody left a name or a phone" }
            return "Call-back: by \(due.map(\.description) ?? "—")"
        },
        fix: { done, due in
            if let done { return "Put right: on \(done)" }
            return "Put right: by \(due.map(\.description) ?? "—")"
        },
        step: { $0.map { "called back, of the result: \($0)" } ?? "called back" },
        levelHint: "5 to 1; leave it empty where there was contact and no verdict",
        callbackHelp: "A call-back: how content the visitor is with the result, 1 to 5",
        contactedHelp: "A call-back without a verdict; needs --note",
        tasksHelp: "List what bad ratings ask for, and nothing else",
        nothing: "No bad rating")

    @Sendable private static func englishStage(_ stage: CallbackTask.Stage) -> String {
        switch stage {
        case .contact: "call back"
        case .fix: "put right"
        case .done: "settled"
        }
    }
}
