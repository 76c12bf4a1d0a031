import Testing

@testable import ScreenKit

@Suite struct PlainTextTests {
    /// What is drawn without a second look is what the second look would have found.
    @Test func plainScalarsAreDrawnAsTheyAreInColumnsOfTheTable() {
        var wrong: [String] = []
        for value in 0...0x10FFFF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value), let columns = PlainText.columns(of: value) else {
                continue
            }
            let drawn = DrawnCharacter(Character(scalar))
            let isRight = drawn.scalars == [scalar] && drawn.columns == columns
            if !isRight || DisplayWidth.columns(of: scalar) != columns {
                wrong.append(String(value, radix: 16))
            }
        }
        #expect(wrong.isEmpty)
    }

    /// Each of two plain scalars in a row is a character of its own.
    @Test func plainScalarsJoinNoOther() {
        let plain = (0...0xFFFF as ClosedRange<UInt32>).compactMap { value in
            PlainText.columns(of: value) == nil ? nil : Unicode.Scalar(value)
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: plain + plain.reversed() + plain.filter { $0.value % 3 == 0 })
        #expect(String(text).count == text.count)
    }

    private func plainBytes(_ text: String) -> (offset: Int, columns: Int)? {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var plain = PlainText(bytes)
            var sum = 0
            while let (_, columns) = plain.peek() {
                sum += columns
                plain.advance()
            }
            return (plain.offset, sum)
        }
    }

    @Test(arguments: [
        ("", 0, 0), ("ab 办事", 9, 7), ("办，事", 9, 6), ("─│", 6, 2),
        // The base of a mark is left to the closer look, with its mark.
        ("ae\u{301}b", 1, 1), ("办\u{301}", 0, 0), ("a\u{1F642}", 0, 0), ("ab\n", 1, 1),
    ])
    func plainTextEndsBeforeWhatNeedsACloserLook(text: String, bytes: Int, columns: Int) throws {
        let found = try #require(plainBytes(text))
        #expect(found.offset == bytes && found.columns == columns)
    }
}
