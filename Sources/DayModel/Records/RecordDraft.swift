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
        if let path = JSONValue.object(reader.rest).pathOfHash {
            throw RecordError(path: String(path.dropFirst()), problem: .reserved)
        }
        body = try RecordBody(type: name, members: reader.rest)
        try body.checkCodes()
    }
}

extension JSONValue {
    /// Where in here a member is called `hash`, as `.questions[1].hash`: it would hide where the record's own proof
    /// begins. The path is put together only where there is one.
    fileprivate var pathOfHash: String? {
        switch self {
        case .object(let members):
            for member in members {
                if member.name == "hash" { return ".hash" }
                if let inner = member.value.pathOfHash { return "." + member.name + inner }
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let inner = element.pathOfHash { return "[\(index)]" + inner }
            }
        default: break
        }
        return nil
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
