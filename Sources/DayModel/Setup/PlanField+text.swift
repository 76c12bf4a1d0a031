extension PlanField {
    /// What is typed for a value; empty where there is none.
    func text(of value: JSONValue?) -> String {
        switch value {
        case nil, .null: ""
        case .string(let text): text
        case .integer(let number):
            kind == .rate ? DecimalShift.shifted(String(number), by: 2) ?? "" : String(number)
        case .number(let text): kind == .rate ? DecimalShift.shifted(text, by: 2) ?? text : text
        case .bool(let flag): flag ? Self.yes : Self.no
        case .array(let elements): elements.compactMap(\.string).joined(separator: Self.separator)
        case .object: ""
        }
    }

    /// The value that a typed text stands for; nil where it is to be absent.
    ///
    /// What cannot be read as the field's kind stays a text, so that reading the plan says what is wrong with it.
    func value(of text: String) -> JSONValue? {
        let trimmed = Self.trimmed(text)
        // A required text stays, though empty: it is what is wrong, and not that it is missing.
        guard !trimmed.isEmpty else { return isRequired ? .string("") : nil }
        switch kind {
        case .text, .code, .zone, .department, .desk, .questionKind, .outcome, .dueUnit, .limitUnit, .role:
            return .string(kind == .code || name == .id ? FullWidth.narrow(trimmed) : trimmed)
        case .date: return .string(CivilDate(loosely: trimmed)?.description ?? trimmed)
        case .count: return Int(FullWidth.narrow(trimmed)).map(JSONValue.integer) ?? .string(trimmed)
        case .rate:
            let number = FullWidth.narrow(trimmed).filter { $0 != "%" && $0 != "％" }
            return DecimalShift.shifted(number, by: -2).map(DecimalShift.value) ?? .string(trimmed)
        case .texts:
            let texts = trimmed.split { "、，,;；".contains($0) }.map { Self.trimmed(String($0)) }
            return .array(texts.filter { !$0.isEmpty }.map(JSONValue.string))
        case .flag:
            return trimmed == Self.yes ? .bool(true) : trimmed == Self.no ? .bool(false) : .string(trimmed)
        }
    }

    package static let yes = "yes"
    package static let no = "no"
    static let separator = "、"

    static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}

/// Moves the point of a decimal number, digit by digit, so that 0.95 is 95 and nothing near it.
enum DecimalShift {
    /// - Returns: nil where the text is no plain decimal number.
    static func shifted(_ text: String, by places: Int) -> String? {
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            !parts[0].isEmpty, text.utf8.count < 40
        else { return nil }
        var whole = String(parts[0])
        var fraction = parts.count == 2 ? String(parts[1]) : ""
        if places > 0 {
            fraction += String(repeating: "0", count: max(0, places - fraction.count))
            whole += fraction.prefix(places)
            fraction = String(fraction.dropFirst(places))
        } else {
            whole = String(repeating: "0", count: max(0, 1 - places - whole.count)) + whole
            fraction = whole.suffix(-places) + fraction
            whole = String(whole.dropLast(-places))
        }
        whole = String(whole.drop { $0 == "0" })
        while fraction.last == "0" { fraction.removeLast() }
        return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole)
            + (fraction.isEmpty ? "" : "." + fraction)
    }

    static func value(_ text: String) -> JSONValue {
        Int(text).map(JSONValue.integer) ?? .number(text)
    }
}
