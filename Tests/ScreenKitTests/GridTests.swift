import ScreenKit
import Testing

@Suite struct GridTests {
    private func grid(_ columns: Int, _ rows: Int = 1) -> Grid {
        Grid(size: Size(columns: columns, rows: rows))
    }
    private func at(_ column: Int, _ row: Int = 0) -> Position { Position(column: column, row: row) }

    @Test func textIsReadBackAsItWasWritten() {
        var grid = grid(12, 2)
        #expect(grid.write("办事 ok", at: at(1), role: .heading) == 7)
        #expect(grid.lines == [" 办事 ok", ""])
        #expect(grid.text(row: 0) == " 办事 ok    ")
        #expect(grid.role(at: at(2)) == .heading)
        #expect(grid.role(at: at(8)) == .plain)
    }

    @Test func aWideCharacterThatDoesNotFitLeavesASpace() {
        var grid = grid(5)
        grid.fill(Rect(column: 0, row: 0, columns: 5, rows: 1), with: "x")
        #expect(grid.write("中中中", at: at(0)) == 5)
        #expect(grid.text(row: 0) == "中中 ")
    }

    @Test func theLimitIsInColumns() {
        var grid = grid(10)
        #expect(grid.write("中中中", at: at(0), columns: 3) == 3)
        #expect(grid.lines == ["中"])
        #expect(grid.write("abc", at: at(0), columns: 0) == 0)
        #expect(grid.write("abc", at: at(0), columns: -5) == 0)
    }

    @Test func overwritingHalfOfAWideCharacterBlanksTheOther() {
        var left = grid(6)
        left.write("中文", at: at(0))
        left.write("a", at: at(0))
        #expect(left.text(row: 0) == "a 文  ")
        var right = grid(6)
        right.write("中文", at: at(0))
        right.write("a", at: at(1))
        #expect(right.text(row: 0) == " a文  ")
        var both = grid(6)
        both.write("中文", at: at(0))
        both.write("字", at: at(1))
        #expect(both.text(row: 0) == " 字   ")
    }

    @Test func whatIsLeftOfTheEdgeIsNotDrawn() {
        var grid = grid(6)
        grid.fill(Rect(column: 0, row: 0, columns: 6, rows: 1), with: "x")
        grid.write("中文ab", at: at(-1))
        #expect(grid.text(row: 0) == " 文abx")
    }

    @Test func writingOutsideChangesNothing() {
        var grid = grid(4, 2)
        let before = grid
        grid.write("abc", at: at(0, -1))
        grid.write("abc", at: at(0, 2))
        grid.write("abc", at: at(4, 0))
        grid.write("abc", at: at(-9, 0))
        grid.fill(Rect(column: 7, row: 9, columns: 3, rows: 3), with: "x")
        grid.restyle(Rect(column: -3, row: -3, columns: 2, rows: 2), role: .alarm)
        #expect(grid == before)
    }

    @Test func controlsAreShownAndNotObeyed() {
        var grid = grid(30)
        grid.write("a\u{1B}[2J\r\n\u{9B}b\u{202E}", at: at(0))
        #expect(grid.lines == ["a␛[2J␍␊<U+009B>b<U+202E>"])
    }

    @Test func aClusterStaysWhole() {
        var grid = grid(6)
        grid.write("e\u{301}中\u{302}!", at: at(0))
        #expect(grid.text(row: 0) == "e\u{301}中\u{302}!  ")
        #expect(grid.cell(at: at(2)).part == .wideEnd)
    }

    @Test func rowsCompareByWhatTheyShow() {
        var left = grid(4, 2)
        var right = grid(4, 2)
        left.write("x\u{301}", at: at(0, 0))
        left.write("e\u{301}", at: at(0, 1))
        right.write("e\u{301}", at: at(0, 1))
        func changedRows() -> [Int] { left.changes(from: right).map(\.row) }
        #expect(changedRows() == [0])
        right.write("o\u{301}", at: at(0, 0))
        #expect(changedRows() == [0])
        right.restyle(Rect(column: 0, row: 1, columns: 1, rows: 1), role: .key)
        #expect(changedRows() == [0, 1])
    }

    /// Drawing only the changed columns makes one picture of the other, and leaves no wide character cut.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func changedColumnsHoldAllThatDiffers(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var old = grid(20)
        for _ in 0..<300 {
            var new = old
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                new.write(
                    DifficultText.random(upTo: 4, using: &generator),
                    at: at(Int.random(in: 0..<20, using: &generator)),
                    role: Role.allCases.randomElement(using: &generator) ?? .plain)
            }
            let changes = new.changes(from: old)
            let changed = changes.first?.columns ?? 0..<0
            for column in 0..<20 where !changed.contains(column) {
                #expect(new.cell(at: at(column)).role == old.cell(at: at(column)).role)
                #expect(new.text(of: new.cell(at: at(column))) == old.text(of: old.cell(at: at(column))))
            }
            for edge in [changed.lowerBound, changed.upperBound] where edge < 20 && !changed.isEmpty {
                #expect(new.cell(at: at(edge)).part != .wideEnd && old.cell(at: at(edge)).part != .wideEnd)
            }
            #expect(changed.isEmpty == changes.isEmpty)
            old = new
        }
    }

    @Test func aRowIsToldInRunsOfOneRole() {
        var grid = grid(8)
        grid.write("ab", at: at(0), role: .key)
        grid.write("中e\u{301}文", at: at(2))
        func runs(_ columns: Range<Int>) -> [String] {
            var runs: [String] = []
            grid.forEachRun(0, columns) { role, text in
                runs.append("\(role):" + String(decoding: text.map(UInt8.init(bitPattern:)), as: UTF8.self))
            }
            return runs
        }
        #expect(runs(0..<8) == ["key:ab", "plain:中e\u{301}文 "])
        #expect(runs(1..<2) == ["key:b"])
        #expect(runs(2..<6) == ["plain:中e\u{301} "], "half of the last one is beyond the edge")
        #expect(runs(4..<4) == [])
    }

    @Test func aWindowWithoutSizeHasACell() {
        #expect(grid(0, -3).size == Size(columns: 1, rows: 1))
    }

    /// Halves come in pairs, and every row is as wide as the grid, whatever is written over what.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func rowsStayWholeUnderRandomWrites(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let size = Size(columns: Int.random(in: 1...24, using: &generator), rows: 3)
        var grid = Grid(size: size)
        for _ in 0..<400 {
            let place = at(
                Int.random(in: -6...26, using: &generator), Int.random(in: -1...3, using: &generator))
            if Int.random(in: 0..<5, using: &generator) == 0 {
                grid.fill(
                    Rect(column: place.column, row: place.row, columns: 3, rows: 2), with: "─", role: .rule)
            } else {
                let limit = Bool.random(using: &generator) ? nil : Int.random(in: -1...9, using: &generator)
                let text = DifficultText.random(upTo: 5, using: &generator)
                grid.write(
                    text, at: place, role: Role.allCases.randomElement(using: &generator) ?? .plain,
                    columns: limit)
            }
            for row in 0..<size.rows { expectWhole(grid, row: row) }
        }
    }

    private func expectWhole(_ grid: Grid, row: Int) {
        var columns = 0
        for column in 0..<grid.size.columns {
            let cell = grid.cell(at: at(column, row))
            let next = column + 1 < grid.size.columns ? grid.cell(at: at(column + 1, row)).part : nil
            if cell.part == .wideStart { #expect(next == .wideEnd) } else { #expect(next != .wideEnd) }
            columns += DisplayWidth.columns(of: grid.text(of: cell))
        }
        #expect(grid.cell(at: at(0, row)).part != .wideEnd)
        #expect(columns == grid.size.columns)
    }
}
