/// A line of text that is being edited, grapheme by grapheme.
package struct TextField: Equatable, Sendable {
    private(set) var characters: [Character] = []
    /// How many characters stand before the cursor.
    var cursor = 0

    package init(_ text: String = "") {
        set(text)
    }

    package var text: String { String(characters) }
    package var isEmpty: Bool { characters.isEmpty }
    /// Whether nothing but white space is in it.
    package var isBlank: Bool { characters.allSatisfy(\.isWhitespace) }
    package var count: Int { characters.count }

    /// Replaces everything; the cursor stands at the end.
    package mutating func set(_ text: String) {
        characters = Array(Self.oneLine(text))
        cursor = characters.count
    }

    /// Inserts pasted or chosen text at the cursor; line ends and tabs become spaces.
    package mutating func insert(_ text: String) {
        replace(cursor..<cursor, with: Self.oneLine(text))
    }

    /// Replaces characters; the cursor stands behind what came in.
    ///
    /// What joins its neighbour (a combining mark, a half of a flag) is segmented anew with it, and no more than that:
    /// a key in a long text costs no more than in a short one.
    private mutating func replace(_ range: Range<Int>, with text: String) {
        let start = max(0, range.lowerBound - 1)
        let head = String(characters[start..<range.lowerBound]) + text
        var end = min(characters.count, range.upperBound + 1)
        var all = Array(head + String(characters[range.upperBound..<end]))
        while end < characters.count, let last = all.last, joins(last, characters[end]) {
            all = Array(String(all) + String(characters[end]))
            end += 1
        }
        let before = head.count
        characters.replaceSubrange(start..<end, with: all)
        cursor = min(start + before, characters.count)
    }

    /// Inserts what a key typed; between plain characters it is one of its own, without a closer look.
    private mutating func type(_ scalar: Unicode.Scalar) {
        guard PlainText.columns(of: scalar.value) != nil, isPlain(cursor - 1), isPlain(cursor) else {
            return insert(String(scalar))
        }
        characters.insert(Character(scalar), at: cursor)
        cursor += 1
    }

    /// Whether nothing plain can join what stands there, for it is plain too, or nothing.
    private func isPlain(_ index: Int) -> Bool {
        !characters.indices.contains(index) || PlainText.columns(of: characters[index]) != nil
    }

    private func joins(_ left: Character, _ right: Character) -> Bool {
        if left.isASCII, right.isASCII { return false }
        return (String(left) + String(right)).count != 2 || (String(left) + String(right)).first != left
    }

    /// Does what the key means in a line of text.
    /// - Returns: false where the key is none of editing's.
    package mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .scalar(let scalar): type(scalar)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .backspace: remove(max(0, cursor - 1)..<cursor)
        case .delete, .control("d"): remove(cursor..<min(characters.count, cursor + 1))
        case .control("u"): remove(0..<cursor)
        case .control("k"): remove(cursor..<characters.count)
        case .control("w"): remove(startOfWord..<cursor)
        default: return false
        }
        return true
    }

    private mutating func remove(_ range: Range<Int>) {
        cursor = range.lowerBound
        guard !range.isEmpty else { return }
        if isPlain(range.lowerBound - 1), isPlain(range.upperBound) {
            characters.removeSubrange(range)
        } else {
            replace(range, with: "")
        }
    }

    /// Spaces before the cursor, then what stands before them up to the next space.
    private var startOfWord: Int {
        var index = cursor
        while index > 0, characters[index - 1] == " " { index -= 1 }
        while index > 0, characters[index - 1] != " " { index -= 1 }
        return index
    }

    private static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            return text
        }
        var result = ""
        for character in text {
            let isControl = character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F }
            result.append(isControl ? " " : character)
        }
        return result
    }
}
