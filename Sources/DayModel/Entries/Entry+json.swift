extension Entry {
    /// The record as it stands, with its name, and whether it was taken back or changed.
    package var json: JSONValue {
        guard case .object(var members) = effective.json else { return .null }
        if isVoid { members.append(JSONMember("void", .bool(true))) }
        if !changes.isEmpty {
            members.append(JSONMember("changes", .array(changes.map { .string($0.name.description) })))
        }
        return .object(members)
    }
}
