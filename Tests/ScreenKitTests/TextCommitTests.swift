import ScreenKit
import Testing

@Suite struct TextCommitTests {
    private func gathered(_ text: String) -> [Event] {
        var decoder = InputDecoder()
        return TextCommit.gather(decoder.feed(Array(text.utf8)))
    }

    @Test(arguments: ["一般", "五保户", "3楼", "二楼5号", "wifi密码", "60岁 以上"])
    func whatAnInputMethodHandsOverIsText(text: String) {
        #expect(gathered(text) == [.paste(text)])
        #expect(gathered("\r\(text)\r5") == [.key(.enter), .paste(text), .key(.enter), .key(.scalar("5"))])
    }

    /// Keys that were typed ahead stay keys, full-width ones too.
    @Test(arguments: ["  1", "db", "*6 ", "＊６　", "２×５，", "一"])
    func keysTypedAheadStayKeys(text: String) {
        #expect(gathered(text) == text.unicodeScalars.map { .key(.scalar($0)) })
    }
}
