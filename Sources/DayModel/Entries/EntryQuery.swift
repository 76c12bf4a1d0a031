/// What somebody looks for, ready to be held against entries: every word must occur somewhere.
package struct EntryQuery: Sendable {
    private let words: [String]
    private let names: [String: SearchKey]

    package init(_ text: String, plan: EventPlan) {
        words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        var names: [String: SearchKey] = [:]
        for topic in plan.topics { names[topic.code] = SearchKey(topic.name) }
        for department in plan.departments { names[department.code] = SearchKey(department.name) }
        for material in plan.materials { names[material.code] = SearchKey(material.name) }
        self.names = names
    }

    package func matches(_ entry: Entry) -> Bool {
        guard !words.isEmpty else { return true }
        let texts = entry.searchTexts
        return words.allSatisfy { word in
            texts.contains { $0.lowercased().contains(word) || names[$0]?.match(word) != nil }
        }
    }
}

extension Entry {
    /// What can be looked for: the record's names, codes and texts.
    fileprivate var searchTexts: [String] {
        var texts = [name.short, name.description, effective.happenedAt.hourAndMinute]
        if let by = effective.stamp.by { texts.append(by) }
        Self.collect(.object(effective.body.members), into: &texts)
        return texts
    }

    private static func collect(_ value: JSONValue, into texts: inout [String]) {
        switch value {
        case .string(let text): texts.append(text)
        case .array(let elements): for element in elements { collect(element, into: &texts) }
        case .object(let members): for member in members { collect(member.value, into: &texts) }
        default: return
        }
    }

    /// Records that a person made; the others belong to the journal.
    package var isShownInLists: Bool {
        switch original.body {
        case .open, .recover, .seal, .unseal, .void, .amend, .rating: false
        default: true
        }
    }
}
