import ScreenKit
import Testing

@Suite struct BlockLettersTests {
    private static let alphabet = "abcdefghijklmnopqrstuvwxyz0123456789-"

    @Test(arguments: [BlockLetters.Height.full, .half])
    func everyCharacterOfACodeHasALetterOfItsOwn(_ height: BlockLetters.Height) {
        let drawn = Self.alphabet.map { BlockLetters.lines(of: String($0), height) }
        #expect(Set(drawn).count == Self.alphabet.count)
        #expect(drawn.allSatisfy { $0.count == (height == .full ? 5 : 3) })
        #expect(drawn.allSatisfy { lines in lines.contains { $0.contains { $0 != " " } } })
    }

    @Test func everyLineIsAsWideAsTheOthers() {
        let lines = BlockLetters.lines(of: Self.alphabet, .full)
        #expect(lines.allSatisfy { $0.count == Self.alphabet.count * BlockLetters.columns - 1 })
    }

    @Test func halfTheHeightShowsTheSameDots() {
        #expect(BlockLetters.lines(of: "7", .full) == ["█████", "    █", "   █ ", "  █  ", "  █  "])
        #expect(BlockLetters.lines(of: "7", .half) == ["▀▀▀▀█", "  ▄▀ ", "  ▀  "])
    }
}
