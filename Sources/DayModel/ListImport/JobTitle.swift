/// What somebody's post is called (主任, 副局长, Director): it says nothing of what they do on the day.
enum JobTitle {
    private static let endings = [
        "主任", "局长", "所长", "科长", "处长", "股长", "站长", "队长", "书记", "镇长", "乡长", "区长", "县长", "市长", "村长", "院长", "校长",
        "部长", "厅长", "司长", "秘书长", "主席", "会长", "经理", "主管", "主任科员", "科员", "办事员", "调研员", "干事", "专员", "委员",
        "工程师", "会计师", "director", "manager", "chief", "secretary", "officer", "clerk", "head",
    ]

    static func isOne(_ text: String) -> Bool {
        let word = FullWidth.narrow(text).lowercased()
        return endings.contains { word.hasSuffix($0) }
    }
}
