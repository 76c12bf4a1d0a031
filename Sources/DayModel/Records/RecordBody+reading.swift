/// The largest number that a count may be: enough for any day, and far from overflow in any sum.
package let countLimit = 1_000_000

extension RecordBody {
    /// The types of the contract, in its order.
    package static let types = [
        "open", "visit", "handout", "rating", "amend", "void", "followup", "duty", "note", "recover", "seal",
        "unseal",
    ]

    /// Reads the members of a record besides the common ones, private data joined.
    package init(type: String, members: [JSONMember]) throws(RecordError) {
        var reader = MemberReader(members: members)
        switch type {
        case "open": self = .open(try Opening(&reader))
        case "visit": self = .visit(try Visit(&reader))
        case "handout": self = .handout(try Handout(&reader))
        case "rating": self = .rating(try Rating(&reader))
        case "amend": self = .amend(try Amendment(&reader))
        case "void": self = .void(try Voiding(&reader))
        case "followup": self = .followup(try FollowUp(&reader))
        case "duty": self = .duty(try Duty(&reader))
        case "note": self = .note(try Note(&reader))
        case "recover": self = .recover(try Recovery(&reader))
        case "seal": self = .seal(try Seal(&reader))
        case "unseal": self = .unseal(try Unsealing(&reader))
        default: self = .newer(type: type, members: members)
        }
    }
}

extension Visit {
    init(_ reader: inout MemberReader) throws(RecordError) {
        let people = try reader.integer("people", in: 1...countLimit)
        self.people = try reader.required("people", people)
        let channel = try reader.coded("channel", Channel.self)
        self.channel = try reader.required("channel", channel)
        visitor = try reader.take("visitor").map { (value) throws(RecordError) in
            try Visitor(value, path: reader.inside("visitor"))
        }
        questions = try reader.list("questions", Question.init(_:)) ?? []
        materials = try reader.list("materials", MaterialCount.init(_:)) ?? []
        note = try reader.string("note")
        seconds = try reader.integer("seconds", in: 0...countLimit)
        extra = reader.rest
    }
}

extension Visitor {
    init(_ value: JSONValue, path: String) throws(RecordError) {
        var reader = try MemberReader(value, path: path)
        name = try reader.string("name")
        phone = try reader.string("phone")
        address = try reader.string("address")
        group = try reader.string("group")
        extra = reader.rest
    }
}

extension Question {
    package init(_ value: JSONValue) throws(RecordError) {
        var reader = try MemberReader(value)
        let kind = try reader.coded("kind", QuestionKind.self)
        self.kind = try reader.required("kind", kind)
        topic = try reader.string("topic")
        text = try reader.string("text")
        department = try reader.string("department")
        let outcome = try reader.coded("outcome", Outcome.self)
        self.outcome = try reader.required("outcome", outcome)
        answer = try reader.string("answer")
        answeredBy = try reader.string("answeredBy")
        satisfaction = try reader.satisfaction("satisfaction")
        due = try reader.date("due")
        extra = reader.rest
    }
}

extension MaterialCount {
    package init(_ value: JSONValue) throws(RecordError) {
        var reader = try MemberReader(value)
        let item = try reader.string("item")
        self.item = try reader.required("item", item)
        let count = try reader.integer("count", in: 1...countLimit)
        self.count = try reader.required("count", count)
        extra = reader.rest
    }
}

extension Handout {
    init(_ reader: inout MemberReader) throws(RecordError) {
        let materials = try reader.list("materials", MaterialCount.init(_:))
        self.materials = try reader.required("materials", materials)
        guard !self.materials.isEmpty else { throw reader.error("materials", .empty) }
        extra = reader.rest
    }
}

extension Rating {
    init(_ reader: inout MemberReader) throws(RecordError) {
        ref = try reader.reference("ref")
        question = try reader.integer("question", in: 0...countLimit) ?? 0
        let satisfaction = try reader.satisfaction("satisfaction")
        self.satisfaction = try reader.required("satisfaction", satisfaction)
        source = try reader.coded("source", RatingSource.self)
        extra = reader.rest
    }
}

extension Amendment {
    init(_ reader: inout MemberReader) throws(RecordError) {
        ref = try reader.reference("ref")
        let value = try reader.required("set", reader.take("set"))
        guard case .object(let members) = value else {
            throw reader.error("set", .wrongKind(expected: .object, found: value.kind))
        }
        set = members
        why = try reader.string("why")
        extra = reader.rest
    }
}

extension Voiding {
    init(_ reader: inout MemberReader) throws(RecordError) {
        ref = try reader.reference("ref")
        why = try reader.string("why")
        extra = reader.rest
    }
}

extension FollowUp {
    init(_ reader: inout MemberReader) throws(RecordError) {
        ref = try reader.reference("ref")
        question = try reader.integer("question", in: 0...countLimit) ?? 0
        let state = try reader.coded("state", FollowUpState.self)
        self.state = try reader.required("state", state)
        to = try reader.string("to")
        note = try reader.string("note")
        due = try reader.date("due")
        extra = reader.rest
    }
}

extension Duty {
    init(_ reader: inout MemberReader) throws(RecordError) {
        let person = try reader.string("person")
        self.person = try reader.required("person", person)
        let state = try reader.coded("state", DutyState.self)
        self.state = try reader.required("state", state)
        extra = reader.rest
    }
}

extension Note {
    init(_ reader: inout MemberReader) throws(RecordError) {
        text = try reader.string("text") ?? ""
        extra = reader.rest
    }
}

extension Opening {
    init(_ reader: inout MemberReader) throws(RecordError) {
        let format = try reader.string("format")
        guard try reader.required("format", format) == Self.format else {
            throw reader.error("format", .wrongFormat(found: format ?? "", expected: Self.format))
        }
        let event = try reader.string("event")
        let desk = try reader.string("desk")
        let writer = try reader.string("writer")
        let mark = try reader.string("mark")
        var after: JournalEnding?
        if let value = reader.take("after") {
            after = JournalEnding(value)
            guard after != nil else { throw reader.error("after", .missing) }
        }
        self.init(
            event: try reader.required("event", event), desk: try reader.required("desk", desk),
            writer: try reader.required("writer", writer), mark: mark, after: after, extra: reader.rest)
    }
}

extension Recovery {
    init(_ reader: inout MemberReader) throws(RecordError) {
        let offset = try reader.integer("offset", in: 0...Int.max)
        self.offset = try reader.required("offset", offset)
        let length = try reader.integer("length", in: 0...Int.max)
        self.length = try reader.required("length", length)
        let sha256 = try reader.string("sha256")
        self.sha256 = try reader.required("sha256", sha256)
        text = try reader.string("text")
        extra = reader.rest
    }
}

extension Seal {
    init(_ reader: inout MemberReader) throws(RecordError) {
        let records = try reader.integer("records", in: 1...Int.max)
        self.records = try reader.required("records", records)
        let head = try reader.string("head")
        self.head = try reader.required("head", head)
        plan = try reader.string("plan")
        extra = reader.rest
    }
}

extension Unsealing {
    init(_ reader: inout MemberReader) throws(RecordError) {
        why = try reader.string("why") ?? ""
        extra = reader.rest
    }
}
