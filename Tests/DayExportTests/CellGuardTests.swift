import Testing

@testable import DayExport

@Suite struct CellGuardTests {
    private static let triggers: [Character] = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    private static let dropped = [" ", "\u{3000}", "\u{A0}", "\"", "'", "“", "\u{FEFF}", "\u{200B}"]

    /// Every beginning of one or two characters that leads to a formula, with what spreadsheets drop in front.
    static let beginnings: [String] = {
        let ones = triggers.map(String.init)
        let twos =
            dropped.flatMap { front in ones.map { front + $0 } }
            + ones.flatMap { one in ones.map { one + $0 } }
        return ones + twos
    }()

    @Test(arguments: beginnings)
    func `A dangerous beginning gets an apostrophe`(beginning: String) throws {
        for rest in ["", "1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://x\")"] {
            #expect(CellGuard.guarded(beginning + rest).unicodeScalars.first == "'")
        }
    }

    /// All pairs of printable ASCII: guarded exactly where the first that is not dropped is a trigger.
    @Test func `Every two ASCII characters`() {
        for first in UInt8(0x20)...0x7E {
            for second in UInt8(0x20)...0x7E {
                let text = String(decoding: [first, second, 0x78], as: UTF8.self)
                let isDropped = [0x20, 0x22, 0x27, 0x60].contains(first)
                let decisive = isDropped ? second : first
                let isFormula = "=+-@".utf8.contains(decisive)
                let isBehindSeparator = first == 0x3B && "=+-@".utf8.contains(second)
                #expect((CellGuard.guarded(text) != text) == (isFormula || isBehindSeparator), "\(text)")
            }
        }
    }

    @Test(arguments: [
        "02412345678", "+8613800138000", "210105199001011234", "1-2", "3/4", "1E5", "５月１日", "5.15", "（3）",
    ])
    func `What a spreadsheet would take for a number or a date stays text`(text: String) {
        #expect(CellGuard.guarded(text) == "'" + text)
    }

    @Test(arguments: [
        "民政办", "a-b", "1号台", "D01.7f2c9a10-2", "低保=最低生活保障", "A4纸", "e-mail", "𠮷田", "e\u{301}", "", "3室1厅",
        "“引号”", "'tis", "a;b", "100元+50元",
    ])
    func `Other text is left alone`(text: String) {
        #expect(CellGuard.guarded(text) == text)
    }

    @Test func `Nothing starts a cell behind a separator either`() {
        #expect(CellGuard.guarded("a;=1+1") == "a;'=1+1")
        #expect(CellGuard.guarded("a\";\"@x") == "a\";\"'@x")
        #expect(CellGuard.guarded("a\t+1") == "a\t'+1")
        #expect(CellGuard.guarded("a; b=c") == "a; b=c")
    }

    @Test func `Controls are shown, line breaks are one kind`() {
        #expect(CellGuard.guarded("a\u{1B}[2Jb\u{0}") == "a␛[2Jb␀")
        #expect(CellGuard.guarded("一\r\n二\r三\u{2028}四") == "一\n二\n三\n四")
        #expect(CellGuard.guarded("x\u{202E}y\u{7F}") == "x\u{FFFD}y␡")
        // Joiners and variation selectors belong to emoji and names.
        #expect(CellGuard.guarded("👩‍👧葛\u{E0100}") == "👩‍👧葛\u{E0100}")
    }
}
