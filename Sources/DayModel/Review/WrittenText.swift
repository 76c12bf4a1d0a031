/// Text brought to what every format leaves of it: letters and digits, and one 0 byte for anything between them, at
/// both ends too. So quotes, escapes and line breaks of a format make no difference, and a whole text is told from a
/// part of a longer one.
enum WrittenText {
    static func words(of text: String) -> [UInt8] { words(text.unicodeScalars) }

    /// Of a text, CSV, JSON or mark-up. Tags inside of a paragraph or a cell vanish, for programs that write Word
    /// files split text as they like; escapes become what they stand for.
    static func words(ofFile contents: [UInt8]) -> [UInt8] {
        var scanner = Scanner(String(decoding: contents, as: UTF8.self))
        return words(scanner.scalars())
    }

    private static func words(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
        var bytes: [UInt8] = [0]
        for scalar in scalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                bytes += UTF8.encode(scalar).map(Array.init) ?? []
            } else if bytes.last != 0 {
                bytes.append(0)
            }
        }
        if bytes.last != 0 { bytes.append(0) }
        return bytes
    }
}

/// Takes a format's tags and escapes away; a file that is none loses nothing but what looks like one.
private struct Scanner {
    private let text: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    mutating func scalars() -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.count)
        while place < text.count {
            switch text[place] {
            case "<": if let written = tag() { result += written }
            case "&": result.append(entity())
            case "\\": result.append(backslash())
            default:
                result.append(text[place])
                place += 1
            }
        }
        return result
    }

    /// Tags that end a text; all others stand within one.
    private static let ending: Set<String> = [
        "p", "si", "c", "td", "th", "tr", "tc", "li", "br", "div", "text", "title", "h1", "h2", "h3", "h4",
    ]

    private mutating func tag() -> [Unicode.Scalar]? {
        let start = place
        place += 1
        guard start + 1 < text.count,
            "/!?".unicodeScalars.contains(text[start + 1]) || isLetter(text[start + 1]),
            let end = text[start...].firstIndex(of: ">")
        else { return ["<"] }
        place = end + 1
        var name = ""
        for scalar in text[(start + 1)..<end] {
            if scalar == ":" {
                name = ""
            } else if isLetter(scalar) || isDigit(scalar) {
                name.unicodeScalars.append(scalar)
            } else if scalar != "/" {
                break
            }
        }
        return Self.ending.contains(name) ? ["\n"] : nil
    }

    /// `&amp;` and the like are punctuation; `&#20013;` and `&#x4e2d;` may be letters.
    private mutating func entity() -> Unicode.Scalar {
        let start = place
        place += 1
        guard let end = text[start...].prefix(10).firstIndex(of: ";") else { return "&" }
        let name = text[(start + 1)..<end]
        guard name.first == "#" else {
            guard !name.isEmpty, name.allSatisfy(isLetter) else { return "&" }
            place = end + 1
            return " "
        }
        let isHex = name.dropFirst().first == "x"
        guard let scalar = scalar(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10) else { return "&" }
        place = end + 1
        return scalar
    }

    /// As in JSON: `\\n` is a break, `\\u4e2d` a letter.
    private mutating func backslash() -> Unicode.Scalar {
        let start = place
        place += 1
        guard start + 1 < text.count else { return "\\" }
        if text[start + 1] == "u", start + 6 <= text.count,
            let scalar = scalar(text[(start + 2)..<(start + 6)], radix: 16)
        {
            place = start + 6
            return scalar
        }
        if "nrt\"\\/bf".unicodeScalars.contains(text[start + 1]) { place = start + 2 }
        return " "
    }

    private func scalar(_ digits: ArraySlice<Unicode.Scalar>, radix: Int) -> Unicode.Scalar? {
        var text = ""
        text.unicodeScalars.append(contentsOf: digits)
        return UInt32(text, radix: radix).flatMap(Unicode.Scalar.init)
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.properties.isAlphabetic
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
