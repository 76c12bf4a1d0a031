/// The texts of the screen that finds records.
package struct FindPhrases: Sendable, Bilingual {
    let language: Language

    package var title: String { both("查找", "Find") }
    package var prompt: String { both("查找：", "Find:") }
    package var hint: String {
        both(
            "文字、拼音、首字母、部门、人员、日期、进展都可以；多个词用空格隔开",
            "Text, pinyin, initials, department, person, date, state; several words with spaces")
    }
    /// - Parameters: found, and of how many records.
    package func found(_ found: Int, _ records: Int) -> String {
        both("找到 \(found) 条（共 \(records) 条记录）", "\(found) of \(englishCount(records, "record"))")
    }
    /// While the days are still being read.
    package func reading(_ read: Int, _ records: Int) -> String {
        both("正在读取 \(read)/\(records)", "reading \(read) of \(records)")
    }
    package var nothing: String { both("没有找到", "Nothing found") }
    /// Another word for overdue, by which people look for it.
    package var late: String { both("逾期", "late") }
    /// Marks a record of the desk that the screen was opened from.
    package var thisDesk: String { both("本台", "this desk") }
    /// At the desk: an answer was taken over from a record.
    package func took(_ record: String, _ date: CivilDate, _ hidesPersonalData: Bool) -> String {
        both(
            "已引用 \(date) \(record) 的答复" + (hidesPersonalData ? "，其中的个人信息已遮盖，请核对" : "，没填的项已补上"),
            "Took the answer of \(record), \(date)"
                + (hidesPersonalData
                    ? "; personal data in it is masked, please check" : "; what was empty is filled in"))
    }
    /// The form is one that takes no answer.
    package var takesNone: String { both("这张表单不记答复，不能引用", "This form holds no answer to fill in.") }
    package func action(_ action: FindAction) -> String {
        switch action {
        case .move: both("选择", "choose")
        case .open: both("看全文", "whole record")
        case .takeAnswer: both("引用答复", "use answer")
        case .correct: both("更正", "correct")
        case .clear: both("清空", "clear")
        case .help: both("帮助", "help")
        case .back: both("返回", "back")
        case .quit: both("退出", "quit")
        }
    }
    package var helpTitle: String { both("查找的用法", "How to find records") }
    package var helpLines: [String] {
        both(
            [
                "边输入边查找，本日和以前各活动日一起查，最新的在前。",
                "每个词都要出现：文字（低保）、拼音（dibao）、首字母（db）、部门（民政办）、事项、类别、办理结果、满意度、登记人、日期（2026-05-15）、时间（09:31）、编号（D01-12）、进展（未办结、已超期、已办结）。",
                "从咨询台打开时：F2 把选中记录的答复引用到正在填写的问题里，填过的内容不变；F3 更正本台的记录。",
                "例：mzb 未办结", "个人信息一律脱敏显示。",
            ],
            [
                "Results follow each key, over this day and all earlier ones, newest first.",
                "Every word must occur: text, pinyin (dibao), initials (db), department, topic, kind, outcome, satisfaction, who wrote it, date (2026-05-15), time (09:31), number (D01-12), state (open, overdue, finished).",
                "From a desk: F2 uses a record's answer for the question being typed, which stays as it is; F3 corrects this desk's.",
                "Example: mzb open.", "Personal data is masked.",
            ])
    }
}

/// What a person means by a key where records are found.
package enum FindAction: Hashable, Sendable, CaseIterable {
    case move, open, takeAnswer, correct, clear, help, back, quit
}
