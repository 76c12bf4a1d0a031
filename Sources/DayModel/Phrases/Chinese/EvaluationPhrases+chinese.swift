extension EvaluationPhrases {
    static let chinese = EvaluationPhrases(
        abstract: "考核：对照方案目标，看哪个部门、哪个台差多少",
        noTargets: "方案里没有目标（targets）",
        heading: { measure, target in
            switch measure {
            case .satisfactionRate: "满意率，目标 \(target)%"
            case .answeredOnTheSpotRate: "当场答复办结率，目标 \(target)%"
            }
        },
        scope: { scope, name in
            switch scope {
            case .day: "全天"
            case .department, .desk: name
            }
        },
        reached: "达标", nothing: "无",
        short: { "差 \($0) 个百分点，还差 \($1) 件" },
        called: "对办理结果的满意率（回访）",
        then: { "\($0) \($1)，\($2)" },
        nothingThen: { "\($0) 无" },
        againstHelp: "与这个更早的活动日比较，可写几次",
        tableHelp: "在终端里也只输出表格，不打开界面",
        title: "考核",
        records: { "\($0):\($1) 条记录" },
        noRecords: "达标，没有要看的记录",
        action: { action in
            switch action {
            case .move: "选行"
            case .open: "看记录"
            case .nextDay: "下一天"
            case .find: "查找"
            case .help: "帮助"
            case .back: "返回"
            case .quit: "退出"
            }
        },
        helpLines: ["目标写在方案的 targets 里。没有可比的件数就没有比率，也不算不达标。", "回车看是哪些记录拉低了比率。"],
        sheetHeads: ["指标", "范围", "代码", "名称", "目标", "基数", "达到", "比率", "差百分点", "还差件数", "记录"],
        measure: { measure in
            switch measure {
            case .satisfactionRate: "满意率"
            case .answeredOnTheSpotRate: "当场答复办结率"
            }
        },
        scopeName: { scope in
            switch scope {
            case .day: "全天"
            case .department: "部门"
            case .desk: "咨询台"
            }
        })
}
