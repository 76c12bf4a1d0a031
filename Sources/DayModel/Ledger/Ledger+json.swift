extension LedgerItem {
    /// In the contract's form; what there is none of is null. The item is one that was masked.
    package func json(asOf date: CivilDate) -> JSONValue {
        let members = [
            JSONMember("record", .string(record.description)), JSONMember("question", .integer(index)),
            JSONMember("kind", .string(question.kind.code)), JSONMember("department", text(department)),
            JSONMember("state", .string(state)), JSONMember("due", text(due?.description)),
            JSONMember("overdue", .bool(isOverdue(asOf: date))),
            JSONMember("steps", .array(steps.map(\.json))),
        ]
        let missing = missingYear.map { [JSONMember("missingYear", .integer($0.year))] }
        return .object(members + (missing ?? []))
    }
}

extension LedgerStep {
    fileprivate var json: JSONValue {
        let members = [
            JSONMember("state", .string(state.code)), JSONMember("at", .string(at.description)),
            JSONMember("by", text(by)), JSONMember("to", text(to)), JSONMember("note", text(note)),
            JSONMember("due", text(due?.description)), JSONMember("record", .string(record.description)),
        ]
        var more: [JSONMember] = []
        if !with.isEmpty { more.append(JSONMember("with", .array(with.map(JSONValue.string)))) }
        if isCallback { more.append(JSONMember("callback", .bool(true))) }
        if let satisfaction { more.append(JSONMember("satisfaction", .integer(satisfaction.rawValue))) }
        return .object(members + more)
    }
}

private func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
