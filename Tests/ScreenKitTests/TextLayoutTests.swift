import ScreenKit
import Testing

@Suite struct TextLayoutTests {
    @Test(arguments: [
        ("办事指南", 8, "办事指南"), ("办事指南", 7, "办事指…"), ("办事指南", 6, "办事…"), ("abc", 2, "a…"), ("abc", 1, "…"),
        ("abc", 0, ""), ("", 3, ""),
    ])
    func truncation(text: String, columns: Int, expected: String) {
        #expect(TextLayout.truncate(text, columns: columns) == expected)
    }

    @Test func padding() {
        #expect(TextLayout.pad("台", columns: 5) == "台   ")
        #expect(TextLayout.pad("台", columns: 5, alignment: .trailing) == "   台")
        #expect(TextLayout.pad("台", columns: 5, alignment: .center) == " 台  ")
        #expect(TextLayout.pad("咨询台", columns: 4) == "咨… ")
    }

    @Test func chineseBreaksAnywhereButBeforeClosingMarks() {
        #expect(TextLayout.wrap("今天办理低保，明天来。", columns: 12) == ["今天办理低", "保，明天来。"])
        #expect(TextLayout.wrap("请看《办事指南》吧", columns: 8) == ["请看《办", "事指南》", "吧"])
        #expect(TextLayout.wrap("来到《指南》", columns: 6) == ["来到", "《指", "南》"])
    }

    @Test func wordsStayWholeWhereTheyFit() {
        #expect(TextLayout.wrap("open day desk", columns: 8) == ["open day", "desk"])
        #expect(TextLayout.wrap("民政office电话", columns: 8) == ["民政", "office电", "话"])
        #expect(TextLayout.wrap("abcdefghij", columns: 4) == ["abcd", "efgh", "ij"])
    }

    @Test func lineEndsAreKept() {
        #expect(TextLayout.wrap("a\n\nb", columns: 5) == ["a", "", "b"])
        #expect(TextLayout.wrap("", columns: 5) == [""])
    }

    @Test func nothingIsLostAndNoLineIsTooLong() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<1000 {
            let text = DifficultText.random(upTo: 20, using: &generator).filter { !$0.isNewline }
            let columns = Int.random(in: 9...30, using: &generator)
            let lines = TextLayout.wrap(text, columns: columns)
            let scalars = lines.joined().unicodeScalars.filter { $0 != " " }
            #expect(scalars.elementsEqual(text.unicodeScalars.filter { $0 != " " }))
            // One character alone may be wider than the line: a mark such as <U+10FFFF>.
            for line in lines where line.count > 1 {
                #expect(DisplayWidth.columns(of: line) <= columns, "\(line)")
            }
            // This one joins what follows it, the padding too.
            let cut = TextLayout.pad(text.filter { $0 != "\u{0600}" }, columns: columns)
            #expect(DisplayWidth.columns(of: cut) == columns, "\(cut)")
        }
    }
}
