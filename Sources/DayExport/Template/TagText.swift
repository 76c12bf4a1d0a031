/// Finds tags in text: a name in double braces, as a person types it; an input method may have made them wide.
enum TagText {
    struct Tag: Equatable {
        var name: String
        /// Of all its scalars, braces too.
        var range: Range<Int>
    }

    /// Longer than any name: what is no tag is not searched to the end of the paragraph.
    private static let nameLimit = 64

    static func tags(in text: [Unicode.Scalar]) -> [Tag] {
        var tags: [Tag] = []
        var index = 0
        while index + 1 < text.count {
            guard isOpen(text[index]), isOpen(text[index + 1]), let end = end(in: text, from: index + 2)
            else {
                index += 1
                continue
            }
            let name = String(String.UnicodeScalarView(text[index + 2..<end]))
            tags.append(Tag(name: trimmed(name), range: index..<end + 2))
            index = end + 2
        }
        return tags
    }

    private static func end(in text: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index + 1 < text.count, index - start <= nameLimit {
            if isOpen(text[index]) { return nil }
            if isClose(text[index]), isClose(text[index + 1]) { return index }
            index += 1
        }
        return nil
    }

    private static func isOpen(_ scalar: Unicode.Scalar) -> Bool { scalar == "{" || scalar == "｛" }
    private static func isClose(_ scalar: Unicode.Scalar) -> Bool { scalar == "}" || scalar == "｝" }

    /// Where something stands that somebody meant for a tag and that is none: cut off, or with one brace.
    /// - Parameters:
    ///   - tags: what is a tag there, and is looked at no more.
    ///   - isTag: whether a name is one of a tag.
    static func leftover(
        in text: [Unicode.Scalar], besides tags: [Tag], isTag: (String) -> Bool
    ) -> Int? {
        guard text.contains(where: { isOpen($0) || isClose($0) }) else { return nil }
        var text = text
        // An object replacement character is in no name.
        for tag in tags { for index in tag.range { text[index] = "\u{FFFC}" } }
        for index in text.indices {
            if isOpen(text[index]) {
                let isTwice = index + 1 < text.count && isOpen(text[index + 1])
                let start = isTwice ? index + 2 : index + 1
                let name = trimmed(word(in: text, from: start))
                if isTwice && !name.isEmpty { return index }
                let end = start + word(in: text, from: start).unicodeScalars.count
                if !name.isEmpty, end < text.count, isClose(text[end]), isTag(name) { return index }
            } else if isClose(text[index]), index + 1 < text.count, isClose(text[index + 1]) {
                let start = text[..<index].lastIndex { !isInName($0) }.map { $0 + 1 } ?? 0
                let name = String(String.UnicodeScalarView(text[start..<index]))
                if isTag(trimmed(name)) { return start }
            }
        }
        return nil
    }

    private static func word(in text: [Unicode.Scalar], from start: Int) -> String {
        guard start < text.count else { return "" }
        return String(String.UnicodeScalarView(text[start...].prefix(while: isInName).prefix(nameLimit)))
    }

    private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar == "." || scalar == "_" || scalar == "-" || scalar.properties.isWhitespace
    }

    private static func trimmed(_ name: String) -> String {
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let scalars = name.unicodeScalars.drop(while: isSpace)
        let end = scalars.lastIndex { !isSpace($0) }.map { scalars.index(after: $0) } ?? scalars.startIndex
        return String(scalars[..<end])
    }
}
