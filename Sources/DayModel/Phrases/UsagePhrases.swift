/// What the command line's parser says by itself, in the user's language: its texts are English, line by line.
package struct UsagePhrases: Sendable {
    /// A text of the parser, with * for what it fills in, and the same in this language. The first that fits is taken.
    struct Line: Sendable {
        var original: String
        var translated: String
    }

    /// The version of swift-argument-parser whose texts these are: the package takes exactly that one, since another
    /// may word them otherwise, and what is not known stays English.
    package static let parserVersion = "1.8.2"

    var lines: [Line]
    /// What the parser calls things inside lines that are not its own, and the same in this language.
    var terms: [(original: String, translated: String)] = []

    /// The parser's text with every line that is known put into this language; others stay as they are.
    package func translated(_ text: String) -> String {
        let translated = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                lines.lazy.compactMap { $0.translated(line) }.first ?? String(line)
            }
            .joined(separator: "\n")
        return terms.reduce(translated) { $0.replacing($1.original, with: $1.translated) }
    }
}

extension UsagePhrases.Line {
    /// Nil where the line is another one.
    func translated(_ line: Substring) -> String? {
        let parts = original.split(separator: "*", omittingEmptySubsequences: false)
        guard var rest = line.dropping(prefix: parts[0]) else { return nil }
        var found: [Substring] = []
        for (index, part) in parts.enumerated().dropFirst() {
            if index == parts.count - 1 {
                guard let last = rest.dropping(suffix: part) else { return nil }
                found.append(last)
            } else {
                guard let range = rest.firstRange(of: part) else { return nil }
                found.append(rest[..<range.lowerBound])
                rest = rest[range.upperBound...]
            }
        }
        guard parts.count > 1 || rest.isEmpty else { return nil }
        var result = ""
        var filled = found.makeIterator()
        for character in translated {
            if character == "*" { result += filled.next() ?? "" } else { result.append(character) }
        }
        return result
    }
}

extension Substring {
    fileprivate func dropping(prefix: Substring) -> Substring? {
        hasPrefix(prefix) ? dropFirst(prefix.count) : nil
    }

    fileprivate func dropping(suffix: Substring) -> Substring? {
        hasSuffix(suffix) ? dropLast(suffix.count) : nil
    }
}
