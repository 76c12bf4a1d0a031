/// Fits texts into columns.
package enum TextLayout {
    package enum Alignment: Sendable { case leading, trailing, center }

    /// The text cut to so many columns, with … where something is missing.
    package static func truncate(_ text: String, columns: Int) -> String {
        guard columns > 0 else { return "" }
        guard DisplayWidth.columns(of: text) > columns else { return text }
        var result = ""
        var used = 0
        for character in text {
            let width = DisplayWidth.columns(of: character)
            if used + width > columns - 1 { break }
            result.append(character)
            used += width
        }
        return result + "…"
    }

    /// The text filled up with spaces to exactly so many columns, or cut to them.
    package static func pad(_ text: String, columns: Int, alignment: Alignment = .leading) -> String {
        let fitted = truncate(text, columns: columns)
        let free = max(0, columns - DisplayWidth.columns(of: fitted))
        let before =
            switch alignment {
            case .leading: 0
            case .trailing: free
            case .center: free / 2
            }
        return String(repeating: " ", count: before) + fitted + String(repeating: " ", count: free - before)
    }

    /// Lines of at most so many columns. Chinese breaks anywhere but before closing and after opening punctuation;
    /// words of letters stay whole where they fit.
    package static func wrap(_ text: String, columns: Int) -> [String] {
        guard columns > 1 else { return [text] }
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += wrapParagraph(pieces(of: String(paragraph)), columns: columns)
        }
        return lines
    }

    private static let closing: Set<Character> = Set("，。、；：？！）》」』”’】〉〕…—,.;:?!)]}%")
    private static let opening: Set<Character> = Set("（《「『“‘【〈〔([{")

    /// The parts between which a line may break.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        for character in text {
            guard let last = pieces.last?.last, let index = pieces.indices.last else {
                pieces.append(String(character))
                continue
            }
            let joins =
                closing.contains(character) || opening.contains(last)
                || (isWordPart(last) && isWordPart(character))
            if joins, character != " " {
                pieces[index].append(character)
            } else {
                pieces.append(String(character))
            }
        }
        return pieces
    }

    /// The same in at most so many lines; where there are more, the last one says that it was cut.
    package static func wrap(_ text: String, columns: Int, rows: Int) -> [String] {
        let lines = wrap(text, columns: columns)
        guard lines.count > rows, rows > 0 else { return Array(lines.prefix(max(0, rows))) }
        return lines[..<(rows - 1)] + [truncate(lines[(rows - 1)...].joined(), columns: columns)]
    }

    private static func isWordPart(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return scalar.value > 0x20 && DisplayWidth.columns(of: scalar) == 1
    }

    private static func wrapParagraph(_ pieces: [String], columns: Int) -> [String] {
        var lines = [""]
        var used = 0
        for piece in pieces {
            let width = DisplayWidth.columns(of: piece)
            if used + width > columns, used > 0 {
                lines.append("")
                used = 0
                if piece == " " { continue }
            }
            guard width > columns else {
                lines[lines.count - 1] += piece
                used += width
                continue
            }
            for character in piece {
                let width = DisplayWidth.columns(of: character)
                if used + width > columns {
                    lines.append("")
                    used = 0
                }
                lines[lines.count - 1].append(character)
                used += width
            }
        }
        return lines
    }
}
