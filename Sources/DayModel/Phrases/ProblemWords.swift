/// What was wrong with an input, in sentences; each language in a file of its own.
enum ProblemWords {
    static func list(_ items: [String], _ punctuation: PunctuationPhrases) -> String {
        items.isEmpty ? "—" : items.listed(by: punctuation)
    }
}
