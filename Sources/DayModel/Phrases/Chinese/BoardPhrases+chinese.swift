extension BoardPhrases {
    static let chinese = BoardPhrases(
        title: "看板",
        totals: { visits, people, questions, copies, rate in
            "接待 \(visits) 批 \(people) 人次  问题 \(questions) 个  发放 \(copies) 份  满意率 \(rate)"
        },
        progress: { open, overdue, people, questions in
            "未办结 \(open)  超期 \(overdue)  近30分钟 \(people) 人次 \(questions) 个问题"
        },
        openAndOverdue: { "未办结 \($0)  超期 \($1)" },
        dayOf: { "第 \($0)/\($1) 个活动日" },
        allDays: { "共 \($0) 个活动日  \($1) 人次  \($2) 个问题  \($3) 份" },
        panel: { panel in
            switch panel {
            case .departments: "部门  问题/评价/满意率"
            case .topics: "主题  问题"
            case .desks: "咨询台  记录/最近"
            case .hours: "时段  人次"
            case .satisfaction: "满意度"
            case .materials: "材料  发放/剩余"
            case .matters: "办理"
            }
        },
        open: "未办结", overdue: "超期", unrated: "未评价",
        silent: { "停\($0)分" },
        sealed: "已封存",
        noEntry: "—",
        ofPrepared: { "\($0)  余\($1)" },
        records: { "\($0)  \($1) 条记录" },
        noRecords: "没有记录",
        question: { "问题 \($0)" },
        writtenBy: "记录人",
        original: "原记录",
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
            default: name
            }
        },
        helpTitle: "看板按键",
        helpLines: ["数字随各台保存实时更新;回车可查看数字背后的每条记录。姓名、电话、地址已遮盖。"],
        action: { action in
            switch action {
            case .nextPanel: "下一栏"
            case .previousPanel: "上一栏"
            case .move: "选行"
            case .openRow: "看记录"
            case .zoom: "放大"
            case .nextDay: "换活动日"
            case .close: "收台"
            case .help: "帮助"
            case .back: "返回"
            case .quit: "退出"
            }
        })
}
