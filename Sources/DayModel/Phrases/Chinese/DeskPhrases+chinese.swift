extension DeskPhrases {
    static let chinese = DeskPhrases(
        notSignedIn: "未签到",
        headline: { people, questions, copies, rate in
            "本台  接待 \(people) 人次  问题 \(questions) 个  发放 \(copies) 份  满意率 \(rate)"
        },
        rate: { percent, base in "\(percent)%（\(base)评）" },
        noRate: "—",
        sealed: "已封存",
        tooSmall: { columns, rows in "窗口太小：至少需要 \(columns)×\(rows)，内容都在，放大窗口即可继续" },
        newVisit: "接待登记",
        newBatch: "补录纸上的计数",
        correcting: { "更正 \($0)" },
        questionOf: { "问题 \($0)/\($1)" },
        parked: "未保存，回车继续填写",
        time: "时间", topic: "主题", question: "问题", kind: "类别", department: "部门", outcome: "处理",
        satisfaction: "满意",
        people: "人数", channel: "渠道", materials: "材料", name: "姓名", phone: "电话", address: "地址", note: "备注",
        contactHint: "按 F5 填写联系方式",
        notRated: "未评价",
        readyHint: [
            "空格   来访一人，没有提问",
            "1-9    发一份材料（先按 * 输入份数）",
            "回车   登记提问",
        ],
        answer: "答复", basis: "依据", fee: "收费", limit: "时限", enquiries: "咨询",
        workingDays: { "\($0) 个工作日" },
        asTyped: { "按原文记录：\($0)" },
        notConfirmed: "未存妥",
        rateHint: "这里按 5-1 记满意度，0 为未评价；要写问题请按 ↑ 回到“问题”",
        takenAsTyped: { "不在列表中，按原文记录：\($0)" },
        noSuchChoice: { "没有“\($0)”，请从列表中选" },
        materialsHint: "例：1 表示第1种一份，1x20 表示二十份，多种用空格隔开",
        batchHint: ["纸上画“正”字的人数和份数，在这里一次补录。", "不计入分时统计，只计入合计。"],
        timeHint: "大约几点发生的，例：9:40 或 0940；不知道就不填",
        timeUnknown: "不详",
        materialsHeading: "材料",
        left: { "余\($0)" },
        newestHeading: "最近记录",
        noRecordsYet: "还没有记录，按空格记下第一位来访者",
        noQuestion: "无提问",
        persons: { "\($0)人" },
        copies: { "\($0)×\($1)" },
        voided: "已撤销",
        amended: "已更正",
        fromPaper: "补录",
        ofRecord: { "\($0) \($1)" },
        counted: { "已记 \($0)：\($1) 人" },
        handedOut: { "已记 \($0)：发放 \($1)" },
        saved: { "已保存 \($0)" },
        savedAndKept: { "已保存 \($0)，类别、部门、渠道已保留" },
        undone: { "已撤销 \($0)：\($1)" },
        amendedWith: { "已更正 \($0)：\($1)" },
        nothingToUndo: "没有可以撤销的记录",
        nothingToSave: "表单是空的，没有可保存的内容",
        nothingChanged: "没有改动",
        heldKey: "按键一直按着，只记一次；要记多份先按 * 输入数量",
        heldUndo: "按键一直按着，只撤销一条",
        noSuchMaterial: { "没有第 \($0) 种材料" },
        saving: "正在保存…",
        draftRestored: "上次没保存的内容已恢复，按回车继续填写",
        savedBefore: { "上次关机前已保存为 \($0)，不必再存" },
        signedIn: { "已签到：\($0)" },
        signedOut: "已签退",
        countPrompt: { "数量 \($0)_  输完按回车，再按材料键 1-9 或空格" },
        countArmed: { "×\($0)：按材料键 1-9 发放 \($0) 份，或按空格记 \($0) 人；Esc 取消" },
        notANumber: { "\($0)应是 1 以上的整数，不能是“\($1)”" },
        badMaterials: { "看不懂材料“\($0)”：写成 1 或 1x20，多种用空格隔开" },
        badTime: { "看不懂时间“\($0)”：写成 9:40，不能晚于现在" },
        cannotCorrect: "这条记录不能更正，只能撤销（Del）",
        isSealedNow: "本台已封存，不能再记录；要补记请先按 F10 解封",
        cleared: "表单已清空",
        diskFull: "没有保存：磁盘已满。请删除别的文件腾出空间，再按保存；填写的内容都还在",
        readOnly: "没有保存：文件夹只读。请检查磁盘或权限，再按保存；填写的内容都还在",
        diskError: "没有保存：磁盘读写出错。请再按保存；仍不行请换磁盘；填写的内容都还在",
        folderGone: "没有保存：找不到活动日文件夹（U盘拔出？）。请接好后再按保存；填写的内容都还在",
        tooLong: { "没有保存：内容太长（\($0) 字节，最多 \($1) 字节）。请缩短问题或备注" },
        invalid: { "没有保存：\($0) 填写有误，请改正后再保存" },
        system: { "没有保存，请再试：\($0)" },
        warning: { warning in
            switch warning {
            case .damagedLines(let file, let count): "\(file) 有 \(count) 行损坏，其余照常统计；请用 openday verify 查看"
            case .recovered(let file, let offset, let bytes, _):
                "\(file) 末尾 \(bytes) 字节没有写完（位置 \(offset)），已标明，其余记录完好"
            case .deskOpenTwice(let desk): "\(desk) 正由多台电脑同时登记，各记各的，都会统计"
            case .newer(let file, let count): "\(file) 有 \(count) 条较新版本的记录，已保留"
            case .conflicting(let record): "\(record) 有两种不同内容，请用 openday verify 查看"
            case .missingRecords(let journal, let records):
                records.count == 1
                    ? "\(journal) 缺少第 \(records.lowerBound) 条记录，请用 openday verify 查看"
                    : "\(journal) 缺少第 \(records.lowerBound) 至 \(records.upperBound) 条记录，请用 openday verify 查看"
            case .unreadable(let file): "\(file) 无法读取，没有计入，请用 openday verify 查看"
            case .shrunk(let file): "\(file) 变短或消失，已读到的仍然统计"
            case .clockJumped(let seconds): "电脑时钟\(seconds < 0 ? "倒退" : "跳前")了 \(span(abs(seconds)))，只影响显示的时间"
            case .permissionsNotKept: "此磁盘不能限制他人读取文件，请换到本机硬盘"
            case .calendarEnds(let year): "没有 \(year) 年放假调休表，未填期限（见 workdays.json）"
            case .planUnreadable(let problem): SetupPhrases.chinese.planBroken(problem)
            case .draftNotKept: "正在填写的内容写不进磁盘（已满或出错），请尽快保存"
            case .lowSpace(let bytes): "磁盘只剩 \(bytes / 1_048_576) MB"
            }
        },
        signInPrompt: "签到人：输入姓名或从下面选；都不选（按 ↑）再回车为签退",
        leaveQuestion: "还有未保存的内容（已存草稿，下次打开会恢复）。按回车离开，按 Esc 继续填写",
        clearQuestion: "清空未保存的内容？按回车清空，按 Esc 保留",
        helpTitle: "按键说明",
        helpWhenReady: "没有填表时", helpOnRecord: "选中一条记录时", helpInForm: "填表时",
        helpLines: [
            "主题、部门、类别等可输入汉字、拼音或拼音首字母，如 mzb 找到“民政办”。",
            "选定主题后自动填好类别、部门、答复和处理方式，直接按 1-5 记满意度，回车保存。",
            "评价：5 非常满意  4 满意  3 基本满意  2 不满意  1 非常不满意  0 未评价。",
        ],
        key: { cap in
            switch cap {
            case .space: "空格"
            case .enter: "回车"
            case .escape: "Esc"
            case .backspace: "退格"
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
        },
        action: { action in
            switch action {
            case .countVisitor: "来访1人"
            case .handOut: "发材料"
            case .startCount: "数量"
            case .startVisit: "登记"
            case .undo: "撤销"
            case .selectRecord: "选记录"
            case .correct: "更正"
            case .voidSelected: "撤销此条"
            case .find: "查找"
            case .findAnswer: "找旧答复"
            case .help: "帮助"
            case .signIn: "签到"
            case .board: "看板"
            case .close: "收台"
            case .quit: "退出"
            case .next: "下一项"
            case .previous: "上一项"
            case .save: "保存"
            case .saveAndKeep: "保存并保留"
            case .addQuestion: "再记一问"
            case .showContact: "联系方式"
            case .leaveForm: "返回"
            case .clearForm: "清空"
            case .accept: "确定"
            case .cancel: "返回"
            case .moveInList: "选择"
            case .enterBatch: "补录"
            case .receipt: "回执"
            case .printReceipt: "打印"
            case .saveReceipt: "存文件"
            case .nextReceipt: "下一张"
            }
        })
}

/// How far a clock jumped.
private func span(_ seconds: Int) -> String {
    switch seconds {
    case ..<7_200: "\(seconds / 60) 分钟"
    case ..<172_800: "\(seconds / 3600) 小时"
    default: "\(seconds / 86_400) 天"
    }
}
