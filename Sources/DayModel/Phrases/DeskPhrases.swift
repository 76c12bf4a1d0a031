/// The texts of the desk's screen.
package struct DeskPhrases: Sendable, Bilingual {
    let language: Language

    // Heading.
    package var notSignedIn: String { both("未签到", "nobody signed in") }
    package func headline(_ people: Int, _ questions: Int, _ copies: Int, _ rate: String) -> String {
        both(
            "本台  接待 \(people) 人次  问题 \(questions) 个  发放 \(copies) 份  满意率 \(rate)",
            "This desk  people \(people)  questions \(questions)  copies \(copies)  satisfied \(rate)")
    }
    package func rate(_ percent: String, _ base: Int) -> String {
        both("\(percent)%（\(base)评）", "\(percent)% of \(base)")
    }
    package var noRate: String { "—" }
    package var sealed: String { both("已封存", "sealed") }
    package func tooSmall(_ columns: Int, _ rows: Int) -> String {
        both(
            "窗口太小：至少需要 \(columns)×\(rows)，内容都在，放大窗口即可继续",
            "The window is too small: \(columns)x\(rows) or more. Nothing is lost.")
    }

    // The form.
    package var newVisit: String { both("接待登记", "Visit") }
    package var newBatch: String { both("补录纸上的计数", "Counts from paper") }
    package func correcting(_ record: String) -> String { both("更正 \(record)", "Correcting \(record)") }
    package func questionOf(_ number: Int, _ count: Int) -> String {
        both("问题 \(number)/\(count)", "question \(number)/\(count)")
    }
    package var parked: String { both("未保存，回车继续填写", "not saved yet: Enter to go on") }
    package func parkedCorrection(_ record: String) -> String {
        both(
            "更正 \(record) 未保存：按 ↑↓ 选中该条，回车可继续更正",
            "Correction of \(record) not saved: mark it with ↑↓, Enter to go on")
    }
    package var movedToQuestion: String {
        both("不在主题列表中，已记入“问题”", "Not among the topics; it stands in “Asked” now")
    }
    package func tooMany(_ field: String, _ typed: String, _ most: Int) -> String {
        both("\(field)“\(typed)”太大，最多 \(most)", "\(field): “\(typed)” is too many; the most is \(most)")
    }
    package func doubtfulPeople(_ count: Int) -> String {
        both("一次 \(count) 人", "\(count) people at once")
    }
    package func doubtfulCopies(_ name: String, _ count: Int, _ left: Int) -> String {
        both("\(name)只余 \(left)，要记 \(count)", "\(name): \(count), but \(left) left")
    }
    package func doubtfulPhone(_ phone: String) -> String {
        both("“\(phone)”不像电话号码", "“\(phone)” looks like no phone number")
    }
    package func askedAgain(_ doubt: String) -> String {
        both("\(doubt)：没错就再按一次", "\(doubt): press the same again if it is right")
    }
    package func whyTakenBack(_ record: String, _ typed: String) -> String {
        both(
            "来访者已评价 \(record)，撤销原因：\(typed)_  回车撤销，Esc 不撤销",
            "Its visitor rated \(record). Why undo it: \(typed)_  Enter undoes, Esc keeps")
    }
    package func noSuchRating(_ text: String) -> String {
        both(
            "“\(text)”不是满意度：按 5-1，或输入“满意”等全称；0 为未评价",
            "“\(text)” is no rating: press 5 to 1, 0 for none")
    }
    package var time: String { both("时间", "Time") }
    package var topic: String { both("主题", "Topic") }
    package var question: String { both("问题", "Asked") }
    package var kind: String { both("类别", "Kind") }
    package var department: String { both("部门", "Office") }
    package var outcome: String { both("处理", "Outcome") }
    package var satisfaction: String { both("满意", "Rating") }
    package var people: String { both("人数", "People") }
    package var channel: String { both("渠道", "Channel") }
    package var materials: String { both("材料", "Copies") }
    package var name: String { both("姓名", "Name") }
    package var phone: String { both("电话", "Phone") }
    package var address: String { both("地址", "Address") }
    package var note: String { both("备注", "Note") }
    package var contactHint: String { both("按 F5 填写联系方式", "F5 for name, phone and address") }
    package var notRated: String { both("未评价", "not rated") }
    package var readyHint: [String] {
        both(
            [
                "空格   来访一人，没有提问",
                "1-9    发一份材料（先按 * 输入份数）",
                "回车   登记提问",
            ],
            [
                "Space  one visitor without a question",
                "1-9    hand out one (press * first for more)",
                "Enter  log a question",
            ])
    }
    package var answer: String { both("答复", "Answer") }
    package var basis: String { both("依据", "Basis") }
    package var fee: String { both("收费", "Fee") }
    package var limit: String { both("时限", "in") }
    package var enquiries: String { both("咨询", "Phone") }
    /// A row of a list: what was typed, as it stands.
    package func asTyped(_ text: String) -> String { both("按原文记录：\(text)", "as typed: \(text)") }
    /// Of a record that the disk took and did not confirm.
    package var notConfirmed: String { both("未存妥", "not confirmed") }
    /// What can be pressed in the field of satisfaction.
    package var rateHint: String {
        both(
            "这里按 5-1 记满意度，0 为未评价；要写问题请按 ↑ 回到“问题”",
            "Press 5 to 1 for the rating here, 0 for none; ↑ goes back to the question")
    }
    package func takenAsTyped(_ text: String) -> String {
        both("不在列表中，按原文记录：\(text)", "Not on the list; kept as typed: \(text)")
    }
    package func noSuchChoice(_ text: String) -> String {
        both("没有“\(text)”，请从列表中选", "No “\(text)” here; choose from the list")
    }
    package var materialsHint: String {
        both("例：1 表示第1种一份，1x20 表示二十份，多种用空格隔开", "1 is one of the first, 1x20 twenty of it; more with spaces")
    }
    package var batchHint: [String] {
        both(
            ["纸上画“正”字的人数和份数，在这里一次补录。", "不计入分时统计，只计入合计。"],
            [
                "People and copies ticked off on paper, entered at once.", "In the totals, not in the hours.",
            ])
    }
    package var timeHint: String {
        both("大约几点发生的，例：9:40 或 0940；不知道就不填", "about when it was: 9:40 or 0940; nothing where nobody knows")
    }
    package var timeUnknown: String { both("不详", "unknown") }

    // Materials and records.
    package var materialsHeading: String { both("材料", "Materials") }
    package func left(_ number: Int) -> String { both("余\(number)", "\(number) left") }
    package var newestHeading: String { both("最近记录", "Newest records") }
    package var noRecordsYet: String {
        both("还没有记录，按空格记下第一位来访者", "Nothing logged yet. Press Space for the first visitor.")
    }
    package var noQuestion: String { both("无提问", "no question") }
    package func persons(_ number: Int) -> String {
        both("\(number)人", number == 1 ? "1 person" : "\(number) people")
    }
    package func copies(_ name: String, _ count: Int) -> String { "\(name)×\(count)" }
    package var voided: String { both("已撤销", "undone") }
    package var amended: String { both("已更正", "corrected") }
    package var fromPaper: String { both("补录", "paper") }
    package func ofRecord(_ type: String, _ record: String) -> String {
        both("\(type) \(record)", "\(type) of \(record)")
    }

    // What happened.
    package func counted(_ record: String, _ people: Int) -> String {
        both(
            "已记 \(record)：\(people) 人",
            "Logged \(record): \(people == 1 ? "1 person" : "\(people) people")")
    }
    package func handedOut(_ record: String, _ what: String) -> String {
        both("已记 \(record)：发放 \(what)", "Logged \(record): handed out \(what)")
    }
    package func saved(_ record: String) -> String { both("已保存 \(record)", "Saved \(record)") }
    package func savedAndKept(_ record: String) -> String {
        both("已保存 \(record)，类别、部门、渠道已保留", "Saved \(record); kind, office and channel are kept")
    }
    package func undone(_ record: String, _ what: String) -> String {
        both("已撤销 \(record)：\(what)", "Undid \(record): \(what)")
    }
    package func amendedWith(_ record: String, _ changes: String) -> String {
        both("已更正 \(record)：\(changes)", "Corrected \(record): \(changes)")
    }
    package var nothingToUndo: String { both("没有可以撤销的记录", "There is nothing to undo") }
    package var nothingToSave: String {
        both("表单是空的，没有可保存的内容", "The form is empty; there is nothing to save")
    }
    package var nothingChanged: String { both("没有改动", "Nothing was changed") }
    package var heldKey: String {
        both(
            "按键一直按着，只记一次；要记多份先按 * 输入数量",
            "The key is held down: counted once. For more, press * and a number first")
    }
    package var heldUndo: String { both("按键一直按着，只撤销一条", "The key is held down: one record was taken back") }
    package func noSuchMaterial(_ key: Int) -> String {
        both("没有第 \(key) 种材料", "There is no material \(key)")
    }
    package var saving: String { both("正在保存…", "saving…") }
    package var draftRestored: String {
        both("上次没保存的内容已恢复，按回车继续填写", "What was not saved last time is back: press Enter to go on")
    }
    package func savedBefore(_ record: String) -> String {
        both(
            "上次关机前已保存为 \(record)，不必再存",
            "Saved as \(record) before the program ended last time: nothing to save again")
    }
    package func signedIn(_ text: String) -> String { both("已签到：\(text)", "Signed in: \(text)") }
    package var signedOut: String { both("已签退", "Signed out") }
    package func countPrompt(_ typed: String) -> String {
        both(
            "数量 \(typed)_  输完按回车，再按材料键 1-9 或空格",
            "How many: \(typed)_  then Enter, then a material 1-9 or Space")
    }
    package func countArmed(_ count: Int) -> String {
        both(
            "×\(count)：1-9 发放 \(count) 份，空格记 \(count) 人，回车登记 \(count) 人的提问；Esc 取消",
            "×\(count): 1-9 hands out \(count), Space counts \(count), Enter asks for \(count); Esc cancels")
    }
    package func notANumber(_ field: String, _ typed: String) -> String {
        both(
            "\(field)应是 1 以上的整数，不能是“\(typed)”",
            "\(field) must be a whole number from 1 on, not “\(typed)”")
    }
    package func badMaterials(_ typed: String) -> String {
        both(
            "看不懂材料“\(typed)”：写成 1 或 1x20，多种用空格隔开",
            "Can't read “\(typed)”: write 1 or 1x20, more with spaces")
    }
    package func badTime(_ text: String) -> String {
        both("看不懂时间“\(text)”：写成 9:40，不能晚于现在", "“\(text)” is no time: write 9:40, not later than now")
    }
    package var cannotCorrect: String {
        both("这条记录不能更正，只能撤销（Del）", "This record can't be corrected, only undone (Del)")
    }
    package var isSealedNow: String {
        both("本台已封存，不能再记录；要补记请先按 F10 解封", "This desk is sealed; press F10 to unseal it before logging more")
    }
    package var cleared: String { both("表单已清空", "The form is empty again") }

    // What went wrong.
    package var diskFull: String {
        both(
            "没有保存：磁盘已满。请删除别的文件腾出空间，再按保存；填写的内容都还在",
            "Not saved: the disk is full. Free some space, then save again")
    }
    package var readOnly: String {
        both(
            "没有保存：文件夹只读。请检查磁盘或权限，再按保存；填写的内容都还在",
            "Not saved: the folder is read-only. Mend that, then save again")
    }
    package var diskError: String {
        both(
            "没有保存：磁盘读写出错。请再按保存；仍不行请换磁盘；填写的内容都还在",
            "Not saved: the disk failed. Save again; if it fails too, use another disk")
    }
    package var folderGone: String {
        both(
            "没有保存：找不到活动日文件夹（U盘拔出？）。请接好后再按保存；填写的内容都还在",
            "Not saved: the day's folder is gone (a stick pulled?). Put it back, save again")
    }
    package func tooLong(_ bytes: Int, _ limit: Int) -> String {
        both(
            "没有保存：内容太长（\(bytes) 字节，最多 \(limit) 字节）。请缩短问题或备注",
            "Not saved: too long (\(bytes) bytes, \(limit) at most). Shorten question or note")
    }
    package func invalid(_ path: String) -> String {
        both("没有保存：\(path) 填写有误，请改正后再保存", "Not saved: \(path) is not right; correct it and save again")
    }
    package func system(_ message: String) -> String {
        both("没有保存，请再试：\(message)", "Not saved, try again: \(message)")
    }
    package func warning(_ warning: DayWarning) -> String {
        switch warning {
        case .damagedLines(let file, let count):
            both(
                "\(file) 有 \(count) 行损坏，其余照常统计；请用 openday verify 查看",
                "\(file): \(englishCount(count, "damaged line")); the rest counts. See openday verify")
        case .recovered(let file, let offset, let bytes, _):
            both(
                "\(file) 末尾 \(bytes) 字节没有写完（位置 \(offset)），已标明，其余记录完好",
                "\(file): \(bytes) unfinished bytes at \(offset) were set aside; all records are whole")
        case .deskOpenTwice(let desk):
            both("\(desk) 正由多台电脑同时登记，各记各的，都会统计", "\(desk) is open on several machines; all of it counts")
        case .newer(let file, let count):
            both(
                "\(file) 有 \(count) 条较新版本的记录，已保留",
                "\(file): \(englishCount(count, "record")) of a later version, kept")
        case .conflicting(let record):
            both(
                "\(record) 有两种不同内容，请用 openday verify 查看",
                "\(record) stands twice and differs; see openday verify")
        case .missingRecords(let journal, let records):
            both(
                records.count == 1
                    ? "\(journal) 缺少第 \(records.lowerBound) 条记录，请用 openday verify 查看"
                    : "\(journal) 缺少第 \(records.lowerBound) 至 \(records.upperBound) 条记录，请用 openday verify 查看",
                records.count == 1
                    ? "\(journal): record \(records.lowerBound) is missing; see openday verify"
                    : "\(journal): records \(records.lowerBound) to \(records.upperBound) are missing; see openday verify"
            )
        case .otherPlan(let folder):
            both(
                "\(folder) 里的活动方案不同，以第一个文件夹的为准",
                "\(folder) has another plan; the first folder's counts")
        case .unreadable(let file):
            both(
                "\(file) 无法读取，没有计入，请用 openday verify 查看",
                "\(file) can't be read and does not count; see openday verify")
        case .shrunk(let file):
            both("\(file) 变短或消失，已读到的仍然统计", "\(file) became shorter or vanished; what was read still counts")
        case .clockJumped(let seconds):
            both(
                "电脑时钟\(seconds < 0 ? "倒退" : "跳前")了 \(span(abs(seconds)))，只影响显示的时间",
                "The clock jumped \(seconds < 0 ? "back" : "ahead") by \(span(abs(seconds))); only shown times are affected"
            )
        case .ownRecordsLost(let written, 0):
            both(
                "本机写到 \(written.short)，这本流水不在了：请找回。已另起一本",
                "This machine wrote up to \(written.short), and that journal is gone: find it. A new one began")
        case .ownRecordsLost(let written, let found):
            both(
                "本机写到 \(written.short)，文件只到 \(written.journal.desk)-\(found)：请找回缺的记录。已另起一本流水",
                "This machine wrote up to \(written.short), the file ends at \(written.journal.desk)-\(found): find the rest. A new journal began"
            )
        case .ownJournalChanged(let written):
            both(
                "\(written.short) 不是本机写的内容：流水被改动过。已另起一本流水",
                "\(written.short) is not as this machine wrote it: the journal was changed. A new one began")
        case .permissionsNotKept:
            both("此磁盘不能限制他人读取文件，请换到本机硬盘", "This disk does not keep files private; use the machine's own disk")
        case .calendarEnds(let year):
            both(
                "没有 \(year) 年放假调休表，未填期限（见 workdays.json）",
                "Days off of \(year) unknown: no due date was set (workdays.json)")
        case .planUnreadable(let problem):
            both(SetupPhrases.chinese.planBroken(problem), SetupPhrases.english.planBroken(problem))
        case .draftNotKept:
            both(
                "正在填写的内容写不进磁盘（已满或出错），请尽快保存",
                "What is being typed can't be kept on disk (full or failing): save it soon")
        case .lowSpace(let bytes):
            both("磁盘只剩 \(bytes / 1_048_576) MB", "Only \(bytes / 1_048_576) MB left on the disk")
        }
    }

    // Dialogs.
    package func notAName(_ limit: Int) -> String {
        both("请选方案中的工作人员，或输入不超过 \(limit) 个字、不含数字的姓名", "Choose one of the staff, or type a name of at most \(limit) characters without digits")
    }
    package var signInPrompt: String {
        both(
            "签到人：输入姓名或从下面选；都不选（按 ↑）再回车为签退",
            "Who is at the desk: type a name or pick one; none of them (↑), then Enter, signs out")
    }
    package var leaveQuestion: String {
        both(
            "还有未保存的内容（已存草稿，下次打开会恢复）。按回车离开，按 Esc 继续填写",
            "Something is not saved (kept as a draft for next time). Enter leaves, Esc goes on")
    }
    package var clearQuestion: String {
        both("清空未保存的内容？按回车清空，按 Esc 保留", "Clear what is not saved? Enter clears it, Esc keeps it")
    }
    package var helpTitle: String { both("按键说明", "Keys") }
    /// Over the keys of each state.
    package var helpWhenReady: String { both("没有填表时", "Between visitors") }
    package var helpOnRecord: String { both("选中一条记录时", "On a record") }
    package var helpInForm: String { both("填表时", "In the form") }
    package var helpLines: [String] {
        both(
            [
                "主题、部门、类别等可输入汉字、拼音或拼音首字母，如 mzb 找到“民政办”。",
                "选定主题后自动填好类别、部门、答复和处理方式，直接按 1-5 记满意度，回车保存。",
                "评价：5 非常满意  4 满意  3 基本满意  2 不满意  1 非常不满意  0 未评价。",
            ],
            [
                "Topics, offices and kinds are found by their characters, pinyin or initials: mzb finds 民政办.",
                "A chosen topic fills kind, office, answer and outcome: press 1-5 for the rating, then Enter.",
                "Rating: 5 very satisfied, 4 satisfied, 3 fairly, 2 dissatisfied, 1 very dissatisfied, 0 none.",
            ])
    }
    package func key(_ cap: KeyCap) -> String {
        switch cap {
        case .space: both("空格", "Space")
        case .enter: both("回车", "Enter")
        case .escape: "Esc"
        case .backspace: both("退格", "Bksp")
        case .delete: "Del"
        case .tab: "Tab"
        case .up: "↑"
        case .down: "↓"
        case .upDown: "↑↓"
        case .digits: "1-9"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .letter(let letter): letter
        case .control(let letter): "^" + letter.uppercased()
        case .function(let number): "F\(number)"
        }
    }
    package func action(_ action: DeskAction) -> String {
        switch action {
        case .countVisitor: both("来访1人", "visitor")
        case .handOut: both("发材料", "hand out")
        case .startCount: both("数量", "how many")
        case .startVisit: both("登记", "question")
        case .undo: both("撤销", "undo")
        case .selectRecord: both("选记录", "pick")
        case .correct: both("更正", "correct")
        case .voidSelected: both("撤销此条", "undo this")
        case .find: both("查找", "find")
        case .findAnswer: both("找旧答复", "old answer")
        case .help: both("帮助", "help")
        case .signIn: both("签到", "sign in")
        case .board: both("看板", "board")
        case .close: both("收台", "close")
        case .quit: both("退出", "quit")
        case .next: both("下一项", "next")
        case .previous: both("上一项", "back")
        case .save: both("保存", "save")
        case .saveAndKeep: both("保存并保留", "save+keep")
        case .addQuestion: both("再记一问", "question+")
        case .showContact: both("联系方式", "contact")
        case .leaveForm: both("返回", "leave")
        case .clearForm: both("清空", "clear")
        case .accept: both("确定", "OK")
        case .cancel: both("返回", "back")
        case .moveInList: both("选择", "choose")
        case .enterBatch: both("补录", "paper counts")
        case .receipt: both("回执", "receipt")
        case .printReceipt: both("打印", "print")
        case .saveReceipt: both("存文件", "save a file")
        case .nextReceipt: both("下一张", "next")
        }
    }

    /// How far a clock jumped.
    private func span(_ seconds: Int) -> String {
        switch seconds {
        case ..<7_200: both("\(seconds / 60) 分钟", englishCount(seconds / 60, "minute"))
        case ..<172_800: both("\(seconds / 3600) 小时", englishCount(seconds / 3600, "hour"))
        default: both("\(seconds / 86_400) 天", englishCount(seconds / 86_400, "day"))
        }
    }
}

/// Keys that have a name of their own in each language.
package enum KeyCap: Hashable, Sendable {
    case space, enter, escape, backspace, delete, tab, up, down, upDown, digits, pageUp, pageDown
    case letter(String)
    case control(String)
    case function(Int)
}

/// What a person at the desk can mean by a key.
package enum DeskAction: Hashable, Sendable, CaseIterable {
    case countVisitor, handOut, startCount, startVisit, undo, selectRecord, correct, voidSelected
    case find, findAnswer, help, signIn, board, close, quit
    case next, previous, save, saveAndKeep, addQuestion, showContact, leaveForm, clearForm
    case accept, cancel, moveInList
    case enterBatch, receipt, printReceipt, saveReceipt, nextReceipt
}
