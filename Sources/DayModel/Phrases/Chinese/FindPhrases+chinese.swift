extension FindPhrases {
    static let chinese = FindPhrases(
        title: "查找", prompt: "查找：",
        hint: "文字、拼音、首字母、部门、人员、日期、进展都可以；多个词用空格隔开",
        found: { "找到 \($0) 条（共 \($1) 条记录）" },
        reading: { "正在读取 \($0)/\($1)" },
        nothing: "没有找到",
        late: "逾期",
        thisDesk: "本台",
        took: { record, date, hides in
            "已引用 \(date) \(record) 的答复" + (hides ? "，其中的个人信息已遮盖，请核对" : "，没填的项已补上")
        },
        takesNone: "这张表单不记答复，不能引用",
        action: { action in
            switch action {
            case .move: "选择"
            case .open: "看全文"
            case .takeAnswer: "引用答复"
            case .correct: "更正"
            case .clear: "清空"
            case .help: "帮助"
            case .back: "返回"
            case .quit: "退出"
            }
        },
        helpTitle: "查找的用法",
        helpLines: [
            "边输入边查找，本日和以前各活动日一起查，最新的在前。",
            "每个词都要出现：文字（低保）、拼音（dibao）、首字母（db）、部门（民政办）、事项、类别、办理结果、满意度、登记人、日期（2026-05-15）、时间（09:31）、编号（D01-12）、进展（未办结、已超期、已办结）。",
            "从咨询台打开时：F2 把选中记录的答复引用到正在填写的问题里，填过的内容不变；F3 更正本台的记录。",
            "例：mzb 未办结", "个人信息一律脱敏显示。",
        ])
}
