/// The texts of the commands: help, errors and results.
package struct CommandPhrases: Sendable, Bilingual {
    let language: Language

    package var deskAbstract: String {
        both("打开咨询台：登记来访、问题、满意度和发放", "Open a desk: log visits, questions, satisfaction and handouts")
    }
    package var boardAbstract: String {
        both("看板：实时汇总一个或几个活动日", "The supervisor's running tallies, over one or more days")
    }
    package var newAbstract: String { both("按方案或示例新建活动日", "Make a day from a plan or from a sample") }
    package var demoAbstract: String {
        both("在临时文件夹里打开一个有内容的活动日，试用不留痕迹", "Try everything in a temporary day that is full of life")
    }
    package var logAbstract: String {
        both(
            "从标准输入逐行读取记录（JSON）并保存",
            "Read record bodies from standard input, one JSON object a line, and save each")
    }
    package var tallyAbstract: String { both("输出汇总数字", "Print the figures") }
    package var findAbstract: String { both("查找记录", "Print the records that match") }
    package var closeAbstract: String {
        both("收台封存：一个台，或全部各台和活动日", "Seal one desk's journals, or all and the day")
    }
    package var exportAbstract: String { both("导出活动日志", "Export the day log") }
    package var verifyAbstract: String {
        both("核验全部流水和封存", "Check every journal, and the seal where there is one")
    }
    package var rootAbstract: String {
        both("政务公开日咨询台登记", "Runs the consultation desks of a government open day")
    }
    package var dayHelp: String {
        both("活动日文件夹（默认 $OPENDAY_DAY，否则为今天）", "The day's folder ($OPENDAY_DAY if absent, else today's)")
    }
    package var deskHelp: String { both("咨询台编号", "The desk's id") }
    package var byHelp: String { both("签到人", "Who is at the desk") }
    package var planHelp: String { both("活动方案文件（event.json）", "An event plan (event.json)") }
    package var sampleHelp: String { both("示例：small 或 full", "A sample: small or full") }
    package var newDirHelp: String { both("新活动日的文件夹", "The new day's folder") }
    package var jsonHelp: String { both("输出 JSON", "Print JSON") }
    package var asOfHelp: String {
        both("按此日期判断超期（YYYY-MM-DD）", "What is due before this date is overdue (YYYY-MM-DD)")
    }
    package var queryHelp: String {
        both(
            "要查找的文字、拼音、部门、日期、进展或编号；不写则打开查找屏",
            "Text, pinyin, a department, date, state or number; without it a screen opens")
    }
    package var queryMissing: String {
        both(
            "缺少要查找的内容（在终端里不写内容会打开查找屏）",
            "nothing to look for was given (in a terminal, a screen would open)")
    }
    package var formatHelp: String {
        both("格式：json、csv、md、html、docx、xlsx", "The format: json, csv, md, html, docx or xlsx")
    }
    package var outputHelp: String {
        both("写到此文件（默认标准输出）", "Write to this file (standard output if absent)")
    }
    package var exactHelp: String { both("报告里的数字不取整", "Don't round the counts of the report") }
    package var roundHelp: String {
        both(
            "报告里一百以上的数字取整到：tens（十）或 hundreds（百）",
            "From 100 on, round the counts of the report to tens or to hundreds")
    }
    package var explainHelp: String {
        both(
            "列出报告里每个数字的准确数、口径和依据的记录",
            "For each figure of the report: exact value, definition, and the records behind it")
    }
    package var templateHelp: String {
        both(
            "填写本单位的 Word 模板，模板里写 {{people}} 这样的标签",
            "Fill this Word file of yours, in which tags like {{people}} stand")
    }
    package var tagsHelp: String { both("列出模板可用的标签", "List the tags that a template may use") }
    package var codeHelp: String { both("封存时抄下的核对码", "The code that was written down at closing") }
    package func noSuchDay(_ path: String) -> String {
        both(
            "没有这个活动日：\(path)（里面应有 event.json）。用 openday new 新建",
            "No such day: \(path) (there is no event.json in it). Make one with: openday new")
    }
    package func dayExists(_ path: String) -> String {
        both("\(path) 已有活动日，没有改动", "There is a day in \(path) already; nothing was changed")
    }
    package func noSuchDesk(_ desk: String, _ known: [String]) -> String {
        both(
            "方案里没有咨询台 \(desk)；有：\(known.listed(by: .chinese))",
            "The plan has no desk \(desk); it has: \(known.listed(by: .english))")
    }
    package func inUse(_ desk: String, _ holder: String) -> String {
        both("咨询台 \(desk) 正在别处使用：\(holder)", "Desk \(desk) is in use elsewhere: \(holder)")
    }
    package func holder(_ pid: String, _ by: String, _ since: String) -> String {
        both("进程 \(pid)，签到人 \(by)，自 \(since)", "process \(pid), signed in \(by), since \(since)")
    }
    package func sealedJournal(_ journal: String) -> String {
        both(
            "流水 \(journal) 已封存或活动日已结束，只接受解封记录：{\"type\":\"unseal\",\"why\":\"原因\"}",
            "Journal \(journal) is sealed, or its day is closed; it takes only {\"type\":\"unseal\",\"why\":\"…\"}"
        )
    }
    /// Why an `unseal` is refused.
    package var notSealed: String {
        both("本台没有封存，不需要解封", "This desk is not sealed; there is nothing to unseal")
    }
    package func lineTooLong(_ bytes: String, _ limit: String) -> String {
        both("记录太长：\(bytes) 字节，最多 \(limit) 字节", "The record is too long: \(bytes) bytes, \(limit) at most")
    }
    package func noSpace(_ path: String) -> String {
        both(
            "磁盘已满，没有写入 \(path)；请腾出空间再试",
            "The disk is full; \(path) was not written. Free some space and try again")
    }
    package func readOnlyFolder(_ path: String) -> String {
        both("\(path) 只读，没有写入", "\(path) is read-only; nothing was written")
    }
    package func notPermitted(_ path: String) -> String {
        both("没有权限访问 \(path)", "No permission for \(path)")
    }
    package func notAFile(_ path: String) -> String {
        both("\(path) 不是普通文件（可能是链接），拒绝使用", "\(path) is no plain file (a link?) and is not used")
    }
    package func missingFile(_ path: String) -> String { both("没有 \(path)", "There is no \(path)") }
    package func fileExists(_ path: String) -> String { both("\(path) 已存在", "\(path) exists already") }
    package func badSealFile(_ path: String) -> String {
        both("\(path) 不是有效的封存文件", "\(path) is no valid seal")
    }
    package func badMemoryFile(_ path: String) -> String {
        both(
            "\(path) 已损坏，分不清哪些流水是本机写的；把它移走，咨询台会另起一本流水",
            "\(path) is damaged: it can't be told which journals are this machine's own; move it away, and the desk begins another"
        )
    }
    package func badLine(_ path: String, _ offset: String) -> String {
        both("\(path) 第 \(offset) 字节处不是有效记录", "\(path): no valid record at byte \(offset)")
    }
    package var standardInput: String { both("标准输入", "standard input") }
    package var standardOutput: String { both("标准输出", "standard output") }
    package func systemError(_ path: String, _ message: String) -> String {
        both("\(path)：系统报告“\(message)”", "\(path): the system says: \(message)")
    }
    package func wrongPlan(_ path: String, _ problem: String) -> String {
        both("\(path)：\(problem)", "\(path): \(problem)")
    }
    package func badFormat(_ name: String, _ known: String) -> String {
        both("没有格式 \(name)；有：\(known)", "There is no format \(name); there are: \(known)")
    }
    package func noFormat(_ known: String) -> String {
        both("请用 --format 指定格式；有：\(known)", "Say the format with --format; there are: \(known)")
    }
    package func badRounding(_ name: String) -> String {
        both("--round 只能是 tens 或 hundreds，不能是 \(name)", "--round takes tens or hundreds, not \(name)")
    }
    package var exactOrRound: String { both("--exact 与 --round 只能用一个", "Use either --exact or --round") }
    package var oneKindOfExport: String {
        both(
            "--format、--template、--tags、--explain 只能用一个（--template 总是 docx）",
            "Use one of --format, --template, --tags, --explain (--template is always docx)")
    }
    package func filledTemplate(_ path: String) -> String {
        both("已按模板填写 \(path)", "Filled the template: \(path)")
    }
    package func notAWordFile(_ path: String, _ problem: String) -> String {
        both(
            "\(path) 不是可用的 Word 文件（docx）：\(problem)",
            "\(path) is no Word file (docx) that can be used: \(problem)")
    }
    package var tooLarge: String { both("内容过大", "it unpacks to too much") }
    package func noPackage(_ problem: String) -> String {
        both(
            "不能生成文件：Word 文件需要 libzip（Debian 的 libzip4），工作簿还需要 libxlsxwriter（libxlsxwriter4）：\(problem)",
            "Can't make an office file; Word files need libzip (Debian: libzip4), workbooks libxlsxwriter (libxlsxwriter4) too: \(problem)"
        )
    }
    package func timesAhead(_ lines: Int, firstLine line: Int) -> String {
        both(
            "注意：有 \(lines) 行的时间（occurredAt）比这台电脑的时钟晚一天以上，第一处在第 \(line) 行；已照记，请核对时间和时钟",
            "Note: \(lines) \(lines == 1 ? "line says" : "lines say") that it happened more than a day after this machine's clock, the first is line \(line); they were taken, but the time or the clock should be checked")
    }
    package func dueBeforeReceipt(_ lines: Int, firstLine line: Int) -> String {
        both(
            "注意：有 \(lines) 行的期限（due）早于收到的日子，第一处在第 \(line) 行；已照记，请核对",
            "Note: \(lines) \(lines == 1 ? "line has" : "lines have") a due date before the day of receipt, the first is line \(line); they were taken, but should be checked")
    }
    package var oldDocument: String {
        both(
            "是旧格式（doc、wps）或加了密码的文件；应在 Word 里另存为 docx，不设密码",
            "it is of an old format (doc, wps) or locked with a password; it should be saved as docx without a password")
    }
    package var noArchive: String {
        both("不是 docx；应在 Word 里另存为 docx", "it is no docx; it should be saved as docx in Word")
    }
    package var noDocument: String {
        both(
            "里面没有 Word 正文（word/document.xml），可能是表格或演示文稿；应在 Word 里另存为 docx",
            "it has no text of Word in it (word/document.xml), and may be a workbook or slides; it should be saved as docx in Word")
    }
    /// - Parameter problem: what the library says.
    package func damagedArchive(_ problem: String) -> String {
        both("文件已损坏（\(problem)）；应重新另存一份", "it is damaged (\(problem)); it should be saved again")
    }
    package func brokenPart(_ path: String, _ part: String, _ offset: Int) -> String {
        both(
            "\(path)：里面的 \(part) 从第 \(offset) 字节起不是完整的 XML，文件已损坏；应在 Word 里打开，另存一份",
            "\(path): its part \(part) is no sound XML from byte \(offset) on, the file is damaged; it should be opened in Word and saved again")
    }
    /// - Parameter place: why nothing can be put there; nil where the tag itself is wrong.
    package func unfilledTag(_ path: String, _ part: String, _ text: String, _ place: String?) -> String {
        both(
            "\(path)：\(part) 里的“\(text)”没有填上：\(place ?? "标签应为 {{people}} 这样，左右各两个花括号，写在同一段里")",
            "\(path): “\(text)” in \(part) was not filled: \(place ?? "a tag should be as {{people}}, with two braces on each side, in one paragraph")")
    }
    package var placeField: String {
        both("它写在域代码里；应写在正文里", "it is in the code of a field; it should be in the text")
    }
    package var placeDeleted: String {
        both("它在修订时删除的文字里；应先接受或拒绝修订", "it is in text that was deleted while changes were tracked; the changes should be accepted or rejected first")
    }
    package func placeAttribute(_ name: String) -> String {
        both("它写在 \(name) 的属性里；这里只能写单个数字或文字的完整标签", "it is in an attribute of \(name); only a whole tag for one text can stand there")
    }
    package var placeLink: String {
        both("它写在超链接的地址里；应写在正文里", "it is in the address of a link; it should be in the text")
    }
    package var placeOther: String {
        both("这里只能写单个数字或文字的完整标签", "only a whole tag for one text can stand there")
    }
    package func unknownTag(_ path: String, _ tag: String, _ known: String) -> String {
        both("\(path)：没有标签 \(tag)；有：\(known)", "\(path): there is no tag \(tag); there are: \(known)")
    }
    package func twoLists(_ path: String, _ first: String, _ second: String) -> String {
        both(
            "\(path)：表格的一行里不能同时用两个列表：\(first)、\(second)",
            "\(path): one row of a table can't have tags of two lists: \(first), \(second)")
    }
    package func badSample(_ name: String, _ known: String) -> String {
        both("没有示例 \(name)；有：\(known)", "There is no sample \(name); there are: \(known)")
    }
    package func badDate(_ text: String) -> String {
        both(
            "“\(text)”不是日期，应为 YYYY-MM-DD，如 2026-05-15",
            "“\(text)” is no date; write YYYY-MM-DD, as 2026-05-15")
    }
    package func badZone(_ name: String) -> String {
        both(
            "方案的 timeZone“\(name)”在本机查不到；应为 Asia/Shanghai 这样的名称",
            "timeZone “\(name)” is not known on this machine; write a name such as Asia/Shanghai")
    }
    package var planOrSample: String { both("--plan 与 --sample 只能用一个", "Use --plan or --sample, not both") }
    /// Several folders are one day.
    package func united(_ event: String, _ folders: String) -> String {
        both(
            "这些文件夹是同一个活动日（\(event)），已合并，相同的记录只计一次：\(folders)",
            "These folders are one day (\(event)) and were united; equal records count once: \(folders)")
    }
    /// - Parameter event: the id of the day that was to be compared with.
    package func comparedWithItself(_ event: String) -> String {
        both(
            "不能和同一个活动日比较：\(event)；应为另一次活动的文件夹",
            "A day can't be compared with itself: \(event); it should be the folder of another day")
    }
    package var oneDay: String { both("这个命令只能用一个 --day", "This command takes one --day") }
    package var noTerminal: String { both("这个界面要在终端里运行", "This screen needs a terminal") }
    package func unknownTerminal(_ name: String) -> String {
        both(
            "不认识终端类型 TERM=\(name)；可试 TERM=xterm-256color",
            "Unknown terminal TERM=\(name); try TERM=xterm-256color")
    }
    package func made(_ path: String) -> String { both("已新建活动日：\(path)", "Made the day \(path)") }
    package func demoAt(_ path: String) -> String {
        both("试用活动日在 \(path)，退出后删除", "The demo day is in \(path) and is removed at the end")
    }
    package var closeQuestion: String { both("现在封存吗？输入 y 封存：", "Seal now? Type y: ") }
    package var notClosed: String { both("没有封存", "Nothing was sealed") }
    package func exported(_ path: String) -> String {
        both("已导出 \(path)，与汇总核对一致", "Exported \(path); its sums equal the tally")
    }
    package func exportDiffers(_ figure: String, _ exported: String, _ tally: String) -> String {
        both(
            "导出与汇总不一致：\(figure) 导出为 \(exported)，汇总为 \(tally)",
            "The export differs from the tally: \(figure) is \(exported) there and \(tally) in the tally")
    }
    package func verified(_ records: Int, _ journals: Int) -> String {
        both(
            "核验无误：\(records) 条记录，\(journals) 本流水",
            "All is well: \(englishCount(records, "record")) in \(englishCount(journals, "journal"))")
    }
    package func notVerified(_ alarms: Int) -> String {
        both("发现 \(alarms) 处异常", englishCount(alarms, "finding"))
    }
    package func recoveredNotice(_ file: String, _ bytes: String, _ offset: String) -> String {
        both(
            "\(file) 末尾 \(bytes) 字节（位置 \(offset)）没有写完，已标明；其余记录完好",
            "\(file): \(bytes) unfinished bytes at \(offset) were set aside; all records are whole")
    }
    package func otherJournalsNotice(_ journals: [String]) -> String {
        both(
            "同一咨询台还有别的电脑的流水，都会统计：\(journals.listed(by: .chinese))",
            "Other machines wrote for this desk too; all of it counts: \(journals.listed(by: .english))")
    }
    package func newJournalNotice(_ journal: String) -> String {
        both(
            "文件夹换过，本机另起一本流水（原为 \(journal)）",
            "The folder was replaced; this machine begins a new journal (it was \(journal))")
    }
    /// What its machine wrote last, and where the journal ends now; nil where it is gone.
    package func lostRecordsNotice(_ written: String, _ found: String?) -> String {
        both(
            found.map { "本机写到 \(written)，文件只到 \($0)：缺的记录要找回；本机另起一本流水" }
                ?? "本机写到 \(written)，这本流水不在了：要找回；本机另起一本流水",
            found.map {
                "This machine wrote up to \(written), the file ends at \($0): find what is missing; a new journal begins"
            } ?? "This machine wrote up to \(written), and that journal is gone: find it; a new journal begins")
    }
    package func changedJournalNotice(_ written: String) -> String {
        both(
            "\(written) 的内容不是本机写的：流水被改动过；本机另起一本流水",
            "\(written) is not as this machine wrote it: the journal was changed; a new journal begins")
    }
    package func untrustedNotice(_ file: String) -> String {
        both("\(file) 不能续写，下一条记录另起一段", "\(file) cannot be appended to; the next record begins a segment")
    }
    package func permissionsNotice(_ path: String) -> String {
        both(
            "\(path) 所在磁盘不能限制他人读取，请换到本机硬盘",
            "\(path): this disk does not keep files private; use the machine's own disk")
    }
    package func json(_ jSONError: JSONError) -> String {
        ProblemWords(language: language).text(jSONError)
    }
    package func plan(_ planProblem: PlanProblem) -> String {
        ProblemWords(language: language).text(planProblem)
    }
    package func record(_ recordError: RecordError) -> String {
        ProblemWords(language: language).text(recordError)
    }
}
