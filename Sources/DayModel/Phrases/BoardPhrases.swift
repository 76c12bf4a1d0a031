/// The texts of the board's screen.
package struct BoardPhrases: Sendable, Bilingual {
    let language: Language

    package var title: String { both("看板", "Board") }
    /// Visits are left out where there is no room for them.
    package func totals(_ visits: Int?, _ people: Int, _ questions: Int, _ copies: Int, _ rate: String)
        -> String
    {
        both(
            "接待 \(visits.map { "\($0) 批 " } ?? "")\(people) 人次  问题 \(questions) 个  发放 \(copies) 份  满意率 \(rate)",
            "\(visits.map { "visits \($0)  " } ?? "")people \(people)  questions \(questions)  copies \(copies)  satisfied \(rate)"
        )
    }
    package func progress(_ open: Int, _ overdue: Int, _ people: Int, _ questions: Int) -> String {
        both(
            "未办结 \(open)  超期 \(overdue)  近30分钟 \(people) 人次 \(questions) 个问题",
            "open \(open)  overdue \(overdue)  last 30 min: \(people) \(people == 1 ? "person" : "people"), \(questions) \(questions == 1 ? "question" : "questions")"
        )
    }
    package func onDuty(_ count: Int) -> String { both("在岗 \(count) 人", "on duty \(count)") }
    package func openAndOverdue(_ open: Int, _ overdue: Int) -> String {
        both("未办结 \(open)  超期 \(overdue)", "open \(open)  overdue \(overdue)")
    }
    package func dayOf(_ number: Int, _ count: Int) -> String {
        both("第 \(number)/\(count) 个活动日", "day \(number) of \(count)")
    }
    package func allDays(_ days: Int) -> String { both("共 \(days) 个活动日", "all \(days) days") }
    /// The sum of several days is shown, and something was wanted that is done with one.
    package var chooseDay: String {
        both("现在显示的是各活动日的合计，先按 F5 选一个活动日", "This is the sum of all days; F5 goes to each of them first")
    }
    package var dayHead: String { both("活动日", "day") }
    /// The heads of the figures of several days: people, questions, copies, satisfaction.
    package var dayHeads: [String] {
        both(["人次", "问题", "份数", "满意率"], ["people", "questions", "copies", "satisfied"])
    }
    package func panel(_ panel: BoardPanel) -> String {
        switch panel {
        case .departments: both("部门", "Offices")
        case .topics: both("主题", "Topics")
        case .desks: both("咨询台", "Desks")
        case .hours: both("时段", "Hours")
        case .satisfaction: both("满意度", "Satisfaction")
        case .materials: both("材料", "Materials")
        case .matters: both("办理", "Progress")
        }
    }
    /// The heads of a panel's columns.
    package func heads(_ panel: BoardPanel) -> [String] {
        switch panel {
        case .departments: both(["问题", "评价", "满意率"], ["asked", "rated", "rate"])
        case .topics, .satisfaction, .matters: both(["问题"], ["asked"])
        case .desks: both(["记录", "最近", ""], ["records", "last", ""])
        case .hours: both(["人次"], ["people"])
        case .materials: both(["备货", "发放", "剩余"], ["stock", "given", "left"])
        }
    }
    package var open: String { both("未办结", "open") }
    package var overdue: String { both("超期", "overdue") }
    package var unrated: String { both("未评价", "not rated") }
    package func silent(_ minutes: Int) -> String { both("停\(minutes)分", "idle \(minutes)m") }
    package var sealed: String { both("已封存", "sealed") }
    package var noEntry: String { "—" }
    package func records(_ what: String, _ count: Int) -> String {
        both("\(what)  \(count) 条记录", "\(what)  \(count == 1 ? "1 record" : "\(count) records")")
    }
    package func place(_ number: Int, _ count: Int) -> String {
        both("第 \(number) 条，共 \(count) 条", "\(number) of \(count)")
    }
    package var listHeads: ListHeads {
        both(
            ListHeads(time: "时间", record: "编号", type: "类型", people: "人数", content: "内容"),
            ListHeads(
                time: "time", record: "record", type: "type", people: "people", content: "content"))
    }
    package var noRecords: String { both("没有记录", "no records") }
    package func question(_ number: Int) -> String { both("问题 \(number)", "question \(number)") }
    package var writtenBy: String { both("记录人", "logged by") }
    package var writtenAt: String { both("录入时间", "entered at") }
    package var recordName: String { both("记录号", "record") }
    package var isBatch: String {
        both("纸上汇总后补录，不计入时段", "counted on paper and entered later; not in the hours")
    }
    package var laterRecords: String { both("后来的记录", "What came later") }
    package func stateNow(_ question: Int) -> String {
        both("问题 \(question) 现状", "question \(question) now")
    }
    package func was(_ before: String) -> String { both("（原：\(before)）", "(was \(before))") }
    package var added: String { both("（新增）", "(added)") }
    package func member(_ name: String) -> String {
        switch language {
        case .chinese:
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
        case .english:
            switch name {
            case "department": "office"
            case "satisfaction": "rating"
            case "answeredBy": "answered by"
            case "ref": "about"
            case "occurredAt": "happened at"
            case "batch": "counted on paper"
            default: name
            }
        }
    }
    /// Codes that stand in a record and in no list of the form.
    package func value(_ code: String) -> String {
        switch code {
        case "pad": both("评价器", "by the visitor's pad")
        case "callback": both("回访", "by call-back")
        case "desk": both("咨询台", "at the desk")
        case "on": both("到岗", "on duty")
        case "off": both("离岗", "off duty")
        default: code
        }
    }
    package func warningsTitle(_ count: Int) -> String { both("提醒（\(count) 条）", "Warnings (\(count))") }
    package func warningOf(_ count: Int, _ newest: String) -> String {
        both(
            "\(count) 条提醒，按 F8 全部查看：\(newest)",
            "\(englishCount(count, "warning")), F8 shows all: \(newest)")
    }
    package var helpTitle: String { both("看板按键", "Keys of the board") }
    package var helpLines: [String] {
        both(
            [
                "数字随各台保存实时更新；回车看背后的记录，姓名等已遮盖。",
                "鼠标：单击选中，再单击打开；底行的按键可以单击。",
            ],
            [
                "Figures are live; Enter shows the records, names masked.",
                "Mouse: a click marks, another one opens; the keys in the last line can be clicked.",
            ])
    }
    /// What leaving the board does where it lies over a desk.
    package var backToDesk: String { both("返回咨询台", "to desk") }
    package func action(_ action: BoardAction) -> String {
        switch action {
        case .nextPanel: both("下一栏", "next panel")
        case .previousPanel: both("上一栏", "panel before")
        case .move: both("选行", "row")
        case .openRow: both("看记录", "records")
        case .accept: both("确定", "OK")
        case .zoom: both("放大", "zoom")
        case .nextDay: both("换活动日", "next day")
        case .cross: both("交叉表", "cross-table")
        case .rowField: both("换行", "rows")
        case .columnField: both("换列", "columns")
        case .swapFields: both("行列互换", "swap")
        case .scroll: both("翻页", "page")
        case .shift: both("左右移", "sideways")
        case .find: both("查找", "find")
        case .warnings: both("提醒", "warnings")
        case .preview: both("报告", "report")
        case .close: both("收台", "close")
        case .help: both("帮助", "help")
        case .back: both("返回", "back")
        case .quit: both("退出", "quit")
        }
    }
}

/// The heads of a list of records.
package struct ListHeads: Sendable {
    package var time: String
    package var record: String
    package var type: String
    package var people: String
    package var content: String
}

/// The parts of the board.
package enum BoardPanel: Hashable, Sendable, CaseIterable {
    case departments, topics, desks, hours, satisfaction, materials, matters
}

/// What a supervisor can mean by a key.
package enum BoardAction: Hashable, Sendable, CaseIterable {
    case nextPanel, previousPanel, move, openRow, accept, zoom, nextDay, warnings, preview, close, help, back,
        quit
    case cross, rowField, columnField, swapFields, scroll, shift, find
}
