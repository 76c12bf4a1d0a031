/// Collects the members of a plan and every problem on the way, so that a person can mend all at once.
struct PlanReader {
    var problems: [PlanProblem] = []

    mutating func report(_ path: String, _ what: PlanProblem.What) {
        problems.append(PlanProblem(path: path, what: what))
    }

    mutating func text(_ object: JSONValue, _ name: String, at path: String) -> String? {
        switch object[name] {
        case nil, .null: return nil
        case .string(let text): return text
        case .some(let other):
            report(Self.join(path, name), .wrongKind(expected: .string, found: other.kind))
            return nil
        }
    }

    /// A text that must be there and not be blank.
    mutating func requiredText(_ object: JSONValue, _ name: String, at path: String) -> String {
        let before = problems.count
        guard let text = text(object, name, at: path) else {
            if problems.count == before { report(Self.join(path, name), .missing) }
            return ""
        }
        if text.allSatisfy(\.isWhitespace) { report(Self.join(path, name), .empty) }
        return text
    }

    /// A code by the contract's pattern that no earlier element bears.
    mutating func code(
        _ object: JSONValue, _ name: String, at path: String, seen: inout Set<String>
    ) -> String {
        let before = problems.count
        let code = requiredText(object, name, at: path)
        guard problems.count == before else { return code }
        if !Identifier.isValid(code) {
            report(Self.join(path, name), .badIdentifier(code))
        } else if !seen.insert(code).inserted {
            report(Self.join(path, name), .duplicate(code))
        }
        return code
    }

    mutating func count(_ object: JSONValue, _ name: String, at path: String) -> Int? {
        switch object[name] {
        case nil, .null: return nil
        case .integer(let number):
            if !(0...countLimit).contains(number) {
                report(Self.join(path, name), .outOfRange(found: number, allowed: 0...countLimit))
            }
            return number
        case .some(let other):
            report(Self.join(path, name), .wrongKind(expected: .integer, found: other.kind))
            return nil
        }
    }

    mutating func rate(_ object: JSONValue, _ name: String, at path: String) -> Double? {
        let rate: Double? =
            switch object[name] {
            case nil, .null: nil
            case .integer(let number): Double(number)
            case .number(let text): Double(text)
            case .some: .nan
            }
        guard let rate else { return nil }
        guard (0...1).contains(rate) else {
            let found = object[name].map { String(decoding: JSONWriter.bytes(of: $0), as: UTF8.self) }
            report(Self.join(path, name), .rateOutOfRange(found ?? ""))
            return nil
        }
        return rate
    }

    mutating func known<Known: Code>(
        _ object: JSONValue, _ name: String, at path: String, default: Known
    ) -> Known {
        guard let text = text(object, name, at: path) else { return `default` }
        guard let known = Known(rawValue: text) else {
            report(Self.join(path, name), .unknownCode(text, known: Known.allCases.map(\.rawValue)))
            return `default`
        }
        return known
    }

    mutating func texts(_ object: JSONValue, _ name: String, at path: String) -> [String] {
        list(object, name, at: path) { reader, value, path in
            guard case .string(let text) = value else {
                reader.report(path, .wrongKind(expected: .string, found: value.kind))
                return ""
            }
            return text
        }
    }

    /// The elements of a list; an absent list is an empty one.
    mutating func list<Element>(
        _ object: JSONValue, _ name: String, at path: String,
        _ element: (inout PlanReader, JSONValue, String) -> Element
    ) -> [Element] {
        switch object[name] {
        case nil, .null: return []
        case .array(let elements):
            return elements.enumerated().map { index, value in
                element(&self, value, "\(Self.join(path, name))[\(index)]")
            }
        case .some(let other):
            report(Self.join(path, name), .wrongKind(expected: .array, found: other.kind))
            return []
        }
    }

    /// The same for lists of objects.
    mutating func objects<Element>(
        _ object: JSONValue, _ name: String, _ element: (inout PlanReader, JSONValue, String) -> Element
    ) -> [Element] {
        list(object, name, at: "") { reader, value, path in
            if value.members == nil { reader.report(path, .wrongKind(expected: .object, found: value.kind)) }
            return element(&reader, value, path)
        }
    }

    static func join(_ path: String, _ name: String) -> String { path.isEmpty ? name : path + "." + name }
}
