/// How texts that come from elsewhere are put together.
package struct PunctuationPhrases: Sendable {
    /// A label and what it says.
    package let labelled: @Sendable (_ label: String, _ text: String) -> String
    /// What stands between things of one kind.
    package let listSeparator: String
    /// What stands between clauses.
    package let clauseSeparator: String
    /// What is said besides, in brackets.
    package let aside: @Sendable (String) -> String
    /// A text with what is said besides behind it.
    package let with: @Sendable (_ text: String, _ aside: String) -> String
}

extension Sequence<String> {
    /// Things of one kind, one behind the other.
    func listed(by punctuation: PunctuationPhrases) -> String {
        joined(separator: punctuation.listSeparator)
    }

    package func listed(in phrases: Phrases) -> String { listed(by: phrases.punctuation) }
}
