extension ReviewDocument {
    /// `{"file", "sha256", "stage", "changed", "steps": [{"stage", "back", "by", "at", "sha256", "why"}]}`; a `stage`
    /// of null was never submitted.
    package var json: JSONValue {
        .object([
            JSONMember("file", .string(file)), JSONMember("sha256", sha256.map(JSONValue.string) ?? .null),
            JSONMember("stage", stage.map { .string($0.rawValue) } ?? .null),
            JSONMember("changed", .bool(isChanged)),
            JSONMember("steps", .array(steps.map(\.json))),
        ])
    }
}

extension ReviewStep {
    fileprivate var json: JSONValue {
        .object([
            JSONMember("stage", .string(stage.rawValue)), JSONMember("back", .bool(isBack)),
            JSONMember("by", .string(by)), JSONMember("at", at.map { .string($0.description) } ?? .null),
            JSONMember("sha256", .string(sha256)), JSONMember("why", why.map(JSONValue.string) ?? .null),
        ])
    }
}

extension ReleaseCheck {
    /// `[{"number", "finding", "kind", "record", "excerpt", "decision", "by", "why"}]`, numbers from 1.
    package var json: JSONValue {
        .array(
            items.enumerated().map { index, item in
                let finding = item.finding
                let decision = item.decision
                return .object([
                    JSONMember("number", .integer(index + 1)), JSONMember("finding", .string(finding.id)),
                    JSONMember("record", finding.record.map { .string($0.description) } ?? .null),
                    JSONMember("excerpt", .string(finding.excerpt)),
                    JSONMember("decision", decision.map { .string($0.choice.rawValue) } ?? .null),
                    JSONMember("by", decision.map { .string($0.by) } ?? .null),
                    JSONMember("why", decision?.why.map(JSONValue.string) ?? .null),
                ])
            })
    }
}
