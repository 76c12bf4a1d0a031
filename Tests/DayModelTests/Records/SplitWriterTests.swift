import Testing

@testable import DayModel

/// The bytes of a line are those of its members, split and written one after the other.
@Suite struct SplitWriterTests {
    private static let journal = "D01.7f2c9a10"
    private static let texts = [nil, "", "低保怎么办", "a\"b\\\n\u{202E}\u{1F468}\u{200D}"]
    private static let extras: [[JSONMember]] = [
        [], [JSONMember("x", .object([JSONMember("y", .array([.null, .bool(true)]))]))],
    ]

    /// A plan that knows one of each.
    private static func codes() throws -> PlanCodes {
        let text = """
            {"format": "openday-event/1", "id": "e", "title": "T", "date": "2026-05-15", "desks": [{"id": "D01"}],
             "departments": [{"code": "MZ", "name": "民政办"}], "topics": [{"code": "MZ-01", "name": "低保"}],
             "materials": [{"code": "XCD", "name": "宣传单"}], "staff": [{"name": "王芳"}],
             "rules": {"reasons": ["等候太久"]}}
            """
        return PlanCodes(try EventPlan(Array(text.utf8)))
    }

    private func bodies(_ text: String?, _ extra: [JSONMember]) throws -> [RecordBody] {
        let name = try #require(JournalName(Self.journal).map { RecordName(journal: $0, seq: 3) })
        var question = Question(
            topic: text, text: text, department: "MZ", answer: text, satisfaction: .satisfied,
            due: CivilDate("2026-05-20"))
        question.extra = extra
        question.answeredBy = text
        var unknown = question
        unknown.department = text
        var visit = Visit(
            people: 2, visitor: Visitor(name: text, phone: text), questions: [Question(), question, unknown],
            materials: [MaterialCount(item: "XCD", count: 3), MaterialCount(item: text ?? "XCD", count: 1)], note: text, seconds: 7)
        visit.extra = extra
        let set =
            extra + [
                JSONMember("note", text.map(JSONValue.string) ?? .null), JSONMember("people", .integer(3)),
                JSONMember("questions", .array([question.json, unknown.json, .null])),
                JSONMember("to", .string("供电局")), JSONMember("department", .string("MZ")),
            ]
        var followUp = FollowUp(ref: name, state: .known(.transferred), to: text)
        followUp.with = ["MZ", text ?? "MZ"]
        var note = Note(text: text ?? "")
        note.extra = extra
        return [
            .visit(visit), .visit(Visit(visitor: Visitor(), questions: [Question()])),
            .amend(Amendment(ref: name, set: set, why: text)), .newer(type: "weather", members: set + extra),
            .followup(FollowUp(ref: name, question: 1, state: .known(.replied), note: text)), .note(note),
            .handout(
                Handout(materials: [MaterialCount(item: "A", count: 1), MaterialCount(item: "B", count: 2)])),
            .followup(followUp), .void(Voiding(ref: name, why: "等候太久")), .unseal(Unsealing(why: text ?? "MZ")),
            .rating(Rating(ref: name, satisfaction: .satisfied)), .void(Voiding(ref: name, why: text)),
        ]
    }

    @Test(arguments: texts, extras) func writesWhatTheMembersSay(_ text: String?, _ extra: [JSONMember])
        throws
    {
        let name = try #require(JournalName(Self.journal).map { RecordName(journal: $0, seq: 12) })
        let at = try #require(Timestamp("2026-05-15T09:31:04.120+08:00"))
        let codes = try Self.codes()
        for body in try bodies(text, extra) {
            for stamp in [Stamp(), Stamp(occurredAt: at, isBatch: true, by: "王\"芳")] {
                let record = Record(name: name, tick: 40, at: at, stamp: stamp, body: body)
                let parts = PrivateSplit.split(body.members, codes)
                let open = JSONWriter.bytes(of: .object(record.headMembers + parts.open)).dropLast()
                var hidden = JSONWriter()
                for member in parts.hidden { hidden.write(member, behind: ",") }
                let written = SplitWriter(record, codes)
                #expect(
                    String(decoding: written.open.bytes, as: UTF8.self)
                        == String(decoding: open, as: UTF8.self))
                #expect(written.hidden.bytes == hidden.bytes)
            }
        }
    }

    /// What was typed stands in the private part alone, and comes back when the two are joined.
    @Test func nothingFreeStandsOutside() throws {
        let codes = try Self.codes()
        let name = try #require(JournalName(Self.journal).map { RecordName(journal: $0, seq: 12) })
        for body in try bodies("张建国13912340000", []) {
            if case .newer = body { continue }
            let body = RecordDraft(body: body).withTopics(of: codes).body
            let parts = PrivateSplit.split(body.members, codes)
            #expect(!"\(parts.open)".contains("13912340000"), "\(body.type)")
            let line =
                [
                    JSONMember("seq", .integer(12)), JSONMember("tick", .integer(40)),
                    JSONMember("at", .string("2026-05-15T09:31:04.120+08:00")), JSONMember("type", .string(body.type)),
                ] + parts.open + [JSONMember("private", .object(parts.hidden))]
            let record = try Record(line: line, journal: name.journal)
            #expect(Self.sorted(.object(record.body.members)) == Self.sorted(.object(body.members)))
        }
    }

    /// The value with the members of each object in the order of their names.
    private static func sorted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): .array(elements.map(sorted))
        case .object(let members):
            .object(members.map { JSONMember($0.name, sorted($0.value)) }.sorted { $0.name < $1.name })
        default: value
        }
    }

    @Test func figuresKeepTheCodeAndPeopleSeeTheWords() throws {
        let codes = try Self.codes()
        let journal = try #require(JournalName(Self.journal))
        let visit = Visit(
            questions: [Question(department: "供电局"), Question(department: "MZ")],
            materials: [MaterialCount(item: "布袋", count: 2)])
        let parts = PrivateSplit.split(RecordBody.visit(visit).members, codes)
        let line =
            [
                JSONMember("seq", .integer(2)), JSONMember("tick", .integer(2)),
                JSONMember("at", .string("2026-05-15T09:31:04.120+08:00")), JSONMember("type", .string("visit")),
            ] + parts.open + [JSONMember("private", .object(parts.hidden))]
        let record = try Record(line: line, journal: journal)
        guard case .visit(let read) = record.body else { return #expect(Bool(false), "\(record)") }
        #expect(read.questions.map(\.department) == ["other", "MZ"] && read.materials[0].item == "other")
        #expect(read.questions.map(\.departmentGiven) == ["供电局", "MZ"] && read.materials[0].itemGiven == "布袋")
        // An amendment of something else leaves the words; one of the questions brings its own.
        let more = Amendment(ref: record.name, set: [JSONMember("people", .integer(3))])
        #expect(record.amended(by: more).body.members.contains { $0.name == "people" && $0.value == .integer(3) })
        guard case .visit(let amended) = record.amended(by: more).body else { return }
        #expect(amended.questions == read.questions && amended.materials == read.materials)
    }

    @Test func whatThePlanLacksAsATopicIsTheText() throws {
        let codes = try Self.codes()
        let cases: [(topic: String?, text: String?, expected: (String?, String?))] = [
            ("MZ-01", "问", ("MZ-01", "问")), ("低保停了", nil, (nil, "低保停了")), ("低保", "停了", (nil, "低保：停了")),
            ("低保", "低保停了", (nil, "低保停了")), (nil, "问", (nil, "问")), ("", "问", (nil, "问")),
        ]
        for item in cases {
            let question = Question(topic: item.topic, text: item.text)
            let draft = RecordDraft(body: .visit(Visit(questions: [question]))).withTopics(of: codes)
            guard case .visit(let visit) = draft.body else { continue }
            #expect(visit.questions[0].topic == item.expected.0 && visit.questions[0].text == item.expected.1)
            let name = try #require(RecordName(Self.journal + "-3"))
            let set = [JSONMember("questions", .array([question.json]))]
            let amend = RecordDraft(body: .amend(Amendment(ref: name, set: set))).withTopics(of: codes)
            guard case .amend(let amendment) = amend.body else { continue }
            let value = amendment.set[0].value.array?.first
            #expect(value?["topic"]?.string == item.expected.0 && value?["text"]?.string == item.expected.1)
        }
    }

    @Test func namesAreShortAndWithoutDigits() throws {
        let codes = try Self.codes()
        for (name, isAllowed) in [
            ("王芳", true), ("李三", true), ("张建国13912340000", false), ("１号", false), ("①号", false),
            (String(repeating: "名", count: 20), true), (String(repeating: "名", count: 21), false),
        ] {
            #expect(codes.allowsName(name) == isAllowed, "\(name)")
            #expect(codes.allowsName(PlanCodes.nameAllowed(of: name)))
            let draft = RecordDraft(body: .duty(Duty(person: name, state: .known(.on))))
            let isTaken = (try? draft.checkNames(codes)) != nil
            #expect(isTaken == isAllowed)
        }
    }

    @Test func textsWithoutU0000() throws {
        let bodies = [
            #"{"type":"note","text":"a\u0000b"}"#, #"{"type":"visit","people":1,"channel":"onsite","x":{"a\u0000":1}}"#,
            #"{"type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"answered","topic":"\u0000"}]}"#,
        ]
        for body in bodies {
            let value = try JSONReader.read(Array(body.utf8))
            #expect { try RecordDraft(value) } throws: { ($0 as? RecordError)?.problem == .holdsNull }
        }
        #expect(throws: Never.self) { try RecordDraft(try JSONReader.read(Array(#"{"type":"note","text":"\\u0000"}"#.utf8))) }
    }
}
