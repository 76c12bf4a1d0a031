/// How many columns a terminal gives to a text.
package enum DisplayWidth {
    /// Of a scalar as it is drawn: 0 for marks that join the one before, 2 for wide ones, 1 for the rest.
    package static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        // The great blocks of Chinese and of Hangul syllables need no search.
        if (0x4E00..<0xA000).contains(scalar.value) || (0xAC00..<0xD7A4).contains(scalar.value) { return 2 }
        if contains(WidthTable.zero, scalar.value) { return 0 }
        return contains(WidthTable.wide, scalar.value) ? 2 : 1
    }

    /// Whether the terminal's library knows how to draw the scalar at all.
    package static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x300 || (0x4E00..<0xA000).contains(scalar.value)
            || !contains(WidthTable.unknown, scalar.value)
    }

    /// Of one grapheme as the grid draws it.
    package static func columns(of character: Character) -> Int {
        PlainText.columns(of: character) ?? DrawnCharacter(character).columns
    }

    package static func columns(of text: some StringProtocol) -> Int {
        var sum = 0
        let plain = text.utf8.withContiguousStorageIfAvailable { bytes in
            var plain = PlainText(bytes)
            while let (_, columns) = plain.peek() {
                sum += columns
                plain.advance()
            }
            return plain.offset
        }
        for character in text[text.utf8.index(text.startIndex, offsetBy: plain ?? 0)...] {
            sum += columns(of: character)
        }
        return sum
    }

    /// Whether the ascending pairs of `table` enclose the value.
    private static func contains(_ table: [UInt32], _ value: UInt32) -> Bool {
        var low = 0
        var high = table.count / 2
        while low < high {
            let middle = (low + high) / 2
            if table[middle * 2 + 1] < value {
                low = middle + 1
            } else if table[middle * 2] > value {
                high = middle
            } else {
                return true
            }
        }
        return false
    }
}

/// One grapheme in the form in which it is drawn: marks made visible, and what terminals disagree about as a box.
package struct DrawnCharacter: Equatable, Sendable {
    /// One or more scalars; the first takes columns, unless `columns` is 0.
    package let scalars: [Unicode.Scalar]
    package let columns: Int
    /// Whether the scalars share a cell (or the two of a wide character); marks have one each.
    let isCluster: Bool

    /// The longest cluster that ncurses keeps in one cell.
    private static let scalarLimit = 5
    private static let box: Unicode.Scalar = "\u{25A1}"

    package init(_ character: Character) {
        let source = Array(character.unicodeScalars)
        self = source.count == 1 ? Self.single(source[0]) : Self.cluster(source)
    }

    private init(scalars: [Unicode.Scalar], columns: Int, isCluster: Bool = false) {
        self.scalars = scalars
        self.columns = columns
        self.isCluster = isCluster
    }

    private static let boxed = DrawnCharacter(scalars: [box], columns: 1)

    private static func single(_ scalar: Unicode.Scalar) -> DrawnCharacter {
        if let mark = VisibleText.mark(for: scalar) {
            let marks = Array(mark.unicodeScalars)
            return DrawnCharacter(scalars: marks, columns: marks.count)
        }
        let width = DisplayWidth.columns(of: scalar)
        guard width > 0, DisplayWidth.isKnown(scalar) else { return boxed }
        return DrawnCharacter(scalars: [scalar], columns: width)
    }

    private static func cluster(_ source: [Unicode.Scalar]) -> DrawnCharacter {
        // The one cluster of two controls is a line end; it takes a mark each.
        let marks = source.compactMap { VisibleText.mark(for: $0) }
        if marks.count == source.count {
            let scalars = marks.flatMap { Array($0.unicodeScalars) }
            return DrawnCharacter(scalars: scalars, columns: scalars.count)
        }
        let isForeign = !marks.isEmpty || source.contains { $0.value == 0x200D || !DisplayWidth.isKnown($0) }
        // A cluster without a base, or one whose parts are wide by themselves, would shift all that follows it.
        let first = DisplayWidth.columns(of: source[0])
        let width = source.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
        guard !isForeign, source.count <= scalarLimit, first > 0, width == first else { return boxed }
        return DrawnCharacter(scalars: source, columns: first, isCluster: true)
    }
}
