extension SealingPhrases {
    static let chinese = SealingPhrases(
        title: "收台",
        nothingToLookAt: "没有需要先处理的事项",
        more: { "还有 \($0) 行，按 PgDn 查看；接下来：" },
        question: "接下来：",
        goBack: "返回，先不封存",
        sealDesk: "封存本台",
        sealDay: "封存全部各台，结束本活动日",
        unsealDesk: "解封本台，继续登记",
        unsealKey: "解封",
        whyUnseal: "解封原因（记入流水），回车确认，Esc 返回：",
        unsealed: { "已解封（\($0)），可以继续登记；完成后请再次封存" },
        waits: "正在封存…",
        deskDone: "本台已封存。",
        deskAlready: "本台早已封存，没有改动。",
        deskEmpty: "这个台在本机没有记录，没有封存任何内容。",
        dayDone: "已封存，本活动日结束。",
        dayAlready: "本活动日早已结束，内容没有变化，核对码不变。",
        dayDoneBut: { "本活动日已结束，但有 \($0) 本流水由别的电脑写、尚未封存：\($1)" },
        clean: { "核验无误：\($0) 条记录，\($1) 本流水。" },
        alarms: { "已封存，但核验发现 \($0) 处异常，请用 openday verify 查看" },
        exported: "已导出，各项合计与汇总一致：",
        differing: { "已封存，但导出文件 \($0) 与汇总不一致" },
        notExported: "已封存，但没有导出；排除下面的问题后请运行 openday export",
        formerCode: { "上次的核对码 \($0) 已作废，请以新码为准。" },
        writeDown: "请把下面的核对码抄在纸上，与登记表一并存档：",
        inUse: { desk, holder in "\(desk) 正在使用（\(holder)），请先在那里退出；什么都没有封存" },
        failed: { "没有完成：\($0)" },
        checklist: { item in
            switch item {
            case .unsavedDraft(let desk): "\(desk) 还有未保存的内容"
            case .unrated(let questions, let all): "\(all) 个问题中 \(questions) 个未评价"
            case .open(let questions): "\(questions) 个问题未办结"
            case .overdue(let questions): "\(questions) 个问题已超期"
            case .noRecords(let desk): "\(desk) 没有任何记录"
            case .belowSatisfactionTarget(let rate, let target):
                "满意率 \(PercentText.text(rate))%，低于目标 \(PercentText.text(target))%"
            case .belowOnTheSpotTarget(let rate, let target):
                "当场办结率 \(PercentText.text(rate))%，低于目标 \(PercentText.text(target))%"
            case .overdrawn(let material, let by): "\(material) 发放数比备货多 \(by)"
            case .unsealedElsewhere(let journal): "\(journal) 在别的电脑上，尚未封存"
            case .alreadyClosed(let code): "本活动日已经结束，核对码 \(code)；有变化时再次封存会换新码"
            case .damage(let findings): "核验发现 \(findings) 处异常"
            }
        },
        dayIsClosed: { "已结束 核对码 \($0)" }
    )
}
