/// Why figures may be wrong, said beside them.
package struct DoubtPhrases: Sendable {
    /// One reason in a clause of its own.
    package var clause: @Sendable (Doubt) -> String
    /// So many reasons that are not named.
    package var others: @Sendable (_ count: Int) -> String
    /// The reasons in one sentence, and how to go on.
    package var sentence: @Sendable (_ clauses: String, _ day: String) -> String
}

extension Phrases {
    /// Named as far as a line may be long; the check names them all.
    private static let namedDoubts = 3

    /// - Parameter day: the path of the folder, as the user gave it.
    package func sentence(on doubts: [Doubt], day: String) -> String {
        let named = doubts.prefix(Self.namedDoubts).map(self.doubts.clause)
        let left = doubts.count - named.count
        let clauses = named + (left > 0 ? [self.doubts.others(left)] : [])
        return self.doubts.sentence(clauses.joined(separator: punctuation.clauseSeparator), day)
    }
}
