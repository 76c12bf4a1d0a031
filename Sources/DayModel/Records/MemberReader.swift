/// Why an object is no record of the contract's form.
package struct RecordError: Error, Equatable, Sendable {
    package enum Problem: Equatable, Sendable {
        case missing
        case wrongKind(expected: JSONKind, found: JSONKind)
        case outOfRange(found: Int, allowed: ClosedRange<Int>)
        case empty
        case notAName(String)
        case notADate(String)
        case notATimestamp(String)
        case notADigest(String)
        case wrongFormat(found: String, expected: String)
        case unknownCode(String, known: [String])
        case unknownType(String, known: [String])
        /// A member that the program writes itself.
        case reserved
        /// `ref` names a record that is not there.
        case noSuchRecord(String)
        /// `question` names a question that the record does not have.
        case noSuchQuestion(index: Int, count: Int)
        case notAmendable(type: String)
        /// The visitor rated the question on the pad: that rating stands.
        case ratedByVisitor(Satisfaction)
        /// Somebody is called by what is neither a name of the staff nor a short one without digits.
        case notAPerson(String, limit: Int)
        /// A text has the character U+0000, which databases refuse.
        case holdsNull
        /// Nobody takes back or changes what a visitor pressed on the pad.
        case visitorsOwn
        /// A time that is so far from the day that it must be a slip.
        case farFromDay(CivilDate, day: CivilDate, allowed: ClosedRange<CivilDate>)
    }

    /// The member, as `questions[1].kind`; empty where the whole object is meant.
    package var path: String
    package var problem: Problem

    package init(path: String, problem: Problem) {
        self.path = path
        self.problem = problem
    }
}

/// Takes the members of one object one by one; what nobody asked for is left over and kept.
struct MemberReader {
    private(set) var rest: [JSONMember]
    let path: String

    init(_ value: JSONValue, path: String = "") throws(RecordError) {
        guard case .object(let members) = value else {
            throw RecordError(path: path, problem: .wrongKind(expected: .object, found: value.kind))
        }
        rest = members
        self.path = path
    }

    init(members: [JSONMember]) {
        rest = members
        path = ""
    }

    /// The member's value; nil where it is absent or null.
    mutating func take(_ name: String) -> JSONValue? {
        guard let index = rest.firstIndex(where: { $0.name == name }) else { return nil }
        let value = rest.remove(at: index).value
        return value == .null ? nil : value
    }

    /// The member's value, which stays; nil where it is absent or null.
    func value(_ name: String) -> JSONValue? {
        let value = rest.first { $0.name == name }?.value
        return value == .null ? nil : value
    }

    mutating func string(_ name: String) throws(RecordError) -> String? {
        guard let value = take(name) else { return nil }
        guard case .string(let text) = value else { throw wrongKind(name, .string, value) }
        return text
    }

    mutating func integer(_ name: String, in allowed: ClosedRange<Int>) throws(RecordError) -> Int? {
        guard let value = take(name) else { return nil }
        guard case .integer(let number) = value else { throw wrongKind(name, .integer, value) }
        guard allowed.contains(number) else {
            throw error(name, .outOfRange(found: number, allowed: allowed))
        }
        return number
    }

    mutating func flag(_ name: String) throws(RecordError) -> Bool? {
        guard let value = take(name) else { return nil }
        guard case .bool(let flag) = value else { throw wrongKind(name, .bool, value) }
        return flag
    }

    mutating func coded<Known: Code>(_ name: String, _: Known.Type) throws(RecordError) -> Coded<Known>? {
        try string(name).map(Coded.init)
    }

    mutating func date(_ name: String) throws(RecordError) -> CivilDate? {
        guard let text = try string(name) else { return nil }
        guard let date = CivilDate(text) else { throw error(name, .notADate(text)) }
        return date
    }

    mutating func timestamp(_ name: String) throws(RecordError) -> Timestamp? {
        guard let text = try string(name) else { return nil }
        guard let timestamp = Timestamp(text) else { throw error(name, .notATimestamp(text)) }
        return timestamp
    }

    mutating func reference(_ name: String) throws(RecordError) -> RecordName {
        let text = try required(name, try string(name))
        guard let reference = RecordName(text) else { throw error(name, .notAName(text)) }
        return reference
    }

    mutating func satisfaction(_ name: String) throws(RecordError) -> Satisfaction? {
        try integer(name, in: 1...5).flatMap(Satisfaction.init)
    }

    mutating func list<Element>(
        _ name: String, _ element: (JSONValue) throws(RecordError) -> Element
    ) throws(RecordError) -> [Element]? {
        guard let value = take(name) else { return nil }
        guard case .array(let elements) = value else { throw wrongKind(name, .array, value) }
        var result: [Element] = []
        result.reserveCapacity(elements.count)
        for (index, value) in elements.enumerated() {
            // The path is put together only where something is wrong: a clerk waits for the rest.
            do { result.append(try element(value)) } catch {
                let place = inside("\(name)[\(index)]")
                throw RecordError(
                    path: error.path.isEmpty ? place : place + "." + error.path, problem: error.problem)
            }
        }
        return result
    }

    func required<Value>(_ name: String, _ value: Value?) throws(RecordError) -> Value {
        guard let value else { throw error(name, .missing) }
        return value
    }

    func error(_ name: String, _ problem: RecordError.Problem) -> RecordError {
        RecordError(path: inside(name), problem: problem)
    }

    func inside(_ name: String) -> String { path.isEmpty ? name : path + "." + name }

    private func wrongKind(_ name: String, _ expected: JSONKind, _ found: JSONValue) -> RecordError {
        error(name, .wrongKind(expected: expected, found: found.kind))
    }
}
