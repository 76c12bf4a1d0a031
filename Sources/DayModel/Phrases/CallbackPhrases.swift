/// The texts of call-backs: the tasks that a 差评 opens, and the satisfaction with the result.
package struct CallbackPhrases: Sendable, Bilingual {
    let language: Language

    /// What the rows of such tasks are called as a kind.
    package var kind: String { both("差评回访", "bad rating") }
    package func stage(_ stage: CallbackTask.Stage) -> String {
        switch stage {
        case .contact: both("差评待回访", "call back")
        case .fix: both("差评待整改", "put right")
        case .done: both("差评已整改", "settled")
        }
    }
    /// The same for somebody who does not see the row's kind.
    package func task(_ stage: CallbackTask.Stage) -> String {
        both(self.stage(stage), "bad rating, \(self.stage(stage))")
    }
    /// How many tasks are not done, for the ledger's heading.
    package func open(_ number: Int) -> String { both("差评待办 \(number)", "bad ratings \(number)") }
    /// The second rate with its base.
    package func results(_ results: ResultSatisfaction) -> String {
        switch language {
        case .chinese:
            guard results.rated > 0 else { return "对办理结果尚无回访评价" }
            let rate = ProseRate.percent(results.satisfied, of: results.rated)
            return "对结果满意率 \(rate)（回访\(results.rated)，满意\(results.satisfied)）"
        case .english:
            guard results.rated > 0 else { return "Nobody was asked about a result yet" }
            let rate = ProseRate.percent(results.satisfied, of: results.rated)
            return "Content with result \(rate) (\(results.satisfied)/\(results.rated))"
        }
    }
    package func verdict(_ level: String, _ isOfResult: Bool, _ since: CivilDate) -> String {
        both(
            "差评：\(level)（对\(isOfResult ? "办理结果" : "答复")，\(since)）",
            "Bad rating: \(level) (of the \(isOfResult ? "result" : "answer"), \(since))")
    }
    package func why(_ text: String) -> String { both("原因：\(text)", "Because: \(text)") }
    package func contact(_ done: CivilDate?, _ due: CivilDate?, _ canContact: Bool) -> String {
        switch language {
        case .chinese:
            if let done { return "回访：已联系 \(done)" }
            guard canContact else { return "回访：没有留下姓名或电话，不能联系" }
            return "回访：应在 \(due.map(\.description) ?? "—") 前联系"
        case .english:
            if let done { return "Call-back: spoken to on \(done)" }
            guard canContact else { return "Call-back: nobody left a name or a phone" }
            return "Call-back: by \(due.map(\.description) ?? "—")"
        }
    }
    package func fix(_ done: CivilDate?, _ due: CivilDate?) -> String {
        switch language {
        case .chinese:
            if let done { return "整改：已办 \(done)" }
            return "整改：应在 \(due.map(\.description) ?? "—") 前办好"
        case .english:
            if let done { return "Put right: on \(done)" }
            return "Put right: by \(due.map(\.description) ?? "—")"
        }
    }
    /// A step of the story that was a call-back.
    package func step(_ level: String?) -> String {
        both(
            level.map { "回访，对结果\($0)" } ?? "回访",
            level.map { "called back, of the result: \($0)" } ?? "called back")
    }
    package var levelHint: String {
        both("满意度 5 到 1，只联系没有评价就空着", "5 to 1; leave it empty where there was contact and no verdict")
    }
    package var callbackHelp: String {
        both("回访：对办理结果的满意度，1 到 5", "A call-back: how content the visitor is with the result, 1 to 5")
    }
    package var contactedHelp: String {
        both("回访：已联系来访人，没有评价，要用 --note 说明", "A call-back without a verdict; needs --note")
    }
    package var tasksHelp: String { both("只列差评回访", "List what bad ratings ask for, and nothing else") }
    package var nothing: String { both("没有差评回访", "No bad rating") }
}
