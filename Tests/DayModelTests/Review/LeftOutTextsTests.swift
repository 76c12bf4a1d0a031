import Testing

@testable import DayModel

/// Texts that were left out after a file had been made are found in it, whatever its format made of them.
@Suite struct LeftOutTextsTests {
    private static let record = "d1.00c0ffee-7"

    private func texts(_ text: String, masked excerpt: String? = nil) -> LeftOutTexts {
        let finding = ReleaseFinding(
            kind: .word("机密"), record: RecordName(Self.record), place: .note, excerpt: excerpt ?? text,
            text: text)
        let decision = ReleaseDecision(
            id: finding.id, excerpt: finding.excerpt, choice: .masked, by: "保密员")
        return LeftOutTexts(ReleaseCheck([finding], decisions: [decision]))
    }

    private func finds(_ text: String, masked: String? = nil, in file: String) -> Bool {
        texts(text, masked: masked).records(in: Array(file.utf8)).map(\.description) == [Self.record]
    }

    @Test(arguments: [
        "d1-7,那份\"\"机密\"\"文件,何时公开?\r\n",
        #"{"text":"那份\"机密\"文件,\n何时公开?"}"#,
        #"{"text":"\u90a3\u4efd\"\u673a\u5bc6\"文件,\u000a何时公开?"}"#,
        "<si><t>那份&quot;机密&quot;文件,\n何时公开?</t></si>",
        "<w:p><w:r><w:t>那份“机</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>密”文件,何时公开?</w:t></w:r></w:p>",
        "<td>那份&#8220;机密&#x201d;文件,何时公开?</td>",
    ])
    func isFoundAsAFormatWritesIt(_ file: String) {
        #expect(finds("那份“机密”文件,何时公开?", in: file))
    }

    @Test func maskedOrAsTyped() {
        #expect(finds("机密,打13812345678", masked: "机密,打138****5678", in: "a,\"机密,打138****5678\",b"))
        #expect(finds("机密,打13812345678", masked: "机密,打138****5678", in: "a,\"机密,打13812345678\",b"))
    }

    /// A short text is not found in every longer one, for the file would never pass.
    @Test(arguments: ["好评,三条", "<td>很好</td>", "", "<td>好<b>评</b></td>", "a < 好评 & b"])
    func aPartOfALongerTextIsAnother(_ file: String) {
        #expect(!finds("好", in: file))
    }

    @Test func aCellOfItsOwnIsIt() {
        #expect(finds("好", in: "d1-7,好,\r\n") && finds("好", in: "<c><is><t>好</t></is></c>"))
    }

    @Test func releasedOrWithoutLettersIsNotLookedFor() {
        let finding = ReleaseFinding(
            kind: .personalData, record: RecordName(Self.record), excerpt: "甲", text: "甲")
        let decision = ReleaseDecision(id: finding.id, excerpt: "甲", choice: .released, by: "乙")
        #expect(LeftOutTexts(ReleaseCheck([finding], decisions: [decision])).isEmpty)
        #expect(texts("?!").isEmpty)
    }

    /// Nothing that looks like a broken tag or escape stops it.
    @Test(arguments: ["<", "<p", "a<b", "&", "&#", "&#x110000;", "\\", "\\u", "\\ud800", "&;", "</", "<!"])
    func brokenMarkUpIsText(_ start: String) {
        #expect(finds("机密", in: "机密\n" + start) && !finds("机密", in: start))
    }
}
