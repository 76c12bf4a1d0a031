import ScreenKit
import Testing

/// Nothing that a terminal obeys, or that hides from the reader, gets through a grid.
@Suite struct SafeScreenTests {
    @Test(arguments: 0...16 as ClosedRange<UInt32>)
    func noScalarIsObeyedOrHidden(plane: UInt32) {
        var seen: Set<UInt32> = []
        for start in stride(from: plane << 16, to: (plane + 1) << 16, by: 256) {
            let scalars = (start..<start + 256).compactMap(Unicode.Scalar.init)
            var text = String.UnicodeScalarView()
            for scalar in scalars {
                text.append(contentsOf: [scalar, " "])
                // And where it would join a letter; in the other planes is nothing that does.
                if plane < 2 || plane == 14 { text.append(contentsOf: ["a", scalar, " "]) }
            }
            var grid = Grid(size: Size(columns: 256 * 24, rows: 1))
            grid.write(String(text), at: Position(column: 0, row: 0))
            for scalar in Set(grid.lines[0].unicodeScalars) where isDangerous(scalar) {
                seen.insert(scalar.value)
            }
        }
        #expect(seen.isEmpty)
    }

    /// Of its own making, from the general categories, and not from the table under test.
    private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .lineSeparator, .paragraphSeparator: return true
        case .format:
            // Signs that stand before digits, and are drawn.
            return !scalar.properties.isGraphemeExtend && !isDrawnFormat(scalar)
        default: return scalar.properties.isNoncharacterCodePoint
        }
    }

    private func isDrawnFormat(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD, 0x13430...0x13440: true
        default: false
        }
    }

    @Test func ordinaryTextIsLeftAlone() {
        for text in ["", "abc", "办事指南，第①条“引文”…—", "e\u{301}", "①㎡℃"] {
            #expect(VisibleText.marks(for: text) == text)
        }
    }

    @Test func marksNameWhatTheyStandFor() {
        #expect(VisibleText.marks(for: "a\u{0}\t\u{7F}") == "a␀␉␡")
        #expect(VisibleText.marks(for: "\u{200B}\u{FEFF}\u{E0041}") == "<U+200B><U+FEFF><U+E0041>")
    }
}
