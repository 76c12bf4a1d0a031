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

extension UsagePhrases {
    /// The parser speaks English; that it is an error is said by where it stands.
    static let english = UsagePhrases(lines: [Line(original: "Error: *", translated: "*")])

    static let chinese = UsagePhrases(
        lines: [
            Line(original: "OVERVIEW: *", translated: "说明：*"),
            Line(original: "USAGE: *", translated: "用法：*"),
            Line(original: "Usage: *", translated: "用法：*"),
            Line(original: "Help:  *", translated: "说明：*"),
            Line(original: "ARGUMENTS:", translated: "参数："),
            Line(original: "OPTIONS:", translated: "选项："),
            Line(original: "SUBCOMMANDS:", translated: "子命令："),
            Line(original: "*Show the version.", translated: "*显示版本"),
            Line(original: "*Show help information.", translated: "*显示帮助"),
            Line(original: "*Show subcommand help information.", translated: "*显示子命令的帮助"),
            Line(original: "  See '*' for detailed help.", translated: "  详细说明见“*”。"),
            Line(original: "  See '*' for more information.", translated: "  更多说明见“*”。"),
            Line(
                original: "Error: Unknown option '*'. Did you mean '*'?", translated: "没有选项“*”，是否要用“*”？"),
            Line(original: "Error: Unknown option '*'", translated: "没有选项“*”"),
            Line(original: "Error: Missing value for '*'", translated: "“*”后面缺少值"),
            Line(original: "Error: Missing expected argument '*'", translated: "缺少参数“*”"),
            Line(original: "Error: Missing one of: '*'", translated: "以下参数缺少一个：“*”"),
            Line(original: "Error: Missing required subcommand.", translated: "缺少子命令"),
            Line(original: "Error: Unexpected argument '*'", translated: "多余的参数“*”"),
            Line(original: "Error: * unexpected arguments: '*'", translated: "多余的 * 个参数：“*”"),
            Line(
                original: "Error: The option '*' does not take any value, but '*' was specified.",
                translated: "选项“*”不带值，但给了“*”"),
            Line(original: "Error: The value '*' is invalid for '*'", translated: "“*”不能用于“*”"),
            Line(original: "Error: Invalid option: *", translated: "无效的选项 *"),
            Line(original: "Error: *", translated: "*"),
        ],
        terms: [("<options>", "<选项>"), ("<subcommand>", "<子命令>"), (" (default)", "（默认）")])
}
