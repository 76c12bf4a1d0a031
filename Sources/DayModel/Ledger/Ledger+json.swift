extension LedgerItem {
    /// In the contract's form; what there is none of is null.
    package func json(asOf date: CivilDate) -> JSONValue {
        .object([
            JSONMember("record", .string(record.description)), JSONMember("question", .integer(index)),
            JSONMember("kind", .string(question.kind.code)), JSONMember("department", text(department)),
            JSONMember("state", .string(state)), JSONMember("due", text(due?.description)),
            JSONMember("overdue", .bool(isOverdue(asOf: date))),
            JSONMember("steps", .array(steps.map(\.json))),
        ])
    }
}

extension LedgerStep {
    fileprivate var json: JSONValue {
        let members = [
            JSONMember("state", .string(state.code)), JSONMember("at", .string(at.description)),
            JSONMember("by", text(by)), JSONMember("to", text(to)),
            JSONMember("note", text(note.map(TextMask().masked))),
            JSONMember("due", text(due?.description)), JSONMember("record", .string(record.description)),
        ]
        guard !with.isEmpty else { return .object(members) }
        return .object(members + [JSONMember("with", .array(with.map(JSONValue.string)))])
    }
}

private func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
