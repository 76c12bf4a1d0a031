/// The texts of reminders to departments.
package struct ReminderPhrases: Sendable, Bilingual {
    let language: Language

    static let chinese = ReminderPhrases(language: .chinese)
    static let english = ReminderPhrases(language: .english)

    package func greeting(_ department: String) -> String { both("\(department)：", "To \(department),") }
    package func opening(
        _ event: String, _ date: CivilDate, _ asOf: CivilDate, _ matters: Int, _ badRatings: Int
    ) -> String {
        switch language {
        case .chinese:
            let (day, today) = (chineseDate(date), chineseDate(asOf))
            guard matters > 0 else {
                return "“\(event)”（\(day)）由你单位承办的事项，截至\(today)有差评回访\(badRatings)件待办。"
            }
            let callbacks = badRatings > 0 ? "，另有差评回访\(badRatings)件待办" : ""
            return "“\(event)”（\(day)）受理、由你单位承办的事项，截至\(today)尚有\(matters)件未办结\(callbacks)。"
        case .english:
            let one = matters == 1
            let ratings = "\(badRatings) bad \(badRatings == 1 ? "rating" : "ratings") to be followed up"
            guard matters > 0 else {
                return "of \"\(event)\" (\(date)) your office has \(ratings) as of \(asOf)."
            }
            let callbacks = badRatings > 0 ? ", and \(ratings)" : ""
            return
                "of the matters of \"\(event)\" (\(date)) that are with you, \(matters) \(one ? "is" : "are") still open as of \(asOf)\(callbacks)."
        }
    }
    /// Of those whose date is not known yet; to be said behind the others.
    package func unknown(_ count: Int) -> String {
        both(
            "另有\(count)件的期限要等放假安排录入后才能算出，请同样抓紧办理。",
            "\(count) more have a date that is not known before the days off are entered; please deal with them all the same.")
    }
    package func counts(_ overdue: Int, _ soon: Int) -> String {
        switch (overdue, soon) {
        case (0, 0): both("请按期办理，并及时反馈办理结果。", "Please answer them in time, and let us know the results.")
        case (0, _):
            both(
                "其中\(soon)件即将到期，请抓紧办理，并及时反馈办理结果。",
                "\(soon) will be due very soon. Please answer them in time, and let us know the results.")
        case (_, 0):
            both(
                "其中\(overdue)件已超期，请尽快办理，说明超期原因，并及时反馈办理结果。",
                "\(overdue) late. Please answer as soon as you can, say why it is late, and let us know.")
        default:
            both(
                "其中\(overdue)件已超期、\(soon)件即将到期，请尽快办理，说明超期原因，并及时反馈办理结果。",
                "\(overdue) late, \(soon) due very soon. Please answer as soon as you can, say why it is late, and let us know."
            )
        }
    }
    package func matter(
        _ number: Int, _ record: String, _ matter: String, _ kind: String, _ due: CivilDate?, _ state: String
    ) -> String {
        switch language {
        case .chinese:
            let date = due.map { "期限\(chineseDate($0))，" } ?? ""
            return "\(number). \(record) \(matter)（\(kind)），\(date)\(state)"
        case .english:
            let date = due.map { "due \($0), " } ?? ""
            return "\(number). \(record) \(matter) (\(kind)): \(date)\(state)"
        }
    }
    package var closing: String {
        both(
            "确需延期的，请在到期前说明理由。感谢支持！",
            "Where more time is needed, please give the reason before the date. Thank you.")
    }

    // The command and the ledger's page.
    package var abstract: String {
        both("催办：给每个有未办结事项的部门写一份催办函", "Write a reminder for each department with unfinished matters")
    }
    package var outputHelp: String {
        both(
            "催办函写到这个文件夹（不写则在活动日的 exports 里）",
            "Write the reminders into this folder (else into the day's exports)")
    }
    package var nothing: String { both("没有未办结的事项，不用催办", "Nothing is unfinished, nobody needs a reminder") }
    package func written(_ path: String) -> String { both("已写 \(path)", "Written \(path)") }
    /// The file of the date was there already.
    package func kept(_ path: String) -> String {
        both("当天的催办函已有，未改写：\(path)", "Written before on this date, and left as it was: \(path)")
    }
    package func title(_ departments: Int) -> String {
        both(
            "催办函（\(departments)个部门）",
            departments == 1 ? "Reminder for 1 department" : "Reminders for \(departments) departments")
    }
    package func allWritten(_ files: Int, _ folder: String) -> String {
        both("已写 \(files) 份催办函：\(folder)", "\(files) reminders written to \(folder)")
    }
    package var action: String { both("催办", "remind") }
    package var writeAction: String { both("写成文件", "write files") }
}
