/// The texts of the ledger: its table, its screen, its command.
package struct LedgerPhrases: Sendable, Bilingual {
    let language: Language

    package var title: String { both("台账", "Ledger") }
    package func dueState(_ state: DueState) -> String {
        switch state {
        case .undated: both("无期限", "no date")
        case .unknown(let year): both("期限未知（缺 \(year) 年放假安排）", "unknown (days off of \(year) missing)")
        case .ahead(let days): both("还有\(days)天", "\(days) days left")
        case .soon(let days): both("将到期，还有\(days)天", days == 1 ? "due tomorrow" : "due in \(days) days")
        case .today: both("今天到期", "due today")
        case .overdue(let days): both("超期\(days)天", days == 1 ? "1 day late" : "\(days) days late")
        case .paused(let date): both("待补正，至\(date)", "waits until \(date)")
        case .finished: "—"
        }
    }
    package func dueReason(_ reason: DueReason) -> String {
        switch reason {
        case .rule(let period, let from):
            both(
                "自\(from)次日起\(period.days)个\(period.unit == .workday ? "工作日" : "自然日")",
                "\(period.days) \(period.unit == .workday ? "working days" : "days") after \(from)")
        case .limit(let limit, let from):
            both(
                "自\(from)次日起\(CodePhrases.chinese.limit(limit, isTight: true))（事项时限）",
                "\(CodePhrases.english.limit(limit)) after \(from), as its topic has it")
        case .extended: both("已延期一次", "extended once")
        case .step: both("跟办时定", "set by a step")
        case .given: both("登记时定", "entered at the desk")
        }
    }
    package func column(_ column: LedgerColumn) -> String {
        switch column {
        case .due: both("期限", "Due")
        case .left: both("时限", "Time")
        case .record: both("编号", "Number")
        case .state: both("状态", "State")
        case .kind: both("类别", "Kind")
        case .department: both("部门", "Department")
        case .matter: both("事项", "Matter")
        case .visitor: both("来访人", "Visitor")
        }
    }
    package func counts(_ open: Int, _ overdue: Int, _ soon: Int, unknown: Int = 0) -> String {
        both(
            "未办结 \(open)  超期 \(overdue)  将到期 \(soon)",
            "Open \(open)  overdue \(overdue)  due soon \(soon)")
            + (unknown > 0 ? both("  期限未知 \(unknown)", "  date unknown \(unknown)") : "")
    }
    /// The same as `dueState` where a line is short.
    package func dueStateShort(_ state: DueState) -> String {
        guard case .unknown(let year) = state else { return dueState(state) }
        return both("未知（缺\(year)年）", "unknown (\(year))")
    }
    package func view(_ view: LedgerView) -> String {
        switch view {
        case .open: both("未办结", "open")
        case .overdue: both("超期", "overdue")
        case .waiting: both("待补正", "waiting")
        case .badRatings: both("差评回访", "bad ratings")
        case .finished: both("已办结", "finished")
        case .all: both("全部", "all")
        }
    }
    package var allDepartments: String { both("全部部门", "all departments") }
    package var noDepartment: String { both("未定部门", "no department") }
    package func searching(_ query: String) -> String { both("查找“\(query)”", "search \"\(query)\"") }
    package func marked(_ number: Int) -> String { both("已选 \(number) 件", "\(number) marked") }
    package var nothing: String { both("没有这样的问题", "No such question") }
    package func move(_ kind: LedgerMove.Kind) -> String { word(kind) }
    package var extended: String { both("已延期", "extended") }
    package func label(_ label: LedgerLabel) -> String {
        switch label {
        case .received: both("收到", "Received")
        case .takenBy: both("登记人", "Taken by")
        case .department: both("承办", "With")
        case .state: both("状态", "State")
        case .due: both("期限", "Due")
        case .visitor: both("来访人", "Visitor")
        case .phone: both("电话", "Phone")
        case .text: both("内容", "Question")
        case .answer: both("当场答复", "Answer")
        case .steps: both("办理经过", "Steps")
        case .move: both("办理", "Step")
        case .to: both("转往", "To")
        case .level: both("满意度", "Content")
        case .note: both("说明", "Note")
        case .newDue: both("新期限", "New date")
        }
    }
    package var noSteps: String { both("还没有跟办", "No step yet") }
    package func helpedBy(_ names: String) -> String { both("协办 \(names)", "with \(names)") }
    package func formTitle(_ questions: Int) -> String {
        both(
            questions == 1 ? "办理" : "办理 \(questions) 件",
            questions == 1 ? "Next step" : "Next step for \(questions) questions")
    }
    package var chooseMove: String { both("选一种办理方式", "Choose a step") }
    package var noMove: String { both("这个问题现在不能再办理", "Nothing can be done with this question now") }
    package func departmentHint(_ names: String) -> String {
        both(
            "先写主办，空一格再写协办。部门：\(names)",
            "The one that leads first, then, behind a space, those that help. Departments: \(names)")
    }
    package func saved(_ number: Int) -> String {
        both(number == 1 ? "已保存" : "已保存 \(number) 件", number == 1 ? "Saved" : "Saved \(number)")
    }
    package func skipped(_ record: String, _ problem: String) -> String {
        both("\(record) 未办理：\(problem)", "\(record) left as it is: \(problem)")
    }
    package func problem(_ problem: LedgerProblem) -> String {
        switch problem {
        case .notNow(let kind, let state):
            both(
                "“\(CodePhrases.chinese.stateName(state))”的问题不能\(word(kind))",
                "A question that is \(CodePhrases.english.stateName(state).lowercased()) can't take \"\(word(kind))\""
            )
        case .needsDepartment: both("转办要写明转往哪个部门", "Say which department it goes to")
        case .sameDepartment(let name):
            both("已在\(name)承办；要延期请用延期", "\(name) has it already; extend it to give more time")
        case .needsNote(.extended): both("延期要写明理由", "An extension needs a reason")
        case .needsNote(.callback): both("写满意度，或写明联系情况", "Give a verdict, or say how the contact went")
        case .needsNote: both("请写明要补正什么", "Say what has to be completed")
        case .needsDue(.extended): both("延期要写新期限（YYYY-MM-DD）", "An extension needs a new date (YYYY-MM-DD)")
        case .needsDue: both("请写补正期限（YYYY-MM-DD）", "Say by when (YYYY-MM-DD)")
        case .dueTooEarly(let date, let after):
            both("期限 \(date) 应在 \(after) 之后", "\(date) is too early; it must be after \(after)")
        case .dueTooLate(let date, let last):
            both("期限 \(date) 太晚，最多延到 \(last)", "\(date) is too late; \(last) at most")
        case .extendedAlready: both("已延期一次，不能再延", "It was extended once already")
        case .dueUnknown(let year):
            both(
                "期限未知：还没有 \(year) 年的放假安排。应先在 workdays.json 里加上 \(year) 年，期限就会算出，再延期",
                "The date is not known: the days off of \(year) are missing. They should be added to workdays.json first; then the date is worked out and can be extended"
            )
        case .noDueToExtend: both("没有期限，不用延期", "It has no date to extend")
        case .completionAskedAlready:
            both("已告知补正一次，不能再要求补正", "The applicant was asked to complete it once already")
        case .completionTooLate(let last):
            both("应在 \(last) 前告知补正，现在晚了", "The applicant had to be asked by \(last)")
        case .noResultYet: both("还没有办结，不能评价办理结果", "There is no result yet to be content with")
        case .badLevel(let text):
            both("“\(text)”不是满意度，应为 1 到 5", "\"\(text)\" is no level; there are 1 to 5")
        }
    }
    package var helpTitle: String { both("台账按键", "Keys of the ledger") }
    /// Over the keys of each state.
    package var helpInList: String { both("在列表里", "In the list") }
    package var helpInStory: String { both("看经过时", "On a matter") }
    package var helpInForm: String { both("填表时", "In the form") }
    package var helpLines: [String] {
        both(
            ["跟办写在办公室自己的流水里，不改动已封存的咨询台。姓名、电话已遮盖。"],
            [
                "Steps go into the office's own journal; sealed desks stay as they are. Names are masked."
            ])
    }
    package func action(_ action: LedgerAction) -> String {
        switch action {
        case .move: both("选行", "move")
        case .openStory: both("经过", "story")
        case .mark: both("选中", "mark")
        case .markAll: both("全选", "all")
        case .step: both("办理", "step")
        case .nextView: both("状态", "state")
        case .nextDepartment: both("部门", "dept")
        case .nextKind: both("类别", "kind")
        case .search: both("筛选", "narrow")
        case .find: both("查找", "find")
        case .help: both("帮助", "help")
        case .back: both("返回", "back")
        case .quit: both("退出", "quit")
        case .nextField: both("下一项", "next")
        case .previousField: both("上一项", "previous")
        case .remind: both(ReminderPhrases.chinese.action, ReminderPhrases.english.action)
        case .writeReminders: both(ReminderPhrases.chinese.writeAction, ReminderPhrases.english.writeAction)
        case .accept: both("确定", "accept")
        case .save: both("保存", "save")
        case .cancel: both("取消", "cancel")
        }
    }

    // The command.
    package var abstract: String {
        both(
            "台账：没有办结的问题，按期限排列，逐件跟办",
            "The ledger: questions that are not finished, by due date, and their next steps")
    }
    package var allHelp: String { both("连同已办结的", "Finished ones too") }
    package var tableHelp: String { both("在终端里也只输出表格，不打开界面", "Print a table, in a terminal too") }
    package var departmentFilterHelp: String { both("只列这个部门的", "Only those with this department") }
    package var kindFilterHelp: String { both("只列这一类的问题", "Only questions of this kind") }
    package var overdueFilterHelp: String { both("只列超期的", "Only what is overdue") }
    package func badKind(_ text: String, _ known: String) -> String {
        both("没有类别 \(text)；应为：\(known)", "There is no kind \(text); there are: \(known)")
    }
    package var recordHelp: String { both("要办理的记录编号，如 D01-12", "The record to move on, as D01-12") }
    package var questionHelp: String { both("第几个问题，从 0 数起", "Which of its questions, counted from 0") }
    package var stateHelp: String {
        both(
            "replied、transferred、resolved、closed 或 reopened",
            "replied, transferred, resolved, closed or reopened")
    }
    package var toHelp: String { both("转往的部门（主办）", "The department that it goes to") }
    package var withHelp: String {
        both("协办部门，可写几次", "A department that helps; may be given several times")
    }
    package var noteHelp: String { both("说明、理由", "A note or a reason") }
    package var dueHelp: String {
        both(
            "新期限（YYYY-MM-DD）；与 replied 合用为告知补正",
            "A new date (YYYY-MM-DD); with replied: by when the applicant has to complete the request")
    }
    package var extendHelp: String {
        both("延期到此日期（YYYY-MM-DD），要用 --note 写明理由", "Extend the time to this date (YYYY-MM-DD); needs --note")
    }
    package func badState(_ text: String, _ known: String) -> String {
        both("没有状态 \(text)；应为：\(known)", "There is no state \(text); there are: \(known)")
    }
    package var needsRecordAndState: String {
        both(
            "办理要同时写 --record 和 --state、--extend、--callback 或 --contacted 之一",
            "A step needs --record and one of --state, --extend, --callback, --contacted")
    }
    package func ambiguous(_ text: String, _ names: String) -> String {
        both(
            "\(text) 指不止一条记录，请写全：\(names)",
            "\(text) is the name of several records; write it in full: \(names)")
    }

    private func word(_ kind: LedgerMove.Kind) -> String {
        switch kind {
        case .replied: both("答复", "reply")
        case .completion: both("告知补正", "ask for completion")
        case .transferred: both("转办", "transfer")
        case .extended: both("延期", "extend")
        case .resolved: both("办结", "resolve")
        case .closed: both("销号", "close")
        case .reopened: both("重开", "reopen")
        case .callback: both("回访", "call back")
        }
    }
}

/// The columns of the ledger as a table.
package enum LedgerColumn: CaseIterable, Hashable, Sendable {
    case due, left, record, state, kind, department, matter, visitor
}

/// Which questions of the ledger are shown.
package enum LedgerView: CaseIterable, Hashable, Sendable {
    case open, overdue, waiting, finished, all, badRatings
}

/// What one question's story tells.
package enum LedgerLabel: Hashable, Sendable {
    case received, takenBy, department, state, due, visitor, phone, text, answer, steps
    case move, to, level, note, newDue
}

/// What somebody at the ledger can mean by a key.
package enum LedgerAction: CaseIterable, Hashable, Sendable {
    case move, openStory, step, mark, markAll, nextView, nextDepartment, nextKind, search, find, help, back,
        quit
    case nextField, previousField, save, cancel, accept
    case remind, writeReminders
}

extension LedgerView {
    package func shows(_ item: LedgerItem, asOf date: CivilDate) -> Bool {
        switch self {
        case .open: item.isOpen
        case .overdue: item.isOverdue(asOf: date)
        case .waiting: item.isPaused
        case .badRatings: false
        case .finished: !item.isOpen && !item.isPaused
        case .all: true
        }
    }

    package func shows(_ task: CallbackTask, asOf date: CivilDate) -> Bool {
        switch self {
        case .open: task.stage != .done
        case .overdue: task.isOverdue(asOf: date)
        case .waiting: false
        case .finished: task.stage == .done
        case .badRatings, .all: true
        }
    }
}
