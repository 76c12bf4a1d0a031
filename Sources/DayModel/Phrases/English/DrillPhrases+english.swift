extension DrillPhrases {
    static let english = DrillPhrases(
        help:
            "Drill: practise on invented visitors, in a drill day beside the day; nothing enters the real one.",
        made: { "The drill day is at \($0); delete it when you are done with it." },
        mixed: { "Drills cannot be put together with real days: \($0)" },
        unmarked: { "\($0) does not bear the title that tells a drill from a real day: not made of a drill" },
        card: { number, name, people, says, takes in
            let who = people == 1 ? name : "\(name) +\(people - 1)"
            let wants = takes.isEmpty ? "" : says == nil ? ", takes \(takes)" : "; wants \(takes)"
            return "Drill \(number)  \(who): " + (says.map { "“\($0)”" } ?? "looks around, asks nothing")
                + wants
        },
        says: { kind, topic in
            switch kind {
            case .known(.consult): "How do I get \(topic)?"
            case .known(.complaint): "I complain about \(topic)"
            case .known(.report): "I report a case of \(topic)"
            case .known(.suggestion): "I suggest something on \(topic)"
            case .known(.help): "Please help me with \(topic)"
            case .known(.disclosure): "I request the files on \(topic)"
            case .unknown: topic
            }
        },
        actor: { phone, level in
            "Actor: phone \(phone), " + (level.map { "rates “\($0)”" } ?? "does not rate")
        },
        fits: { "\($0) fits the card" },
        differs: { "Saved \($0), not as the card says: \($1)" },
        outstanding: { "Saved \($0), still to give: \($1)" },
        separator: "; ",
        people: { "people \($0), logged \($1)" },
        noQuestion: "the question is missing",
        askedNothing: "nothing was asked",
        severalQuestions: { "one question, logged \($0)" },
        topic: { "topic \($0)" },
        kind: { "kind \($0), logged \($1)" },
        department: { "office \($0), logged \($1)" },
        materials: { "\($0) \($1), gave \($2)" })
}
