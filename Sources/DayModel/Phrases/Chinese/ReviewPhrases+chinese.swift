extension ReviewPhrases {
    static let chinese: ReviewPhrases = ReviewPhrases(
        reviewAbstract: "审核链：草稿→初审→保密审查→审核→上报→建档，可退回",
        checkAbstract: "发布前检查：逐条列出个人信息、涉密字样、数字不符，由人决定",
        fileHelp: "导出文件名（exports 里的）", passHelp: "提交，或通过下一步", backHelp: "退回拟稿人（须写 --why）",
        whyHelp: "理由", decideHelp: "对第 N 条作出决定", choiceHelp: "released 放行、masked 隐去、held 暂扣",
        title: "审核",
        stage: { stage in
            switch stage {
            case .draft: "草稿"
            case .firstReview: "初审"
            case .secrecyReview: "保密审查"
            case .approval: "审核"
            case .released: "上报"
            case .filed: "建档"
            }
        },
        notSubmitted: "未提交", changed: "文件已改动，退为草稿", gone: "文件已不在",
        done: { step in
            let what =
                step.isBack
                ? "退回：\(step.why ?? "")" : "\(chinese.stage(step.stage))\(step.stage == .draft ? "提交" : "通过")"
            return "\(step.file) \(what)"
        },
        decided: { "发布前检查 \($0.id)：\(chinese.choice($0.choice))" },
        choice: { choice in
            switch choice {
            case .released: "放行"
            case .masked: "隐去"
            case .held: "暂扣"
            }
        },
        undecided: "待定",
        kind: { kind in
            switch kind {
            case .personalData: "个人信息"
            case .word(let word): "字样“\(word)”"
            case .figures: "数字不符"
            case .damage: "记录受损"
            }
        },
        place: { place in
            switch place {
            case .question(let index): "问题\(index + 1)"
            case .answer(let index): "答复\(index + 1)"
            case .note: "备注"
            case .remark: "说明"
            case .day: "全天"
            }
        },
        differs: { "\($0) 里的 \($1) 是 \($2)，汇总是 \($3)" },
        refusal: { refusal in
            switch refusal {
            case .noSuchFile(let name, let known):
                "exports 里没有 \(name)；有：\(known.isEmpty ? "无" : known.joined(separator: "、"))"
            case .noName: "请写明经办人（--by 姓名）"
            case .notTheirs(let stage, let by, let holders):
                "\(by) 不能办理\(chinese.stage(stage))；方案指定：\(holders.joined(separator: "、"))"
            case .ownDraft(let by): "\(by) 是拟稿人，方案规定不得审自己的稿"
            case .noReason: "退回须写明理由"
            case .isFiled: "已建档，不再变动"
            case .nothingToSendBack: "还是草稿，没有可退回的"
            case .findings(let undecided, let held):
                "发布前检查未过：待定 \(undecided) 条，暂扣 \(held) 条（openday check）"
            case .holdsLeftOut(let file, let records):
                "\(file) 里还有已决定不导出的文字（\(records.map(\.description).prefix(5).joined(separator: "、"))）：请重新导出后再送审"
            }
        },
        noFiles: "exports 里还没有文件：先用 openday export 或收台", noFindings: "没有发现问题",
        noRoles: "方案没有指定审核人，任何人署名均可办理",
        findings: { "共 \($0) 条，待定 \($1) 条，暂扣 \($2) 条" },
        badDecision: { "没有第 \($0) 条；共 \($1) 条" }, badChoice: "--as 应为 released、masked 或 held",
        passOrBack: "--pass 和 --back 须选其一，并写 --file", saved: "已记录",
        files: "文件", check: "发布前检查", next: "下一步", by: "经办人", why: "理由", decision: "决定",
        action: { action in
            switch action {
            case .move: "选择"
            case .otherPage: "文件/检查"
            case .pass: "通过"
            case .sendBack: "退回"
            case .decide: "决定"
            case .nextField: "下一项"
            case .accept: "确定"
            case .cancel: "返回"
            case .find: "查找"
            case .help: "帮助"
            case .quit: "退出"
            }
        },
        helpLines: [
            "文件按 草稿→初审→保密审查→审核→上报→建档 逐步通过；每一步记下何人何时。",
            "文件以 SHA-256 认定：改动过的文件退为草稿，须重新提交。",
            "保密审查以前，检查里的每一条都要有人决定：1 放行、2 隐去（导出时整段不出）、3 暂扣。",
        ])
}
