import DayModel
import DayStore
import Testing

@Suite struct LineTests {
    static let journal = JournalName("D01.7f2c9a10")

    private func fault(_ line: String) throws -> LineFault? {
        let journal = try #require(Self.journal)
        do {
            _ = try RecordDecoder.record(in: Array(line.utf8), journal: journal)
            return nil
        } catch {
            return error
        }
    }

    @Test func goldenLinesAreRecords() throws {
        let journal = try #require(Self.journal)
        let opening = try RecordDecoder.record(in: Array(GoldenLines.opening.utf8), journal: journal)
        #expect(opening.name.seq == 1)
        let visit = try RecordDecoder.record(in: Array(GoldenLines.visit.utf8), journal: journal)
        #expect(visit.tick == 40)
        let body = try #require(visit.body.visit)
        #expect(body.visitor?.name == "王")
        #expect(body.questions.map(\.text) == ["低保"])
    }

    @Test func removedPrivateDataLeavesTheRecord() throws {
        let journal = try #require(Self.journal)
        let start = try #require(GoldenLines.visit.firstRange(of: #","private":"#))
        let line = GoldenLines.visit[..<start.lowerBound] + #","private":null}"#
        let visit = try RecordDecoder.record(in: Array(line.utf8), journal: journal)
        let body = try #require(visit.body.visit)
        #expect(body.visitor == nil)
        #expect(body.questions.count == 1)
    }

    @Test(arguments: [
        ("", LineFault.empty),
        ("{}", .badStart),
        (#"{"seq":01,"tick":1,"at":""#, .badStart),
        (#"{"seq":0,"tick":1,"at":""#, .badStart),
        (#"{"seq":-1,"tick":1,"at":""#, .badStart),
        (#"{"seq":1000000000000000,"tick":1,"at":""#, .badStart),
        (#"{"seq":1,"tick":1}"#, .badStart),
        (#"{"seq":1,"tick":1,"at":"x"}"#, .badEnd),
        (#"{"seq":1,"tick":1,"hash":""#, .badEnd),
        (#"{"seq":1,"tick":1,"hash":"x"}"#, .badEnd),
    ])
    func shortLinesAreDamaged(_ line: String, _ expected: LineFault) throws {
        #expect(try fault(line) == expected)
    }

    /// Lines that prove themselves, and are no records all the same.
    @Test(arguments: [
        #""at":"2016-05-15T09:00:00.000+08:00","type":"visit","people":0,"channel":"onsite""#,
        #""at":"2016-05-15T09:00:00.000+08:00","type":"note","text":"a","text":"b""#,
        #""at":"2016-05-15T09:00:00.000+08:00","type":"note","text":"\ud800""#,
        #""at":"2016-05-15T09:00:00.000+08:00","type":"note","text":1e999"#,
        #""at":"2016-05-15T09:00:00.000+08:00","type":"note","text":"a",,"x":1"#,
        #""at":"2016-05-15T09:00:00.000+08:00","type":"note","x":"# + String(repeating: "[", count: 5000),
        #""at":"not a time","type":"note","text":"a""#,
        #""type":"note","text":"a""#,
    ])
    func provedLinesMustBeRecords(_ members: String) throws {
        let line = GoldenLines.proved(#"{"seq":1,"tick":1,"# + members)
        switch try fault(line) {
        case .syntax, .record: break
        case let other: Issue.record("\(String(describing: other))")
        }
    }

    @Test func badUTF8IsDamage() throws {
        let journal = try #require(Self.journal)
        let line = GoldenLines.proved(
            Array(#"{"seq":1,"tick":1,"at":"2016-05-15T09:00:00.000+08:00","type":"note","text":""#.utf8) + [
                0xC0, 0x80, 0x22,
            ])
        #expect(throws: LineFault.self) { try RecordDecoder.record(in: line, journal: journal) }
    }

    @Test func laterTypesAreKept() throws {
        let journal = try #require(Self.journal)
        let line = GoldenLines.proved(
            #"{"seq":1,"tick":1,"at":"2016-05-15T09:00:00.000+08:00","type":"weather","sky":"blue""#)
        let record = try RecordDecoder.record(in: Array(line.utf8), journal: journal)
        #expect(record.body == .newer(type: "weather", members: [JSONMember("sky", .string("blue"))]))
    }
}

extension RecordBody {
    fileprivate var visit: Visit? {
        guard case .visit(let visit) = self else { return nil }
        return visit
    }
}
