/// A draft as the plan lets it be written.
extension RecordDraft {
    /// Throws where somebody is called by what is no name: it would stand outside of what is private.
    package func checkNames(_ codes: PlanCodes) throws(RecordError) {
        func check(_ name: String?, at path: String) throws(RecordError) {
            guard let name, !codes.allowsName(name) else { return }
            throw RecordError(path: path, problem: .notAPerson(name, limit: PlanCodes.nameLimit))
        }
        try check(stamp.by, at: "by")
        switch body {
        case .duty(let duty): try check(duty.person, at: "person")
        case .amend(let amendment):
            for member in amendment.set where member.name == "by" || member.name == "person" {
                try check(member.value.string, at: "set." + member.name)
            }
        default: return
        }
    }

    /// The same, where what was given for a topic that the plan lacks is the question's text.
    package func withTopics(of codes: PlanCodes) -> RecordDraft {
        var draft = self
        switch body {
        case .visit(var visit):
            guard visit.questions.contains(where: { $0.topic.map(codes.topics.contains) == false }) else {
                return self
            }
            for index in visit.questions.indices { visit.questions[index].moveTopic(unlessIn: codes) }
            draft.body = .visit(visit)
        case .amend(var amendment):
            for index in amendment.set.indices where amendment.set[index].name == "questions" {
                guard case .array(let questions) = amendment.set[index].value else { continue }
                amendment.set[index].value = .array(questions.map { $0.withTopic(of: codes) })
            }
            draft.body = .amend(amendment)
        default: return self
        }
        return draft
    }
}

extension Question {
    fileprivate mutating func moveTopic(unlessIn codes: PlanCodes) {
        guard let given = topic, !codes.topics.contains(given) else { return }
        topic = nil
        text = Self.text(of: given, text)
    }

    /// What was given for the topic, then the text, each once.
    fileprivate static func text(of topic: String, _ text: String?) -> String? {
        guard !topic.isEmpty else { return text }
        guard let text, !text.isEmpty else { return topic }
        return text.contains(topic) ? text : "\(topic)：\(text)"
    }
}

extension JSONValue {
    /// A question as a value, as it stands in an amendment.
    fileprivate func withTopic(of codes: PlanCodes) -> JSONValue {
        guard case .object(var members) = self,
            let index = members.firstIndex(where: { $0.name == "topic" }),
            let given = members[index].value.string, !codes.topics.contains(given)
        else { return self }
        members.remove(at: index)
        let place = members.firstIndex { $0.name == "text" }
        let text = Question.text(of: given, place.flatMap { members[$0].value.string })
        guard let text else { return .object(members) }
        if let place {
            members[place].value = .string(text)
        } else {
            members.append(JSONMember("text", .string(text)))
        }
        return .object(members)
    }
}
