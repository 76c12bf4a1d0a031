/// The texts of making and changing a plan, and of what a desk says when its plan changed.
package struct SetupPhrases: Sendable, Bilingual {
    let language: Language

    static let chinese = SetupPhrases(language: .chinese)
    static let english = SetupPhrases(language: .english)

    package var abstract: String {
        both(
            "编制、修改活动方案：逐项检查，保存前列出改动；开着的咨询台会跟着更新。",
            "Make and change a plan: checked as you type, changes shown before saving; open desks follow.")
    }
    package var planHelp: String {
        both("改一份方案文件，而不是某一天的方案", "Change a plan's file instead of a day's plan")
    }
    package var title: String { both("活动方案", "Event plan") }
    package func section(_ section: PlanSection) -> String {
        switch section {
        case .event: both("活动", "Event")
        case .basis: both("依据文件", "Basis")
        case .departments: both("部门", "Departments")
        case .topics: both("咨询事项", "Topics")
        case .materials: both("宣传资料", "Materials")
        case .publicity: both("宣传布置", "Publicity")
        case .desks: both("咨询台", "Desks")
        case .staff: both("工作人员", "Staff")
        case .targets: both("目标", "Targets")
        case .rules: both("时限规则", "Time limits")
        case .reasons: both("差评原因", "Reasons")
        case .slogans: both("标语", "Slogans")
        }
    }
    package func field(_ name: PlanField.Name) -> String {
        switch name {
        case .id: both("活动标识", "Id")
        case .title: both("名称", "Title")
        case .edition: both("届次", "Edition")
        case .theme: both("主题", "Theme")
        case .date: both("日期", "Date")
        case .timeZone: both("时区", "Time zone")
        case .venue: both("地点", "Venue")
        case .host: both("主办单位", "Host")
        case .reportTo: both("报送单位", "Report to")
        case .text: both("内容", "Text")
        case .code: both("编号", "Code")
        case .name: both("名称", "Name")
        case .aliases: both("别名", "Aliases")
        case .lead: both("负责人", "Lead")
        case .department: both("部门", "Department")
        case .answer: both("答复口径", "Answer")
        case .basis: both("依据", "Basis")
        case .fee: both("收费", "Fee")
        case .limitDays: both("办理时限", "Time limit")
        case .limitUnit: both("时限单位", "Limit in")
        case .phone: both("电话", "Phone")
        case .kind: both("类别", "Kind")
        case .outcome: both("处理方式", "Outcome")
        case .unit: both("量词", "Unit")
        case .prepared: both("备有数量", "Prepared")
        case .count: both("数量", "Count")
        case .desk: both("咨询台", "Desk")
        case .role: both("职责", "Role")
        case .satisfactionRate: both("满意率 %", "Satisfaction %")
        case .answeredOnTheSpotRate: both("当场答复率 %", "On the spot %")
        case .dueDays(let kind):
            both(CodePhrases.chinese.kind(kind) + "几天内答复", "Days: " + CodePhrases.english.kind(kind))
        case .dueUnit(let kind):
            both(CodePhrases.chinese.kind(kind) + "天数按", "Unit: " + CodePhrases.english.kind(kind))
        case .contactDays: both("差评几日内联系", "Call back, days")
        case .fixDays: both("差评几日内整改", "Put right, days")
        case .keepDays: both("个人信息办结后留几日", "Keep personal data, days")
        case .ownDraft: both("可审自己拟的稿", "May review own draft")
        case .sample: both("内容是示例", "Made up")
        case .photoWidth: both("照片最小宽度", "Picture width")
        case .photoHeight: both("照片最小高度", "Picture height")
        }
    }
    /// What is wrong with what was typed in a field of this kind; nil where reading a plan says it as well.
    package func problem(_ what: PlanProblem.What, _ kind: PlanField.Kind) -> String? {
        switch (what, kind) {
        case (.wrongKind, .count): both("应为整数", "must be a whole number")
        case (.wrongKind, .rate), (.rateOutOfRange, .rate):
            both("应为 0 到 100 之间的数", "must be a number from 0 to 100")
        case (.wrongKind, .flag): both("应为是或否", "must be yes or no")
        case (.badDate(let text), _):
            both("“\(text)”不是日期；应为 2027-05-15 这样的写法", "“\(text)” is no date; write it like 2027-05-15")
        case (.unknownDepartment, _): both("方案里没有这个部门", "the plan has no such department")
        case (.unknownDesk, _): both("方案里没有这个咨询台", "the plan has no such desk")
        case (.missing, _): both("不能为空", "must not be empty")
        default: nil
        }
    }
    package var notSet: String { "—" }
    package func builtIn(_ value: String) -> String { both("\(value)（默认）", "\(value) (built in)") }
    package func choice(_ code: String) -> String? {
        switch code {
        case PlanField.yes: both("是", "yes")
        case PlanField.no: both("否", "no")
        case DuePeriod.Unit.workday.rawValue: both("工作日", "working days")
        case DuePeriod.Unit.day.rawValue: both("自然日", "calendar days")
        case "leader": both("负责同志", "leader")
        case "staff": both("工作人员", "staff")
        case "drafter": both("拟稿人", "drafter")
        case "reviewer": both("初审人", "first reviewer")
        case "secrecy": both("保密审查人", "secrecy reviewer")
        case "approver": both("审核人", "approver")
        case "releaser": both("上报人", "releaser")
        case "archivist": both("档案员", "archivist")
        default: nil
        }
    }
    package func unsaved(_ changes: Int) -> String { both("未保存 \(changes) 处", "\(changes) unsaved") }
    package var nothingChanged: String {
        both("没有改动，不用保存", "Nothing has changed: there is nothing to save")
    }
    package func saved(_ path: String) -> String { both("已保存：\(path)", "Saved: \(path)") }
    package func changesTitle(_ changes: Int) -> String {
        both(
            "将保存以下 \(changes) 处改动",
            changes == 1 ? "This change will be saved" : "These \(changes) changes will be saved")
    }
    package func added(_ name: String) -> String { both("新增“\(name)”", "added “\(name)”") }
    package func removed(_ name: String) -> String { both("删除“\(name)”", "removed “\(name)”") }
    package var reordered: String { both("调整顺序", "another order") }
    package var emptyList: String { both("还没有，按 a 新增", "None yet; press a to add one") }
    package var nothingFound: String { both("没有符合的", "Nothing fits") }
    package func newElement(_ planSection: PlanSection) -> String {
        both("新增：\(section(planSection))", "New: \(section(planSection))")
    }
    package func removing(_ name: String) -> String { both("删除“\(name)”？", "Remove “\(name)”?") }
    package func isNamedBy(_ count: Int) -> String {
        both(
            "方案里还有 \(count) 处用到它：",
            count == 1 ? "One place of the plan names it:" : "\(count) places of the plan name it:")
    }
    package var nameInstead: String { both("改为", "Instead") }
    package var nobody: String { both("不写", "none") }
    package func recordsKeep(_ count: Int, _ code: String) -> String {
        both(
            "已有 \(count) 件记录用编号 \(code)；删除后数字照计，但只显示编号。",
            "Records use code \(code) \(englishCount(count, "time")); they count on, under the bare code.")
    }
    package func codeInUse(_ count: Int) -> String {
        both(
            "已有 \(count) 件记录用这个编号，不能改；可另行新增",
            "records use this code \(englishCount(count, "time")): it stays; add another one instead")
    }
    package func idInUse(_ count: Int) -> String {
        both("已有 \(count) 条记录，活动标识不能再改", "the day holds \(englishCount(count, "record")): its id stays")
    }
    package func dateInUse(_ count: Int) -> String {
        both(
            "注意：已有 \(count) 条记录，改日期不改变记录的时间",
            "note: the day holds \(englishCount(count, "record")), and what was logged keeps its time")
    }
    package var badZone: String {
        both("没有这个时区；应为 Asia/Shanghai 这样的名称", "no such time zone; write a name like Asia/Shanghai")
    }
    package var lastDesk: String { both("至少要有一个咨询台", "One desk has to stay") }
    package func followed(_ count: Int) -> String {
        both("引用它的 \(count) 处一并改了", "\(count) references were changed too")
    }
    package var undone: String { both("已撤消上一步", "The last step was taken back") }
    package var nothingToUndo: String { both("没有可撤消的", "There is nothing to take back") }
    package var notWhileSearching: String {
        both("查找时不能调整顺序；先按 Esc 结束查找", "No moving while a search is on; Esc ends it")
    }
    package func moreProblems(_ count: Int, _ first: String) -> String {
        both("还有 \(count) 处要改正：\(first)", "\(count) more to put right: \(first)")
    }
    package func leaving(_ changes: Int) -> String {
        both(
            "有 \(changes) 处改动没有保存",
            changes == 1 ? "One change is not saved" : "\(changes) changes are not saved")
    }
    package var leavingChoices: [String] {
        both(
            ["看改动并保存", "不保存，离开", "继续修改"],
            ["look at them and save", "leave without saving", "go on changing"])
    }
    package var draftFound: String { both("上次没有保存就中断了，改动还在", "Unsaved changes are left from last time") }
    package var draftIsOfOtherPlan: String {
        both(
            "注意：方案后来又改过，请在保存前核对改动。",
            "Note: the plan was changed since; look at the changes before saving.")
    }
    package var draftChoices: [String] {
        both(["接着改", "丢弃，从现有方案开始"], ["go on with them", "drop them, and begin with the plan as it is"])
    }
    package func beginning(_ path: String) -> String {
        both("\(path) 还没有活动方案", "There is no plan in \(path) yet")
    }
    package var beginningChoices: [String] {
        both(["从内置示例方案开始", "从空白方案开始"], ["begin with the built-in sample plan", "begin with an empty plan"])
    }
    package var firstDesk: String { both("1号台", "Desk 1") }
    package var changedOnDisk: String {
        both(
            "方案刚被别处改过；改动已对照新方案重列，请核对后再保存",
            "The plan was changed elsewhere just now; the changes are listed anew: check, then save")
    }
    package func planChanged(_ what: String) -> String { both("方案有改动：\(what)", "Plan changed: \(what)") }
    /// What stands in the office's journal where a plan changed that records go by.
    package func noteOfChange(_ by: String, _ what: String) -> String {
        both("方案改动（\(by)）：\(what)", "plan changed by \(by): \(what)")
    }
    package func andMore(_ count: Int) -> String { both("等，另有 \(count) 处", "and \(count) more") }
    package func planBroken(_ problem: String) -> String {
        both("方案文件读不懂，仍用原方案：\(problem)", "The plan's file is wrong, the old plan stays: \(problem)")
    }
    package var dayAndPlan: String { both("--day 和 --plan 只能用一个", "give one of --day and --plan") }
    package func otherEdition(_ inTitle: Int) -> String {
        both(
            "名称里写的是第\(ChineseNumber.text(of: inTitle) ?? String(inTitle))届",
            "the title says edition \(inTitle)")
    }
    package func openElsewhere(_ holder: String) -> String {
        both("方案正在别处修改：\(holder)", "The plan is being changed elsewhere: \(holder)")
    }
    package func action(_ action: SetupAction) -> String {
        switch action {
        case .move: both("选择", "choose")
        case .open: both("修改", "change")
        case .add: both("新增", "add")
        case .remove: both("删除", "remove")
        case .up: both("上移", "up")
        case .down: both("下移", "down")
        case .search: both("查找", "search")
        case .undo: both("撤消", "undo")
        case .save: both("保存", "save")
        case .help: both("帮助", "help")
        case .quit: both("离开", "quit")
        case .back: both("返回", "back")
        case .nextField: both("下一项", "next field")
        case .previousField: both("上一项", "field before")
        case .choose: both("选择", "choose")
        case .accept: both("确定", "accept")
        case .cancel: both("放弃", "drop")
        case .confirm: both("确认", "do it")
        }
    }
    package var helpLines: [String] {
        both(
            [
                "左边选部分，回车进入；右边回车修改，a 新增，x 删除，+ - 调整顺序，/ 查找，u 撤消。",
                "表单里 Tab 换项，回车确定，Esc 放弃；部门等项按 ← → 或直接输入拼音首字母选择。",
                "新增时编号可以不填，按名称自动取。多个别名用顿号隔开。",
                "s 先列出全部改动（原来 → 现在），回车才保存；保存要么全成，要么不变。",
                "有人用着的编号不能改；删除部门、咨询台时，引用它的地方可改为另一个。",
                "已开着的咨询台和看板随即采用新方案，正在填的内容不丢。",
            ],
            [
                "Choose a part on the left, Enter goes in; on the right Enter changes, a adds, x removes, + - move, / searches, u takes back.",
                "In a form Tab goes on, Enter accepts, Esc drops; departments and other choices: ← → or type how they begin.",
                "A new code may stay empty: it is made from the name. Several aliases have a comma between them.",
                "s lists all changes (old → new) first, and Enter saves; a plan is saved whole or not at all.",
                "A code that records use stays; when a department or desk goes, what names it can name another one.",
                "Open desks and boards take the new plan at once; a form in progress loses nothing.",
            ])
    }
}

extension SetupPhrases {
    /// A change in one line: what it is of, and what was and is.
    package func line(_ change: PlanChange, value: (PlanField, String) -> String) -> String {
        switch change.what {
        case .added: return added(change.name)
        case .removed: return removed(change.name)
        case .reordered: return reordered
        case .field(let field, let old, let new):
            let name = [change.name, field.path.isEmpty ? "" : self.field(field.name)].filter { !$0.isEmpty }
            let start = name.isEmpty ? "" : name.joined(separator: " ") + "  "
            return "\(start)\(value(field, old)) → \(value(field, new))"
        }
    }

    /// Many changes in few words: the first of them, and how many more.
    package func short(_ changes: [PlanChange], first: Int = 2) -> String {
        let shown = changes.prefix(first).map { change in
            section(change.section) + " " + line(change) { $1.isEmpty ? notSet : $1 }
        }
        let more = changes.count - shown.count
        return shown.joined(separator: "; ") + (more > 0 ? " " + andMore(more) : "")
    }
}

/// What a person means by a key while a plan is changed.
package enum SetupAction: Hashable, Sendable, CaseIterable {
    case move, open, add, remove, up, down, search, undo, save, help, quit, back
    case nextField, previousField, choose, accept, cancel, confirm
}
