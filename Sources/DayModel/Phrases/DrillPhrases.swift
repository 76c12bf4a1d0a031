/// The texts of practising on invented visitors.
package struct DrillPhrases: Sendable, Bilingual {
    let language: Language

    package var help: String {
        both(
            "演练：用虚构的来访者练手，记在活动日旁边的演练日里，不进真实的活动日",
            "Drill: practise on invented visitors, in a drill day beside the day; nothing enters the real one."
        )
    }
    /// The drill's folder was made.
    package func made(_ path: String) -> String {
        both("演练日已建在 \(path)，练完可以整个删除", "The drill day is at \(path); delete it when you are done with it.")
    }
    /// Drills and real days were asked for together.
    package func mixed(_ drills: String) -> String {
        both("演练日不能和真实的活动日合在一起：\(drills)", "Drills cannot be put together with real days: \(drills)")
    }
    /// What does not bear a day's title is not made of a drill.
    package func unmarked(_ format: String) -> String {
        both(
            "\(format) 里没有活动名称，看不出是演练，演练日不能导出",
            "\(format) does not bear the title that tells a drill from a real day: not made of a drill")
    }
    /// A visitor to act out, in a line; `says` is nil for who asks nothing, `takes` empty for who takes nothing.
    package func card(_ number: Int, _ name: String, _ people: Int, _ says: String?, _ takes: String)
        -> String
    {
        switch language {
        case .chinese:
            let who = people == 1 ? name : "\(name)等\(people)人"
            let wants = takes.isEmpty ? "" : says == nil ? "，只要\(takes)" : "，要\(takes)"
            return "演练\(number) \(who)：" + (says.map { "“\($0)”" } ?? "看看，不提问") + wants
        case .english:
            let who = people == 1 ? name : "\(name) +\(people - 1)"
            let wants = takes.isEmpty ? "" : says == nil ? ", takes \(takes)" : "; wants \(takes)"
            return "Drill \(number)  \(who): " + (says.map { "“\($0)”" } ?? "looks around, asks nothing")
                + wants
        }
    }
    /// What a visitor says who comes about a topic.
    package func says(_ kind: Coded<QuestionKind>, _ topic: String) -> String {
        switch kind {
        case .known(.consult): both("想问\(topic)怎么办", "How do I get \(topic)?")
        case .known(.complaint): both("我要投诉，\(topic)一直没办好", "I complain about \(topic)")
        case .known(.report): both("我要举报\(topic)的问题", "I report a case of \(topic)")
        case .known(.suggestion): both("\(topic)我有个建议", "I suggest something on \(topic)")
        case .known(.help): both("请帮帮我，\(topic)有难处", "Please help me with \(topic)")
        case .known(.disclosure): both("申请公开\(topic)的文件", "I request the files on \(topic)")
        case .unknown: topic
        }
    }
    /// For the colleague who plays the visitor; the level is what they rate with.
    package func actor(_ phone: String, _ level: String?) -> String {
        both(
            "扮演者：电话 \(phone)" + (level.map { "，办完评价“\($0)”" } ?? "，不评价"),
            "Actor: phone \(phone), " + (level.map { "rates “\($0)”" } ?? "does not rate"))
    }
    package func fits(_ record: String) -> String { both("\(record) 与卡片相符", "\(record) fits the card") }
    package func differs(_ record: String, _ what: String) -> String {
        both("已存 \(record)，与卡片不符：\(what)", "Saved \(record), not as the card says: \(what)")
    }
    package func outstanding(_ record: String, _ what: String) -> String {
        both("已存 \(record)，还差：\(what)", "Saved \(record), still to give: \(what)")
    }
    package var separator: String { both("；", "; ") }
    package func people(_ wanted: Int, _ found: Int) -> String {
        both("应是 \(wanted) 人，记的是 \(found) 人", "people \(wanted), logged \(found)")
    }
    package var noQuestion: String { both("有提问没有记", "the question is missing") }
    package var askedNothing: String { both("没有提问却记了问题", "nothing was asked") }
    package func severalQuestions(_ count: Int) -> String {
        both("只问了一个问题，记了 \(count) 个", "one question, logged \(count)")
    }
    package func topic(_ name: String) -> String { both("主题应是\(name)", "topic \(name)") }
    package func kind(_ wanted: String, _ found: String) -> String {
        both("类别应是\(wanted)，记的是\(found)", "kind \(wanted), logged \(found)")
    }
    package func department(_ wanted: String, _ found: String) -> String {
        both("部门应是\(wanted)，记的是\(found)", "office \(wanted), logged \(found)")
    }
    package func materials(_ name: String, _ wanted: Int, _ found: Int) -> String {
        both("\(name)应发 \(wanted)，发了 \(found)", "\(name) \(wanted), gave \(found)")
    }
}
