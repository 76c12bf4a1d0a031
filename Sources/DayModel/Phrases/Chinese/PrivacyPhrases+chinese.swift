extension PrivacyPhrases {
    static let chinese = PrivacyPhrases(
        withPersonalDataHelp: "姓名、电话、住址等不打码;谁取走的要记录在案",
        yesHelp: "不再询问",
        needsYes: "这里无人可问;确认要做请加 --yes。什么也没做",
        notDone: "什么也没做",
        askToTake: { "将取走个人信息(\($0)),并记录在案。输入 y 继续:" },
        tookPersonalData: { "\($0) 取走了个人信息:\($1)" },
        export: { "导出 \($0),写到 \($1 ?? "标准输出")" },
        search: { "查找“\(TextMask().masked($0))”" })
}
