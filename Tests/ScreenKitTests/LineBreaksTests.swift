import ScreenKit
import Testing

@Suite struct LineBreaksTests {
    private static let alphabet: [Character] = Array(
        "政务公开日接待群众满意率的一二三，。、；：？！）》”（《“ab1290.%- 5·…—’‘中华人民共和国")

    /// Text as people write it: never more than two marks in a row.
    private static func text(_ random: inout SeededGenerator) -> [Character] {
        var text: [Character] = []
        for _ in 0..<Int.random(in: 1...300, using: &random) {
            let next = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            let marks = LineBreaks.forbiddenAtStart.union(LineBreaks.forbiddenAtEnd)
            if marks.contains(next), text.suffix(2).allSatisfy({ marks.contains($0) }) { continue }
            text.append(next)
        }
        return text
    }

    @Test(arguments: UInt64(1)...200) func keepsAllTextAndBreaksNowhereForbidden(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let breaks = LineBreaks(hasWideMarks: seed % 2 == 0)
        let text = Self.text(&random)
        let indent = [0, 4].randomElement(using: &random) ?? 0
        let lines = breaks.lines(of: text, columns: 56, indent: indent)
        #expect(lines.flatMap { Array($0) } == Array(text.indices))
        for (index, line) in lines.enumerated() {
            let shown = String(text[line]).reversed().drop { $0 == " " }.reversed()
            let columns = shown.reduce(index == 0 ? indent : 0) { $0 + breaks.columns(of: $1) }
            #expect(columns <= 56, "\(String(text[line]))")
            if index > 0, let first = text[line].first {
                #expect(!LineBreaks.forbiddenAtStart.contains(first), "\(String(text[line]))")
            }
            if index < lines.count - 1, let last = shown.last {
                #expect(!LineBreaks.forbiddenAtEnd.contains(last), "\(String(text[line]))")
            }
        }
    }

    private func broken(_ text: String, columns: Int, indent: Int = 0) -> [String] {
        let text = Array(text)
        return LineBreaks(hasWideMarks: true).lines(of: text, columns: columns, indent: indent).map {
            String(text[$0])
        }
    }

    @Test func aMarkTakesTheCharacterBeforeItAlong() {
        #expect(broken("一二三四，五", columns: 8) == ["一二三", "四，五"])
        #expect(broken("一二三（四五", columns: 8) == ["一二三", "（四五"])
        #expect(broken("一二三“四", columns: 8) == ["一二三", "“四"])
        #expect(broken("一二三四五", columns: 8, indent: 4) == ["一二", "三四五"])
    }

    @Test func wordsAndNumbersStayWholeWhereTheyFit() {
        #expect(broken("共接待1234人", columns: 8) == ["共接待", "1234人"])
        #expect(broken("满意率98.31%", columns: 10) == ["满意率", "98.31%"])
        #expect(broken("go to the end", columns: 8) == ["go to ", "the end"])
        #expect(broken("abcdefghijkl", columns: 8) == ["abcdefgh", "ijkl"])
    }

    /// Nothing else can be done: no place to break is allowed.
    @Test func aLineOfMarksBreaksWhereItIsFull() {
        #expect(broken("。。。。。。", columns: 8) == ["。。。。", "。。"])
        #expect(broken("", columns: 8) == [""])
    }
}

@Suite struct PageFlowTests {
    @Test(arguments: UInt64(1)...200) func everyLineIsOnAPageOnceAndNoPageIsTooLong(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let blocks = (0..<Int.random(in: 1...60, using: &random)).map { index in
            PageFlow.Block(
                lines: Int.random(in: 1...30, using: &random),
                keepsWithNext: Int.random(in: 0..<5, using: &random) == 0,
                beginsPage: Int.random(in: 0..<12, using: &random) == 0,
                staysWhole: Int.random(in: 0..<4, using: &random) == 0,
                head: index > 0 && Int.random(in: 0..<4, using: &random) == 0 ? index - 1 : nil)
        }
        let pages = PageFlow.pages(of: blocks, rows: 22)
        #expect(pages.allSatisfy { $0.count <= 22 && !$0.isEmpty })
        let lines = pages.flatMap { $0 }.filter { !$0.isRepeated }
        let all = blocks.indices.flatMap { block in
            (0..<blocks[block].lines).map { PageFlow.Line(block: block, line: $0) }
        }
        #expect(lines == all)
    }

    private func firstPage(_ blocks: [PageFlow.Block]) -> Int {
        PageFlow.pages(of: blocks, rows: 22)[0].count
    }

    @Test func noParagraphLeavesOneLineAlone() {
        #expect(firstPage([.init(lines: 21), .init(lines: 4)]) == 21)
        #expect(firstPage([.init(lines: 20), .init(lines: 4)]) == 22)
        #expect(firstPage([.init(lines: 20), .init(lines: 3)]) == 20)
        #expect(firstPage([.init(lines: 19), .init(lines: 4)]) == 21)
    }

    @Test func headingsGoWithWhatFollows() {
        #expect(firstPage([.init(lines: 21), .init(lines: 1, keepsWithNext: true), .init(lines: 1)]) == 21)
        let two = PageFlow.Block(lines: 1, keepsWithNext: true)
        #expect(firstPage([.init(lines: 18), two, two, .init(lines: 4)]) == 22)
        #expect(firstPage([.init(lines: 19), two, two, .init(lines: 4)]) == 19)
    }

    @Test func headsOfATableComeAgain() {
        let rows = Array(repeating: PageFlow.Block(lines: 1, staysWhole: true, head: 0), count: 30)
        let pages = PageFlow.pages(of: [.init(lines: 2, keepsWithNext: true)] + rows, rows: 22)
        #expect(pages.map(\.count) == [22, 12])
        #expect(pages[1].prefix(3).map(\.isRepeated) == [true, true, false])
    }
}
