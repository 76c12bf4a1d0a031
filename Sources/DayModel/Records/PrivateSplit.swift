/// Takes what people typed about people out of a record when it is written, and puts it back when it is read.
///
/// Private are `visitor` and `note`, of each question `text` and `answer`, and the same inside `set`.
package enum PrivateSplit {
    /// The public members, and the private ones in the record's own shape (empty where there are none).
    package static func split(_ members: [JSONMember]) -> (open: [JSONMember], hidden: [JSONMember]) {
        var open: [JSONMember] = []
        open.reserveCapacity(members.count)
        var hidden: [JSONMember] = []
        for member in members {
            switch member.name {
            case "visitor", "note": hidden.append(member)
            case "questions":
                guard case .array(let questions) = member.value else {
                    open.append(member)
                    continue
                }
                let parts = questions.map(splitQuestion)
                open.append(JSONMember("questions", .array(parts.map(\.open))))
                if parts.contains(where: { $0.hidden.members?.isEmpty == false }) {
                    hidden.append(JSONMember("questions", .array(parts.map(\.hidden))))
                }
            case "set":
                guard case .object(let set) = member.value else {
                    open.append(member)
                    continue
                }
                let parts = split(set)
                open.append(JSONMember("set", .object(parts.open)))
                if !parts.hidden.isEmpty { hidden.append(JSONMember("set", .object(parts.hidden))) }
            default: open.append(member)
            }
        }
        return (open, hidden)
    }

    /// The record in one piece again.
    package static func join(_ open: [JSONMember], with hidden: [JSONMember]) -> [JSONMember] {
        var joined = open
        for member in hidden where member.name != "salt" {
            guard let index = joined.firstIndex(where: { $0.name == member.name }) else {
                joined.append(member)
                continue
            }
            switch (joined[index].value, member.value) {
            case (.array(let questions), .array(let texts)) where member.name == "questions":
                joined[index].value = .array(joinQuestions(questions, texts))
            case (.object(let set), .object(let hiddenSet)) where member.name == "set":
                joined[index].value = .object(join(set, with: hiddenSet))
            default: continue
            }
        }
        return joined
    }

    private static func splitQuestion(_ question: JSONValue) -> (open: JSONValue, hidden: JSONValue) {
        guard case .object(let members) = question else { return (question, .object([])) }
        let isHidden = { (member: JSONMember) in member.name == "text" || member.name == "answer" }
        return (.object(members.filter { !isHidden($0) }), .object(members.filter(isHidden)))
    }

    private static func joinQuestions(_ questions: [JSONValue], _ texts: [JSONValue]) -> [JSONValue] {
        questions.enumerated().map { index, question in
            guard index < texts.count, case .object(let members) = question,
                case .object(let hidden) = texts[index]
            else { return question }
            let names = Set(members.map(\.name))
            return .object(members + hidden.filter { !names.contains($0.name) })
        }
    }
}
