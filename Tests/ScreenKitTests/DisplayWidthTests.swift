import CNcurses
import ScreenKit
import Testing

@Suite struct DisplayWidthTests {
    /// The library that draws must count as we do, or all that follows on the row is shifted.
    @Test func everyScalarIsAsWideAsTheTerminalLibrarySays() {
        od_set_locale()
        var wrong: [String] = []
        for value in 0...0x10FFFF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected = Int(od_width_of(value))
            let isDrawn = VisibleText.mark(for: scalar) == nil && DisplayWidth.isKnown(scalar)
            let isRight = expected < 0 ? !isDrawn : !isDrawn || DisplayWidth.columns(of: scalar) == expected
            if !isRight { wrong.append(String(value, radix: 16)) }
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("民政办", 6), ("e\u{301}", 1), ("中\u{301}", 2), ("🙂", 2), ("“引”", 4),
        // Marks: one column for ␛, eight for <U+202E>.
        ("\u{1B}", 1), ("\u{202E}", 8), ("\r\n", 2),
        // Terminals disagree about these: a box.
        ("👨\u{200D}👩\u{200D}👧", 1), ("🇨🇳", 1), ("\u{301}", 1),
    ])
    func widthOfText(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test func aTextIsAsWideAsTheGridDrawsIt() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let text = DifficultText.random(upTo: 12, using: &generator)
            var grid = Grid(size: Size(columns: 200, rows: 1))
            let used = grid.write(text, at: Position(column: 0, row: 0))
            #expect(used == DisplayWidth.columns(of: text), "\(text.unicodeScalars.map(\.value))")
        }
    }
}
