extension FollowUp {
    /// How content the visitor is with the result, as asked in a call-back (回访): apart from the satisfaction with the
    /// answer at the desk, and never counted with it. Versions that do not know the member keep it.
    package var satisfaction: Satisfaction? {
        get {
            guard case .integer(let level)? = extra.first(where: { $0.name == "satisfaction" })?.value else {
                return nil
            }
            return Satisfaction(rawValue: level)
        }
        set {
            extra.removeAll { $0.name == "satisfaction" }
            if let newValue { extra.append(JSONMember("satisfaction", .integer(newValue.rawValue))) }
        }
    }

    /// Whether the visitor was spoken to, with a verdict or without; kept as the member `callback`.
    package var isCallback: Bool {
        get { satisfaction != nil || extra.contains { $0.name == "callback" && $0.value == .bool(true) } }
        set {
            extra.removeAll { $0.name == "callback" }
            if newValue { extra.append(JSONMember("callback", .bool(true))) }
        }
    }

    /// What is written today has levels of today.
    func checkLevel() throws(RecordError) {
        guard let value = extra.first(where: { $0.name == "satisfaction" })?.value else { return }
        guard case .integer(let level) = value else {
            throw RecordError(
                path: "satisfaction", problem: .wrongKind(expected: .integer, found: value.kind))
        }
        guard Satisfaction(rawValue: level) == nil else { return }
        throw RecordError(path: "satisfaction", problem: .outOfRange(found: level, allowed: 1...5))
    }
}
