/// Takes what people typed about people out of a record when it is written, and puts it back when it is read, as
/// `PrivateMembers` says.
package enum PrivateSplit {
    /// The public members, and the private ones in the record's own shape (empty where there are none).
    package static func split(
        _ members: [JSONMember], _ codes: PlanCodes
    ) -> (open: [JSONMember], hidden: [JSONMember]) {
        split(members, in: .record, codes)
    }

    private static func split(
        _ members: [JSONMember], in place: PrivateMembers.Place, _ codes: PlanCodes
    ) -> (open: [JSONMember], hidden: [JSONMember]) {
        var open: [JSONMember] = []
        open.reserveCapacity(members.count)
        var hidden: [JSONMember] = []
        for member in members {
            let parts = split(member, PrivateMembers.rule(of: member.name, in: place), codes)
            if let value = parts.open { open.append(JSONMember(member.name, value)) }
            if let value = parts.hidden { hidden.append(JSONMember(member.name, value)) }
        }
        return (open, hidden)
    }

    private static func split(
        _ member: JSONMember, _ rule: PrivateMembers.Rule, _ codes: PlanCodes
    ) -> (open: JSONValue?, hidden: JSONValue?) {
        let value = member.value
        switch (rule, value) {
        case (.shown, _): return (value, nil)
        case (.hidden, _): return (nil, value)
        case (.text(let known), .string(let text)) where codes[keyPath: known].contains(text):
            return (value, nil)
        case (.text, _): return (nil, value)
        case (.code, .null), (.codes, .null): return (value, nil)
        case (.code(let known), _): return split(value, knownTo: codes[keyPath: known])
        case (.codes(let known), .array(let elements)):
            let parts = elements.map { split($0, knownTo: codes[keyPath: known]) }
            let isPrivate = parts.contains { $0.hidden != nil }
            return (.array(parts.compactMap(\.open)), isPrivate ? value : nil)
        case (.codes, _): return (nil, value)
        case (.object(let place), .object(let members)):
            let parts = split(members, in: place, codes)
            return (.object(parts.open), parts.hidden.isEmpty ? nil : .object(parts.hidden))
        case (.list(let place), .array(let elements)):
            let parts = elements.map { split(element: $0, in: place, codes) }
            let isPrivate = parts.contains { $0.hidden.members?.isEmpty == false }
            return (.array(parts.map(\.open)), isPrivate ? .array(parts.map(\.hidden)) : nil)
        case (.object, _), (.list, _): return (value, nil)
        }
    }

    private static func split(
        _ value: JSONValue, knownTo codes: Set<String>
    ) -> (open: JSONValue?, hidden: JSONValue?) {
        let other = JSONValue.string(PlanCodes.other)
        guard value != other, value.string.map(codes.contains) != true else { return (value, nil) }
        return (other, value)
    }

    private static func split(
        element: JSONValue, in place: PrivateMembers.Place, _ codes: PlanCodes
    ) -> (open: JSONValue, hidden: JSONValue) {
        guard case .object(let members) = element else { return (element, .object([])) }
        let parts = split(members, in: place, codes)
        return (.object(parts.open), .object(parts.hidden))
    }
}

extension PrivateSplit {
    /// The record in one piece again, but for the codes that count: their words are `words(in:)`.
    package static func join(_ open: [JSONMember], with hidden: [JSONMember]) -> [JSONMember] {
        join(open, with: hidden.filter { $0.name != "salt" }, in: .record, replacing: [])
    }

    /// The record in one piece, with words in the place of codes that stand for them.
    static func wholly(_ open: [JSONMember], with words: [JSONMember]) -> [JSONMember] {
        join(open, with: words, in: .record, replacing: PrivateMembers.counted)
    }

    /// The words that stand behind the codes of questions and materials, in the record's own shape.
    static func words(in hidden: [JSONMember]) -> [JSONMember] {
        hidden.compactMap { member in
            guard member.name == "questions" || member.name == "materials",
                case .array(let elements) = member.value
            else { return nil }
            let words = elements.map { element in
                (element.members ?? []).filter { PrivateMembers.counted.contains($0.name) }
            }
            return words.allSatisfy(\.isEmpty)
                ? nil : JSONMember(member.name, .array(words.map(JSONValue.object)))
        }
    }

    /// - Parameter replacing: the codes in whose place words are put.
    private static func join(
        _ open: [JSONMember], with hidden: [JSONMember], in place: PrivateMembers.Place,
        replacing counted: Set<String>
    ) -> [JSONMember] {
        var joined = open
        for member in hidden {
            guard let index = joined.firstIndex(where: { $0.name == member.name }) else {
                joined.append(member)
                continue
            }
            switch (PrivateMembers.rule(of: member.name, in: place), joined[index].value, member.value) {
            case (.list(let inner), .array(let elements), .array(let texts)):
                joined[index].value = .array(
                    join(elements: elements, with: texts, in: inner, replacing: counted))
            case (.object(let inner), .object(let members), .object(let texts)):
                joined[index].value = .object(join(members, with: texts, in: inner, replacing: counted))
            case (.code, .string(PlanCodes.other), .string)
            where !PrivateMembers.counted.contains(member.name) || counted.contains(member.name):
                joined[index].value = member.value
            case (.codes, .array, .array): joined[index].value = member.value
            default: continue
            }
        }
        return joined
    }

    private static func join(
        elements: [JSONValue], with texts: [JSONValue], in place: PrivateMembers.Place,
        replacing counted: Set<String>
    ) -> [JSONValue] {
        elements.enumerated().map { index, element in
            guard index < texts.count, case .object(let members) = element,
                case .object(let hidden) = texts[index]
            else { return element }
            return .object(join(members, with: hidden, in: place, replacing: counted))
        }
    }
}
