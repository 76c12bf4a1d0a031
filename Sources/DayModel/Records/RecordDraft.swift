/// A record that somebody wants written: what a person or a tool says, before the journal gives it its place.
package struct RecordDraft: Equatable, Sendable {
    package var stamp: Stamp
    package var body: RecordBody

    package init(stamp: Stamp = Stamp(), body: RecordBody) {
        self.stamp = stamp
        self.body = body
    }
}

extension RecordDraft {
    /// Types that a person or a tool may write; the others belong to the journal itself.
    package static let types = [
        "visit", "handout", "rating", "amend", "void", "followup", "duty", "note", "unseal",
    ]

    /// Members that the journal writes itself, whatever the record.
    private static let reserved = ["seq", "tick", "at", "prev", "privateHash", "hash", "private"]

    /// Reads a body as `openday log` takes it: no `seq`, `at` or `hash`; only codes that the contract names.
    package init(_ value: JSONValue) throws(RecordError) {
        var reader = try MemberReader(value, path: "")
        for name in Self.reserved where reader.take(name) != nil {
            throw RecordError(path: name, problem: .reserved)
        }
        stamp = try Stamp(&reader)
        let type = try reader.string("type")
        let name = try reader.required("type", type)
        guard Self.types.contains(name) else {
            throw RecordError(path: "type", problem: .unknownType(name, known: Self.types))
        }
        if reader.rest.contains(where: { $0.name == "hash" || $0.value.holdsHash }) {
            try Self.rejectNestedHash(reader.rest, path: "")
        }
        body = try RecordBody(type: name, members: reader.rest)
        try body.checkCodes()
    }

    /// A member called `hash` inside a record would hide where the record's own proof begins.
    private static func rejectNestedHash(_ members: [JSONMember], path: String) throws(RecordError) {
        for member in members {
            let inner = path.isEmpty ? member.name : path + "." + member.name
            guard member.name != "hash" else { throw RecordError(path: inner, problem: .reserved) }
            try rejectNestedHash(member.value, path: inner)
        }
    }

    private static func rejectNestedHash(_ value: JSONValue, path: String) throws(RecordError) {
        switch value {
        case .object(let members): try rejectNestedHash(members, path: path)
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                try rejectNestedHash(element, path: "\(path)[\(index)]")
            }
        default: return
        }
    }
}

extension JSONValue {
    /// Whether an object in here has a member called `hash`.
    fileprivate var holdsHash: Bool {
        switch self {
        case .object(let members): members.contains { $0.name == "hash" || $0.value.holdsHash }
        case .array(let elements): elements.contains(where: \.holdsHash)
        default: false
        }
    }
}

extension RecordBody {
    /// What is written today uses the codes of today; only what is read may hold later ones.
    package func checkCodes() throws(RecordError) {
        switch self {
        case .visit(let visit):
            try check(visit.channel, at: "channel")
            try checkCodes(of: visit.questions)
        case .rating(let rating):
            if let source = rating.source { try check(source, at: "source") }
        case .followup(let followUp):
            try check(followUp.state, at: "state")
            try followUp.checkLevel()
        case .duty(let duty): try check(duty.state, at: "state")
        default: return
        }
    }

    private func checkCodes(of questions: [Question]) throws(RecordError) {
        for (index, question) in questions.enumerated() {
            try check(question.kind, at: "questions[\(index)].kind")
            try check(question.outcome, at: "questions[\(index)].outcome")
        }
    }

    private func check<Known: Code>(
        _ code: Coded<Known>, at path: @autoclosure () -> String
    ) throws(RecordError) {
        guard case .unknown(let text) = code else { return }
        throw RecordError(path: path(), problem: .unknownCode(text, known: Known.allCases.map(\.rawValue)))
    }
}
