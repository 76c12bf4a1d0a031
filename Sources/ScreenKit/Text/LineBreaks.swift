/// Where the lines of an official document break: a full-width character takes two columns, a quotation mark too.
///
/// No line begins with closing punctuation or ends with opening punctuation (避头尾): what stands before or after it
/// goes with it to the next line. Words and numbers stay whole where they fit.
package struct LineBreaks: Sendable {
    /// Whether marks that a terminal draws narrow, and paper wide, count two columns: “ ” ‘ ’ … —
    package let hasWideMarks: Bool

    package init(hasWideMarks: Bool) {
        self.hasWideMarks = hasWideMarks
    }

    package static let forbiddenAtStart: Set<Character> = Set("，。、；：？！）》」』”’】〉〕…—％℃,.;:?!)]}%")
    package static let forbiddenAtEnd: Set<Character> = Set("（《「『“‘【〈〔([{￥$")
    private static let wideMarks: Set<Character> = Set("“”‘’…—")

    package func columns(of character: Character) -> Int {
        hasWideMarks && Self.wideMarks.contains(character) ? 2 : DisplayWidth.columns(of: character)
    }

    /// The lines as ranges of the characters: all of them, in order, none twice. A space that would begin a line stays
    /// at the end of the one before, where it takes no columns.
    ///
    /// - Parameters:
    ///   - columns: of a line; at least 2.
    ///   - indent: columns that the first line begins with.
    package func lines(of text: [Character], columns: Int, indent: Int = 0) -> [Range<Int>] {
        guard !text.isEmpty else { return [0..<0] }
        var lines: [Range<Int>] = []
        var start = 0
        var used = indent
        var index = 0
        while index < text.count {
            let width = self.columns(of: text[index])
            if used + width <= columns || text[index] == " " {
                used += width
                index += 1
                continue
            }
            // A line of which nothing may be parted breaks where it is full.
            let end =
                (start + 1...max(start + 1, index)).last { mayBreak(text, before: $0) }
                ?? max(start + 1, index)
            lines.append(start..<end)
            start = end
            index = end
            used = 0
        }
        if start < text.count { lines.append(start..<text.count) }
        return lines
    }

    private func mayBreak(_ text: [Character], before index: Int) -> Bool {
        guard index > 0, index < text.count else { return false }
        let next = text[index]
        guard next != " ", !Self.forbiddenAtStart.contains(next),
            let last = text[..<index].last(where: { $0 != " " }), !Self.forbiddenAtEnd.contains(last)
        else { return false }
        return text[index - 1] == " " || !(isWordPart(last) && isWordPart(next))
    }

    private func isWordPart(_ character: Character) -> Bool {
        columns(of: character) == 1 && character != " "
    }
}
