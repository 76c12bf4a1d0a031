extension FollowUp {
    /// The departments that help the one it goes to (协办): codes of the plan, or words where it has none. Versions that
    /// do not know the member keep it.
    package var with: [String] {
        get {
            let value = extra.first { $0.name == "with" }?.value
            return value?.array?.compactMap(\.string) ?? []
        }
        set {
            extra.removeAll { $0.name == "with" }
            if !newValue.isEmpty { extra.append(JSONMember("with", .array(newValue.map(JSONValue.string)))) }
        }
    }
}
