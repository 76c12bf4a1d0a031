extension PrivacyPhrases {
    static let chinese = PrivacyPhrases(
        withPersonalDataHelp: "姓名、电话、住址等不打码；谁取走的要记录在案",
        yesHelp: "不再询问",
        needsYes: "这里无人可问；确认要做请加 --yes。什么也没做",
        notDone: "什么也没做",
        askToTake: { "将取走个人信息（\($0)），并记录在案。输入 y 继续：" },
        tookPersonalData: { "\($0) 取走了个人信息：\($1)" },
        export: { "导出 \($0)，写到 \($1 ?? "标准输出")" },
        search: { "查找到的\($0)条记录" },
        anonymiseAbstract: "永久删除不再需要的个人信息",
        recordHelp: "记录编号，如 D01-12（可多次使用）",
        beforeHelp: "此日期之前的全部记录（YYYY-MM-DD）",
        allHelp: "全部记录",
        ruleHelp: "按方案的规定：已办结、差评已整改且已满保留天数的记录（rules.personalData.keepDays）",
        keepDaysHelp: "办结后保留多少天（代替方案的规定）",
        noRule: "方案没有规定个人信息保留多少天：用 openday setup 填写“个人信息办结后留几日”，或加 --keep-days 天数",
        badKeepDays: { "--keep-days 应为 0 到 \($0)" },
        byRule: { "办结已满 \($1) 天的记录 \($0) 条" },
        allOrSome: "请说明哪些记录：--all，或 --record、--before、--rule",
        nothingToAnonymise: "没有这样的记录，什么也没做",
        allRecords: "全部记录",
        someRecords: { names, before in
            let parts = [names.joined(separator: "、"), before.map { "\($0) 之前的记录" } ?? ""]
            return parts.filter { !$0.isEmpty }.joined(separator: "、")
        },
        askToAnonymise: { "将永久删除姓名、电话、住址、问题、答复和备注（\($0)）以及草稿，旧的导出重新生成；汇总数字不变。输入 y 继续：" },
        anonymisedBy: { "\($0) 永久删除了个人信息：\($1)" },
        anonymised: { "已从 \($0) 行删除个人信息，并清除可能含有个人信息的草稿 \($1) 个、导出 \($2) 个" })
}
