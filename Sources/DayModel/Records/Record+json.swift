/// What a line says of its place, besides the record itself.
package struct LineLinks: Equatable, Sendable {
    /// The first 32 hexadecimal digits of the hash of the record before it.
    package var prev: String
    package var privateHash: String?

    package init(prev: String, privateHash: String? = nil) {
        self.prev = prev
        self.privateHash = privateHash
    }
}

extension Record {
    /// The members that every record begins with, up to and with `type`.
    package var headMembers: [JSONMember] { MemberList.members { writeHead(to: &$0) } }

    func writeHead(to list: inout some MemberSink) {
        list.add("seq", name.seq)
        list.add("tick", tick)
        list.add("at", at.description)
        list.add("occurredAt", stamp.occurredAt?.description)
        if stamp.isBatch { list.add("batch", .bool(true)) }
        list.add("by", stamp.by)
        list.add("type", body.type)
    }

    /// Reads a line's object, private data joined. Members that this version does not know stay in the body.
    package init(line members: [JSONMember], journal: JournalName) throws(RecordError) {
        var reader = MemberReader(members: members)
        let seq = try reader.integer("seq", in: 1...Int.max)
        name = RecordName(journal: journal, seq: try reader.required("seq", seq))
        let tick = try reader.integer("tick", in: 0...Int.max)
        self.tick = try reader.required("tick", tick)
        let at = try reader.timestamp("at")
        self.at = try reader.required("at", at)
        stamp = try Stamp(&reader)
        let type = try reader.string("type")
        let hidden = reader.take("private")
        for name in ["prev", "privateHash", "hash"] { _ = reader.take(name) }
        let texts = hidden?.members ?? []
        body = try RecordBody(
            type: try reader.required("type", type), members: PrivateSplit.join(reader.rest, with: texts))
        take(words: texts)
    }

    /// An amendment has them as its `set` has the codes.
    private mutating func take(words texts: [JSONMember]) {
        guard !texts.isEmpty else { return }
        if case .amend(var amendment) = body {
            amendment.words = PrivateSplit.words(in: texts.first { $0.name == "set" }?.value.members ?? [])
            body = .amend(amendment)
        } else {
            body.take(words: PrivateSplit.words(in: texts))
        }
    }

    /// The record in one piece, under its name, as exports and `find` show it.
    package var json: JSONValue {
        .object([JSONMember("record", .string(name.description))] + headMembers + body.members)
    }
}

extension Stamp {
    init(_ reader: inout MemberReader) throws(RecordError) {
        occurredAt = try reader.timestamp("occurredAt")
        isBatch = try reader.flag("batch") ?? false
        by = try reader.string("by")
    }
}
