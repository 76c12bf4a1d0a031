extension DrillPhrases {
    static let chinese = DrillPhrases(
        help: "演练：用虚构的来访者练手，记在活动日旁边的演练日里，不进真实的活动日",
        made: { "演练日已建在 \($0)，练完可以整个删除" },
        mixed: { "演练日不能和真实的活动日合在一起：\($0)" },
        unmarked: { "\($0) 里没有活动名称，看不出是演练，演练日不能导出" },
        card: { number, name, people, says, takes in
            let who = people == 1 ? name : "\(name)等\(people)人"
            let wants = takes.isEmpty ? "" : says == nil ? "，只要\(takes)" : "，要\(takes)"
            return "演练\(number) \(who)：" + (says.map { "“\($0)”" } ?? "看看，不提问") + wants
        },
        says: { kind, topic in
            switch kind {
            case .known(.consult): "想问\(topic)怎么办"
            case .known(.complaint): "我要投诉，\(topic)一直没办好"
            case .known(.report): "我要举报\(topic)的问题"
            case .known(.suggestion): "\(topic)我有个建议"
            case .known(.help): "请帮帮我，\(topic)有难处"
            case .known(.disclosure): "申请公开\(topic)的文件"
            case .unknown: topic
            }
        },
        actor: { phone, level in
            "扮演者：电话 \(phone)" + (level.map { "，办完评价“\($0)”" } ?? "，不评价")
        },
        fits: { "\($0) 与卡片相符" },
        differs: { "已存 \($0)，与卡片不符：\($1)" },
        outstanding: { "已存 \($0)，还差：\($1)" },
        separator: "；",
        people: { "应是 \($0) 人，记的是 \($1) 人" },
        noQuestion: "有提问没有记",
        askedNothing: "没有提问却记了问题",
        severalQuestions: { "只问了一个问题，记了 \($0) 个" },
        topic: { "主题应是\($0)" },
        kind: { "类别应是\($0)，记的是\($1)" },
        department: { "部门应是\($0)，记的是\($1)" },
        materials: { "\($0)应发 \($1)，发了 \($2)" })
}
