/// Finds words that somebody typed where a line is public: older lines have them, and no line can lose them.
package enum FreeWords {
    /// The members with such words, each once, by name: what would be private today, what no plan and no contract has.
    /// - Parameter line: the members of a line.
    package static func members(in line: [JSONMember], _ codes: PlanCodes) -> [String] {
        let open = line.filter { $0.name != "private" }
        var names: [String] = []
        collect(.object(PrivateSplit.split(open, codes).hidden), into: &names)
        for member in open where member.name == "by" || member.name == "person" {
            if let name = member.value.string, !codes.allowsName(name) { names.append(member.name) }
        }
        let set = open.first { $0.name == "set" }?.value.members ?? []
        for questions in [open, set].compactMap({ $0.first { $0.name == "questions" }?.value.array }) {
            let topics = questions.compactMap { $0["topic"]?.string }
            if !topics.allSatisfy(codes.topics.contains) { names.append("topic") }
            for question in questions { names += unknown(question.members ?? [], known: ofQuestion) }
        }
        names += unknown(open, known: ofRecord) + unknown(set, known: ofRecord)
        return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The names of what stands at the ends.
    private static func collect(_ value: JSONValue, into names: inout [String]) {
        for member in value.members ?? [] {
            switch member.value {
            case .object: collect(member.value, into: &names)
            case .array(let elements) where elements.contains { $0.members != nil }:
                for element in elements { collect(element, into: &names) }
            // What the program itself gave as a reason.
            case .string("unsaved") where member.name == "why": continue
            default: names.append(member.name)
            }
        }
    }

    private static func unknown(_ members: [JSONMember], known: Set<String>) -> [String] {
        members.filter { !known.contains($0.name) && holdsText($0.value) }.map(\.name)
    }

    private static func holdsText(_ value: JSONValue) -> Bool {
        switch value {
        case .string: true
        case .integer(let number): number.magnitude > 999_999
        case .number: true
        case .array(let elements): elements.contains(where: holdsText)
        case .object(let members): members.contains { holdsText($0.value) }
        case .null, .bool: false
        }
    }

    private static let ofRecord: Set = [
        "seq", "tick", "at", "occurredAt", "batch", "by", "type", "prev", "privateHash", "hash", "people", "channel",
        "visitor", "questions", "materials", "note", "seconds", "ref", "question", "satisfaction", "source", "why",
        "set", "state", "to", "with", "due", "adopted", "callback", "toQuestion", "person", "text", "offset",
        "length", "sha256", "records", "head", "plan", "format", "event", "desk", "writer", "mark", "after", "photo",
        "review", "release", "entry", AnonymisedRanges.member,
    ]

    private static let ofQuestion: Set = [
        "kind", "topic", "text", "department", "outcome", "answer", "answeredBy", "satisfaction", "due",
    ]
}
