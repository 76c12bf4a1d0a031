extension BoardPhrases {
    static let chinese = BoardPhrases(
        title: "看板",
        totals: { visits, people, questions, copies, rate in
            "接待 \(visits.map { "\($0) 批 " } ?? "")\(people) 人次  问题 \(questions) 个  发放 \(copies) 份  满意率 \(rate)"
        },
        progress: { open, overdue, people, questions in
            "未办结 \(open)  超期 \(overdue)  近30分钟 \(people) 人次 \(questions) 个问题"
        },
        onDuty: { "在岗 \($0) 人" },
        openAndOverdue: { "未办结 \($0)  超期 \($1)" },
        dayOf: { "第 \($0)/\($1) 个活动日" },
        allDays: { "共 \($0) 个活动日" },
        dayHead: "活动日",
        dayHeads: ["人次", "问题", "份数", "满意率"],
        panel: { panel in
            switch panel {
            case .departments: "部门"
            case .topics: "主题"
            case .desks: "咨询台"
            case .hours: "时段"
            case .satisfaction: "满意度"
            case .materials: "材料"
            case .matters: "办理"
            }
        },
        heads: { panel in
            switch panel {
            case .departments: ["问题", "评价", "满意率"]
            case .topics, .satisfaction, .matters: ["问题"]
            case .desks: ["记录", "最近", ""]
            case .hours: ["人次"]
            case .materials: ["备货", "发放", "剩余"]
            }
        },
        open: "未办结", overdue: "超期", unrated: "未评价",
        silent: { "停\($0)分" },
        sealed: "已封存",
        noEntry: "—",
        records: { "\($0)  \($1) 条记录" },
        place: { "第 \($0) 条，共 \($1) 条" },
        listHeads: ListHeads(time: "时间", record: "编号", type: "类型", people: "人数", content: "内容"),
        noRecords: "没有记录",
        question: { "问题 \($0)" },
        writtenBy: "记录人",
        writtenAt: "录入时间",
        recordName: "记录号",
        isBatch: "纸上汇总后补录，不计入时段",
        laterRecords: "后来的记录",
        stateNow: { "问题 \($0) 现状" },
        was: { "（原：\($0)）" },
        added: "（新增）",
        member: { name in
            switch name {
            case "people": "人数"
            case "channel": "渠道"
            case "name": "姓名"
            case "phone": "电话"
            case "address": "地址"
            case "group": "群体"
            case "materials": "材料"
            case "note": "备注"
            case "topic": "主题"
            case "text": "内容"
            case "kind": "类别"
            case "department": "部门"
            case "outcome": "处理"
            case "answer": "答复"
            case "satisfaction": "满意度"
            case "due": "期限"
            case "visitor": "来访者"
            case "questions": "问题"
            case "answeredBy": "答复人"
            case "seconds": "用时（秒）"
            case "state": "状态"
            case "ref": "所指记录"
            case "question": "第几问"
            case "source": "来源"
            case "to": "转至"
            case "person": "人员"
            case "why": "原因"
            case "occurredAt": "发生时间"
            case "batch": "纸上汇总"
            default: name
            }
        },
        value: { code in
            switch code {
            case "pad": "评价器"
            case "callback": "回访"
            case "desk": "咨询台"
            case "on": "到岗"
            case "off": "离岗"
            default: code
            }
        },
        warningsTitle: { "提醒（\($0) 条）" },
        warningOf: { "\($0) 条提醒，按 F8 全部查看：\($1)" },
        helpTitle: "看板按键",
        helpLines: [
            "数字随各台保存实时更新；回车看背后的记录，姓名等已遮盖。",
            "鼠标：单击选中，再单击打开；底行的按键可以单击。",
        ],
        backToDesk: "返回咨询台",
        action: { action in
            switch action {
            case .nextPanel: "下一栏"
            case .previousPanel: "上一栏"
            case .move: "选行"
            case .openRow: "看记录"
            case .accept: "确定"
            case .zoom: "放大"
            case .nextDay: "换活动日"
            case .cross: "交叉表"
            case .rowField: "换行"
            case .columnField: "换列"
            case .swapFields: "行列互换"
            case .scroll: "翻页"
            case .shift: "左右移"
            case .find: "查找"
            case .warnings: "提醒"
            case .preview: "报告"
            case .close: "收台"
            case .help: "帮助"
            case .back: "返回"
            case .quit: "退出"
            }
        })
}
