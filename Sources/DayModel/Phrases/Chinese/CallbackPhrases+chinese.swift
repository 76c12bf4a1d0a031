extension CallbackPhrases {
    static let chinese = CallbackPhrases(
        kind: "差评回访",
        stage: chineseStage, task: chineseStage,
        open: { "差评待办 \($0)" },
        results: { results in
            guard results.rated > 0 else { return "对办理结果尚无回访评价" }
            let rate = ProseRate.percent(results.satisfied, of: results.rated)
            return "对结果满意率 \(rate)（回访\(results.rated)，满意\(results.satisfied)）"
        },
        verdict: { level, isOfResult, since in
            "差评：\(level)（对\(isOfResult ? "办理结果" : "答复")，\(since)）"
        },
        why: { "原因：\($0)" },
        contact: { done, due, canContact in
            if let done { return "回访：已联系 \(done)" }
            guard canContact else { return "回访：没有留下姓名或电话，不能联系" }
            return "回访：应在 \(due.map(\.description) ?? "—") 前联系"
        },
        fix: { done, due in
            if let done { return "整改：已办 \(done)" }
            return "整改：应在 \(due.map(\.description) ?? "—") 前办好"
        },
        step: { $0.map { "回访，对结果\($0)" } ?? "回访" },
        levelHint: "满意度 5 到 1，只联系没有评价就空着",
        callbackHelp: "回访：对办理结果的满意度，1 到 5",
        contactedHelp: "回访：已联系来访人，没有评价，要用 --note 说明",
        tasksHelp: "只列差评回访",
        nothing: "没有差评回访")

    @Sendable private static func chineseStage(_ stage: CallbackTask.Stage) -> String {
        switch stage {
        case .contact: "差评待回访"
        case .fix: "差评待整改"
        case .done: "差评已整改"
        }
    }
}
