/// The texts of the check before release and of the review.
package struct ReviewPhrases: Sendable, Bilingual {
    let language: Language

    package var reviewAbstract: String {
        both(
            "审核链：草稿→初审→保密审查→审核→上报→建档，可退回",
            "The way out: draft, first review, secrecy review, approval, release, filing; back at any step.")
    }
    package var checkAbstract: String {
        both(
            "发布前检查：逐条列出个人信息、涉密字样、数字不符，由人决定",
            "Before release: personal data, marks of secrecy, sums that differ; a person decides each.")
    }
    package var fileHelp: String { both("导出文件名（exports 里的）", "An exported file, by its name in exports") }
    package var passHelp: String { both("提交，或通过下一步", "Submit it, or pass its next stage") }
    package var backHelp: String { both("退回拟稿人（须写 --why）", "Send it back to its drafter (needs --why)") }
    package var whyHelp: String { both("理由", "The reason") }
    package var decideHelp: String { both("对第 N 条作出决定", "Decide about finding N") }
    package var choiceHelp: String { both("released 放行、masked 隐去、held 暂扣", "released, masked or held") }
    package var title: String { both("审核", "Review") }
    package func stage(_ stage: ReviewStage) -> String {
        switch stage {
        case .draft: both("草稿", "draft")
        case .firstReview: both("初审", "first review")
        case .secrecyReview: both("保密审查", "secrecy review")
        case .approval: both("审核", "approval")
        case .released: both("上报", "release")
        case .filed: both("建档", "filing")
        }
    }
    package var notSubmitted: String { both("未提交", "not submitted") }
    package var changed: String { both("文件已改动，退为草稿", "the file has changed: a draft again") }
    package var gone: String { both("文件已不在", "the file is gone") }
    /// A step as its record says it.
    package func done(_ step: ReviewStep) -> String {
        switch language {
        case .chinese:
            let what =
                step.isBack
                ? "退回：\(step.why ?? "")" : "\(self.stage(step.stage))\(step.stage == .draft ? "提交" : "通过")"
            return "\(step.file) \(what)"
        case .english:
            if step.isBack { return "\(step.file) sent back: \(step.why ?? "")" }
            return step.stage == .draft
                ? "\(step.file) submitted as a draft" : "\(step.file) passed \(self.stage(step.stage))"
        }
    }
    package func decided(_ releaseDecision: ReleaseDecision) -> String {
        both(
            "发布前检查 \(releaseDecision.id)：\(self.choice(releaseDecision.choice))",
            "check before release, \(releaseDecision.id): \(self.choice(releaseDecision.choice))")
    }
    package func choice(_ choice: ReleaseDecision.Choice) -> String {
        switch choice {
        case .released: both("放行", "released")
        case .masked: both("隐去", "left out")
        case .held: both("暂扣", "held")
        }
    }
    package var undecided: String { both("待定", "undecided") }
    package func kind(_ kind: ReleaseFinding.Kind) -> String {
        switch kind {
        case .personalData: both("个人信息", "personal data")
        case .word(let word): both("字样“\(word)”", "the word “\(word)”")
        case .figures: both("数字不符", "sums differ")
        case .damage: both("记录受损", "damaged record")
        }
    }
    package func place(_ place: ReleaseFinding.Place) -> String {
        switch place {
        case .question(let index): both("问题\(index + 1)", "question \(index + 1)")
        case .answer(let index): both("答复\(index + 1)", "answer \(index + 1)")
        case .note: both("备注", "note")
        case .remark: both("说明", "remark")
        case .day: both("全天", "the day")
        }
    }
    package func differs(_ format: String, _ figure: String, _ exported: String, _ tally: String) -> String {
        both(
            "\(format) 里的 \(figure) 是 \(exported)，汇总是 \(tally)",
            "\(figure) is \(exported) in \(format), \(tally) in the tally")
    }
    package func refusal(_ refusal: ReviewRefusal) -> String {
        switch refusal {
        case .noSuchFile(let name, let known):
            both(
                "exports 里没有 \(name)；有：\(known.isEmpty ? "无" : known.joined(separator: "、"))",
                "there is no \(name) in exports; there are: \(known.isEmpty ? "none" : known.joined(separator: ", "))"
            )
        case .noName: both("请写明经办人（--by 姓名）", "say who does it (--by NAME)")
        case .notTheirs(let stage, let by, let holders):
            both(
                "\(by) 不能办理\(self.stage(stage))；方案指定：\(holders.joined(separator: "、"))",
                "\(self.stage(stage)) is not \(by)'s; the plan names \(holders.joined(separator: ", "))")
        case .ownDraft(let by):
            both("\(by) 是拟稿人，方案规定不得审自己的稿", "\(by) wrote the draft, and the plan forbids reviewing one's own")
        case .noReason: both("退回须写明理由", "sending back needs a reason")
        case .isFiled: both("已建档，不再变动", "it is filed and stays as it is")
        case .nothingToSendBack: both("还是草稿，没有可退回的", "it is a draft: there is nothing to send back")
        case .findings(let undecided, let held):
            both(
                "发布前检查未过：待定 \(undecided) 条，暂扣 \(held) 条（openday check）",
                "the check before release has \(undecided) undecided and \(held) held (openday check)")
        case .holdsLeftOut(let file, let records):
            both(
                "\(file) 里还有已决定不导出的文字（\(records.map(\.description).prefix(5).joined(separator: "、"))）：请重新导出后再送审",
                "\(file) still holds text that is to be left out (\(records.map(\.description).prefix(5).joined(separator: ", "))): export it again, then submit it"
            )
        }
    }
    package var noFiles: String {
        both(
            "exports 里还没有文件：先用 openday export 或收台",
            "There is nothing in exports yet: use openday export, or close the day")
    }
    package var noFindings: String { both("没有发现问题", "Nothing was found") }
    package var noRoles: String {
        both("方案没有指定审核人，任何人署名均可办理", "The plan names no reviewers: anybody may sign")
    }
    package func findings(_ all: Int, _ undecided: Int, _ held: Int) -> String {
        both(
            "共 \(all) 条，待定 \(undecided) 条，暂扣 \(held) 条",
            "\(englishCount(all, "finding")), \(undecided) undecided, \(held) held")
    }
    package func badDecision(_ number: String, _ count: Int) -> String {
        both("没有第 \(number) 条；共 \(count) 条", "there is no finding \(number); there are \(count)")
    }
    package var badChoice: String {
        both("--as 应为 released、masked 或 held", "--as takes released, masked or held")
    }
    package var passOrBack: String {
        both("--pass 和 --back 须选其一，并写 --file", "give one of --pass and --back, and --file")
    }
    package var saved: String { both("已记录", "Recorded") }
    package var files: String { both("文件", "files") }
    package var check: String { both("发布前检查", "check before release") }
    package var next: String { both("下一步", "next") }
    package var by: String { both("经办人", "by") }
    package var why: String { both("理由", "reason") }
    package var decision: String { both("决定", "decision") }
    package func action(_ action: ReviewAction) -> String {
        switch action {
        case .move: both("选择", "choose")
        case .otherPage: both("文件/检查", "files/check")
        case .pass: both("通过", "pass")
        case .sendBack: both("退回", "send back")
        case .decide: both("决定", "decide")
        case .nextField: both("下一项", "next field")
        case .accept: both("确定", "do it")
        case .cancel: both("返回", "back")
        case .find: both("查找", "find")
        case .help: both("帮助", "help")
        case .quit: both("退出", "quit")
        }
    }
    package var helpLines: [String] {
        both(
            [
                "文件按 草稿→初审→保密审查→审核→上报→建档 逐步通过；每一步记下何人何时。",
                "文件以 SHA-256 认定：改动过的文件退为草稿，须重新提交。",
                "保密审查以前，检查里的每一条都要有人决定：1 放行、2 隐去（导出时整段不出）、3 暂扣。",
            ],
            [
                "A file goes from draft through first review, secrecy review, approval and release to filing; each step says who and when.",
                "A file is known by its SHA-256: a changed one is a draft again and has to be submitted anew.",
                "Before the secrecy review every finding needs a decision: 1 released, 2 left out of exports whole, 3 held.",
            ])
    }
}

/// What a person means by a key on the review's screen.
package enum ReviewAction: Hashable, Sendable, CaseIterable {
    case move, otherPage, pass, sendBack, decide, nextField, accept, cancel, find, help, quit
}
