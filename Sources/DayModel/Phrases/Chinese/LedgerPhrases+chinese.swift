extension LedgerPhrases {
    static let chinese = LedgerPhrases(
        title: "台账",
        dueState: { state in
            switch state {
            case .undated: "无期限"
            case .ahead(let days): "还有\(days)天"
            case .soon(let days): "将到期，还有\(days)天"
            case .today: "今天到期"
            case .overdue(let days): "超期\(days)天"
            case .paused(let date): "待补正，至\(date)"
            case .finished: "—"
            }
        },
        dueReason: { reason in
            switch reason {
            case .rule(let period, let from):
                "自\(from)次日起\(period.days)个\(period.unit == .workday ? "工作日" : "自然日")"
            case .extended: "已延期一次"
            case .step: "跟办时定"
            case .given: "登记时定"
            }
        },
        column: { column in
            switch column {
            case .due: "期限"
            case .left: "时限"
            case .record: "编号"
            case .state: "状态"
            case .kind: "类别"
            case .department: "部门"
            case .matter: "事项"
            case .visitor: "来访人"
            }
        },
        counts: { "未办结 \($0)  超期 \($1)  将到期 \($2)" },
        view: { view in
            switch view {
            case .open: "未办结"
            case .overdue: "超期"
            case .waiting: "待补正"
            case .badRatings: "差评回访"
            case .finished: "已办结"
            case .all: "全部"
            }
        },
        allDepartments: "全部部门", noDepartment: "未定部门",
        searching: { "查找“\($0)”" },
        marked: { "已选 \($0) 件" },
        nothing: "没有这样的问题",
        move: word,
        extended: "已延期",
        label: { label in
            switch label {
            case .received: "收到"
            case .takenBy: "登记人"
            case .department: "承办"
            case .state: "状态"
            case .due: "期限"
            case .visitor: "来访人"
            case .phone: "电话"
            case .text: "内容"
            case .answer: "当场答复"
            case .steps: "办理经过"
            case .move: "办理"
            case .to: "转往"
            case .level: "满意度"
            case .note: "说明"
            case .newDue: "新期限"
            }
        },
        noSteps: "还没有跟办",
        helpedBy: { "协办 \($0)" },
        formTitle: { $0 == 1 ? "办理" : "办理 \($0) 件" },
        chooseMove: "选一种办理方式",
        noMove: "这个问题现在不能再办理",
        departmentHint: { "先写主办，空一格再写协办。部门：\($0)" },
        saved: { $0 == 1 ? "已保存" : "已保存 \($0) 件" },
        skipped: { "\($0) 未办理：\($1)" },
        problem: { problem in
            switch problem {
            case .notNow(let kind, let state):
                "“\(CodePhrases.chinese.stateName(state))”的问题不能\(word(kind))"
            case .needsDepartment: "转办要写明转往哪个部门"
            case .sameDepartment(let name): "已在\(name)承办；要延期请用延期"
            case .needsNote(.extended): "延期要写明理由"
            case .needsNote(.callback): "写满意度，或写明联系情况"
            case .needsNote: "请写明要补正什么"
            case .needsDue(.extended): "延期要写新期限（YYYY-MM-DD）"
            case .needsDue: "请写补正期限（YYYY-MM-DD）"
            case .dueTooEarly(let date, let after): "期限 \(date) 应在 \(after) 之后"
            case .dueTooLate(let date, let last): "期限 \(date) 太晚，最多延到 \(last)"
            case .extendedAlready: "已延期一次，不能再延"
            case .noDueToExtend: "没有期限，不用延期"
            case .completionAskedAlready: "已告知补正一次，不能再要求补正"
            case .completionTooLate(let last): "应在 \(last) 前告知补正，现在晚了"
            case .noResultYet: "还没有办结，不能评价办理结果"
            case .badLevel(let text): "“\(text)”不是满意度，应为 1 到 5"
            }
        },
        helpTitle: "台账按键", helpInList: "在列表里", helpInStory: "看经过时", helpInForm: "填表时",
        helpLines: ["跟办写在办公室自己的流水里，不改动已封存的咨询台。姓名、电话已遮盖。"],
        action: { action in
            switch action {
            case .move: "选行"
            case .openStory: "经过"
            case .mark: "选中"
            case .markAll: "全选"
            case .step: "办理"
            case .nextView: "状态"
            case .nextDepartment: "部门"
            case .nextKind: "类别"
            case .search: "筛选"
            case .find: "查找"
            case .help: "帮助"
            case .back: "返回"
            case .quit: "退出"
            case .nextField: "下一项"
            case .previousField: "上一项"
            case .remind: ReminderPhrases.chinese.action
            case .writeReminders: ReminderPhrases.chinese.writeAction
            case .accept: "确定"
            case .save: "保存"
            case .cancel: "取消"
            }
        },
        abstract: "台账：没有办结的问题，按期限排列，逐件跟办",
        allHelp: "连同已办结的",
        tableHelp: "在终端里也只输出表格，不打开界面",
        departmentFilterHelp: "只列这个部门的",
        kindFilterHelp: "只列这一类的问题",
        overdueFilterHelp: "只列超期的",
        badKind: { "没有类别 \($0)；应为：\($1)" },
        recordHelp: "要办理的记录编号，如 D01-12",
        questionHelp: "第几个问题，从 0 数起",
        stateHelp: "replied、transferred、resolved、closed 或 reopened",
        toHelp: "转往的部门（主办）",
        withHelp: "协办部门，可写几次",
        noteHelp: "说明、理由",
        dueHelp: "新期限（YYYY-MM-DD）；与 replied 合用为告知补正",
        extendHelp: "延期到此日期（YYYY-MM-DD），要用 --note 写明理由",
        badState: { "没有状态 \($0)；应为：\($1)" },
        needsRecordAndState: "办理要同时写 --record 和 --state、--extend、--callback 或 --contacted 之一",
        ambiguous: { "\($0) 指不止一条记录，请写全：\($1)" })

    @Sendable private static func word(_ kind: LedgerMove.Kind) -> String {
        switch kind {
        case .replied: "答复"
        case .completion: "告知补正"
        case .transferred: "转办"
        case .extended: "延期"
        case .resolved: "办结"
        case .closed: "销号"
        case .reopened: "重开"
        case .callback: "回访"
        }
    }
}
