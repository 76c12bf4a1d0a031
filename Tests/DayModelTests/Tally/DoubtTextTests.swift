import DayModel
import Testing

@Suite struct DoubtTextTests {
    private static let journal = JournalName("D01.7f2c9a10")

    private static func doubts(_ count: Int) -> [Doubt] {
        (1...count).map { Doubt(journal: journal, file: "", line: $0 * 2, what: .damaged(lines: 1)) }
    }

    @Test func aFewAreNamedAndTheOthersCounted() {
        let text = Phrases(.english).sentence(on: Self.doubts(5), day: "/d")
        #expect(text.contains("line 6 of D01.7f2c9a10 is damaged"))
        #expect(!text.contains("line 8"))
        #expect(text.contains("and 2 more"))
        #expect(text.contains("openday verify --day /d"))
        let chinese = Phrases(.chinese).sentence(on: Self.doubts(5), day: "/d")
        #expect(chinese.contains("第 6 行已损坏"))
        #expect(chinese.contains("另有 2 处"))
    }

    @Test func dataIsTheSameInEveryLanguage() throws {
        let doubt = Doubt(journal: Self.journal, file: "f", line: 3, what: .damaged(lines: 2))
        #expect(
            String(decoding: JSONWriter.bytes(of: doubt.json), as: UTF8.self)
                == #"{"journal":"D01.7f2c9a10","line":3,"what":"damaged"}"#)
        let missing = Doubt(file: "journals", what: .unreadable)
        #expect(
            String(decoding: JSONWriter.bytes(of: missing.json), as: UTF8.self)
                == #"{"journal":null,"line":null,"what":"unreadable"}"#)
    }
}
