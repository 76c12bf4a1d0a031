import Testing

@testable import DayModel

/// The bytes of a line are those of its members, split and written one after the other.
@Suite struct SplitWriterTests {
    private static let journal = "D01.7f2c9a10"
    private static let texts = [nil, "", "低保怎么办", "a\"b\\\n\u{202E}\u{1F468}\u{200D}"]
    private static let extras: [[JSONMember]] = [
        [], [JSONMember("x", .object([JSONMember("y", .array([.null, .bool(true)]))]))],
    ]

    private func bodies(_ text: String?, _ extra: [JSONMember]) throws -> [RecordBody] {
        let name = try #require(JournalName(Self.journal).map { RecordName(journal: $0, seq: 3) })
        var question = Question(
            topic: text, text: text, department: "MZ", answer: text, satisfaction: .satisfied,
            due: CivilDate("2026-05-20"))
        question.extra = extra
        var visit = Visit(
            people: 2, visitor: Visitor(name: text, phone: text), questions: [Question(), question],
            materials: [MaterialCount(item: "XCD", count: 3)], note: text, seconds: 7)
        visit.extra = extra
        let set =
            extra + [
                JSONMember("note", text.map(JSONValue.string) ?? .null), JSONMember("people", .integer(3)),
                JSONMember("questions", .array([question.json, .null])),
            ]
        var note = Note(text: text ?? "")
        note.extra = extra
        return [
            .visit(visit), .visit(Visit(visitor: Visitor(), questions: [Question()])),
            .amend(Amendment(ref: name, set: set, why: text)), .newer(type: "weather", members: set + extra),
            .followup(FollowUp(ref: name, question: 1, state: .known(.replied), note: text)), .note(note),
            .handout(
                Handout(materials: [MaterialCount(item: "A", count: 1), MaterialCount(item: "B", count: 2)])),
            .rating(Rating(ref: name, satisfaction: .satisfied)), .void(Voiding(ref: name, why: text)),
        ]
    }

    @Test(arguments: texts, extras) func writesWhatTheMembersSay(_ text: String?, _ extra: [JSONMember])
        throws
    {
        let name = try #require(JournalName(Self.journal).map { RecordName(journal: $0, seq: 12) })
        let at = try #require(Timestamp("2026-05-15T09:31:04.120+08:00"))
        for body in try bodies(text, extra) {
            for stamp in [Stamp(), Stamp(occurredAt: at, isBatch: true, by: "王\"芳")] {
                let record = Record(name: name, tick: 40, at: at, stamp: stamp, body: body)
                let parts = PrivateSplit.split(body.members)
                let open = JSONWriter.bytes(of: .object(record.headMembers + parts.open)).dropLast()
                var hidden = JSONWriter()
                for member in parts.hidden { hidden.write(member, behind: ",") }
                let written = SplitWriter(record)
                #expect(
                    String(decoding: written.open.bytes, as: UTF8.self)
                        == String(decoding: open, as: UTF8.self))
                #expect(written.hidden.bytes == hidden.bytes)
            }
        }
    }
}
