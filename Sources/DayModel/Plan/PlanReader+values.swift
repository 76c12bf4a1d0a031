extension PlanReader {
    /// A member that is an object; nil where it is absent, or another kind of value.
    mutating func object(_ object: JSONValue, _ name: String, at path: String) -> JSONValue? {
        switch object[name] {
        case nil, .null: return nil
        case .some(let value):
            if value.members != nil { return value }
            report(Self.join(path, name), .wrongKind(expected: .object, found: value.kind))
            return nil
        }
    }

    /// A member that is true or false.
    mutating func flag(_ object: JSONValue, _ name: String, at path: String, absent: Bool) -> Bool {
        switch object[name] {
        case nil, .null: return absent
        case .bool(let flag): return flag
        case .some(let other):
            report(Self.join(path, name), .wrongKind(expected: .bool, found: other.kind))
            return absent
        }
    }

    mutating func requiredNumber(
        _ object: JSONValue, _ name: String, in allowed: ClosedRange<Int>, at path: String
    ) -> Int? {
        let before = problems.count
        let number = number(object, name, in: allowed, at: path)
        if number == nil, problems.count == before { report(Self.join(path, name), .missing) }
        return number
    }

    /// A number within bounds.
    mutating func number(
        _ object: JSONValue, _ name: String, in allowed: ClosedRange<Int>, at path: String
    ) -> Int? {
        switch object[name] {
        case nil, .null: return nil
        case .integer(let number):
            guard !allowed.contains(number) else { return number }
            report(Self.join(path, name), .outOfRange(found: number, allowed: allowed))
            return nil
        case .some(let other):
            report(Self.join(path, name), .wrongKind(expected: .integer, found: other.kind))
            return nil
        }
    }

    mutating func requiredCode<Known: Code>(
        _ object: JSONValue, _ name: String, _: Known.Type, at path: String
    ) -> Known? {
        let before = problems.count
        let text = requiredText(object, name, at: path)
        guard problems.count == before else { return nil }
        if let known = Known(rawValue: text) { return known }
        report(Self.join(path, name), .unknownCode(text, known: Known.allCases.map(\.rawValue)))
        return nil
    }
}
