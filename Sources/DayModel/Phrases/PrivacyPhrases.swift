/// The texts about personal data: taking it along and removing it.
package struct PrivacyPhrases: Sendable, Bilingual {
    let language: Language

    package var withPersonalDataHelp: String {
        both(
            "姓名、电话、住址等不打码；谁取走的要记录在案",
            "Don't mask names, phones, addresses; it is put on record who took them")
    }
    package var yesHelp: String { both("不再询问", "Don't ask") }
    package var needsYes: String {
        both(
            "这里无人可问；确认要做请加 --yes。什么也没做",
            "There is nobody to ask here; say --yes if it is meant. Nothing was done")
    }
    package var notDone: String { both("什么也没做", "Nothing was done") }
    package func askToTake(_ what: String) -> String {
        both(
            "将取走个人信息（\(what)），并记录在案。输入 y 继续：",
            "Personal data is taken along (\(what)), and this is put on record. Type y: ")
    }
    /// What the office's journal says of it.
    package func tookPersonalData(_ who: String, _ what: String) -> String {
        both("\(who) 取走了个人信息：\(what)", "\(who) took personal data: \(what)")
    }
    /// What was taken, `file` nil for standard output.
    package func export(_ format: String, _ file: String?) -> String {
        both("导出 \(format)，写到 \(file ?? "标准输出")", "export \(format) to \(file ?? "standard output")")
    }
    /// Without the words that were looked for: a name among them could never be removed from the journal again.
    package func search(_ records: Int) -> String {
        both("查找到的\(records)条记录", "a search that found \(englishCount(records, "record"))")
    }
    package var anonymiseAbstract: String {
        both("永久删除不再需要的个人信息", "Remove personal data for good, where it is needed no more")
    }
    package var recordHelp: String {
        both("记录编号，如 D01-12（可多次使用）", "The record, as D01-12 (may be repeated)")
    }
    package var beforeHelp: String {
        both("此日期之前的全部记录（YYYY-MM-DD）", "All records of days before this one (YYYY-MM-DD)")
    }
    package var allHelp: String { both("全部记录", "All records") }
    package var ruleHelp: String {
        both(
            "按方案的规定：已办结、差评已整改且已满保留天数的记录（rules.personalData.keepDays）",
            "By the plan's rule: what is finished and put right for as many days as data is kept (rules.personalData.keepDays)"
        )
    }
    package var keepDaysHelp: String {
        both(
            "办结后保留多少天（代替方案的规定）",
            "How many days data is kept after the end of a matter (instead of the plan's rule)")
    }
    package var noRule: String {
        both(
            "方案没有规定个人信息保留多少天：用 openday setup 填写“个人信息办结后留几日”，或加 --keep-days 天数",
            "The plan does not say how long personal data is kept: fill in \"Keep personal data, days\" with openday setup, or add --keep-days DAYS"
        )
    }
    package func badKeepDays(_ limit: Int) -> String {
        both("--keep-days 应为 0 到 \(limit)", "--keep-days takes 0 to \(limit)")
    }
    package func byRule(_ records: Int, _ days: Int) -> String {
        both(
            "办结已满 \(days) 天的记录 \(records) 条",
            "\(records) \(records == 1 ? "record" : "records") finished for \(days) \(days == 1 ? "day" : "days")"
        )
    }
    package var allOrSome: String {
        both(
            "请说明哪些记录：--all，或 --record、--before、--rule",
            "Say which records: --all, or --record, --before and --rule")
    }
    package var nothingToAnonymise: String { both("没有这样的记录，什么也没做", "No record is meant; nothing was done") }
    package var allRecords: String { both("全部记录", "all records") }
    /// The records that were named, and the day before which all were meant.
    package func someRecords(_ names: [String], _ before: String?) -> String {
        switch language {
        case .chinese:
            let parts = [names.joined(separator: "、"), before.map { "\($0) 之前的记录" } ?? ""]
            return parts.filter { !$0.isEmpty }.joined(separator: "、")
        case .english:
            let parts = [names.joined(separator: ", "), before.map { "records before \($0)" } ?? ""]
            return parts.filter { !$0.isEmpty }.joined(separator: ", ")
        }
    }
    package func askToAnonymise(_ what: String) -> String {
        both(
            "将永久删除姓名、电话、住址、问题、答复和备注（\(what)）以及草稿，旧的导出重新生成；汇总数字不变。输入 y 继续：",
            "Names, phones, addresses, questions, answers and notes are removed for good (\(what)), with drafts; earlier "
                + "exports are made anew. The figures stay. Type y: ")
    }
    /// Who still waits for an answer.
    package func stillOpen(_ matters: Int, _ people: Int) -> String {
        both(
            "还有 \(matters) 件事项没有办结，其中 \(people) 人留了姓名或电话在等答复；删除以后无法再找到他们",
            "\(englishCount(matters, "matter")) \(matters == 1 ? "is" : "are") still open; \(people) who left a name or a phone "
                + "\(people == 1 ? "waits" : "wait") for an answer and can't be reached any more afterwards")
    }
    package func removedFile(_ path: String) -> String { both("已删除 \(path)", "Removed \(path)") }
    package func rewrittenFile(_ path: String) -> String {
        both("已从 \(path) 删除个人信息", "Removed personal data from \(path)")
    }
    package func wordsLeft(_ path: String, _ lines: String, _ members: String) -> String {
        both(
            "留下：\(path) 第 \(lines) 行（\(members)）：写在公开部分的文字，改动会破坏校验值",
            "Left: \(path), line \(lines) (\(members)): words in public members, which their hash proves")
    }
    package func pictureLeft(_ path: String) -> String {
        both(
            "留下：\(path)：照片按其内容登记在案，画面、说明和文件内的文字请自行检查",
            "Left: \(path): a picture is on record by its bytes; look at what it shows, its caption and the texts in it")
    }
    package func unknownLeft(_ path: String) -> String {
        both(
            "留下：\(path)：不是活动日的文件，内容请自行检查",
            "Left: \(path): no file of a day; look at what is in it")
    }
    /// What the office's journal says of it.
    package func anonymisedBy(_ who: String, _ what: String) -> String {
        both("\(who) 永久删除了个人信息：\(what)", "\(who) removed personal data for good: \(what)")
    }
    package func anonymised(_ lines: Int, _ drafts: Int, _ exports: Int) -> String {
        both(
            "已从 \(lines) 行删除个人信息，并清除可能含有个人信息的草稿 \(drafts) 个、导出 \(exports) 个",
            "Removed personal data from \(lines) lines, and \(drafts) drafts and \(exports) exports that may hold some"
        )
    }
}
