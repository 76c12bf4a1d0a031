import Testing

@testable import DayModel

/// The one detector that masking and the check before release share, held against tables of what people write.
@Suite struct DetectorTests {
    /// What stands between the marks.
    private static func secrets(of marked: String) -> [String] {
        var secrets: [String] = []
        var rest = Substring(marked)
        while let start = rest.firstIndex(of: "⟦"), let end = rest[start...].firstIndex(of: "⟧") {
            secrets.append(String(rest[rest.index(after: start)..<end]))
            rest = rest[end...].dropFirst()
        }
        return secrets
    }

    @Test(arguments: MaskedTexts.all) func whatTellsOfPeopleIsMasked(_ marked: String) throws {
        let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
        let masked = TextMask().masked(text)
        for secret in Self.secrets(of: marked) {
            #expect(!masked.contains(secret), "\(masked)")
            let digits = WrittenNumber.digits(of: secret)
            if digits.count >= 5 { #expect(!WrittenNumber.digits(of: masked).contains(digits), "\(masked)") }
        }
        #expect(try Self.findings(in: text) == [.personalData], "\(masked)")
        #expect(TextMask().masked(masked) == masked, "what was masked once stays")
    }

    @Test(arguments: LeftTexts.all) func whatTellsOfNobodyStays(_ text: String) throws {
        #expect(TextMask().masked(text) == text)
        #expect(try Self.findings(in: text).isEmpty)
    }

    static func findings(in text: String) throws -> [ReleaseFinding.Kind] {
        let journal = try #require(JournalName("D01.7f2c9a10"))
        let record = Record(
            name: RecordName(journal: journal, seq: 2), tick: 2, at: Timestamp(milliseconds: 0, offsetMinutes: 480),
            body: .visit(Visit(questions: [Question(text: text)])))
        return ReleaseFindings.findings(in: [Entry(original: record, effective: record)], words: []).map(\.kind)
    }

    @Test func theNamesOfThePlanStay() throws {
        let plan = try EventPlan(
            Array(
                #"{"format":"openday-event/1","id":"a","title":"日","date":"2016-05-15","desks":[{"id":"D01"}],"staff":[{"name":"王建国"}]}"#
                    .utf8))
        #expect(TextMask(of: plan).masked("王建国主任答复，张建国反映") == "王建国主任答复，张**反映")
    }
}
