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

    private static func trimmed(_ name: String) -> String {
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let scalars = name.unicodeScalars.drop(while: isSpace)
        let end = scalars.lastIndex { !isSpace($0) }.map { scalars.index(after: $0) } ?? scalars.startIndex
        return String(scalars[..<end])
    }
}
