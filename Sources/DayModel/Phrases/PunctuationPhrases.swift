/// How texts that come from elsewhere are put together.
package struct PunctuationPhrases: Sendable, Bilingual {
    let language: Language

    static let chinese = PunctuationPhrases(language: .chinese)
    static let english = PunctuationPhrases(language: .english)

    /// A label and what it says.
    package func labelled(_ label: String, _ text: String) -> String {
        both("\(label)：\(text)", "\(label): \(text)")
    }
    /// What stands between things of one kind.
    package var listSeparator: String { both("、", ", ") }
    /// What stands between clauses.
    package var clauseSeparator: String { both("；", "; ") }
    /// What is said besides, in brackets.
    package func aside(_ text: String) -> String { both("（\(text)）", "(\(text))") }
    /// A text with what is said besides behind it.
    package func with(_ text: String, _ aside: String) -> String {
        both("\(text)（\(aside)）", "\(text) (\(aside))")
    }
}

extension Sequence<String> {
    /// Things of one kind, one behind the other.
    func listed(by punctuation: PunctuationPhrases) -> String {
        joined(separator: punctuation.listSeparator)
    }

    package func listed(in phrases: Phrases) -> String { listed(by: phrases.punctuation) }
}
