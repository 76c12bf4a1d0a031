extension ReminderPhrases {
    static let chinese = ReminderPhrases(
        greeting: { "\($0)：" },
        opening: { event, date, asOf, matters, badRatings in
            let (day, today) = (chineseDate(date), chineseDate(asOf))
            guard matters > 0 else {
                return "“\(event)”（\(day)）由你单位承办的事项，截至\(today)有差评回访\(badRatings)件待办。"
            }
            let callbacks = badRatings > 0 ? "，另有差评回访\(badRatings)件待办" : ""
            return "“\(event)”（\(day)）受理、由你单位承办的事项，截至\(today)尚有\(matters)件未办结\(callbacks)。"
        },
        counts: { overdue, soon in
            switch (overdue, soon) {
            case (0, 0): "请按期办理，并及时反馈办理结果。"
            case (0, _): "其中\(soon)件即将到期，请抓紧办理，并及时反馈办理结果。"
            case (_, 0): "其中\(overdue)件已超期，请尽快办理，说明超期原因，并及时反馈办理结果。"
            default: "其中\(overdue)件已超期、\(soon)件即将到期，请尽快办理，说明超期原因，并及时反馈办理结果。"
            }
        },
        matter: { number, record, matter, kind, due, state in
            let date = due.map { "期限\(chineseDate($0))，" } ?? ""
            return "\(number). \(record) \(matter)（\(kind)），\(date)\(state)"
        },
        closing: "确需延期的，请在到期前说明理由。感谢支持！",
        abstract: "催办：给每个有未办结事项的部门写一份催办函",
        outputHelp: "催办函写到这个文件夹（不写则在活动日的 exports 里）",
        nothing: "没有未办结的事项，不用催办",
        written: { "已写 \($0)" },
        kept: { "当天的催办函已有，未改写：\($0)" },
        title: { "催办函（\($0)个部门）" },
        allWritten: { "已写 \($0) 份催办函：\($1)" },
        action: "催办", writeAction: "写成文件")
}
