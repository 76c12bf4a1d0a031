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
        if let (path, problem) = JSONValue.object(reader.rest).unwritable {
            throw RecordError(path: String(path.dropFirst()), problem: problem)
        }
        for text in RecordBody.textsGiven(of: name) { _ = try reader.required(text, reader.value(text)) }
        body = try RecordBody(type: name, members: reader.rest)
        try body.checkCodes()
    }
}

extension JSONValue {
    /// What no line may hold, and where, as `.questions[1].hash`: a member called `hash` would hide where the record's
    /// own proof begins, and databases refuse U+0000. The path is put together only where there is one.
    fileprivate var unwritable: (path: String, RecordError.Problem)? {
        switch self {
        case .object(let members):
            for member in members {
                if member.name == "hash" { return (".hash", .reserved) }
                if member.name.utf8.contains(0) { return ("." + member.name, .holdsNull) }
                if let (path, problem) = member.value.unwritable { return ("." + member.name + path, problem) }
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let (path, problem) = element.unwritable { return ("[\(index)]" + path, problem) }
            }
        case .string(let text): return text.utf8.contains(0) ? ("", .holdsNull) : nil
        default: break
        }
        return nil
    }
}

extension RecordBody {
    /// Members that a record is written with, and that are missing only where they were taken out for good.
    static func textsGiven(of type: String) -> [String] {
        switch type {
        case "note": ["text"]
        case "unseal": ["why"]
        default: []
        }
    }

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
