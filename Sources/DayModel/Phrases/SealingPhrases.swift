/// The texts of closing: what to look at first, sealing, unsealing, and how it ended.
package struct SealingPhrases: Sendable, Bilingual {
    let language: Language

    package var title: String { both("收台", "Closing") }
    package var nothingToLookAt: String { both("没有需要先处理的事项", "Nothing needs a look first") }
    package func more(_ lines: Int) -> String {
        both("还有 \(lines) 行，按 PgDn 查看；接下来：", "\(lines) more lines, PgDn shows them. What now?")
    }
    package var question: String { both("接下来：", "What now?") }
    package var goBack: String { both("返回，先不封存", "Go back, seal nothing yet") }
    package var sealDesk: String { both("封存本台", "Seal this desk") }
    package var sealDay: String { both("封存全部各台，结束本活动日", "Seal all desks and close the day") }
    package var unsealDesk: String { both("解封本台，继续登记", "Unseal this desk and go on logging") }
    /// The same in the line of keys.
    package var unsealKey: String { both("解封", "unseal") }
    /// Asks for the reason, which goes into the journal.
    package var whyUnseal: String {
        both(
            "解封原因（记入流水），回车确认，Esc 返回：",
            "Why it is unsealed (goes on record); Enter does it, Esc goes back:")
    }
    package func unsealed(_ record: String) -> String {
        both(
            "已解封（\(record)），可以继续登记；完成后请再次封存",
            "Unsealed (\(record)): log on, and seal the desk again when done")
    }
    package var waits: String { both("正在封存…", "sealing…") }
    package var deskDone: String { both("本台已封存。", "This desk is sealed.") }
    package var deskAlready: String {
        both("本台早已封存，没有改动。", "This desk was sealed already; nothing was changed.")
    }
    package var deskEmpty: String {
        both("这个台在本机没有记录，没有封存任何内容。", "This desk logged nothing on this machine; nothing was sealed.")
    }
    package var dayDone: String { both("已封存，本活动日结束。", "Sealed: the day is closed.") }
    package var dayAlready: String {
        both(
            "本活动日早已结束，内容没有变化，核对码不变。",
            "The day was closed already and has not changed; its code still holds.")
    }
    package func dayDoneBut(_ count: Int, _ journals: String) -> String {
        both(
            "本活动日已结束，但有 \(count) 本流水由别的电脑写、尚未封存：\(journals)",
            "The day is closed, but \(englishCount(count, "journal")) of other machines \(count == 1 ? "is" : "are") not sealed: \(journals)"
        )
    }
    package func clean(_ records: Int, _ journals: Int) -> String {
        both(
            "核验无误：\(records) 条记录，\(journals) 本流水。",
            "Checked, all is well: \(englishCount(records, "record")) in \(englishCount(journals, "journal"))."
        )
    }
    package func alarms(_ count: Int) -> String {
        both(
            "已封存，但核验发现 \(count) 处异常，请用 openday verify 查看",
            "Sealed, but the check found \(englishCount(count, "thing")); see openday verify")
    }
    package func unchecked(_ message: String) -> String {
        both(
            "已封存，但没能核验，请用 openday verify 再查：\(message)",
            "Sealed, but the check could not be made, see openday verify: \(message)")
    }
    package func ownUnsealed(_ count: Int, _ journals: String) -> String {
        both(
            "没有结束：本机有 \(count) 本流水没能封存：\(journals)；请再收台一次",
            "Not closed: \(englishCount(count, "journal")) of this machine could not be sealed: \(journals). Close again")
    }
    /// Before the folder and the names of the files.
    package var exportedInDoubt: String {
        both("已导出，各项合计与汇总一致，但汇总本身存疑：", "Exported; the sums equal the tally, which is in doubt itself:")
    }
    /// Before the folder and the names of the files.
    package var exported: String { both("已导出，各项合计与汇总一致：", "Exported, and all sums equal the tally:") }
    package func differing(_ file: String) -> String {
        both("已封存，但导出文件 \(file) 与汇总不一致", "Sealed, but the export \(file) differs from the tally")
    }
    package var notExported: String {
        both(
            "已封存，但没有导出；排除下面的问题后请运行 openday export",
            "Sealed, but nothing was exported: mend what follows, then run openday export")
    }
    package func formerCode(_ code: String) -> String {
        both("上次的核对码 \(code) 已作废，请以新码为准。", "The earlier code \(code) holds no more; the new one does.")
    }
    package var writeDown: String {
        both("请把下面的核对码抄在纸上，与登记表一并存档：", "Write this code on paper and file it with the records:")
    }
    package func inUse(_ desk: String, _ holder: String) -> String {
        both(
            "\(desk) 正在使用（\(holder)），请先在那里退出；什么都没有封存",
            "\(desk) is in use (\(holder)); leave it there first. Nothing was sealed")
    }
    package func failed(_ message: String) -> String { both("没有完成：\(message)", "Not done: \(message)") }
    package func checklist(_ item: ChecklistItem) -> String {
        switch item {
        case .unsavedDraft(let desk): both("\(desk) 还有未保存的内容", "\(desk) has text that is not saved")
        case .unrated(let questions, let all):
            both(
                "\(all) 个问题中 \(questions) 个未评价",
                "\(questions) of \(all) questions \(questions == 1 ? "is" : "are") not rated")
        case .open(let questions):
            both(
                "\(questions) 个问题未办结",
                questions == 1 ? "1 question is not finished" : "\(questions) questions are not finished")
        case .overdue(let questions):
            both(
                "\(questions) 个问题已超期",
                questions == 1 ? "1 question is overdue" : "\(questions) questions are overdue")
        case .ratedTakenBack(let records):
            both(
                "\(records) 条来访者已评价的记录被撤销，请核对撤销原因",
                records == 1
                    ? "1 record that its visitor had rated was undone; look at the reason"
                    : "\(records) records that visitors had rated were undone; look at the reasons")
        case .noRecords(let desk): both("\(desk) 没有任何记录", "\(desk) logged nothing")
        case .belowSatisfactionTarget(let rate, let target):
            both(
                "满意率 \(PercentText.text(rate))%，低于目标 \(PercentText.text(target))%",
                "satisfaction is \(PercentText.text(rate))%, below the target of \(PercentText.text(target))%"
            )
        case .belowOnTheSpotTarget(let rate, let target):
            both(
                "当场办结率 \(PercentText.text(rate))%，低于目标 \(PercentText.text(target))%",
                "settled at the desk: \(PercentText.text(rate))%, below the target of \(PercentText.text(target))%"
            )
        case .overdrawn(let material, let by):
            both("\(material) 发放数比备货多 \(by)", "\(material): \(by) more handed out than prepared")
        case .unsealedElsewhere(let journal):
            both("\(journal) 在别的电脑上，尚未封存", "\(journal) is another machine's and not sealed")
        case .alreadyClosed(let code):
            both(
                "本活动日已经结束，核对码 \(code)；有变化时再次封存会换新码",
                "the day is closed, code \(code); a new closing makes a new one if anything has changed")
        case .damage(let findings):
            both("核验发现 \(findings) 处异常", "the check found \(englishCount(findings, "thing"))")
        case .unchecked(let why): both("没能核验：\(why)", "the check could not be made: \(why)")
        }
    }
    /// A closed day, with its code, in the board's title.
    package func dayIsClosed(_ code: String) -> String { both("已结束 核对码 \(code)", "closed, code \(code)") }
}
