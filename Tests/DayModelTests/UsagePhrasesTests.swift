import Testing

@testable import DayModel

@Suite struct UsagePhrasesTests {
    @Test(arguments: [
        ("Error: Unknown option '--dya'. Did you mean '--day'?", "没有选项“--dya”，是否要用“--day”？"),
        ("Error: Unknown option '--x'", "没有选项“--x”"),
        ("Error: Missing expected argument '--desk <desk>'", "缺少参数“--desk <desk>”"),
        ("Error: 2 unexpected arguments: 'a', 'b'", "多余的 2 个参数：“a', 'b”"),
        ("  -h, --help              Show help information.", "  -h, --help              显示帮助"),
        ("OPTIONS:", "选项："),
        ("OPTIONS: more", "OPTIONS: more"),
        ("  desk (default)          打开咨询台", "  desk（默认）          打开咨询台"),
        ("Error: something new", "something new"),
    ])
    func linesAreTranslated(_ original: String, _ translated: String) {
        #expect(UsagePhrases.chinese.translated(original) == translated)
    }

    @Test func linesStayLines() {
        let text = "OVERVIEW: x\n\nUSAGE: y\n"
        #expect(UsagePhrases.chinese.translated(text) == "说明：x\n\n用法：y\n")
        #expect(UsagePhrases.english.translated(text) == text)
    }

    @Test func everyPlaceholderIsFilled() {
        for line in UsagePhrases.chinese.lines + UsagePhrases.english.lines {
            #expect(line.original.count { $0 == "*" } == line.translated.count { $0 == "*" }, "\(line)")
        }
    }
}
