/// What a record says, by its type.
package enum RecordBody: Equatable, Sendable {
    case open(Opening)
    case visit(Visit)
    case handout(Handout)
    case rating(Rating)
    case amend(Amendment)
    case void(Voiding)
    case followup(FollowUp)
    case duty(Duty)
    case note(Note)
    case recover(Recovery)
    case seal(Seal)
    case unseal(Unsealing)
    /// A type of a later version: kept and counted, not interpreted.
    case newer(type: String, members: [JSONMember])

    package var type: String {
        switch self {
        case .open: "open"
        case .visit: "visit"
        case .handout: "handout"
        case .rating: "rating"
        case .amend: "amend"
        case .void: "void"
        case .followup: "followup"
        case .duty: "duty"
        case .note: "note"
        case .recover: "recover"
        case .seal: "seal"
        case .unseal: "unseal"
        case .newer(let type, _): type
        }
    }

    /// The record that this one changes, if it changes one.
    package var ref: RecordName? {
        switch self {
        case .rating(let rating): rating.ref
        case .amend(let amendment): amendment.ref
        case .void(let voiding): voiding.ref
        case .followup(let followUp): followUp.ref
        default: nil
        }
    }
}

/// The first record of a journal.
package struct Opening: Equatable, Sendable {
    package static let format = "openday-journal/1"

    package var event: String
    package var desk: String
    package var writer: String
    /// The letter that tells a desk's second, third … journal apart for people; nil of its first.
    package var mark: String?
    /// The journal of the same writer's machine that this one ends.
    package var after: JournalEnding?
    package var extra: [JSONMember] = []

    package init(event: String, journal: JournalName, mark: String? = nil, after: JournalEnding? = nil) {
        self.event = event
        desk = journal.desk
        writer = journal.writer
        self.mark = mark
        self.after = after
    }

    init(
        event: String, desk: String, writer: String, mark: String?, after: JournalEnding?, extra: [JSONMember]
    ) {
        self.event = event
        self.desk = desk
        self.writer = writer
        self.mark = mark
        self.after = after
        self.extra = extra
    }
}

/// How far a journal went that its machine goes on with no more: the last record that it acknowledged there.
package struct JournalEnding: Equatable, Sendable {
    package var journal: JournalName
    /// The `seq` of its last record.
    package var records: Int
    /// The whole hash of that record, 64 digits.
    package var head: String

    package init(journal: JournalName, records: Int, head: String) {
        self.journal = journal
        self.records = records
        self.head = head
    }

    /// Nil where the value is none of the contract's form.
    package init?(_ value: JSONValue) {
        guard let journal = value["journal"]?.string.flatMap({ JournalName($0) }),
            let records = value["records"]?.integer, records > 0, let head = value["head"]?.string
        else { return nil }
        self.init(journal: journal, records: records, head: head)
    }

    package var json: JSONValue {
        .object([
            JSONMember("journal", .string(journal.description)), JSONMember("records", .integer(records)),
            JSONMember("head", .string(head)),
        ])
    }
}

/// Materials given away, with or without a visit.
package struct Handout: Equatable, Sendable {
    package var materials: [MaterialCount]
    package var extra: [JSONMember] = []

    package init(materials: [MaterialCount]) { self.materials = materials }
}

/// So many of one material.
package struct MaterialCount: Equatable, Hashable, Sendable {
    /// The material's code.
    package var item: String
    /// What was given for an item that the plan lacked, where `item` is `other`, as it was read.
    package var itemWords: String?
    package var count: Int
    package var extra: [JSONMember] = []

    package init(item: String, count: Int) {
        self.item = item
        self.count = count
    }
}

/// A visitor's verdict on one question.
package struct Rating: Equatable, Sendable {
    package var ref: RecordName
    /// 0-based.
    package var question: Int
    package var satisfaction: Satisfaction
    package var source: Coded<RatingSource>?
    package var extra: [JSONMember] = []

    package init(
        ref: RecordName, question: Int = 0, satisfaction: Satisfaction, source: Coded<RatingSource>? = nil
    ) {
        self.ref = ref
        self.question = question
        self.satisfaction = satisfaction
        self.source = source
    }
}

extension Rating {
    /// Whether the visitor gave it with their own hand.
    package var isByPad: Bool { source == .known(.pad) }

    /// Why somebody was not content, as the pad asked; kept as the member `why`.
    package var why: String? {
        get { extra.first { $0.name == "why" }?.value.string }
        set {
            extra.removeAll { $0.name == "why" }
            if let newValue { extra.append(JSONMember("why", .string(newValue))) }
        }
    }
}

/// Members that replace a record's whole members of that name; a null removes one.
package struct Amendment: Equatable, Sendable {
    package var ref: RecordName
    package var set: [JSONMember]
    /// The words behind the codes in `set` that count, in its shape, as they were read.
    package internal(set) var words: [JSONMember] = []
    package var why: String?
    package var extra: [JSONMember] = []

    package init(ref: RecordName, set: [JSONMember], why: String? = nil) {
        self.ref = ref
        self.set = set
        self.why = why
    }
}

/// The record that it names counts no more.
package struct Voiding: Equatable, Sendable {
    package var ref: RecordName
    package var why: String?
    package var extra: [JSONMember] = []

    package init(ref: RecordName, why: String? = nil) {
        self.ref = ref
        self.why = why
    }
}

/// How a question that was not finished at the desk moved on.
package struct FollowUp: Equatable, Sendable {
    package var ref: RecordName
    /// 0-based.
    package var question: Int
    package var state: Coded<FollowUpState>
    package var to: String?
    package var note: String?
    package var due: CivilDate?
    package var extra: [JSONMember] = []

    package init(
        ref: RecordName, question: Int = 0, state: Coded<FollowUpState>, to: String? = nil,
        note: String? = nil,
        due: CivilDate? = nil
    ) {
        self.ref = ref
        self.question = question
        self.state = state
        self.to = to
        self.note = note
        self.due = due
    }
}

/// Somebody came on or went off duty.
package struct Duty: Equatable, Sendable {
    package var person: String
    package var state: Coded<DutyState>
    package var extra: [JSONMember] = []

    package init(person: String, state: Coded<DutyState>) {
        self.person = person
        self.state = state
    }
}

/// A remark in the journal.
package struct Note: Equatable, Sendable {
    /// Empty where it was taken out for good.
    package var text: String
    package var extra: [JSONMember] = []

    package init(text: String) { self.text = text }
}

/// Bytes of this file that are no record, named so that they alarm nobody any more.
package struct Recovery: Equatable, Sendable {
    /// In bytes, from the start of the file.
    package var offset: Int
    /// In bytes.
    package var length: Int
    /// 64 lower-case hexadecimal digits.
    package var sha256: String
    package var text: String?
    package var extra: [JSONMember] = []

    package init(offset: Int, length: Int, sha256: String, text: String? = nil) {
        self.offset = offset
        self.length = length
        self.sha256 = sha256
        self.text = text
    }
}

/// The closing record of a desk's journal.
package struct Seal: Equatable, Sendable {
    /// The `seq` of the record before it.
    package var records: Int
    /// The whole hash of that record.
    package var head: String
    /// SHA-256 of `event.json` at that time, 64 lower-case hexadecimal digits; nil in records of earlier versions.
    package var plan: String?
    package var extra: [JSONMember] = []

    package init(records: Int, head: String, plan: String? = nil) {
        self.records = records
        self.head = head
        self.plan = plan
    }
}

/// Opens a sealed journal again, with a reason.
package struct Unsealing: Equatable, Sendable {
    /// Empty where it was taken out for good.
    package var why: String
    package var extra: [JSONMember] = []

    package init(why: String) { self.why = why }
}
