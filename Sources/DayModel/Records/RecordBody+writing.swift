extension RecordBody {
    /// The members of the record besides the common ones, in the contract's order, private ones among them.
    package var members: [JSONMember] { MemberList.members { write(to: &$0) } }

    /// The same with the codes that count, not with the words behind them.
    var codedMembers: [JSONMember] { MemberList.members(showsWords: false) { write(to: &$0) } }

    /// Adds these members in the contract's order.
    func write(to list: inout some MemberSink) {
        switch self {
        case .open(let opening): opening.write(to: &list)
        case .visit(let visit): visit.write(to: &list)
        case .handout(let handout):
            list.addList("materials", handout.materials) { $0.write(to: &$1) }
            list.add(handout.extra)
        case .rating(let rating): rating.write(to: &list)
        case .amend(let amendment): amendment.write(to: &list)
        case .void(let voiding):
            list.add("ref", voiding.ref.description)
            list.add("why", voiding.why)
            list.add(voiding.extra)
        case .followup(let followUp): followUp.write(to: &list)
        case .duty(let duty):
            list.add("person", duty.person)
            list.add("state", duty.state.code)
            list.add(duty.extra)
        case .note(let note):
            list.add("text", note.text)
            list.add(note.extra)
        case .recover(let recovery): recovery.write(to: &list)
        case .seal(let seal):
            list.add("records", seal.records)
            list.add("head", seal.head)
            list.add("plan", seal.plan)
            list.add(seal.extra)
        case .unseal(let unsealing):
            list.add("why", unsealing.why)
            list.add(unsealing.extra)
        case .newer(_, let members): list.add(members)
        }
    }
}

/// Takes members one after the other: as values, or as the bytes of a line. What is nil or empty is left out.
protocol MemberSink {
    mutating func add(_ name: String, _ text: String?)
    /// A code, with the words that it stands for.
    mutating func add(_ name: String, _ code: String?, words: String?)
    mutating func add(_ name: String, _ number: Int?)
    mutating func add(_ name: String, _ value: JSONValue)
    mutating func add(_ members: [JSONMember])
    /// An object of the members that the body adds.
    mutating func addObject(_ name: String, _ body: (inout Self) -> Void)
    /// A list of objects, of the members that the body adds for each.
    mutating func addList<Element>(
        _ name: String, _ elements: [Element], _ body: (Element, inout Self) -> Void)
}

/// Members in the order they were added; what is nil or empty is left out.
struct MemberList: MemberSink {
    private(set) var members: [JSONMember] = []
    /// Whether words stand in the place of the code that stands for them.
    private let showsWords: Bool

    /// Room for what most records have, at once.
    private init(showsWords: Bool) {
        self.showsWords = showsWords
        members.reserveCapacity(8)
    }

    mutating func add(_ name: String, _ text: String?) {
        if let text { members.append(JSONMember(name, .string(text))) }
    }

    mutating func add(_ name: String, _ code: String?, words: String?) {
        add(name, showsWords && code == PlanCodes.other ? words ?? code : code)
    }

    mutating func add(_ name: String, _ number: Int?) {
        if let number { members.append(JSONMember(name, .integer(number))) }
    }

    mutating func add(_ name: String, _ value: JSONValue) {
        members.append(JSONMember(name, value))
    }

    mutating func add(_ extra: [JSONMember]) {
        members += extra
    }

    mutating func addObject(_ name: String, _ body: (inout MemberList) -> Void) {
        let members = Self.members(showsWords: showsWords, body)
        if !members.isEmpty { add(name, .object(members)) }
    }

    mutating func addList<Element>(
        _ name: String, _ elements: [Element], _ body: (Element, inout MemberList) -> Void
    ) {
        guard !elements.isEmpty else { return }
        let showsWords = showsWords
        add(
            name,
            .array(
                elements.map { element in
                    .object(Self.members(showsWords: showsWords) { body(element, &$0) })
                }))
    }

    static func members(showsWords: Bool = true, _ body: (inout MemberList) -> Void) -> [JSONMember] {
        var list = MemberList(showsWords: showsWords)
        body(&list)
        return list.members
    }
}

extension Opening {
    func write(to list: inout some MemberSink) {
        list.add("format", Self.format)
        list.add("event", event)
        list.add("desk", desk)
        list.add("writer", writer)
        if let mark { list.add("mark", mark) }
        if let after {
            list.addObject("after") {
                $0.add("journal", after.journal.description)
                $0.add("records", after.records)
                $0.add("head", after.head)
            }
        }
        list.add(extra)
    }
}

extension Visit {
    func write(to list: inout some MemberSink) {
        list.add("people", people)
        list.add("channel", channel.code)
        if let visitor { list.addObject("visitor") { visitor.write(to: &$0) } }
        list.addList("questions", questions) { $0.write(to: &$1) }
        list.addList("materials", materials) { $0.write(to: &$1) }
        list.add("note", note)
        list.add("seconds", seconds)
        list.add(extra)
    }
}

extension Visitor {
    package var json: JSONValue { .object(MemberList.members { write(to: &$0) }) }

    func write(to list: inout some MemberSink) {
        list.add("name", name)
        list.add("phone", phone)
        list.add("address", address)
        list.add("group", group)
        list.add(extra)
    }
}

extension Question {
    package var json: JSONValue { .object(MemberList.members { write(to: &$0) }) }

    func write(to list: inout some MemberSink) {
        list.add("kind", kind.code)
        list.add("topic", topic)
        list.add("text", text)
        list.add("department", department, words: departmentWords)
        list.add("outcome", outcome.code)
        list.add("answer", answer)
        list.add("answeredBy", answeredBy)
        list.add("satisfaction", satisfaction?.rawValue)
        list.add("due", due?.description)
        list.add(extra)
    }
}

extension MaterialCount {
    package var json: JSONValue { .object(MemberList.members { write(to: &$0) }) }

    func write(to list: inout some MemberSink) {
        list.add("item", item, words: itemWords)
        list.add("count", count)
        list.add(extra)
    }
}

extension Rating {
    func write(to list: inout some MemberSink) {
        list.add("ref", ref.description)
        if question != 0 { list.add("question", question) }
        list.add("satisfaction", satisfaction.rawValue)
        list.add("source", source?.code)
        list.add(extra)
    }
}

extension Amendment {
    func write(to list: inout some MemberSink) {
        list.add("ref", ref.description)
        list.add("set", .object(PrivateSplit.wholly(set, with: words)))
        list.add("why", why)
        list.add(extra)
    }
}

extension FollowUp {
    func write(to list: inout some MemberSink) {
        list.add("ref", ref.description)
        if question != 0 { list.add("question", question) }
        list.add("state", state.code)
        list.add("to", to)
        list.add("note", note)
        list.add("due", due?.description)
        list.add(extra)
    }
}

extension Recovery {
    func write(to list: inout some MemberSink) {
        list.add("offset", offset)
        list.add("length", length)
        list.add("sha256", sha256)
        list.add("text", text)
        list.add(extra)
    }
}
