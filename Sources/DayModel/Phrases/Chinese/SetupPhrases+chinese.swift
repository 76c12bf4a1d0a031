extension SetupPhrases {
    static let chinese = SetupPhrases(
        abstract: "编制、修改活动方案：逐项检查，保存前列出改动；开着的咨询台会跟着更新。",
        planHelp: "改一份方案文件，而不是某一天的方案",
        title: "活动方案", section: section, field: field, problem: problem,
        notSet: "—", builtIn: { "\($0)（默认）" },
        choice: { code in
            switch code {
            case PlanField.yes: "是"
            case PlanField.no: "否"
            case DuePeriod.Unit.workday.rawValue: "工作日"
            case DuePeriod.Unit.day.rawValue: "自然日"
            case "leader": "负责同志"
            case "staff": "工作人员"
            case "drafter": "拟稿人"
            case "reviewer": "初审人"
            case "secrecy": "保密审查人"
            case "approver": "审核人"
            case "releaser": "上报人"
            case "archivist": "档案员"
            default: nil
            }
        },
        unsaved: { "未保存 \($0) 处" }, nothingChanged: "没有改动，不用保存", saved: { "已保存：\($0)" },
        changesTitle: { "将保存以下 \($0) 处改动" },
        added: { "新增“\($0)”" }, removed: { "删除“\($0)”" }, reordered: "调整顺序",
        emptyList: "还没有，按 a 新增", nothingFound: "没有符合的",
        newElement: { "新增：\(section($0))" },
        removing: { "删除“\($0)”？" },
        isNamedBy: { "方案里还有 \($0) 处用到它：" }, nameInstead: "改为", nobody: "不写",
        recordsKeep: { "已有 \($0) 件记录用编号 \($1)；删除后数字照计，但只显示编号。" },
        codeInUse: { "已有 \($0) 件记录用这个编号，不能改；可另行新增" },
        idInUse: { "已有 \($0) 条记录，活动标识不能再改" },
        dateInUse: { "注意：已有 \($0) 条记录，改日期不改变记录的时间" },
        badZone: "没有这个时区；应为 Asia/Shanghai 这样的名称", lastDesk: "至少要有一个咨询台",
        followed: { "引用它的 \($0) 处一并改了" }, undone: "已撤消上一步", nothingToUndo: "没有可撤消的",
        notWhileSearching: "查找时不能调整顺序；先按 Esc 结束查找",
        moreProblems: { "还有 \($0) 处要改正：\($1)" },
        leaving: { "有 \($0) 处改动没有保存" }, leavingChoices: ["看改动并保存", "不保存，离开", "继续修改"],
        draftFound: "上次没有保存就中断了，改动还在", draftIsOfOtherPlan: "注意：方案后来又改过，请在保存前核对改动。",
        draftChoices: ["接着改", "丢弃，从现有方案开始"],
        beginning: { "\($0) 还没有活动方案" }, beginningChoices: ["从内置示例方案开始", "从空白方案开始"],
        firstDesk: "1号台", changedOnDisk: "方案刚被别处改过；改动已对照新方案重列，请核对后再保存",
        planChanged: { "方案有改动：\($0)" }, noteOfChange: { "方案改动（\($0)）：\($1)" },
        andMore: { "等，另有 \($0) 处" },
        planBroken: { "方案文件读不懂，仍用原方案：\($0)" }, dayAndPlan: "--day 和 --plan 只能用一个",
        otherEdition: { "名称里写的是第\(ChineseNumber.text(of: $0) ?? String($0))届" },
        openElsewhere: { "方案正在别处修改：\($0)" },
        action: action,
        helpLines: [
            "左边选部分，回车进入；右边回车修改，a 新增，x 删除，+ - 调整顺序，/ 查找，u 撤消。",
            "表单里 Tab 换项，回车确定，Esc 放弃；部门等项按 ← → 或直接输入拼音首字母选择。",
            "新增时编号可以不填，按名称自动取。多个别名用顿号隔开。",
            "s 先列出全部改动（原来 → 现在），回车才保存；保存要么全成，要么不变。",
            "有人用着的编号不能改；删除部门、咨询台时，引用它的地方可改为另一个。",
            "已开着的咨询台和看板随即采用新方案，正在填的内容不丢。",
        ])

    @Sendable private static func section(_ section: PlanSection) -> String {
        switch section {
        case .event: "活动"
        case .basis: "依据文件"
        case .departments: "部门"
        case .topics: "咨询事项"
        case .materials: "宣传资料"
        case .publicity: "宣传布置"
        case .desks: "咨询台"
        case .staff: "工作人员"
        case .targets: "目标"
        case .rules: "时限规则"
        case .reasons: "差评原因"
        case .slogans: "标语"
        }
    }

    @Sendable private static func field(_ name: PlanField.Name) -> String {
        switch name {
        case .id: "活动标识"
        case .title: "名称"
        case .edition: "届次"
        case .theme: "主题"
        case .date: "日期"
        case .timeZone: "时区"
        case .venue: "地点"
        case .host: "主办单位"
        case .reportTo: "报送单位"
        case .text: "内容"
        case .code: "编号"
        case .name: "名称"
        case .aliases: "别名"
        case .lead: "负责人"
        case .department: "部门"
        case .answer: "答复口径"
        case .basis: "依据"
        case .fee: "收费"
        case .limitDays: "办理天数"
        case .phone: "电话"
        case .kind: "类别"
        case .outcome: "处理方式"
        case .unit: "量词"
        case .prepared: "备有数量"
        case .count: "数量"
        case .desk: "咨询台"
        case .role: "职责"
        case .satisfactionRate: "满意率 %"
        case .answeredOnTheSpotRate: "当场答复率 %"
        case .dueDays(let kind): CodePhrases.chinese.kind(kind) + "几天内答复"
        case .dueUnit(let kind): CodePhrases.chinese.kind(kind) + "天数按"
        case .contactDays: "差评几日内联系"
        case .fixDays: "差评几日内整改"
        case .keepDays: "个人信息办结后留几日"
        case .ownDraft: "可审自己拟的稿"
        case .sample: "内容是示例"
        case .photoWidth: "照片最小宽度"
        case .photoHeight: "照片最小高度"
        }
    }

    @Sendable private static func problem(_ what: PlanProblem.What, _ kind: PlanField.Kind) -> String? {
        switch (what, kind) {
        case (.wrongKind, .count): "应为整数"
        case (.wrongKind, .rate), (.rateOutOfRange, .rate): "应为 0 到 100 之间的数"
        case (.wrongKind, .flag): "应为是或否"
        case (.badDate(let text), _): "“\(text)”不是日期；应为 2027-05-15 这样的写法"
        case (.unknownDepartment, _): "方案里没有这个部门"
        case (.unknownDesk, _): "方案里没有这个咨询台"
        case (.missing, _): "不能为空"
        default: nil
        }
    }

    @Sendable private static func action(_ action: SetupAction) -> String {
        switch action {
        case .move: "选择"
        case .open: "修改"
        case .add: "新增"
        case .remove: "删除"
        case .up: "上移"
        case .down: "下移"
        case .search: "查找"
        case .undo: "撤消"
        case .save: "保存"
        case .help: "帮助"
        case .quit: "离开"
        case .back: "返回"
        case .nextField: "下一项"
        case .previousField: "上一项"
        case .choose: "选择"
        case .accept: "确定"
        case .cancel: "放弃"
        case .confirm: "确认"
        }
    }
}
